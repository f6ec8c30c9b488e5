import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

/** A list in which the page stands too, with more lines around it than may belong to a title. */
const LINES = '<p>Thôn Hạ</p>'.repeat(20);
const LIST = `${LINES}<ul><li class="item-title"><a href="/b">${TITLE}</a></li></ul>${LINES}`;

const shown = [
  `<div class="tittle-bai-viet">${TITLE}</div>`,
  `<div><b>${TITLE}</b></div>`,
  `<h1><a href="/a">${TITLE}</a></h1>`,
  `<a href="/a"><h1>${TITLE}</h1></a>`,
];

/** Side columns with notices, no links, before a page whose head names but its site and its kind. */
const NOTICES =
  '<p>Thông báo niêm yết danh sách hộ nghèo, cận nghèo của xã năm 2024</p><p>Lịch trực Tết Nguyên đán Giáp Thìn của Ủy ban nhân dân xã Phú Lâm</p>';

describe('findTitle', () => {
  it('takes what is called a title after notices, before the name of the site', async () => {
    const head = '<title>Xã Phú Lâm - Chi tiết tin tức</title>';
    const article = `<div><div class="title-detail">${TITLE}</div><p>05/03/2024 10:27</p>${BODY}</div>`;
    const { title } = await readPage(`${head}${NOTICES}<p>Liên kết</p>${article}`);
    expect(title).to.equal(TITLE);
  });

  it('takes no office that signs the text, also where it is told', async () => {
    const office = 'NHNN chi nhánh tỉnh Phú Lâm';
    const article = `<p><span class="title-news-detail">${TITLE}</span></p><p>05/03/2024</p>${BODY}<p align="right"><b>${office}</b></p>`;
    expect((await readPage(`<title>${office}</title>${article}`)).title).to.equal(TITLE);
  });

  it('takes no name of the site below the text, also where it is told', async () => {
    const site = 'Hội Nông dân tỉnh Phú Lâm';
    const article = `<p><span class="lblTieuDe">${TITLE}</span></p><p>05/03/2024</p>${BODY.repeat(2)}<p>HỘI NÔNG DÂN TỈNH PHÚ LÂM</p>`;
    expect((await readPage(`<title>${site}</title>${article}`)).title).to.equal(TITLE);
  });

  it('takes a lesser heading in what is called a title, not the name of the site', async () => {
    const head = '<title>Hoạt động hệ thống</title><h2>BẢO HIỂM XÃ HỘI TỈNH PHÚ LÂM</h2>';
    const article = `<div class="title-news-detail"><h3>${TITLE}</h3></div><p>05/03/2024</p>${BODY}`;
    expect((await readPage(head + article)).title).to.equal(TITLE);
  });

  it('takes no lead that is called a headline', async () => {
    const lead = `<p><span class="news_headline">Sáng 5/3, xã Phú Lâm ra quân nạo vét kênh.</span></p>`;
    const article = `<p><span class="news_title_detail">${TITLE}</span></p><p>05/03/2024</p>${lead}${BODY}`;
    expect((await readPage(`<title>Báo Phú Lâm</title>${article}`)).title).to.equal(TITLE);
  });

  for (const own of shown) {
    const article = `<div>${own}<p>05/03/2024</p>${BODY}</div>`;

    it(`takes ${own} before the page's link in a list`, async () => {
      const before = await readPage(`<title>${TITLE}</title>${LIST}${article}`);
      expect(before.datePublished).to.equal('2024-03-05');
    });

    it(`takes ${own} and not the page's link in a list after it`, async () => {
      const after = await readPage(`<title>${TITLE}</title>${article}${LIST}`);
      expect(after.datePublished).to.equal('2024-03-05');
    });
  }

  it('takes no label of other texts, and what is told instead', async () => {
    const labels =
      '<h1>Bài viết cùng chủ đề</h1><h1>Thôn Hạ cần gì?</h1><h1>Thôn Trung cần gì?</h1>';
    const { title } = await readPage(`<title>${TITLE}</title>${BODY}${labels}`);
    expect(title).to.equal(TITLE);
  });

  it('takes no label before the text, and no name of a person', async () => {
    for (const other of ['<h2>Các tin liên quan khác</h2>', '<h1>Nguyễn Khánh Trung</h1>']) {
      expect((await readPage(`<title>${TITLE}</title>${other}${BODY}`)).title).to.equal(TITLE);
    }
  });

  it('takes the first of several after the text, where nothing is told', async () => {
    const html = `<title>Báo Phú Lâm</title>${BODY}<h1>${TITLE}</h1><h1>Thôn Hạ cần gì?</h1>`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  it('takes no heading that says but what follows the title', async () => {
    const way = 'Chuyên mục nông thôn mới - Phú Lâm Hạ';
    for (const other of [
      `<h1>${way}</h1>`,
      '<h2 class="portlet-title-text">Chuyên mục nông thôn mới</h2>',
    ]) {
      const html = `<title>${TITLE} - ${way}</title>${other}<h3>${TITLE}</h3>${BODY}`;
      expect((await readPage(html)).title).to.equal(TITLE);
    }
    const alone = `<title>Bản tin - ${way}</title><h1>${way}</h1>${BODY}`;
    expect((await readPage(alone)).title).to.equal(way);
  });

  it('takes a heading that ends what is told, before its section', async () => {
    const html = `<title>Nông thôn mới - ${TITLE}</title><h1>${TITLE}</h1><h2>Nông thôn mới</h2>${BODY}`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  it('takes no author for a title', async () => {
    const html = `<title>Báo Phú Lâm</title><h2>${TITLE}</h2><h3>Nguyễn Khánh Trung</h3><p>05/03/2024</p>${BODY}`;
    expect((await readPage(html)).title).to.equal(TITLE);
    const bold = `<title>Báo Phú Lâm</title><p>05/03/2024</p><p><b>Nguyễn Khánh Trung</b></p>${BODY}`;
    expect((await readPage(bold)).title).not.to.equal('Nguyễn Khánh Trung');
  });

  it('takes a link with more in its title, where no other says it', async () => {
    const own = `<h2 class="title"><a href="/a">${TITLE}</a></h2>`;
    const html = `<title>${TITLE} | Báo Phú Lâm</title><div>${own}<p>05/03/2024</p>${BODY}</div>`;
    expect(await readPage(html)).to.include({ title: TITLE, datePublished: '2024-03-05' });
  });
});
