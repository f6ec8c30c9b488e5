import { itReads, rss, type Row } from './feeds.js';

/** Whose the feed is. */
const read: Row[] = [
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
  [
    'publisher',
    'of the site of a section',
    '',
    { name: 'Cổng', url: 'https://portal.example/' },
    '<title>Tin tức – sự kiện – Cổng</title><atom:link rel="self" href="http://localhost/wp/category/tin-tuc/feed/"/><link>https://portal.example</link>',
  ],
  [
    'publisher',
    'of the site of a section of any address',
    '',
    { name: 'Cổng', url: 'https://portal.example/' },
    '<title>Tin tức – Cổng</title><atom:link rel="self" href="https://portal.example/tin-tuc/feed/"/><link>https://portal.example</link>',
  ],
  [
    'publisher',
    'whole in the feed of a site',
    '',
    { name: 'Cổng – Phú Lâm', url: 'https://portal.example/' },
    '<title>Cổng – Phú Lâm</title><atom:link rel="self" href="https://portal.example/feed/"/><link>https://portal.example</link>',
  ],
  [
    'publisher',
    'whole where an address tells of another site',
    '',
    { name: 'Cổng – Phú Lâm', url: 'https://portal.example/' },
    '<title>Cổng – Phú Lâm</title><atom:link rel="self" href="https://portel.example/tin-tuc/feed/"/><link>https://portal.example</link>',
  ],
  ['publisher', 'none without a title', '', undefined, '<link>/</link>'],
];

describe('parseRss of RSS 2.0', () => {
  itReads(read, rss);
});
