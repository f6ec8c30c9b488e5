import { type Attack, LINK, PICTURE } from './attack.js';

const picture = (address = 'x') =>
  `<img ${PICTURE} alt="" src="https://portal.example/tin/${address}">`;
const told = (alt: string) => `<img ${PICTURE} alt="${alt}" src="https://portal.example/a">`;

/** What reads as harmless once and as something else the second time. */
export const mutation: Attack[] = [
  [
    'text that is mark-up once its entities are read',
    '<p>&lt;script&gt;attacked()&lt;/script&gt;</p>',
    '<p>&lt;script&gt;attacked()&lt;/script&gt;</p>',
  ],
  [
    'text that is mark-up once its entities are read twice',
    '<p>&amp;lt;img src=x onerror=attacked()&amp;gt;</p>',
    '<p>&amp;lt;img src=x onerror=attacked()&amp;gt;</p>',
  ],
  [
    'a description that ends a style',
    '<img src="/a" alt="</style><script>attacked()</script>">',
    told('&lt;/style&gt;&lt;script&gt;attacked()&lt;/script&gt;'),
  ],
  [
    'a description that ends a comment',
    '<img src="/a" alt="--><svg onload>">',
    told('--&gt;&lt;svg onload&gt;'),
  ],
  [
    'a description that ends its own quotes',
    '<img src="/a" alt="&quot; data-a=&apos;&#96;">',
    told("&quot; data-a='`"),
  ],
  [
    'a comment that ends as it begins',
    '<!--><img src=x onerror=attacked()>-->',
    `${picture()}--&gt;`,
  ],
  [
    'a comment that ends with an exclamation mark',
    '<!-- a --!><img src=x onerror=attacked()>',
    picture(),
  ],
  [
    'a comment in a comment',
    '<!-- <!-- a --> <img src=x onerror=attacked()> -->',
    ` ${picture()} --&gt;`,
  ],
  [
    'a comment that a line break keeps open',
    '<!-- a --\n><img src=x onerror=attacked()>-->Tin',
    'Tin',
  ],
  [
    'a declaration in place of a comment',
    '<!a "><img src=x onerror=attacked()>">Tin',
    `${picture()}"&gt;Tin`,
  ],
  [
    'a closer that is a comment',
    '</ "><img src=x onerror=attacked()>">Tin',
    `${picture()}"&gt;Tin`,
  ],
  [
    'what is plain text where scripts run',
    '<noscript><abbr title="</noscript><img src=x onerror=attacked()>">Tin</abbr></noscript>Sau',
    'Sau',
  ],
  [
    'a style that ends in a value',
    '<p>Tin<style><abbr title="</style><img src=x onerror=attacked()>">',
    `<p>Tin${picture()}"&gt;</p>`,
  ],
  [
    'a style in a drawing, which is no plain text there',
    '<svg><style><abbr title="</style><img src=x onerror=attacked()>">Tin',
    `${picture()}"&gt;Tin`,
  ],
  [
    'a field of text that ends in a value',
    '<textarea><p title="</textarea><img src=x onerror=attacked()>">',
    `${picture()}"&gt;`,
  ],
  [
    'a field of text with a comment around its end',
    '<textarea><!--</textarea><img src=x onerror=attacked()>-->',
    `${picture()}--&gt;`,
  ],
  [
    'an example of old, which is plain text',
    '<xmp><hr title="</xmp><img src=x onerror=attacked()>">',
    `${picture()}"&gt;`,
  ],
  ['plain text to the end', '<plaintext><hr></plaintext>', ''],
  [
    'what old browsers without frames show',
    '<noframes><p title="</noframes><img src=x onerror=attacked()>"></noframes>',
    `${picture()}"&gt;`,
  ],
  [
    'a list of choices with a script in it',
    '<select><option>Tin<script>attacked()</script></select>Sau',
    'Sau',
  ],
  [
    'a form within a form, which closers mix up',
    '<form><div></form><form><p onclick=attacked()>Tin</form>Sau',
    '',
  ],
  [
    'a form that a formula keeps apart',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=attacked()>',
    '',
  ],
  [
    'text that a table puts before itself',
    '<table>Tin<hr onclick=attacked()><tr><td>1</table>',
    'Tin<hr><table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'a link that a table tears apart',
    '<a href="/a">1<table><a href="javascript:attacked()">2</a><tr><td>3</table></a>',
    `<a ${LINK} href="https://portal.example/a">12<table><tbody><tr><td>3</td></tr></tbody></table></a>`,
  ],
  [
    'a paragraph between parts of a table',
    '<table><tr><p onclick=attacked()>Tin</p><td>1</table>',
    '<p>Tin</p><table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['a closer that opens', 'a</br onclick=attacked()>b</p onclick=attacked()>c', 'a<br>b<p></p>c'],
  [
    'closers that break out of a drawing',
    '<svg></p><img src=x onerror=attacked()>',
    `<p></p>${picture()}`,
  ],
  [
    'bold that is closed in the wrong order',
    '<b><p onclick=attacked()>1<i></b>2</i></p>',
    '<b><p>1<i>2</i></p></b>',
  ],
  ['a tag that never ends', '<p>Tin</p><img src=x onerror=attacked()//', '<p>Tin</p>'],
  ['a value that never ends', '<p>Tin</p><img src="x" alt="onerror=attacked()>', '<p>Tin</p>'],
  ['zero bytes between letters', '<p>T\0in</p><i\0mg src=x onerror=attacked()>', '<p>Tin</p>'],
  [
    'half of a letter of two units',
    '<p>\ud83d</p><p title="\ude00">Tin</p>',
    // Firefox puts U+FFFD in its place when it normalises.
    '<p>\ud83d</p><p>Tin</p>'.normalize(),
  ],
  [
    'a tag in wide letters',
    '\uff1cimg src=x onerror=attacked()\uff1e',
    '\uff1cimg src=x onerror=attacked()\uff1e',
  ],
  [
    'a tag in another charset',
    '+ADw-script+AD4-attacked()+ADw-/script+AD4-',
    '+ADw-script+AD4-attacked()+ADw-/script+AD4-',
  ],
  ['a paragraph within a paragraph, by our own prefix', '<p>1<x-p>2</x-p>3</p>', '<p>123</p>'],
  [
    'a link within a link',
    '<a href="/a">1<a href="/b">2</a>3</a>',
    `<a ${LINK} href="https://portal.example/a">123</a>`,
  ],
  [
    'a heading within a heading, when what is between is gone',
    '<h2><span><h3>Tin</h3></span></h2>',
    '<h2>Tin</h2>',
  ],
  [
    'a table within a paragraph, as in old pages',
    '<p>Tin<table><tr><td>1</table>',
    '<p>Tin</p><table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['an item without a list', 'Trước<li>Tin</li>sau', 'Trước<div>Tin</div>sau'],
  ['a term without a list', '<dt>Từ<dd>Nghĩa', '<div>Từ</div><div>Nghĩa</div>'],
  [
    'an address that holds what looks like a handler',
    '<a href="/one/online=1">Tin</a>',
    `<a ${LINK} href="https://portal.example/one/online=1">Tin</a>`,
  ],
  [
    'a description that holds what looks like a tag',
    '<img src="/a" alt="1 <b style=c> 2">',
    told('1 &lt;b style=c&gt; 2'),
  ],
  [
    'a style with a comment that it leaves open',
    '<style><!-- p { color: red } </style><p>Tin</p>',
    '<p>Tin</p>',
  ],
];
