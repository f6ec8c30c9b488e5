import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

/** So deep that what stands before it is not beside it. */
const DEEP_TITLE = `${'<div>'.repeat(6)}<p class="Title">${TITLE}</p>${'</div>'.repeat(6)}`;

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
    'below the text, in what Liferay calls it, beside those of a list',
    `<h1>${TITLE}</h1>${BODY}<div class="asset-metadata"><span>05/03/2024</span> <span>735 lượt xem</span></div><ul><li><a href="/b">Lịch lấy nước</a><div class="asset-metadata">06/03/2024</div></li></ul>`,
    '2024-03-05',
  ],
  [
    'in a footer of Drupal',
    `<h1>${TITLE}</h1><footer>Đăng bởi <b>Thu Hà</b> - <i>Thứ ba, 05/03/2024 - 08:15</i></footer>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'after links to its sections and to a comment',
    `<h1>${TITLE}</h1><p><a href="/a#c">Để lại bình luận</a> / <a href="/b">Tin trong xã</a>, <a href="/c">Gương sáng</a> / Bởi quantri / <span>05/03/2024</span></p>${BODY}`,
    '2024-03-05',
  ],
  [
    'of Joomla, when it was created, not when it was changed',
    `<h1>${TITLE}</h1><dl><dd>Được tạo: Thứ ba, 05 Tháng 3 2024 08:15</dd><dd>Cập nhật lần cuối: Thứ năm, 07 Tháng 3 2024 09:00</dd></dl>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'that is a link, with its time',
    `<h1>${TITLE}</h1><div>| <a href="/date/d5">05/03/2024 - 08:15</a></div>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'that is a link',
    `<h1>${TITLE}</h1><p><a href="/2024/03/05">05 Tháng Ba, 2024</a></p>${BODY}`,
    '2024-03-05',
  ],
  [
    'in a link that leads nowhere, among others',
    `<h1>${TITLE}</h1><div><a href="#">Admin</a> <a href="#">5 March 2024</a> <span>87</span></div>${BODY}`,
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
    'deep in a table before the title, by its name',
    `<table><tr><td>Tin nổi bật</td><td class="Time">05/03/2024</td><td class="info">Tin của xã</td></tr></table>${DEEP_TITLE}${BODY}`,
    '2024-03-05',
  ],
  [
    'of two far before the title the nearer',
    `<p class="date">04/03/2024</p><p class="date">05/03/2024</p>${DEEP_TITLE}${BODY}`,
    '2024-03-05',
  ],
  [
    'rather below the text by its label than far before the title',
    `<p class="date">04/03/2024</p>${DEEP_TITLE}${BODY}<p>Ngày đăng: 05/03/2024</p>`,
    '2024-03-05',
  ],
  [
    'not one far before a title that is called what it is not',
    `<p class="date">04/03/2024</p>${'<div>'.repeat(6)}<h1><div class="search">${TITLE}</div></h1>${'</div>'.repeat(6)}${BODY}`,
    undefined,
  ],
  [
    'in the element of the title',
    `<div class="TieuDe"><span>${TITLE}</span> <span>05/03/2024</span></div>${BODY}`,
    '2024-03-05',
  ],
  [
    'that is a paragraph in a link',
    `<h1>${TITLE}</h1><a href="/2024/03/05"><p>05/03/2024</p></a>${BODY}`,
    '2024-03-05',
  ],
  [
    'not today’s, far before the title',
    `<div class="topbar"><p class="date">Thứ Tư, 25/11/2026</p></div>${DEEP_TITLE}${BODY}`,
    undefined,
  ],
  [
    'not in the link to another text',
    `<h1>${TITLE}</h1><div><a href="/b"><div>Số: 36/BC-HĐND về việc nạo vét kênh</div><div>Ngày: <span>18/12/2017</span></div></a></div>${BODY}`,
    undefined,
  ],
  ['in another language', `<h1>${TITLE}</h1><p>5. März 2024</p>${BODY}`, '2024-03-05'],
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

describe('what a page shows', () => {
  for (const [name, html, expected] of dates) {
    it(`is its date: ${name}`, async () => {
      expect((await readPage(html)).datePublished).to.equal(expected);
    });
  }
});
