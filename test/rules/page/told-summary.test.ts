import { expect } from '@open-wc/testing';
import { og, TITLE } from './page-parts.js';
import { PARAGRAPHS, readPage, TEXT } from './read-page.js';

const [FIRST = '', SECOND = ''] = PARAGRAPHS;
const SITE = 'John von Neumann Institute is a center of excellence in science, for all who study.';
const GREETING = 'Kính thưa bà con';
const FIGURE =
  '<figure><img src="/a.jpg"><figcaption>Bà con các thôn vớt bèo trên kênh nội đồng. Ảnh: Thu Hà</figcaption></figure>';
const NEWS = 'Hai tuyến kênh nội đồng đã thông, nước về ruộng của cả ba thôn trước vụ hè thu.';

/** What is told in no other place than the description for others. */
const leads: [name: string, summary: string, text?: string, title?: string][] = [
  ['a lead', 'Xã Phú Lâm nạo vét kênh nội đồng, vớt gần 20 tấn rác.'],
  [
    'the title with more in brackets',
    `${TITLE} (hai tuyến kênh nội đồng đã thông trước vụ hè thu)`,
  ],
  ['what stands further on in the text', NEWS, `${TEXT}<p>${NEWS}</p>`],
  [
    'what has words of the title alone',
    'Ngày hội đọc sách của thiếu nhi, mở cửa cho mọi nhà',
    TEXT,
    'Ngày hội đọc sách của thiếu nhi năm nay',
  ],
];

const none: [name: string, summary: string, text?: string][] = [
  ['about the site in another language', SITE],
  ['about the site with its name', `${SITE} It speaks of xã Phú Lâm.`],
  ['about the site', 'Trang thông tin điện tử của xã Phú Lâm'],
  ['about the site in short', 'Trang tin xã Phú Lâm'],
  ['the name of the site', 'Phulam24'],
  ['about the portal', 'Cổng thông tin của xã Phú Lâm'],
  ['about the portal in short', 'Cổng TTĐT xã Phú Lâm'],
  ['the title with the day', `${TITLE} (Tin ngày 05/03/2024)`],
  ['title and start of the text', `${TITLE} ${FIRST}`],
  ['the start of the text, with another end', `${FIRST.slice(0, 90)} và còn nhiều việc khác`],
  ['the second paragraph', SECOND],
  ['the first paragraph after short lines', FIRST, `${`<p>${GREETING}</p>`.repeat(3)}${TEXT}`],
  ['a short line and the first paragraph', `${GREETING} ${FIRST}`, `<p>${GREETING}</p>${TEXT}`],
  ['both with a picture between', `${GREETING} ${FIRST}`, `<p>${GREETING}</p>${FIGURE}${TEXT}`],
  ['cut out by a machine', 'Thích 27 Xã Phú Lâm nạo vét kênh nội đồng [...]'],
  ['cut out by a machine with one sign', 'Thích 27 Xã Phú Lâm nạo vét kênh nội đồng […]'],
  ['the whole text', `Tin: ${PARAGRAPHS.join(' ').repeat(6)}`],
  ['signs alone', '***'],
];

const summaryOf = async (summary: string, text = TEXT, title = TITLE, shown = '') => {
  const head = og('og:description', summary) + og('og:site_name', 'Phulam24');
  const page = `${head}<h1>${title}</h1>${shown}`;
  return (await readPage(`${page}<div class="post-content">${text}</div>`)).summary;
};

describe('what is told alone', () => {
  for (const [name, summary, text, title] of leads) {
    it(`is a lead: ${name}`, async () => {
      expect(await summaryOf(summary, text, title)).to.equal(summary);
    });
  }

  it('is a lead where the page shows it at the title, whatever its words', async () => {
    const summary = 'John von Neumann Institute: a center for all';
    expect(await summaryOf(summary)).to.equal(undefined);
    expect(await summaryOf(summary, TEXT, TITLE, `<h2>${summary}</h2>`)).to.equal(summary);
  });

  for (const [name, summary, text] of none) {
    it(`is no lead: ${name}`, async () => {
      expect(await summaryOf(summary, text)).to.equal(undefined);
    });
  }
});
