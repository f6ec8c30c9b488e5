import { expect } from '@open-wc/testing';
import { named } from '../named.js';
import { atom, itReads, readFeed, type Row } from './feeds.js';

const read: Row[] = [
  [
    'datePublished',
    'of publication',
    '<published>2023-11-30T08:15:00+07:00</published><updated>2023-12-01T00:00:00Z</updated>',
    '2023-11-30T08:15:00+07:00',
  ],
  [
    'dateModified',
    'of change',
    '<published>2023-11-30T08:15:00+07:00</published><updated>2023-12-01T01:00:00Z</updated>',
    '2023-12-01T01:00:00Z',
  ],
  [
    'datePublished',
    'of change, for want of another',
    '<updated>2023-12-01T01:00:00Z</updated>',
    '2023-12-01T01:00:00Z',
  ],
  [
    'dateModified',
    'none, for want of another',
    '<updated>2023-12-01T01:00:00Z</updated>',
    undefined,
  ],
  ['datePublished', 'none of the feed', '', undefined, '<updated>2023-12-01T01:00:00Z</updated>'],

  [
    'authors',
    'a name and a page',
    '<author><name>An</name><uri>/an</uri><email>a@b.example</email></author>',
    [{ name: 'An', url: 'https://portal.example/an' }],
  ],
  [
    'authors',
    'several',
    '<author><name>An</name></author><author><name>Bình</name></author>',
    named('An', 'Bình'),
  ],
  [
    'authors',
    'of the feed',
    '<author><email>a@b.example</email></author>',
    named('Cổng'),
    '<author><name>Cổng</name></author>',
  ],
  [
    'authors',
    'their own before that of the feed',
    '<author><name>An</name></author>',
    named('An'),
    '<author><name>Cổng</name></author>',
  ],
  ['authors', 'no contributor', '<contributor><name>An</name></contributor>', undefined],
  ['authors', 'a creator', '<dc:creator>An</dc:creator>', named('An')],

  [
    'publisher',
    'the feed',
    '',
    { name: 'Cổng', url: 'https://portal.example/' },
    '<title>Cổng</title><link rel="self" href="/atom"/><link href="/"/>',
  ],
  ['url', 'a link', '<link href="/1"/>', 'https://portal.example/1'],
  [
    'url',
    'the link to a page',
    '<link type="application/json" href="/1.json"/><link rel="alternate" type="text/html" href="/1"/><link href="/2"/>',
    'https://portal.example/1',
  ],
  [
    'url',
    'another link for want of a page',
    '<link type="application/json" href="/1.json"/>',
    'https://portal.example/1.json',
  ],
  ['url', 'none to what comes with it', '<link rel="enclosure" href="/a.pdf"/>', undefined],
  [
    'id',
    'its id',
    '<id>tag:portal.example,2023:1</id><link href="/1"/>',
    'tag:portal.example,2023:1',
  ],
  [
    'tags',
    'labels before terms',
    '<category term="y-te" label="Y tế"/><category term="Giáo dục"/>',
    ['Y tế', 'Giáo dục'],
  ],

  [
    'attachments',
    'a link',
    '<link rel="enclosure" href="/a.pdf" type="application/pdf" title="Kế hoạch" length="2048"/>',
    [
      {
        url: 'https://portal.example/a.pdf',
        mimeType: 'application/pdf',
        title: 'Kế hoạch',
        sizeInBytes: 2048,
      },
    ],
  ],
  [
    'image',
    'a link',
    '<link rel="enclosure" href="/a.jpg" type="image/jpeg"/>',
    {
      url: 'https://portal.example/a.jpg',
      alt: undefined,
      caption: undefined,
      width: undefined,
      height: undefined,
    },
  ],
];

describe('parseRss of Atom', () => {
  itReads(read, atom);

  const languages: [name: string, feed: string, expected: string | undefined][] = [
    ['of the feed', atom('', '', 'xml:lang="vi"'), 'vi'],
    [
      'of the entry',
      atom('', '', 'xml:lang="vi"').replace('<entry', '<entry xml:lang="en-GB"'),
      'en-GB',
    ],
    ['none', atom(''), undefined],
  ];
  for (const [name, feed, expected] of languages) {
    it(`reads language: ${name}`, async () => {
      expect((await readFeed(feed))?.language).to.equal(expected);
    });
  }
});
