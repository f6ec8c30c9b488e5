import { expect } from '@open-wc/testing';
import { BODY, og, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

const LONG = `, ${'kịp lấy nước vào ruộng của cả ba thôn, '.repeat(4)}trước vụ hè thu`;
const LONG_TITLE = 'Xã Phú Lâm nạo vét hai tuyến kênh nội đồng dài hơn bốn cây số';

/** Lines that are no title, where nothing else is. */
const NO_TITLES: [name: string, html: string][] = [
  ['a line in no other type', '<p>Xã Phú Lâm xin thông báo</p>'],
  ['a sentence in bold', '<p><b>Xã Phú Lâm xin thông báo.</b></p>'],
  ['a link in bold', '<p><b><a href="/b">Xã Phú Lâm xin thông báo</a></b></p>'],
  ['a word in bold', '<p><b>Nông thôn</b></p>'],
  [
    'a line in bold far before the text',
    `<p><b>Xã Phú Lâm xin thông báo</b></p>${'<p>Mục</p>'.repeat(3)}`,
  ],
  ['a line in bold in the text', `${BODY}<p><b>Xã Phú Lâm xin thông báo</b></p>`],
];

const titles: [name: string, html: string, expected?: string][] = [
  ['h1', `<h1>${TITLE}</h1>`],
  [
    'h1, without the name of the site',
    `<title>${TITLE} - Cổng thông tin Phú Lâm</title><h1>${TITLE}</h1>`,
  ],
  [
    'h1, where others are told less',
    `${og('og:title', 'Xã Phú Lâm nạo vét kênh…')}<h1>${TITLE}</h1>`,
  ],
  [
    'not the name of the site in h1',
    `${og('og:title', TITLE)}<h1>Báo Phú Lâm</h1><h3 class="post-title">${TITLE}</h3>`,
  ],
  [
    'not the name of the site for all pages',
    `${og('og:title', 'Báo Phú Lâm')}${og('og:site_name', 'Báo Phú Lâm')}<h1>${TITLE}</h1>`,
  ],
  ['misspelt', `<title>Chi tiết tin</title><div class="tittle-bai-viet">${TITLE}</div>`],
  [
    'a Spanish class',
    `<title>${TITLE} - InformePhuLam.com - Xã</title><div class="titulo">${TITLE}</div>`,
  ],
  ['an element called so', `<title>Chi tiết tin</title><div class="tieude">${TITLE}</div>`],
  [
    'a span of ASP.NET',
    `<title>UBND XÃ PHÚ LÂM</title><span id="ctl00_lblTitle" class="title">${TITLE}</span>`,
  ],
  [
    'an id in Vietnamese',
    `<title>UBND XÃ PHÚ LÂM</title><span id="ctl00_lblTieuDe">${TITLE}</span>`,
  ],
  [
    'the line before its date',
    `<title>UBND XÃ PHÚ LÂM</title><h3>Liên kết trang</h3><div><font><b>${TITLE}</b></font><br>05/03/2024 08:15</div>`,
  ],
  [
    'the line after its date',
    `<title>UBND XÃ PHÚ LÂM</title><div>Liên kết<br>Bạn là người thứ 1.000 ghé thăm trang này</div><div><font>Thứ ba, 5/3/2024</font><br><font><b>${TITLE}</b></font></div>`,
  ],
  [
    'a link to the page itself',
    `<title>${TITLE}</title><div><table><tr><td><a href="/x">${TITLE}</a></td></tr></table><p>Viết bởi Hoàng Vũ</p><p>05/03/2024</p></div>`,
  ],
  ['told, where no element shows it', `<title>${TITLE} | Báo Phú Lâm</title>`],
  [
    'told, as a line shows it',
    `<title>Báo Phú Lâm: ${TITLE}</title>${og('og:title', TITLE)}<p>${TITLE}</p>`,
  ],
  [
    'not that of a box beside',
    `<title>${TITLE}</title><div class="box-title">Tin đọc nhiều</div><h2>${TITLE}</h2>`,
  ],
  [
    'one that is told as the name of the site too',
    `${og('og:title', TITLE)}${og('og:site_name', TITLE)}<h1>${TITLE}</h1>`,
  ],
  ['not in capitals, if told otherwise', `${og('og:title', TITLE)}<h1>${TITLE.toUpperCase()}</h1>`],
  [
    'not the name of the site in h1, where it is a part of what is told',
    `<title>${TITLE} - Báo Phú Lâm</title><h1>Báo Phú Lâm</h1><h3 class="post-title">${TITLE}</h3>`,
  ],
  [
    'a short part of what is told, not the heading below it',
    `<title>${TITLE} | Trang thông tin điện tử của Ủy ban nhân dân xã Phú Lâm, huyện Phú Lâm Hạ, tỉnh Phú Lâm Thượng</title><div class="tieude">${TITLE}</div><h2>Chuyện của một xã ven sông</h2>`,
  ],
  [
    'a short part of what is told, not the longer line below it',
    `<title>${TITLE} | Trang thông tin điện tử của Ủy ban nhân dân xã Phú Lâm, huyện Phú Lâm Hạ, tỉnh Phú Lâm Thượng</title><h1>${TITLE}</h1><p class="page-header__subtitle">Chuyện của một xã ven sông</p>`,
  ],
  [
    'without the date that stands in it',
    `<title>UBND XÃ PHÚ LÂM</title><div class="TieuDe"><span>${TITLE}</span> <span>2024-03-05T08:15:00.000Z</span></div>`,
  ],
  [
    'as it is told, without the date that stands in it',
    `<title>${TITLE}</title><h1>Chuyện của một xã ven sông</h1><div class="TieuDe"><span>${TITLE}</span> <span>2024-03-05T08:15:00.000Z</span></div>`,
  ],
  [
    'the first of two in bold',
    `<title>Trang chủ</title><p><b>${TITLE}</b></p><p><b>Việc chung của cả ba thôn</b></p>`,
  ],
  [
    'in bold at the start of the text',
    `<title>Trang chủ</title><p><b>${LONG_TITLE}</b></p>`,
    LONG_TITLE,
  ],
  [
    'a heading that is most of what a box for titles says',
    '<div class="ArticleHeader"><h2>Nạo vét kênh nội đồng</h2><p>Số lượt xem: 12</p></div>' + BODY,
    'Nạo vét kênh nội đồng',
  ],
  [
    'no heading that is less of it',
    '<div class="news-title"><h3>Tin xã</h3> Nạo vét kênh nội đồng trước mùa mưa lũ</div>' + BODY,
    'Tin xã Nạo vét kênh nội đồng trước mùa mưa lũ',
  ],
  [
    'no date on top of a box for both title and text',
    `<h3>Nạo vét kênh nội đồng</h3><div class="show-asset-title"><p>14:05 | 22/05/2023</p>${BODY.repeat(2)}</div>`,
    'Nạo vét kênh nội đồng',
  ],
  [
    'a day, where it says no more',
    '<title>Trang chủ</title><h1><b>Thứ ba, ngày 5 tháng 3 năm 2024</b></h1>',
    'Thứ ba, ngày 5 tháng 3 năm 2024',
  ],
  ['without empty brackets', `<title>Trang chủ</title><h2>${TITLE} <span>( )</span></h2>`],
  [
    'not that of each page, if in the only h1',
    `<title>Trang chủ</title><h1><a href="/x">Home</a></h1><div class="title-gt"><p><strong>${TITLE}</strong></p></div>`,
  ],
  [
    'not the name of the site in the only h1',
    `<title>TTTĐT</title><h1>Trang thông tin điện tử xã Phú Lâm</h1><div class="news-title">${TITLE}</div>`,
  ],
  [
    'not one of several parts of a page',
    `<title>Trang chủ</title><h1>Chuyên mục của cổng</h1><div><h2>${TITLE}</h2>${BODY}</div><h1>Thống kê truy cập</h1>`,
  ],
  [
    'in h2 below the name of the section',
    `<title>Trang chủ</title><table><tr><td class="dv-title">Hoạt động của Văn phòng xã</td></tr></table><h2>${TITLE}</h2><h3>Hai tuyến kênh được nạo vét xong trong một buổi sáng, kịp lấy nước.</h3>`,
  ],
  [
    'in a class of SharePoint that has menu in it',
    `<title>Trang chủ</title><p class="Title allowMenuPost">${TITLE}</p>`,
  ],
  ['in bold right before the text', `<title>Trang chủ</title><div><b>${TITLE}</b></div>`],
  ...['.', '!', '?', '…', LONG].map((end): [string, string] => [
    `in h2 above a lead in h2 that ends in ${end}`,
    `<title>Trang chủ</title><h2>${TITLE}</h2><h2>Hai tuyến kênh đã được nạo vét xong${end}</h2>`,
  ]),
  [
    'a question in an element called so, below the title of a box',
    `<title>Trang chủ</title><h2>Liên kết với các xã</h2><div class="tieude">Vì sao xã nạo vét kênh?</div>`,
    'Vì sao xã nạo vét kênh?',
  ],
  ...NO_TITLES.map(([name, html]): [string, string, string] => [
    `not ${name}`,
    `<title>Trang chủ</title>${html}`,
    'Trang chủ',
  ]),
  [
    'a title with a dash',
    `<title>Trồng rừng - hướng đi mới</title><h1>Trồng rừng - hướng đi mới</h1>`,
    'Trồng rừng - hướng đi mới',
  ],
];

describe('what a page shows', () => {
  for (const [name, html, expected = TITLE] of titles) {
    it(`is its title: ${name}`, async () => {
      expect((await readPage(html + BODY)).title).to.equal(expected);
    });
  }
});
