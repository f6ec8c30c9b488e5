import { expect } from '@open-wc/testing';
import { readPage, TEXT } from './read-page.js';

const TITLE = 'Xã Phú Lâm nạo vét kênh nội đồng';
const BODY = `<div class="post-content">${TEXT}</div>`;
const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;

const titles: [name: string, html: string, expected?: string][] = [
  ['h1', `<h1>${TITLE}</h1>`],
  [
    'h1, without the name of the site',
    `<title>${TITLE} - Cổng thông tin Phú Lâm</title><h1>${TITLE}</h1>`,
  ],
  ['h1, where others are told less', `${og('title', 'Xã Phú Lâm nạo vét kênh…')}<h1>${TITLE}</h1>`],
  [
    'not the name of the site in h1',
    `${og('title', TITLE)}<h1>Báo Phú Lâm</h1><h3 class="post-title">${TITLE}</h3>`,
  ],
  [
    'not the name of the site for all pages',
    `${og('title', 'Báo Phú Lâm')}${og('site_name', 'Báo Phú Lâm')}<h1>${TITLE}</h1>`,
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
    `<title>Báo Phú Lâm: ${TITLE}</title>${og('title', TITLE)}<p>${TITLE}</p>`,
  ],
  [
    'not that of a box beside',
    `<title>${TITLE}</title><div class="box-title">Tin đọc nhiều</div><h2>${TITLE}</h2>`,
  ],
  [
    'one that is told as the name of the site too',
    `${og('title', TITLE)}${og('site_name', TITLE)}<h1>${TITLE}</h1>`,
  ],
  ['not in capitals, if told otherwise', `${og('title', TITLE)}<h1>${TITLE.toUpperCase()}</h1>`],
  [
    'a title with a dash',
    `<title>Trồng rừng - hướng đi mới</title><h1>Trồng rừng - hướng đi mới</h1>`,
    'Trồng rừng - hướng đi mới',
  ],
];

