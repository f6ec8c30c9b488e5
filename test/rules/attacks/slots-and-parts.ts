import { type Attack, LINK } from './attack.js';

/** What belongs to the element, to its page or to its reader alone. */
export const slotsAndParts: Attack[] = [
  ['a place among the page’s tools', '<p slot="tools">Tin</p>', '<p>Tin</p>'],
  ['a place below the bulletin', '<div slot="after"><p>Tin</p></div>', '<div><p>Tin</p></div>'],
  ['a slot that shows what the page wrote', '<slot name="tools">Tin</slot><slot></slot>Sau', 'Sau'],
  ['a part of the toolbar', '<p part="toolbar tool increase">Tin</p>', '<p>Tin</p>'],
  ['a part on a word', '<b part="title">Tin</b>', '<b>Tin</b>'],
  [
    'a figure that is another part',
    '<figure part="message"><figcaption part="retry">Tin</figcaption></figure>',
    '<figure part="figure"><figcaption part="caption">Tin</figcaption></figure>',
  ],
  [
    'parts handed on to the page',
    '<div exportparts="title: banner, body">Tin</div>',
    '<div>Tin</div>',
  ],
  ['the class of a scroll box', '<div class="scroll" tabindex="0">Tin</div>', '<div>Tin</div>'],
  [
    'classes of the shadow tree',
    '<div class="root"><p class="head lines">Tin</p><div class="skeleton"></div></div>',
    '<div><p>Tin</p><div></div></div>',
  ],
  [
    'an alignment as a class',
    '<p class="center">Tin</p><h3 class="end">Sau</h3>',
    '<p>Tin</p><h3>Sau</h3>',
  ],
  [
    'our own element',
    '<bantin-article src="/a.json" credentials="include"><p>Tin</p></bantin-article>',
    '<p>Tin</p>',
  ],
  [
    'a link that becomes our element',
    '<a class="bantin-article" href="/a.json" data-credentials="include">Tin</a>',
    `<a ${LINK} href="https://portal.example/a.json">Tin</a>`,
  ],
  [
    'a bulletin as a child of our element',
    '<script type="application/json">{"title":"Tin","content_html":"a"}</script>Sau',
    'Sau',
  ],
  ['an element of the page', '<the-cua-trang auto-open>Tin</the-cua-trang>', 'Tin'],
  ['an element of the page under another’s name', '<p is="the-cua-trang">Tin</p>', '<p>Tin</p>'],
  [
    'a shadow tree of its own',
    '<div><template shadowrootmode="open"><slot></slot></template>Tin</div>',
    '<div>Tin</div>',
  ],
  ['a template of the page', '<template id="mau" for="tin"><p>Tin</p></template>Sau', 'Sau'],
  [
    'our own custom properties',
    '<p style="--bantin-font-size:9em;--bantin-accent:red">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'a cry to those who do not see',
    '<p role="alert" aria-live="assertive" aria-label="Đã bị khóa">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'a part of the page’s structure',
    '<p role="main" aria-level="1" aria-owns="a">Tin</p>',
    '<p>Tin</p>',
  ],
  ['a place in the order of the tab key', '<p tabindex="1" accesskey="s">Tin</p>', '<p>Tin</p>'],
  [
    'a language that is more than one',
    '<p lang="en&quot; slot=tools" translate="no" xml:lang="en">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'a button that opens the page’s popover',
    '<button popovertarget="menu" commandfor="menu" command="show-modal">Tin</button>Sau',
    'Sau',
  ],
  [
    'a link that opens in the page’s own window',
    '<a href="/a" target="_top" rel="opener" download="a.exe">Tin</a>',
    `<a ${LINK} href="https://portal.example/a">Tin</a>`,
  ],
  ['a key to the page’s own scripts', '<p nonce="abc" integrity="sha384-a">Tin</p>', '<p>Tin</p>'],
  [
    'attributes of other elements',
    '<p xlink:href="javascript:attacked()" formaction="/a" value="1" type="a" start="1" controls open>Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'choices for the page’s own fields',
    '<datalist id="tinh"><option value="a">Tin</option></datalist>Sau',
    'Sau',
  ],
];
