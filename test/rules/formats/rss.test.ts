import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { readFeed, rss } from './feeds.js';

type Field = keyof Bulletin;

/** A start that an excerpt repeats. */
const start =
  'Phong trào thi đua đã lan tỏa sâu rộng, tạo sự đồng thuận cao trong xã hội, phát huy được tính tích cực';
const long = `${start}, sáng tạo, nỗ lực của người dân.`;

const content = (text: string) => `<content:encoded>${text}</content:encoded>`;
const description = (text: string) => `<description>${text}</description>`;
const footer = (address: string) =>
  `<![CDATA[<p>Bài <a rel="nofollow" href="${address}">Tin</a> ở <a href="https://portal.example">Cổng</a>.</p>]]>`;
const named = (...names: string[]) => names.map((name) => ({ name, url: undefined }));

const read: [field: Field, name: string, item: string, expected: unknown, channel?: string][] = [
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
    'none, before the line of a plug-in',
    `<link>https://portal.example/1</link>` +
      description(`&lt;p&gt;${start} […]&lt;/p&gt;${footer('https://portal.example/1')}`) +
      content(long),
    undefined,
  ],

  [
    'datePublished',
    'a time',
    '<pubDate>Thu, 30 Nov 2023 08:15:00 +0700</pubDate>',
    '2023-11-30T08:15:00+07:00',
  ],
  ['datePublished', 'a day', '<pubDate>30/11/2023</pubDate>', '2023-11-30'],
  ['datePublished', 'small letters', '<pubdate>2023-11-30</pubdate>', '2023-11-30'],
  [
    'datePublished',
    'of Dublin Core',
    '<dc:date>2023-11-30T01:15:00Z</dc:date>',
    '2023-11-30T01:15:00Z',
  ],
  [
    'datePublished',
    'the first that is one',
    '<pubDate>hôm qua</pubDate><dc:date>2023-11-30</dc:date>',
    '2023-11-30',
  ],
  [
    'datePublished',
    'of its change where there is no other',
    '<atom:updated>2023-11-30</atom:updated>',
    '2023-11-30',
  ],
  ['datePublished', 'none of the channel', '', undefined, '<pubDate>30/11/2023</pubDate>'],
  [
    'dateModified',
    'of Atom',
    '<pubDate>29/11/2023</pubDate><atom:updated>2023-11-30</atom:updated>',
    '2023-11-30',
  ],
  [
    'dateModified',
    'of Dublin Core',
    '<dc:date>2023-11-29</dc:date><dcterms:modified>2023-11-30</dcterms:modified>',
    '2023-11-30',
  ],
  [
    'dateModified',
    'none, where it is that of publication',
    '<pubDate>30/11/2023</pubDate><atom:updated>2023-11-30</atom:updated>',
    undefined,
  ],

  ['authors', 'a creator', '<dc:creator>Nguyễn An</dc:creator>', named('Nguyễn An')],
  [
    'authors',
    'two creators',
    '<dc:creator>An</dc:creator><dc:creator>Bình</dc:creator>',
    named('An', 'Bình'),
  ],
  [
    'authors',
    'a creator before an author',
    '<author>a</author><dc:creator>An</dc:creator>',
    named('An'),
  ],
  ['authors', 'an empty creator', '<dc:creator/><author>An</author>', named('An')],
  [
    'authors',
    'a mail and a name',
    '<author>an@portal.example (Nguyễn An)</author>',
    named('Nguyễn An'),
  ],
  [
    'authors',
    'a name and a mail',
    '<author>Nguyễn An &lt;an@portal.example&gt;</author>',
    named('Nguyễn An'),
  ],
  ['authors', 'no mail alone', '<author>an@portal.example</author>', undefined],
  ['authors', 'a name alone', '<author>Nguyễn An</author>', named('Nguyễn An')],
  ['authors', 'a name with a sign', '<author>An @ Bình</author>', named('An @ Bình')],
  ['authors', 'one of Atom', '<atom:author><atom:name>An</atom:name></atom:author>', named('An')],
  [
    'authors',
    'none of the editor',
    '',
    undefined,
    '<managingEditor>a@b.example (An)</managingEditor>',
  ],

  [
    'publisher',
    'title and link',
    '',
    { name: 'Cổng & tỉnh', url: 'https://portal.example/' },
    '<title>Cổng &amp;amp; tỉnh</title><link>/</link>',
  ],
  [
    'publisher',
    'beside the feed’s own link',
    '',
    { name: 'Cổng', url: 'https://portal.example/' },
    '<title>Cổng</title><atom:link rel="self" href="/rss"/><link>/</link>',
  ],
  ['publisher', 'none without a title', '', undefined, '<link>/</link>'],

  ['url', 'a link', '<link>https://portal.example/1</link>', 'https://portal.example/1'],
  [
    'url',
    'a link with spaces',
    '<link>\n https://portal.example/1 \n</link>',
    'https://portal.example/1',
  ],
  ['url', 'a relative link', '<link>../1</link>', 'https://portal.example/1'],
  [
    'url',
    'an id that is an address',
    '<guid>https://portal.example/1</guid>',
    'https://portal.example/1',
  ],
  [
    'url',
    'a link before such an id',
    '<guid>https://a.example/</guid><link>/1</link>',
    'https://portal.example/1',
  ],
  ['url', 'no id that is none', '<guid>tin-1</guid>', undefined],
  [
    'url',
    'no id that says so',
    '<guid isPermaLink="false">https://portal.example/1</guid>',
    undefined,
  ],
  ['url', 'a link of Atom', '<link/><atom:link href="/1"/>', 'https://portal.example/1'],
  ['url', 'no link to something else', '<atom:link rel="replies" href="/1"/>', undefined],
  ['url', 'no script', '<link>javascript:alert(1)</link>', undefined],
  ['id', 'a guid', '<guid> tin-1 </guid><link>/1</link>', 'tin-1'],
  ['id', 'the address, without one', '<link>/1</link>', 'https://portal.example/1'],

  ['language', 'of the channel', '', 'vi', '<language>vi</language>'],
  ['language', 'with its country', '', 'vi-VN', '<language>vi_VN</language>'],
  ['language', 'its own', '<dc:language>en</dc:language>', 'en', '<language>vi</language>'],
  ['language', 'none', '', undefined],
  [
    'language',
    'of its letters, where the feed says English',
    '<title>Nạo vét kênh</title>',
    'vi',
    '<language>en-US</language>',
  ],
  [
    'tags',
    'categories',
    '<category>Y tế</category><category domain="a">Tin &amp;amp; ảnh</category>',
    ['Y tế', 'Tin & ảnh'],
  ],
  ['tags', 'each once', '<category>A</category><category>A</category><category/>', ['A']],
  ['tags', 'of Dublin Core', '<dc:subject>Y tế</dc:subject>', ['Y tế']],
];

describe('parseRss of RSS 2.0', () => {
  for (const [field, name, item, expected, channel] of read) {
    it(`reads ${field}: ${name}`, async () => {
      const bulletin = await readFeed(rss(item, channel));
      expect(bulletin?.[field]).to.deep.equal(expected);
    });
  }
});
