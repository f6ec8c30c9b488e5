import { expect } from '@open-wc/testing';
import { BODY, og, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

const TOLD = og('article:published_time', '2017-06-19T10:17:00+07:00');
const SHOWN = '<p>29/06/2017 10:13</p>';

describe('the date of a page', () => {
  it('is the one that it shows, where its head tells of another text', async () => {
    for (const told of ['Tàu không người lái chạy ở Paris', 'Giá lúa tươi tại ruộng tăng nhẹ']) {
      const head = `<title>${told} - Báo Phú Lâm</title>${og('og:title', told)}${TOLD}`;
      const { datePublished } = await readPage(`${head}<h1>${TITLE}</h1>${SHOWN}${BODY}`);
      expect(datePublished).to.equal('2017-06-29T10:13:00+07:00');
    }
  });

  it('is the one that it tells, where its head tells of the text in part', async () => {
    const head = `<title>Giá lúa tươi tăng nhẹ</title>${og('og:title', 'Nạo vét kênh nội đồng: xong!')}${TOLD}`;
    const { datePublished } = await readPage(`${head}<h1>${TITLE}</h1>${SHOWN}${BODY}`);
    expect(datePublished).to.equal('2017-06-19T10:17:00+07:00');
  });

  it('is the one that it tells, where its head tells but of the site, or of nothing', async () => {
    for (const title of [
      '',
      '<title>Báo Phú Lâm</title>',
      '<title>Cổng thông tin điện tử của Ủy ban nhân dân huyện Phú Lâm Hạ, tỉnh Phú Lâm Thượng</title>',
    ]) {
      const { datePublished } = await readPage(`${title}${TOLD}<h1>${TITLE}</h1>${SHOWN}${BODY}`);
      expect(datePublished).to.equal('2017-06-19T10:17:00+07:00');
    }
  });

  it('is the one that it shows, where the head of each of its pages tells one day', async () => {
    for (const day of ['2015-12-01', '2016-01-01T00:00:00+07:00']) {
      const head = `<title>${TITLE}</title><meta name="DC.date" content="${day}">`;
      const { datePublished } = await readPage(`${head}<h1>${TITLE}</h1>${SHOWN}${BODY}`);
      expect(datePublished).to.equal('2017-06-29T10:13:00+07:00');
    }
  });

  it('is the one that it tells with its time, of the same year, or beside a mere day', async () => {
    const rows: [day: string, shown: string][] = [
      ['2015-12-01T10:17:00+07:00', SHOWN],
      ['2016-12-01', SHOWN],
      ['2015-12-01', '<p>29/06/2017</p>'],
    ];
    for (const [day, shown] of rows) {
      const head = `<title>${TITLE}</title><meta name="DC.date" content="${day}">`;
      const { datePublished } = await readPage(`${head}<h1>${TITLE}</h1>${shown}${BODY}`);
      expect(datePublished).to.equal(day);
    }
  });

  it('is the one that is told of another text where it shows none', async () => {
    const head = `<title>Giá lúa tươi tại ruộng tăng nhẹ</title>${TOLD}`;
    const { datePublished } = await readPage(`${head}<h1>${TITLE}</h1>${BODY}`);
    expect(datePublished).to.equal('2017-06-19T10:17:00+07:00');
  });
});
