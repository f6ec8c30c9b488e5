import { expect } from '@open-wc/testing';
import { BODY, og, TITLE } from './page-parts.js';
import { PARAGRAPHS, readPage } from './read-page.js';

const LONG_TITLE = 'Xã Phú Lâm nạo vét hai tuyến kênh nội đồng dài hơn bốn cây số';
const SECTION = 'Chuyên mục nông thôn mới của huyện Phú Lâm Hạ trong năm 2024';
/** More lines than may stand between a title and its text. */
const FAR = '<p>Mục</p>'.repeat(20);

/** Which of a page's headings, and of what it tells, is the title. */
const titles: [name: string, html: string, expected?: string][] = [
  [
    'the only h1, though it is called a title too',
    `<title>Chi tiết | Nhật ký</title><h1 class="title">${TITLE}</h1>${FAR}<h5 class="font title">Bà con nói gì về con kênh?</h5>`,
  ],
  [
    'the main heading in the colour of a brand, not one in its box',
    `<title>Phú Lâm ngày mới</title><div class="brand"><h1>Phú Lâm ngày mới hôm nay</h1></div><main><h1 class="text-brand-600">${TITLE}</h1>${FAR}</main>`,
  ],
  [
    'a heading that is most of a part of what is told',
    `<title>Bản tin: ${TITLE} - An | Phú Lâm</title><h2>${TITLE}</h2>${FAR}<h3 class="sub">Bà con nói gì về con kênh?</h3>`,
  ],
  [
    'told, not a heading of what follows it',
    `<title>${TITLE} - bản tin</title><h3>Số hộ ký cam kết của ba thôn:</h3>`,
    `${TITLE} - bản tin`,
  ],
  [
    'the only h1, told as well, in a box that is called otherwise',
    `${og('og:title', TITLE)}<div id="ratings"><h1>${TITLE}</h1></div><h3>Bà con nói gì về con kênh?</h3>`,
  ],
  [
    'not the name of the portal, which its own page told as a title',
    `<title>Trang chủ -Trang thông tin điện tử HĐND tỉnh Phú Lâm</title><h1><a href="/web/2018/a">Trang thông tin điện tử HĐND tỉnh Phú Lâm</a></h1><h2>${TITLE}</h2>`,
  ],
  [
    'not what the template calls each page, which a heading says too',
    `<title>Xem chi tiết - Cổng thông tin điện tử tỉnh Phú Lâm</title><h2>Xem chi tiết - Cổng thông tin điện tử tỉnh Phú Lâm</h2><h3 class="title-news-detail">${TITLE}</h3>`,
  ],
  [
    'not the name of a portlet, marked within its heading',
    `<title>Tin tức</title><div><h2><span class="asa.portlet.title">Tin hoạt động ngành thuế địa phương</span></h2></div><div class="title_detail"><h3>${TITLE}</h3></div>`,
  ],
  [
    'told at length, not a lesser heading in the text',
    `<title>${LONG_TITLE}</title><h4>Bà con nói gì về con kênh?</h4>`,
    LONG_TITLE,
  ],
  ...[
    [
      'that is longer',
      `<title>${SECTION}</title><h4>${LONG_TITLE} trong năm nay</h4>`,
      `${LONG_TITLE} trong năm nay`,
    ],
    ['called a title', `<title>${SECTION}</title><h4 class="post-title">${TITLE}</h4>`],
    ['of the second rank', `<title>${SECTION}</title><h2>${TITLE}</h2>`],
    [
      'beside a short one that is told',
      `<title>Nông thôn mới ở xã Phú Lâm của hôm nay</title><h4>${TITLE}</h4>`,
    ],
  ].map(([name, html = '', expected]): [string, string, string?] => [
    `a heading ${name}`,
    html,
    expected,
  ]),
  [
    'not the only main heading, if it is that of a menu',
    `<title>Phú Lâm ngày mới</title><nav><h1>Phú Lâm ngày mới</h1></nav><h4>${TITLE}</h4>`,
  ],
  [
    'the name of the portal where there is no other',
    '<title>Cổng thông tin điện tử xã Phú Lâm</title>',
    'Cổng thông tin điện tử xã Phú Lâm',
  ],
  [
    'both lines of a box that is called a title',
    '<title>Trang chủ</title><div class="tieude"><p>Xã Phú Lâm nạo vét</p> <p>kênh nội đồng</p></div>',
  ],
  [
    'the first line of a box that has the lead as well, not the section before it',
    `<title>Trang chủ</title><div class="title-gt"><b>Công khai ngân sách dự toán</b></div><div class="gtTitle"><p><b>${TITLE}</b></p><br><div><b>${'Bà con ba thôn đang dọn kênh. '.repeat(12)}</b></div></div>`,
  ],
  [
    'a lesser heading, where a school tells its name at length',
    `<title>Trường Tiểu học Phú Lâm Hạ, huyện Phú Lâm, tỉnh Phú Lâm Thượng</title><h4>${TITLE}</h4>`,
  ],
];

