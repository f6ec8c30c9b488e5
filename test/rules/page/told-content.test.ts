import { expect } from '@open-wc/testing';
import { og } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';
import { article, itGives, meta, type Rows } from './told-parts.js';

const picture = (url: string, alt?: string) => ({
  url,
  alt,
  caption: undefined,
  width: undefined,
  height: undefined,
});
const PICTURE = 'https://portal.example/kenh.jpg';

const told: Rows = {
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
};

describe('what a page tells others', () => {
  itGives(told);

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
});
