import { itReads, rss, type Row } from './feeds.js';

/** What a feed is called, where it is, and what its site is called then. */
const sections: [name: string, title: string, self: string, site: string, home?: string][] = [
  [
    'of the site of a section',
    'Tin tức – sự kiện – Cổng',
    'http://localhost/wp/category/tin-tuc/feed/',
    'Cổng',
  ],
  [
    'of the site of a section of any address',
    'Tin tức – Cổng',
    'https://portal.example/tin-tuc/feed/',
    'Cổng',
  ],
  [
    'of the site of a section, told with a slash',
    'Tin tức – Cổng',
    'https://portal.example/tin-tuc/feed/',
    'Cổng',
    'https://portal.example/',
  ],
  [
    'whole in the feed of a site',
    'Cổng – Phú Lâm',
    'https://portal.example/feed/',
    'Cổng – Phú Lâm',
  ],
  [
    'whole where an address tells of another site',
    'Cổng – Phú Lâm',
    'https://portel.example/tin-tuc/feed/',
    'Cổng – Phú Lâm',
  ],
];

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
  ...sections.map(([name, title, self, site, home = 'https://portal.example']): Row => [
    'publisher',
    name,
    '',
    { name: site, url: 'https://portal.example/' },
    `<title>${title}</title><atom:link rel="self" href="${self}"/><link>${home}</link>`,
  ]),
  ['publisher', 'none without a title', '', undefined, '<link>/</link>'],
];

describe('parseRss of RSS 2.0', () => {
  itReads(read, rss);
});
