import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { readPage, TEXT } from './read-page.js';

type Rows = { [Field in keyof Bulletin]: [name: string, head: string, expected: unknown][] };

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const article = (fields: object) =>
  ld({ '@type': 'NewsArticle', headline: 'Nạo vét kênh', ...fields });
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const named = (...names: string[]) => names.map((name) => ({ name, url: undefined }));
const item = (html: string) =>
  `<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">Tin</b>${html}</div>`;
const picture = (url: string, alt?: string) => ({
  url,
  alt,
  caption: undefined,
  width: undefined,
  height: undefined,
});

const PICTURE = 'https://portal.example/kenh.jpg';

/** By field: what stands before a title and three paragraphs, and what the bulletin then has. */
const told: Rows = {
  id: [
    ['Dublin Core', meta('DC.identifier', 'PL-7'), 'PL-7'],
    ['none', '', undefined],
  ],
  url: [
    [
      'canonical link',
      '<link rel="canonical" href="/tin/nao-vet">',
      'https://portal.example/tin/nao-vet',
    ],
    [
      'JSON-LD first',
      `<link rel="canonical" href="/b">${article({ url: '/a' })}`,
      'https://portal.example/a',
    ],
    ['Open Graph', og('og:url', 'https://portal.example/a'), 'https://portal.example/a'],
    ['not the first page of the site', '<link rel="canonical" href="/">', undefined],
    [
      'against a base',
      '<base href="/cong/"><link rel="canonical" href="a">',
      'https://portal.example/cong/a',
    ],
  ],
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
  authors: [
    ['JSON-LD', article({ author: { '@type': 'Person', name: 'An' } }), named('An')],
    ['JSON-LD of several', article({ author: [{ name: 'An' }, 'Bình'] }), named('An', 'Bình')],
    [
      'microdata',
      item(
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">An</i></span>',
      ),
      named('An'),
    ],
    ['microdata of a link', item('<a itemprop="author" href="#an">An</a>'), named('An')],
    ['meta', meta('author', 'An'), named('An')],
    ['Dublin Core', meta('DC.creator', 'Phòng Trồng trọt'), named('Phòng Trồng trọt')],
    ['no address', og('article:author', 'https://facebook.example/an'), undefined],
    [
      'a name after an address',
      og('article:author', 'https://facebook.example/an') + '<p class="byline">Bởi An</p>',
      named('An'),
    ],
    [
      'an account gives way',
      meta('author', 'admin') + '<p class="author">Hoàng Vũ</p>',
      named('Hoàng Vũ'),
    ],
    [
      'the site gives way',
      og('og:site_name', 'Báo Phú Lâm') +
        meta('author', 'Báo Phú Lâm') +
        '<p class="author">Hoàng Vũ</p>',
      named('Hoàng Vũ'),
    ],
    [
      'the surer of two accounts',
      `${article({ author: 'Báo Phú Lâm', publisher: { name: 'Báo Phú Lâm' } })}${meta('author', 'admin')}`,
      named('Báo Phú Lâm'),
    ],
    [
      'initials that stand in the name of the site',
      og('og:site_name', 'Báo An Giang') + meta('author', 'An') + '<p class="author">Vũ</p>',
      named('An'),
    ],
    ['each once', article({ author: [{ name: 'An' }, { name: 'AN' }] }), named('An')],
    ['an account stays if it is all', meta('author', 'admin'), named('admin')],
  ],
  publisher: [
    [
      'JSON-LD',
      article({ publisher: { name: 'Báo', url: '/' } }),
      { name: 'Báo', url: 'https://portal.example/' },
    ],
    ['Open Graph', og('og:site_name', 'Báo'), { name: 'Báo', url: 'https://portal.example/' }],
    ['Dublin Core', meta('DC.publisher', 'Báo'), { name: 'Báo', url: 'https://portal.example/' }],
  ],
  image: [
    [
      'Open Graph',
      og('og:image', '/kenh.jpg') + og('og:image:alt', 'Kênh'),
      picture(PICTURE, 'Kênh'),
    ],
    ['JSON-LD', article({ image: '/kenh.jpg' }), picture(PICTURE)],
    ['no logo', og('og:image', '/images/logo.png'), undefined],
    [
      'no picture for all pages',
      og('og:image', '/upload/default-share.jpg') + og('twitter:image', '/no-image.png'),
      undefined,
    ],
  ],
  language: [
    ['of the page', '<html lang="en">', 'en'],
    ['Dublin Core', meta('DC.language', 'en'), 'en'],
    ['Open Graph', og('og:locale', 'en_GB'), 'en-GB'],
    ['as the title tells', '<html lang="en"><title>Xã Phú Lâm nạo vét kênh nội đồng</title>', 'vi'],
  ],
  tags: [
    ['JSON-LD', article({ keywords: 'kênh, thủy lợi' }), ['kênh', 'thủy lợi']],
    ['Open Graph', og('article:tag', 'kênh') + og('article:tag', 'thủy lợi'), ['kênh', 'thủy lợi']],
    ['keywords', meta('keywords', 'kênh, thủy lợi, kênh'), ['kênh', 'thủy lợi']],
  ],
  summary: [
    [
      'JSON-LD',
      article({ description: 'Hai tuyến kênh được nạo vét.' }),
      'Hai tuyến kênh được nạo vét.',
    ],
    [
      'description',
      meta('description', 'Hai tuyến kênh được nạo vét.'),
      'Hai tuyến kênh được nạo vét.',
    ],
    [
      'not the beginning of the body',
      meta('description', 'Sáng 5/3, xã Phú Lâm ra quân nạo vét hai tuyến kênh nội đồng…'),
      undefined,
    ],
    ['not the title', meta('description', 'Nạo vét kênh'), undefined],
  ],
};

