import { atom, itReads, xhtml, XHTML, type Row } from './feeds.js';

const read: Row[] = [
  ['title', 'text', '<title>Thu &amp; chi</title>', 'Thu & chi'],
  [
    'title',
    'text that looks escaped',
    '<title type="text">&amp;amp; &amp;lt;</title>',
    '&amp; &lt;',
  ],
  ['title', 'text that looks like HTML', '<title>Thẻ &lt;b&gt;a&lt;/b&gt;</title>', 'Thẻ <b>a</b>'],
  ['title', 'HTML', '<title type="html">Thu &amp;amp; &lt;b&gt;chi&lt;/b&gt;</title>', 'Thu & chi'],
  [
    'title',
    'XHTML',
    `<title type="xhtml"><div ${XHTML}>Thu &amp; <b>chi</b></div></title>`,
    'Thu & chi',
  ],

  ['bodyHtml', 'HTML', '<content type="html">&lt;p&gt;a&lt;/p&gt;</content>', '<p>a</p>'],
  [
    'bodyHtml',
    'HTML, by its type',
    '<content type="text/HTML">&lt;p&gt;a&lt;/p&gt;</content>',
    '<p>a</p>',
  ],
  ['bodyHtml', 'XHTML', xhtml('<p>a <b>b</b></p>'), '<p>a <b>b</b></p>'],
  [
    'bodyHtml',
    'XHTML that is empty or void',
    xhtml('<p/><b/>a<br/><img alt=""/>'),
    '<p></p><b></b>a<br><img alt="">',
  ],
  ['bodyHtml', 'entities of XHTML', xhtml('a &lt; b &amp;amp; c'), 'a &lt; b &amp;amp; c'],
  [
    'bodyHtml',
    'XHTML with a prefix',
    '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p></h:div></content>',
    '<p>a</p>',
  ],
  [
    'bodyHtml',
    'XHTML without its wrapper',
    `<content type="xhtml"><p ${XHTML}>a</p></content>`,
    `<p ${XHTML}>a</p>`,
  ],
  [
    'bodyHtml',
    'two divs, neither of which is a wrapper',
    `<content type="xhtml"><div ${XHTML}>a</div><div ${XHTML}>b</div></content>`,
    `<div ${XHTML}>a</div><div ${XHTML}>b</div>`,
  ],
  ['bodyText', 'text', '<content>Thu &lt;b&gt; &amp; chi</content>', 'Thu <b> & chi'],
  ['bodyText', 'text, by its type', '<content type="text/plain">a</content>', 'a'],
  [
    'bodyText',
    'none of another kind',
    '<content type="image/png">iVBORw0KGgo=</content>',
    undefined,
  ],
  ['bodyHtml', 'none of another kind', '<content type="application/xml">a</content>', undefined],
  ['bodyText', 'none that is elsewhere', '<content type="text/html" src="/a"/>', undefined],
  ['bodyHtml', 'a summary where there is nothing else', '<summary type="html">a</summary>', 'a'],
  [
    'bodyText',
    'a summary where the content is elsewhere',
    '<content src="/a"/><summary>a</summary>',
    'a',
  ],

  ['summary', 'text', '<summary>Tóm &lt;tắt&gt;</summary><content>a</content>', 'Tóm <tắt>'],
  [
    'summary',
    'HTML',
    '<summary type="html">&lt;p&gt;Tóm tắt&lt;/p&gt;</summary><content>a</content>',
    'Tóm tắt',
  ],
  [
    'summary',
    'none that the content begins with',
    '<summary>Một</summary><content>Một hai ba</content>',
    undefined,
  ],
];

describe('parseRss of Atom', () => {
  itReads(read, atom);
});
