import { og } from './page-parts.js';
import { TEXT } from './read-page.js';
import { article, item, itGives, meta, type Rows } from './told-parts.js';

const told: Rows = {
  datePublished: [
    [
      'JSON-LD',
      article({ datePublished: '2024-03-05T08:00:00+07:00' }),
      '2024-03-05T08:00:00+07:00',
    ],
    [
      'JSON-LD in a portal’s own form',
      article({ datePublished: '05/03/2024 08:00' }),
      '2024-03-05T08:00:00+07:00',
    ],
    ['microdata', item('<meta itemprop="datePublished" content="2024-03-05">'), '2024-03-05'],
    [
      'microdata of a time',
      item('<time itemprop="datePublished" datetime="2024-03-05">x</time>'),
      '2024-03-05',
    ],
    [
      'JSON-LD before microdata',
      article({ datePublished: '2024-03-05' }) +
        item('<meta itemprop="datePublished" content="2020-01-01">'),
      '2024-03-05',
    ],
    ['Open Graph', og('article:published_time', '2024-03-05T01:00:00Z'), '2024-03-05T01:00:00Z'],
    ['Dublin Core', meta('DC.date', '2024-03-05'), '2024-03-05'],
    ['Dublin Core, issued', meta('DC.Date.Issued', '2024-03-05'), '2024-03-05'],
    ['Dublin Core of today', meta('DCTERMS.issued', '2024-03-05'), '2024-03-05'],
    ['Dublin Core, created', meta('dc.date.created', '05/03/2024'), '2024-03-05'],
    ['pubdate', meta('pubdate', '2024-03-05T08:00:00+07:00'), '2024-03-05T08:00:00+07:00'],
    ['date of ASP.NET', meta('date', '3/15/2024 8:00:00 AM'), '2024-03-15T08:00:00+07:00'],
    ['itemprop of no item', '<meta itemprop="datePublished" content="2024-03-05">', '2024-03-05'],
    [
      'a broken one is passed over',
      meta('DC.date', 'hôm qua') + meta('date', '2024-03-05'),
      '2024-03-05',
    ],
    [
      'time of an article',
      `<article><time datetime="2024-03-05">5/3</time>${TEXT}</article>`,
      '2024-03-05',
    ],
    ['none', '', undefined],
  ],
  dateModified: [
    ['JSON-LD', article({ dateModified: '2024-03-06' }), '2024-03-06'],
    ['Open Graph', og('article:modified_time', '2024-03-06'), '2024-03-06'],
    ['Dublin Core', meta('DCTERMS.modified', '2024-03-06'), '2024-03-06'],
  ],
};

describe('what a page tells others', () => {
  itGives(told);
});