const dates: [name: string, html: string, expected: string | undefined][] = [
  ['after the title', `<h1>${TITLE}</h1><p>05/03/2024</p>${BODY}`, '2024-03-05'],
  ['before the title', `<div><p>05/03/2024</p><h1>${TITLE}</h1>${BODY}</div>`, '2024-03-05'],
  [
    'with its time',
    `<h1>${TITLE}</h1><span>Thứ ba, 05/03/2024, 08:15 (GMT+7)</span>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'in Vietnam’s time',
    `<h1>${TITLE}</h1><span>Cập nhật lúc 08:15 05/03/2024</span>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  ['with counters', `<h1>${TITLE}</h1><p>05/03/2024 | Lượt xem: 1.204</p>${BODY}`, '2024-03-05'],
  ['with the author', `<h1>${TITLE}</h1><p>Hoàng Vũ - 05/03/2024</p>${BODY}`, '2024-03-05'],
  [
    'among others in a line',
    `<p>Thứ Tư, 25/11/2026</p><h1>${TITLE}</h1><p>Tác giả: Hoàng Vũ / 05 Tháng 3, 2024 / Chuyên mục: Tin</p>${BODY}`,
    '2024-03-05',
  ],
  [
    'in the line of the title',
    `<p>Thứ Tư, 25/11/2026</p><div><span id="lblTieuDe">${TITLE}</span> <i>(05/03/2024 08:15:00)</i></div>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'in a footer of Drupal',
    `<h1>${TITLE}</h1><footer>Đăng bởi <b>Thu Hà</b> - <i>Thứ ba, 05/03/2024 - 08:15</i></footer>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'that is a link',
    `<h1>${TITLE}</h1><p><a href="/2024/03/05">05 Tháng Ba, 2024</a></p>${BODY}`,
    '2024-03-05',
  ],
  [
    'in an element beside a tool, not today’s before it',
    `<p>Thứ Tư, 25/11/2026</p><h1>${TITLE}</h1><p><span>05/03/2024 08:15</span><span><a href="#">In bài</a></span></p>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'below the text, by its label',
    `<h1>${TITLE}</h1>${BODY}<p>Người đăng: admin | Ngày đăng: 05/03/2024 09:11 | Lượt xem: 5.201</p>`,
    '2024-03-05T09:11:00+07:00',
  ],
  [
    'in the footer of its article',
    `<article><h1>${TITLE}</h1>${BODY}<footer>Đăng vào <time datetime="2024-03-05">5/3</time></footer></article>`,
    '2024-03-05',
  ],
  [
    'rather than the day on which the page was begun',
    `<meta name="DC.date.created" content="2024-02-01"><h1>${TITLE}</h1><p>05/03/2024</p>${BODY}`,
    '2024-03-05',
  ],
  [
    'else the day on which the page was begun',
    `<meta name="DC.date.created" content="2024-02-01"><h1>${TITLE}</h1>${BODY}`,
    '2024-02-01',
  ],
  [
    'not today’s before a menu',
    `<div><p>Thứ Tư, 25/11/2026</p><ul class="nav">${'<li><a href="/m">Mục</a></li>'.repeat(9)}</ul><h1>${TITLE}</h1>${BODY}</div>`,
    undefined,
  ],
  [
    'in the way to the page',
    `<div class="breadcrumb"><a href="/">Trang chủ</a><p>Thứ Ba, 05/03/2024 - 08:15</p></div><h1>${TITLE}</h1>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'not today’s on top of the page',
    `<div id="top">Thứ Tư, 25/11/2026</div><div><div><div><div><div><div><div><h1>${TITLE}</h1>${BODY}</div></div></div></div></div></div></div>`,
    undefined,
  ],
  [
    'not that of another text',
    `<h1>${TITLE}</h1>${BODY}<div class="tin-lien-quan"><a href="/a">Tin cũ</a> (01/01/2020)</div>`,
    undefined,
  ],
  ['none in running text', `<h1>${TITLE}</h1>${BODY}`, undefined],
];

const authors: [name: string, html: string, expected: string | undefined][] = [
  ['a class', `<h1>${TITLE}</h1><p class="author">Hoàng Vũ</p>${BODY}`, 'Hoàng Vũ'],
  ['rel', `<h1>${TITLE}</h1><a rel="author" href="/a">Hoàng Vũ</a>${BODY}`, 'Hoàng Vũ'],
  ['a Vietnamese class', `<h1>${TITLE}</h1><p class="tac-gia">Hoàng Vũ</p>${BODY}`, 'Hoàng Vũ'],
  [
    'with the date',
    `<h1>${TITLE}</h1><p class="byline">Hoàng Vũ - 05/03/2024</p>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'two with a dash',
    `<h1>${TITLE}</h1><p class="author">Hoàng Vũ - Thu Hà</p>${BODY}`,
    'Hoàng Vũ - Thu Hà',
  ],
  ['a label', `<h1>${TITLE}</h1><p>Tác giả: Hoàng Vũ</p>${BODY}`, 'Hoàng Vũ'],
  [
    'beside the title, among buttons to share',
    `<h1>${TITLE}</h1><div class="author-share"><b class="author">Hoàng Vũ</b></div>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'with a date that a word leads to',
    `<h1>${TITLE}</h1><p class="author">Đăng bởi Hoàng Vũ vào T3, 05/03/2024 - 08:15</p>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'a signature, where an office is told',
    `<meta name="DC.creator" content="Văn phòng UBND"><h1>${TITLE}</h1><article>${TEXT}<p align="right"><b>Hoàng Vũ</b></p></article>`,
    'Hoàng Vũ',
  ],
  [
    'a name before the date, where nothing says whose',
    `<h1>${TITLE}</h1><p>Hoàng Vũ • 05/03/2024 08:15</p>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'a name in a line of its own',
    `<h1>${TITLE}</h1><ul><li>05/03/2024</li><li>Nông Văn Vũ</li><li>321</li></ul>${BODY}`,
    'Nông Văn Vũ',
  ],
  [
    'a label in a line with others',
    `<h1>${TITLE}</h1><p>Thứ ba, 05 Tháng 3 2024 08:15 | Viết bởi Thu Hà |</p>${BODY}`,
    'Thu Hà',
  ],
  [
    'a label in a footer of Drupal',
    `<h1>${TITLE}</h1><footer>Đăng bởi <b>Thu Hà</b> - <i>Thứ ba, 05/03/2024 - 08:15</i></footer>${BODY}`,
    'Thu Hà',
  ],
  [
    'no place before the date',
    `<h1>${TITLE}</h1><p>Hồ Chí Minh - 05/03/2024</p>${BODY}`,
    undefined,
  ],
  [
    'no section before the date',
    `<h1>${TITLE}</h1><p>Xã Hội | 05/03/2024 08:15</p>${BODY}`,
    undefined,
  ],
  [
    'one of several',
    `<h1>${TITLE}</h1><div class="author-info"><a>Hoàng Vũ</a><span>và 2 tác giả khác</span></div>${BODY}`,
    'Hoàng Vũ',
  ],
  ['a class with a dash', `<h1>${TITLE}</h1><p class="by-line">Hoàng Vũ</p>${BODY}`, 'Hoàng Vũ'],
  [
    'not the site, as its address names it',
    `<meta name="author" content="Phu Lam Online"><h1>${TITLE}</h1><p class="author">Hoàng Vũ</p>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'no link to write to one',
    `<h1>${TITLE}</h1><p class="author"><a href="/m">Email the author</a></p>${BODY}`,
    undefined,
  ],
  [
    'not an account, where a byline with dashes names one',
    `<meta name="author" content="hoangvu"><h1>${TITLE}</h1><div class="author">đăng bởi <a href="/a">Hoàng Vũ</a> — đăng vào 05/03/2024 08:05, sửa lần cuối 06/03/2024 10:11</div>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'not the paper that is told',
    `<meta name="author" content="Báo Xứ Dừa"><h1>${TITLE}</h1><p class="author">Hoàng Vũ</p>${BODY}`,
    'Hoàng Vũ',
  ],
  [
    'a name right after the body, by its words',
    `<h1>${TITLE}</h1><article>${TEXT}</article><div>Ma Thị Hằng</div>`,
    'Ma Thị Hằng',
  ],
  [
    'a name right after the body, by its class',
    `<h1>${TITLE}</h1><article>${TEXT}</article><div class="ky-ten">Hoài Thương</div>`,
    'Hoài Thương',
  ],
  [
    'none: another line after the body',
    `<h1>${TITLE}</h1><article>${TEXT}</article><div>Sản Phẩm Gợi Ý</div>`,
    undefined,
  ],
  ['a label after the body', `<h1>${TITLE}</h1>${BODY}<p><b>Tác giả:</b> Hoàng Vũ</p>`, 'Hoàng Vũ'],
  ['a source, if there is no other', `<h1>${TITLE}</h1>${BODY}<p>Nguồn: TTXVN</p>`, 'TTXVN'],
  ['no address for a source', `<h1>${TITLE}</h1>${BODY}<p>Nguồn: baophulam.example</p>`, undefined],
  [
    'an author before a source',
    `<h1>${TITLE}</h1><p>Nguồn: TTXVN</p>${BODY}<p>Tác giả: Hoàng Vũ</p>`,
    'Hoàng Vũ',
  ],
  [
    'no author of a comment',
    `<h1>${TITLE}</h1>${BODY}<div class="comments"><b class="author">Quân</b></div>`,
    undefined,
  ],
];

const LEAD =
  'Hai tuyến kênh dài hơn bốn cây số được nạo vét xong trong một buổi sáng, kịp lấy nước vào ruộng.';

const CAPTION = 'Bà con các thôn vớt bèo trên kênh nội đồng. Ảnh: Thu Hà';

const leads: [name: string, html: string, expected: string | undefined][] = [
  ['sapo', `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2>${BODY}`, LEAD],
  ['a longer name', `<h1>${TITLE}</h1><div class="detail-sapo">${LEAD}</div>${BODY}`, LEAD],
  [
    'an introduction',
    `<h1>${TITLE}</h1><article><div class="gioi-thieu">${LEAD}</div>${TEXT}</article>`,
    LEAD,
  ],
  ['description', `<h1>${TITLE}</h1><p class="description">${LEAD}</p>${BODY}`, LEAD],
  [
    'of ASP.NET',
    `<h1>${TITLE}</h1><span id="lblTomTat" class="tomtat"><b>${LEAD}</b></span>${BODY}`,
    LEAD,
  ],
  ['in the body', `<h1>${TITLE}</h1><article><p class="lead">${LEAD}</p>${TEXT}</article>`, LEAD],
  [
    'in bold at the beginning of the body',
    `<h1>${TITLE}</h1><article><p><b>${LEAD}</b></p>${TEXT}</article>`,
    LEAD,
  ],
  [
    'in bold below a picture with its caption',
    `<h1>${TITLE}</h1><article><div class="field-image"><img src="/a.jpg"><p>${CAPTION}</p></div><p><b>${LEAD}</b></p>${TEXT}</article>`,
    LEAD,
  ],
  [
    'none: a caption between title and body',
    `<h1>${TITLE}</h1><div class="main-photo"><img src="/a.jpg"><p>${CAPTION}</p></div>${BODY}`,
    undefined,
  ],
  [
    'before what others are told',
    `${og('description', 'Tin của xã Phú Lâm ngày hôm nay')}<h1>${TITLE}</h1><p class="sapo">${LEAD}</p>${BODY}`,
    LEAD,
  ],
  ['a paragraph between title and body', `<h1>${TITLE}</h1><p>${LEAD}</p>${BODY}`, LEAD],
  [
    'as others are told, apart from the text',
    `${og('description', LEAD)}<h1>${TITLE}</h1><article><div><div>${LEAD}</div></div><div>${TEXT}</div></article>`,
    LEAD,
  ],
  [
    'apart from all that is called the body',
    `<h1>${TITLE}</h1><div class="NewsDetail"><div class="NewsHead">${LEAD}</div><div class="NewsContent">${TEXT}</div></div>`,
    LEAD,
  ],
  [
    'none: a text in parts',
    `<h1>${TITLE}</h1><article><div>${LEAD}</div><div class="NewsContent">${TEXT}</div><div>${LEAD.slice(9)}</div></article>`,
    undefined,
  ],
  [
    'none: the first paragraph of many, as others are told',
    `${og('description', LEAD)}<h1>${TITLE}</h1><article><p>${LEAD}</p>${TEXT}</article>`,
    undefined,
  ],
  [
    'in a field of Drupal whose label is hidden',
    `<h1>${TITLE}</h1><div class="field--name-field-mo-ta field--label-hidden"><p>${LEAD}</p></div>${BODY}`,
    LEAD,
  ],
  [
    'none: a long line of the date',
    `<h1>${TITLE}</h1><p>Thứ ba, 05/03/2024, 12:45 321 Tăng cỡ chữ Giảm cỡ chữ</p>${BODY}`,
    undefined,
  ],
  ['none where all is in bold', `<h1>${TITLE}</h1><article><b>${TEXT}</b></article>`, undefined],
  [
    'none after the body',
    `<h1>${TITLE}</h1>${BODY}${TEXT}${TEXT}<p class="summary">${LEAD}</p>`,
    undefined,
  ],
];

describe('what a page shows', () => {
  for (const [name, html, expected = TITLE] of titles) {
    it(`is its title: ${name}`, async () => {
      expect((await readPage(html + BODY)).title).to.equal(expected);
    });
  }

  for (const [name, html, expected] of dates) {
    it(`is its date: ${name}`, async () => {
      expect((await readPage(html)).datePublished).to.equal(expected);
    });
  }

  for (const [name, html, expected] of authors) {
    it(`is its author: ${name}`, async () => {
      const { authors: found } = await readPage(html, 'https://phulam.test/tin/bai-1');
      expect(found?.[0]?.name).to.equal(expected);
    });
  }

  for (const [name, html, expected] of leads) {
    it(`is its lead: ${name}`, async () => {
      const { summary, bodyHtml } = await readPage(html);
      expect(summary).to.equal(expected);
      if (expected) expect(bodyHtml).not.to.include(expected);
    });
  }
});