/** Cells of a table, each a line. */
const CELLS = '<tr><td>Thôn</td><td>Số hộ</td></tr>'.repeat(9);

describe('findTitle', () => {
  it('takes one before a table, not a line in bold after it', async () => {
    const text = PARAGRAPHS.map((it) => `<p>${it}</p>`);
    const table = `<table>${CELLS}</table><p><b>Về các hộ còn lại</b></p>${text.slice(1).join('')}`;
    const html = `<title>Cổng thông tin xã</title><div class="TieuDeChiTiet">${TITLE}</div><p>05/03/2024</p><div class="content">${text[0]}${table}</div>`;
    expect(await readPage(html)).to.include({ title: TITLE, datePublished: '2024-03-05' });
  });

  it('takes one in a page laid out as tables, with a menu', async () => {
    const menu = '<tr><td><a href="/c">Tin</a></td><td><a href="/d">Xã</a></td></tr>'.repeat(4);
    const notice = '<tr><td>Chào mừng bạn đến với bản tin điện tử của xã Phú Lâm Hạ</td></tr>';
    const html = `<title>Bản tin điện tử xã Phú Lâm</title><table>${notice}${menu}${menu}</table><p>05/03/2024</p><div class="tieude">${TITLE}</div>${BODY}`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  it('takes none that leads home', async () => {
    const html = `<title>Việt Nam Hội Nhập</title><div><a href="/">Việt Nam Hội Nhập</a></div><h1>${TITLE}</h1>${BODY}`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  it('takes what Oracle’s portals call a header', async () => {
    const html = `<title>Bộ Tài chính</title><span class="x25b ArticleHeader">${TITLE}</span>${'<p>Mục</p>'.repeat(3)}${BODY}`;
    expect((await readPage(html)).title).to.equal(TITLE);
  });

  it('takes one in two lines after a notice that is as long as a sentence', async () => {
    const notice = '<p>Bản tin số 17 của xã ra ngày 15 tháng 9 năm 2006 đã có</p><p>Tin tức</p>';
    const title = '<p class="tieude">Kênh của thôn Hạ:<br>bà con cùng nạo vét</p>';
    const html = `<title>Bản tin điện tử xã Phú Lâm</title>${notice}${title}<p>05/03/2024</p>${BODY}`;
    expect((await readPage(html)).title).to.equal('Kênh của thôn Hạ: bà con cùng nạo vét');
  });

  for (const [name, html, expected = TITLE] of titles) {
    it(`takes ${name}`, async () => {
      expect((await readPage(html + BODY)).title).to.equal(expected);
    });
  }

  it('takes no main heading of a bar or of the foot, though it is told', async () => {
    const told = '<title>Phú Lâm ngày mới</title>';
    const own = `<h1 class="title">${TITLE}</h1>${BODY}`;
    const box = (name: string) => `<div class="${name}"><h1>Phú Lâm ngày mới</h1></div>`;
    expect((await readPage(told + own + box('footer'))).title).to.equal(TITLE);
    expect((await readPage(told + box('top-bar') + own)).title).to.equal(TITLE);
  });
});
