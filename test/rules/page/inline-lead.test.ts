import { expect } from '@open-wc/testing';
import { TITLE } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const LEAD =
  'Sáng 5/3, Ủy ban nhân dân xã ra quân nạo vét hai tuyến kênh nội đồng trước mùa mưa lũ.';

/** A page of ASP.NET, whose title, date and lead are lines of one block, with buttons between. */
const page = (between: string, lead: string) => `<div>
<span class="tieudetin">${TITLE}</span><br>
<span class="ngaydang">05/03/2024 16:20</span>
${between}
${lead}
<div class="noidungtin">${TEXT}</div></div>`;

/** What stands between the date and the lead, and goes. */
const gone = [
  '<div class="cochu"><a href="#">A+</a> <a href="#">A-</a></div>',
  '<div class="share-buttons"><a href="/f">Facebook</a></div>',
  '<div class="cochu"><a href="#">A+</a></div>\n<div class="share"><a href="/f">Facebook</a></div>',
];

describe('a lead beside a small picture in a table', () => {
  for (const [attribute, name] of [
    ['class', 'news_summary'],
    ['id', 'lblTomTat'],
  ]) {
    it(`is no caption of the picture, by its ${attribute}`, async () => {
      const cells = `<td><img src="/a_thumb.jpg"></td><td><span ${attribute}="${name}">${LEAD}</span></td>`;
      const table = `<table><tr>${cells}</tr></table>`;
      const bulletin = await readPage(
        `<meta name="description" content="Bệnh viện Phú Lâm"><h1>${TITLE}</h1><p>05/03/2024</p>${table}<div class="noidungtin">${TEXT}</div>`,
      );
      expect(bulletin.summary).to.equal(LEAD);
    });
  }
});

describe('a lead that stands in no block of its own', () => {
  for (const between of gone) {
    it(`is kept apart from the date by ${between}`, async () => {
      for (const lead of [`<span class="tomtat">${LEAD}</span>`, `<span>${LEAD}</span>`]) {
        const bulletin = await readPage(page(between, lead));
        expect(bulletin.summary).to.equal(LEAD);
        expect(bulletin.datePublished).to.equal('2024-03-05T16:20:00+07:00');
        expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
      }
    });
  }
});
