import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';

const authors: [name: string, html: string, expected: string | undefined][] = [
  ['a class', `<h1>${TITLE}</h1><p class="author">Hoàng Vũ</p>${BODY}`, 'Hoàng Vũ'],
  ['rel', `<h1>${TITLE}</h1><a rel="author" href="/a">Hoàng Vũ</a>${BODY}`, 'Hoàng Vũ'],
  [
    'a role',
    `<h1>${TITLE}</h1><p class="name" data-role="author">Hoài Thương</p>${BODY}`,
    'Hoài Thương',
  ],
  [
    'a label of who brought the news',
    `<h1>${TITLE}</h1>${BODY}<p>Người đưa tin: <b>Hoàng Vũ</b></p>`,
    'Hoàng Vũ',
  ],
  [
    'as it is shown, not run together as it is told',
    `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Hoàng VũTTXVN"}}</script><h1>${TITLE}</h1><article>${TEXT}<div class="author"><b>Hoàng Vũ</b><i> (TTXVN)</i></div></article>`,
    'Hoàng Vũ',
  ],
  [
    'no button that is called so',
    `<h1>${TITLE}</h1><p class="author">Print</p><p class="byline">By Jane Doe</p>${BODY}`,
    'Jane Doe',
  ],
  [
    'no link to more',
    `<h1>${TITLE}</h1><p class="author">Learn more about us</p>${BODY}`,
    undefined,
  ],
  ...[
    'Hoàng Vũ @hoangvu',
    'Hoàng Vũ, Senior Political Editor',
    'Hoàng Vũ Theo Lao Động •',
    'Par Hoàng Vũ',
    'POR Hoàng Vũ',
    'Von Hoàng Vũ',
    'Penulis: Hoàng Vũ',
  ].map((shown): [string, string, string] => [
    `without what stands around it: ${shown}`,
    `<h1>${TITLE}</h1><p class="author">${shown}</p>${BODY}`,
    'Hoàng Vũ',
  ]),
  [
    'a Chinese label without a sign',
    `<h1>${TITLE}</h1><p class="author">记者王小明</p>${BODY}`,
    '王小明',
  ],
  ['a Korean reporter', `<h1>${TITLE}</h1><p>이용민 기자 | 2024-03-05</p>${BODY}`, '이용민'],
  [
    'a source among others',
    `<h1>${TITLE}</h1><p>05/03/2024 - 08:15 - Fonte: Agência Brasil - Foto: Ana</p>${BODY}`,
    'Agência Brasil',
  ],
  [
    'an office with a digit',
    `<h1>${TITLE}</h1><p class="author">Tổ Toán - Trường THPT Phú Lâm 3</p>${BODY}`,
    'Tổ Toán - Trường THPT Phú Lâm 3',
  ],
  ['a Chinese label', `<h1>${TITLE}</h1><p>作者：王小明</p>${BODY}`, '王小明'],
  [
    'not the site, which the title names too',
    `<meta name="author" content="Xã Phú Lâm"><meta property="og:site_name" content="Xã Phú Lâm"><h1>${TITLE}</h1><p>${TITLE} trước vụ hè thu, xong trong buổi sáng</p>${BODY}`,
    undefined,
  ],
  [
    'after a date in one text',
    `<h1>${TITLE}</h1><small>Tháng 3 5th, 2024 by Hong Phuc</small>${BODY}`,
    'Hong Phuc',
  ],
  ['a Vietnamese class', `<h1>${TITLE}</h1><p class="tac-gia">Hoàng Vũ</p>${BODY}`, 'Hoàng Vũ'],
  [
    'with the date',
    `<h1>${TITLE}</h1><p class="byline">Hoàng Vũ - 05/03/2024</p>${BODY}`,
    'Hoàng Vũ',
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
    'none: the paper that is told, which but the foot of the page shows',
    `<meta name="author" content="Báo Xứ Dừa"><meta property="og:site_name" content="Báo Xứ Dừa"><h1>${TITLE}</h1>${BODY}<p>Báo Xứ Dừa</p>`,
    undefined,
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

describe('what a page shows', () => {
  for (const [name, html, expected] of authors) {
    it(`is its author: ${name}`, async () => {
      const { authors: found } = await readPage(html, 'https://phulam.test/tin/bai-1');
      expect(found?.[0]?.name).to.equal(expected);
    });
  }
});
