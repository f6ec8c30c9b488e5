import { expect } from '@open-wc/testing';
import { og } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';
import { article, itGives, ld, meta, type Rows } from './told-parts.js';

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
};

describe('what a page tells others', () => {
  itGives(told);

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
