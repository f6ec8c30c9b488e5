import { named } from '../named.js';
import { itReads, rss, type Row } from './feeds.js';

const read: Row[] = [
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

  ['authors', 'no account', '<dc:creator>admin</dc:creator>', undefined],
  ['authors', 'no account of advertisers', '<dc:creator>ad_phulam</dc:creator>', undefined],
  [
    'authors',
    'without where somebody reports from',
    '<dc:creator>Jane Doe in Bình Dương</dc:creator>',
    named('Jane Doe'),
  ],
  [
    'authors',
    'a name with such a word',
    '<dc:creator>Made in Vietnam</dc:creator>',
    named('Made in Vietnam'),
  ],
  ['authors', 'no name for a log-in', '<dc:creator>nguyenvantuan</dc:creator>', undefined],
  [
    'authors',
    'a pen name that is told otherwise',
    '<author>bh@bh.example (hoa sim)</author>',
    named('hoa sim'),
  ],
  [
    'authors',
    'without an office',
    '<dc:creator>Jane Doe, W3C Accessibility Initiative (WAI) Director</dc:creator>',
    named('Jane Doe'),
  ],
  [
    'authors',
    'a person beside an account',
    '<dc:creator>admin</dc:creator><author>bh@bh.example (BH)</author>',
    named('BH'),
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
  itReads(read, rss);
});
