import { itReads, rss, type Row } from './feeds.js';

/** A start that an excerpt repeats. */
const start =
  'Phong trào thi đua đã lan tỏa sâu rộng, tạo sự đồng thuận cao trong xã hội, phát huy được tính tích cực';
const long = `${start}, sáng tạo, nỗ lực của người dân.`;

const content = (text: string) => `<content:encoded>${text}</content:encoded>`;
const description = (text: string) => `<description>${text}</description>`;
const footer = (address: string) =>
  `<![CDATA[<p>Bài <a rel="nofollow" href="${address}">Tin</a> ở <a href="https://portal.example">Cổng</a>.</p>]]>`;

const read: Row[] = [
  ['title', 'text', '<title>Tin</title>', 'Tin'],
  ['title', 'a section', '<title><![CDATA[Tin & ảnh]]></title>', 'Tin & ảnh'],
  ['title', 'an ampersand', '<title>Thu &amp; chi</title>', 'Thu & chi'],
  ['title', 'an ampersand escaped twice', '<title>Thu &amp;amp; chi</title>', 'Thu & chi'],
  ['title', 'quotes escaped twice', '<title>&amp;#8220;Tin&amp;#8221;</title>', '“Tin”'],
  ['title', 'entities in a section', '<title><![CDATA[Tin &ndash; ảnh]]></title>', 'Tin – ảnh'],
  ['title', 'HTML', '<title>Tin &lt;em&gt;mới&lt;/em&gt; &amp;amp; cũ</title>', 'Tin mới & cũ'],
  ['title', 'a line break', '<title>Một&lt;br/&gt;hai</title>', 'Một hai'],
  ['title', 'a sign of less', '<title>Dưới &lt; 5 tuổi</title>', 'Dưới < 5 tuổi'],
  ['title', 'the name of a tag', '<title>Thẻ &lt;b&gt; là gì?</title>', 'Thẻ <b> là gì?'],
  ['title', 'of another vocabulary only', '<media:title>Ảnh</media:title>', undefined],
  ['title', 'of Dublin Core', '<dc:title>Tin</dc:title>', 'Tin'],

  [
    'bodyHtml',
    'full text of Yandex',
    '<description>a</description><y:full-text xmlns:y="http://news.yandex.ru">Một</y:full-text>',
    'Một',
  ],
  ['bodyHtml', 'content', '<content:encoded><![CDATA[<p>a</p>]]></content:encoded>', '<p>a</p>'],
  ['bodyHtml', 'content that is escaped', content('&lt;p&gt;a&lt;/p&gt;'), '<p>a</p>'],
  ['bodyHtml', 'content before a description', description('b') + content('a'), 'a'],
  ['bodyHtml', 'a description alone', description('&lt;b&gt;a&lt;/b&gt;'), '<b>a</b>'],
  ['bodyHtml', 'a description of text', description('Thu &amp;amp; chi'), 'Thu &amp; chi'],
  ['bodyHtml', 'a description beside empty content', description('b') + content(' '), 'b'],
  ['bodyHtml', 'mark-up that is not escaped', description('<p>a<br/>b</p>'), '<p>a<br></br>b</p>'],
  ['bodyHtml', 'content of Atom', '<atom:content type="html">a</atom:content>', 'a'],
  [
    'bodyText',
    'lines with empty lines between',
    description('a\nb\n\nc &amp;amp; d'),
    'a\nb\n\nc & d',
  ],
  ['bodyHtml', 'the same of HTML', description('a&lt;br&gt;\n\nb'), 'a<br>\n\nb'],
  [
    'bodyHtml',
    'content before the line of a plug-in',
    `<link>https://portal.example/1</link>${content(`&lt;p&gt;a&lt;/p&gt;\n${footer('https://portal.example/1')}`)}`,
    '<p>a</p>',
  ],
  [
    'bodyHtml',
    'content before such a line with an address of the site alone',
    `<link>/1</link>${content(`&lt;p&gt;a&lt;/p&gt;${footer('/1')}`)}`,
    '<p>a</p>',
  ],
  ...[
    'a… &lt;a href="/1"&gt;Läs vidare &lt;i&gt;→&lt;/i&gt;&lt;/a&gt;',
    '&lt;p&gt;a. &lt;a class="b" href="/1?utm_source=rss" title="c"&gt;Continue reading...&lt;/a&gt; &lt;/p&gt;\n',
  ].map((text): Row => [
    'bodyHtml',
    `no link to the rest: ${text}`,
    `<link>/1</link>${description(text)}`,
    text.startsWith('a') ? 'a…' : '<p>a.',
  ]),
  ...[
    'Xem tại &lt;a href="/1"&gt;đây&lt;/a&gt;',
    '&lt;a href="/2"&gt;b&lt;/a&gt;',
    '&lt;a href="/1"&gt;b&lt;/a&gt; c',
    `&lt;a href="/1"&gt;${'b'.repeat(61)}&lt;/a&gt;`,
  ].map((text): Row => [
    'bodyHtml',
    `a link that is no such: ${text}`,
    `<link>/1</link>${description(`a ${text}`)}`,
    `a ${text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')}`,
  ]),
  [
    'bodyHtml',
    'a paragraph like it that leads elsewhere',
    `<link>https://portal.example/1</link>${content(footer('https://portal.example/2'))}`,
    '<p>Bài <a rel="nofollow" href="https://portal.example/2">Tin</a> ở <a href="https://portal.example">Cổng</a>.</p>',
  ],

  ['summary', 'a description', description('Tóm tắt') + content('Nội dung'), 'Tóm tắt'],
  ['summary', 'HTML as text', description('&lt;p&gt;Một&lt;/p&gt;') + content('Hai'), 'Một'],
  ['summary', 'none, of a description alone', description('Tóm tắt'), undefined],
  ['summary', 'none, of no text', content('Nội dung'), undefined],
  [
    'summary',
    'none, of what is the start of the body',
    description(start) + content(long),
    undefined,
  ],
  [
    'summary',
    'none, of what is cut off',
    description(`${start} [&amp;#8230;]`) + content(long),
    undefined,
  ],
  [
    'summary',
    'an end that says that it was cut off',
    description('Tóm tắt […]') + content('Một'),
    'Tóm tắt',
  ],
  [
    'summary',
    'none, of what a link to the rest ends',
    `<link>/1</link>${description(`${start}, … &lt;a href="/1"&gt;Läs vidare&lt;/a&gt;`)}${content(long)}`,
    undefined,
  ],
  [
    'summary',
    'none, before the line of a plug-in',
    `<link>https://portal.example/1</link>` +
      description(`&lt;p&gt;${start} […]&lt;/p&gt;${footer('https://portal.example/1')}`) +
      content(long),
    undefined,
  ],
];

describe('parseRss of RSS 2.0', () => {
  itReads(read, rss);
});
