import { expect } from '@open-wc/testing';
import { BODY, og, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

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
