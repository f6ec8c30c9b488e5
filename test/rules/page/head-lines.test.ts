import { expect } from '@open-wc/testing';
import { H1, og } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const HEAD = `<meta name="author" content="Hoàng Vũ">${og('article:published_time', '2024-03-05T08:15:00+07:00')}`;
const LEAD =
  'Hai tuyến kênh dài hơn bốn cây số được nạo vét xong trong một buổi sáng, kịp lấy nước vào ruộng.';

/** Lines before the text that say what date and authors say already. */
const gone: [name: string, html: string][] = [
  ['a date and its time among other words', '<p>05/03/2024 08:15 Thông tấn xã</p>'],
  ['a French one', '<p>5 mars 2024 à 08:15 (Mis à jour: 09:56)</p>'],
  ['a Japanese one', '<p>2024年03月05日 08:15 新浪科技</p>'],
  ['a byline among others', '<p>By Hoàng Vũ and Thu Hà</p>'],
  ['a byline with a date and a place', '<p>Hoàng Vũ / Phú Lâm 5 MAR 2024</p>'],
  ['a label that only style parts from the name', '<p><b>Author</b><i>Hoàng Vũ</i></p>'],
  ['a portrait beside the name', '<p><img src="/vu.jpg" alt=""> Hoàng Vũ</p>'],
  [
    'a portrait beside the date and the name',
    '<p>5/3/2024 <a href="/vu"><img src="/vu.jpg" alt=""> Hoàng Vũ</a></p>',
  ],
  ['an icon beside the date', '<p><img src="/lich.gif"> 05/03/2024</p>'],
  ['what somebody does, after the name', '<p>Hoàng Vũ, senior writer</p>'],
  ['a byline below a lead in bold', `<p><b>${LEAD}</b></p><p>By Hoàng Vũ</p>`],
];

const kept: [name: string, line: string][] = [
  ['a time on another day', 'Khai mạc: 08:15 ngày 20/03/2024'],
  ['a date in a sentence', 'Kênh được nạo vét lúc 08:15 ngày 05/03/2024.'],
  ['a date without its time', 'Phú Lâm, ngày lành 05/03/2024'],
  ['a date with the name of its month', 'Phú Lâm, 5 mars 2024'],
  ['a date among many words', '08:15 05/03/2024 toàn xã ra quân nạo vét kênh thôn Trung'],
];

const linesWith = async (html: string) =>
  bodyLinesOf(await readPage(`${HEAD}${H1}<article>${html}${TEXT}</article>`));

describe('trimStart', () => {
  it('keeps a paragraph that ends as the title does, or has a link where there is no title', async () => {
    const last = 'Ngày 5/3, hội nghị bàn việc xã Phú Lâm nạo vét kênh';
    const linked =
      '<a href="/k">Kế hoạch 12/KH</a> của xã đã được gửi về các thôn từ đầu tháng ba.';
    const html = (line: string) => `<article><p>${line}</p>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(H1 + html(last)))[0]).to.equal(last);
    expect(bodyLinesOf(await readPage(html(linked)))[0]).to.include('Kế hoạch 12/KH của xã');
  });

  it('takes out the way to the page, which ends in its title', async () => {
    const title = 'Xã Phú Lâm nạo vét hai tuyến kênh nội đồng dài hơn bốn cây số';
    const way = `<p><a href="/">Accueil</a> &gt; <a href="/t">Tin</a> &gt; ${title}</p>`;
    const html = `<article>${way}<h1>${title}</h1>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(html))).to.deep.equal(PARAGRAPHS);
  });

  for (const [name, html] of gone) {
    it(`takes out ${name}`, async () => {
      const bulletin = await readPage(`${HEAD}${H1}<article>${html}${TEXT}</article>`);
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
      expect(bulletin.bodyHtml).not.to.include('<img');
    });
  }

  for (const [told, isGone] of [
    ['2024-03-04T18:15:00Z', true],
    ['2024-03-05T23:15:00+02:00', true],
    ['2024-03-04T16:15:00Z', false],
    ['2024-03-05T01:15', true],
  ] as const) {
    it(`${isGone ? 'takes out' : 'keeps'} the line of a day that is told as ${told}`, async () => {
      const head = og('article:published_time', told) + H1;
      const html = `${head}<article><p>05/03/2024 01:15 Thông tấn xã</p>${TEXT}</article>`;
      const [first] = bodyLinesOf(await readPage(html));
      expect(first === PARAGRAPHS[0]).to.equal(isGone);
    });
  }

  for (const [name, line] of kept) {
    it(`keeps ${name}`, async () => {
      expect(await linesWith(`<p>${line}</p>`)).to.deep.equal([line, ...PARAGRAPHS]);
    });
  }
});
