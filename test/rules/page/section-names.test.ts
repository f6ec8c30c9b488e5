import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const SECTIONS = [
  'Tin tức - Sự kiện',
  'Tin tức chung',
  'Thông báo',
  'Tin hoạt động',
  'Sự kiện nổi bật',
  'SỐ LƯỢT TRUY CẬP',
  'Thống kê truy cập',
  'Liên kết Website',
  'Hoạt động nổi bật',
];

describe('the name of a section', () => {
  for (const section of SECTIONS) {
    it(`is no title: ${section}`, async () => {
      const first = `<title>${section} - Xã Phú Lâm</title><h1>${section}</h1><h1>${TITLE}</h1><p>05/03/2024</p>`;
      expect((await readPage(first + BODY)).title).to.equal(TITLE);
    });

    it(`is no title before the text: ${section}`, async () => {
      const html = `<title>Xã Phú Lâm</title><h2>${TITLE}</h2><h2>${section}</h2>${BODY}`;
      expect((await readPage(html)).title).to.equal(TITLE);
    });
  }

  it('is no title where a link to the section says what the page is called', async () => {
    const menu = '<ul><li><a href="/laliga">Laliga</a></li></ul>';
    const html = `<title>Laliga</title>${menu}<main><h1>${TITLE}</h1>${BODY}</main>`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  for (const date of ['05/03/2024 • Tin xã', '05/03/2024 | Tin xã', 'Tin xã/05.03.2024']) {
    it(`leaves the text with the date: ${date}`, async () => {
      const parts = date.split('/05.').join('</i><i>/</i><i>05.');
      const html = `<h1>${TITLE}</h1><article><p><i>${parts}</i></p>${TEXT}</article>`;
      const bulletin = await readPage(html);
      expect(bulletin.datePublished).to.equal('2024-03-05');
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
    });
  }

  it('is not as long as what stays with the date', async () => {
    const line = '05/03/2024 | Ngày hội nạo vét kênh của ba thôn trong toàn xã';
    const html = `<h1>${TITLE}</h1><p>05/03/2024</p><article><p>${line}</p>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(html))).to.include(line);
  });

  it('is no label of a date', async () => {
    const html = `<h1>${TITLE}</h1><p>05/03/2024</p><article><p><b>Khai mạc</b> <i>05/03/2024</i></p>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(html))).to.include('Khai mạc 05/03/2024');
  });

  it('stays with a date that is another', async () => {
    const html = `<h1>${TITLE}</h1><p>06/03/2024</p><article><p>05/03/2024 | Ngày hội</p>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(html))).to.include('05/03/2024 | Ngày hội');
  });

  it('may be a link beside the date', async () => {
    const line =
      '<div><span>2024-03-05</span><span> · </span><a href="/c">Chuyện hằng ngày</a></div>';
    const bulletin = await readPage(`<h1>${TITLE}</h1><main>${line}${TEXT}</main>`);
    expect(bulletin.datePublished).to.equal('2024-03-05');
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });
});

describe('the title of a page', () => {
  it('is the main heading before the lead, not the one of its first part', async () => {
    const html = `<title>Document</title><div><h1>${TITLE}</h1><h5>${PARAGRAPHS[2]}</h5><h2>Ra quân buổi sáng sớm</h2>${TEXT}</div><h1>Thông tin liên lạc</h1>`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  it('is the line before the section and the date, where nothing else tells it', async () => {
    const html = `<ul><li><a href="">${TITLE}</a></li></ul><div><a href="">Tin chung</a></div><div><i>05/03/2024</i></div>${BODY}`;
    expect(await readPage(html)).to.include({ title: TITLE, datePublished: '2024-03-05' });
  });
});

describe('the date of a page', () => {
  it('is not that of a sentence, where another stands before the title', async () => {
    const head =
      '<table><tr><td>Tin xã</td><td class="Time">08/03/2024</td></tr></table><div><div><div><div><div>';
    const html = `<div>${head}<p class="Title">${TITLE}</p><p><i>Ngày 5/3/2024, xã Phú Lâm nạo vét kênh.</i></p>${BODY}`;
    expect((await readPage(html)).datePublished).to.equal('2024-03-08');
  });

  it('is not that of a link to another text', async () => {
    const link = '<a href="/b">Giá lúa tươi tại ruộng tăng nhẹ trong tuần qua</a>';
    const html = `<h1>${TITLE}</h1><p>${link} <i>05/03/2024</i></p>${BODY}`;
    expect((await readPage(html)).datePublished).to.equal(undefined);
  });

  it('may run into its time', async () => {
    const html = `<h1>${TITLE}</h1><p><b>05/03/2024</b><b>8:15:00</b></p>${BODY}`;
    expect((await readPage(html)).datePublished).to.equal('2024-03-05T08:15:00+07:00');
  });

  it('may be half translated', async () => {
    const html = `<h1>${TITLE}</h1><p>Tháng 3 5th, 2024 by Hong Phuc</p>${BODY}`;
    expect((await readPage(html)).datePublished).to.equal('2024-03-05');
  });
});
