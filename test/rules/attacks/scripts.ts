import { type Attack } from './attack.js';

/** Code that the mark-up itself carries or names. */
export const scripts: Attack[] = [
  ['a script between words', 'Trước<script>attacked()</script>sau', 'Trướcsau'],
  ['a script from elsewhere', '<p>Tin<script src="//xau.example/a.js"></script></p>', '<p>Tin</p>'],
  ['a module', '<script type="module">import "/a.js"; attacked()</script><p>Tin</p>', '<p>Tin</p>'],
  [
    'a script for old engines alone',
    '<script nomodule language="JavaScript1.2">attacked()</script>',
    '',
  ],
  [
    'data that tells the page what to import',
    '<script type="importmap">{"imports":{"lit":"//xau.example/"}}</script>',
    '',
  ],
  [
    'rules for what to load ahead',
    '<script type="speculationrules">{"prefetch":[{"urls":["/xoa"]}]}</script>',
    '',
  ],
  ['a name in mixed letters, closed in others', '<ScRiPt>attacked()</sCrIpT >Tin', 'Tin'],
  ['a slash in place of the space', '<script/src="//xau.example/a.js"></script>Tin', 'Tin'],
  [
    'a script that is never closed takes the rest',
    '<p>Tin</p><script>attacked()<p>a',
    '<p>Tin</p>',
  ],
  [
    'a script put together when the inner one is cut out',
    '<scr<script></script>ipt>attacked()</script>',
    'ipt&gt;attacked()',
  ],
  ['an opener that a second one swallows', '<<script>attacked()//<</script>', '&lt;'],
  [
    'a comment within a script, which hides its end',
    '<script><!--<script></script>attacked()--></script>Tin',
    'attacked()--&gt;Tin',
  ],
  [
    'markup that only the end of a script sets free',
    '<script>"</script><img src=x onerror=attacked()>"',
    '<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt="" ' +
      'src="https://portal.example/tin/x">"',
  ],
  [
    'a script where only rows may stand',
    '<table><script>attacked()</script><tr><td>1</table>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['a script in a title', '<title><script>attacked()</script></title>Tin', 'Tin'],
  [
    'a script in a shadow tree',
    '<div><template shadowrootmode="open"><script>attacked()</script></template>Tin</div>',
    '<div>Tin</div>',
  ],
  [
    'a script for those who have none',
    '<noscript><script>attacked()</script></noscript>Tin',
    'Tin',
  ],
  [
    'what a script wrote into a page',
    '<body><script>document.write("<script>attacked()<\\/script>")</script>Tin',
    'Tin',
  ],
  [
    'a script in a frame’s own text',
    '<iframe srcdoc="<script>parent.attacked()</script>">Tin</iframe>',
    '',
  ],
  [
    'a script behind a name that a parser must end',
    '<script\u000b>attacked()</script>Tin',
    'attacked()Tin',
  ],
  ['a name with a zero byte in it', '<scr\0ipt>attacked()</scr\0ipt>', 'attacked()'],
  ['a name in letters that look alike', '<ѕcript>attacked()</ѕcript>', '&lt;ѕcript&gt;attacked()'],
];