describe('what a page tells others', () => {
  for (const [field, rows] of Object.entries(told)) {
    for (const [name, head, expected] of rows) {
      it(`gives ${field}: ${name}`, async () => {
        const bulletin = await readPage(
          `${head}<h1>Nạo vét kênh</h1><div class="post-content">${TEXT}</div>`,
        );
        expect(bulletin[field as keyof Bulletin]).to.deep.equal(expected);
      });
    }
  }

  it('gives no picture where the body has one', async () => {
    const html = `${og('og:image', '/kenh.jpg')}<article><img src="/a.jpg">${TEXT}</article>`;
    expect((await readPage(html)).image).to.equal(undefined);
  });

  it('gives the body where the page shows but its beginning', async () => {
    const articleBody = TEXT.replace(/<\/p>/g, '\n').replace(/<p>/g, '').repeat(4);
    const { bodyText } = await readPage(
      `${article({ articleBody })}<h1>Nạo vét kênh</h1><article>${TEXT}</article>`,
    );
    expect(bodyText).to.equal(articleBody.trim().replace(/\n/g, '\n\n'));
  });

  it('gives the body where the page shows none', async () => {
    const { bodyText } = await readPage(
      `${article({ articleBody: 'Một.\nHai.' })}<div id="app"></div>`,
    );
    expect(bodyText).to.equal('Một.\n\nHai.');
  });

  it('is that of its own article, not of those beside it', async () => {
    const other = ld({ '@type': 'NewsArticle', headline: 'Tin khác', url: '/khac' });
    const own = ld({ '@type': 'NewsArticle', headline: 'Nạo vét kênh', url: '/tin/bai-1' });
    const { title } = await readPage(`${other}${own}<article>${TEXT}</article>`);
    expect(title).to.equal('Nạo vét kênh');
  });

  it('has own properties alone', async () => {
    const json = '{"@type":"NewsArticle","__proto__":{"headline":"Xấu"},"toString":1}';
    const html = `<script type="application/ld+json">${json}</script><b itemscope itemtype="https://schema.org/Article"><i itemprop="__proto__ constructor">x</i></b>`;
    const { title } = await readPage(`${html}<h1>Nạo vét kênh</h1><article>${TEXT}</article>`);
    expect(title).to.equal('Nạo vét kênh');
  });
});
