import { expect } from '@open-wc/testing';
import { BODY, H1, og } from './page-parts.js';
import { bodyLinesOf, readPage, TEXT } from './read-page.js';
import { meta } from './told-parts.js';

const SITE = 'Trường THCS Phú Lâm';
const blogOf = (author: string, site: string) =>
  `${meta('author', author)}${og('og:site_name', site)}${H1}${BODY}`;

const datedBy = (by: string) => `<p><time>05/03/2024</time> - <span>${by}</span></p>`;

/** Whom a page names as its author, and whom as its owner or by the name of an account. */
const rows: [name: string, html: string, expected: string[] | undefined, url?: string][] = [
  [
    'no account of the site, though it is shown',
    `${H1}<p><span class="author">mnphulam</span> 05/03/2024</p>${BODY}`,
    undefined,
    'https://mnphulam.example/a',
  ],
  ['no account that the page does not show', `${meta('author', 'xett')}${H1}${BODY}`, undefined],
  [
    'no account that but a sentence of the page has as a word',
    `${meta('author', 'ra')}${H1}${BODY}`,
    undefined,
  ],
  [
    'no company that but made the site',
    `${meta('author', 'VNPT Phú Lâm')}${H1}${BODY}<p>Thiết kế: VNPT Phú Lâm</p>`,
    undefined,
  ],
  [
    'no office that its address names and no line of it shows',
    `${meta('author', 'UBND quận Phú Lâm')}${H1}<p>Sáng nay, UBND quận Phú Lâm tổ chức nạo vét kênh nội đồng của ba thôn.</p>${BODY}`,
    undefined,
    'https://phulam.caolauthanh.example/a',
  ],
  [
    'such an office as the source',
    `${meta('author', 'UBND quận Phú Lâm')}${H1}${BODY}<p>Nguồn: UBND quận Phú Lâm</p>`,
    ['UBND quận Phú Lâm'],
    'https://phulam.caolauthanh.example/a',
  ],
  [
    'an office that the page shows before the site, which it tells',
    `${meta('author', SITE)}${og('og:site_name', SITE)}${H1}${BODY}<p class="article-author">Nguồn: Báo Phú Lâm</p>`,
    ['Báo Phú Lâm'],
  ],
  [
    'an account that a line of the page shows',
    `${meta('author', 'hvn')}${H1}${BODY}<p>HVN at portal.example</p>`,
    ['hvn'],
  ],
  [
    'no account of a directory',
    `${H1}<div class="author">uid=bientapvien02,o=portal</div>${BODY}`,
    undefined,
  ],
  [
    'no company that the page does not show',
    `${meta('author', 'Công ty TNHH Phần mềm Phú Lâm')}${H1}${BODY}`,
    undefined,
  ],
  [
    'a company that the page shows',
    `${meta('author', 'Công ty TNHH Thủy lợi')}${H1}<p>Công ty TNHH Thủy lợi, 05/03/2024</p>${BODY}`,
    ['Công ty TNHH Thủy lợi'],
  ],
  [
    'who has an academic title, before an office',
    `${H1}<p><b>PGS.TS. TRẦN QUỐC HÙNG</b><br><i>Viện Thủy lợi</i></p>${BODY}`,
    ['PGS.TS. TRẦN QUỐC HÙNG'],
  ],
  [
    'no one with an academic title below a picture',
    `${H1}<p><img src="/a.jpg"></p><p>GS.TS Vũ Hồng Nam</p>${BODY}`,
    undefined,
  ],
  ['no heading of a part', `${H1}<p>III. TỔ CHỨC THỰC HIỆN</p>${BODY}`, undefined],
  ['no day', `${H1}<div class="author-date">Nov 9</div>${BODY}`, undefined],
  [
    'who is told in a box with a long office below',
    `${H1}<div class="contentAuthor"><b>Thu Lương</b><br><i>Học viện Chính trị khu vực Phú Lâm Thượng - Trường Đại học Phú Lâm Hạ, huyện Phú Lâm, tỉnh Phú Lâm Thượng</i></div>${BODY}`,
    ['Thu Lương'],
  ],
  [
    'no address of a site',
    `${H1}${BODY}<p class="author">Website: portal.example.vn</p>`,
    undefined,
  ],
  ['who signs a blog', blogOf('Minh Luc', "Minh Luc's Blog"), ['Minh Luc']],
  ['whose blog it is', blogOf('Nguyễn Tuấn', 'Blog của Nguyễn Tuấn'), ['Nguyễn Tuấn']],
  [
    'who signs a blog, as its title says',
    `<title>Xã Phú Lâm nạo vét kênh - Minh Luc's Blog</title>${meta('author', 'Minh Luc')}${H1}${BODY}`,
    ['Minh Luc'],
  ],
  ['no company of that name', blogOf('Phú Lâm Xanh', 'Phú Lâm Xanh'), undefined],
  ['no school by a part of its name', blogOf('Nguyễn Huệ', 'THCS Nguyễn Huệ'), undefined],
  [
    'the site, where a line with the date names it',
    `${meta('author', SITE)}${og('og:site_name', SITE)}${H1}<p>Đăng ngày 02/10/2026 · <a href="/c">Cộng đồng</a> · ${SITE}</p>${BODY}`,
    [SITE],
  ],
  [
    'a pen name behind a label beside a date',
    `${H1}${datedBy('bởi Cây Bút Xã')}${BODY}`,
    ['Cây Bút Xã'],
  ],
  ['no crowd behind such a label', `${H1}${datedBy('bởi nhiều người')}${BODY}`, undefined],
  ['no account behind such a label', `${H1}${datedBy('bởi Admin')}${BODY}`, undefined],
  [
    'no places below the last picture',
    `${H1}<article>${TEXT}<div><img src="/a.jpg"></div><div>Chùa Một Cột - Hà Nội</div></article>`,
    undefined,
  ],
  [
    'a name at the right, after the text',
    `${H1}<article>${TEXT}</article><p style="text-align: right"><b>Thu Lương</b></p>`,
    ['Thu Lương'],
  ],
  [
    'no name in the middle, after the text',
    `${H1}<article>${TEXT}</article><p style="text-align: center"><b>Thu Lương</b></p>`,
    undefined,
  ],
  [
    'a name below its label, in a box for what its owner shares',
    `${H1}${BODY}<p>Viết bởi</p><div class="social-article"><h3><a href="/a">Đông Nguyễn</a></h3></div>`,
    ['Đông Nguyễn'],
  ],
  [
    'a name with its label, which only an element of its own parts from the date',
    `${H1}<p><span>08:15 05/03/2024</span> <span>Tác giả: Minh Long</span></p>${BODY}`,
    ['Minh Long'],
  ],
  [
    'no name below a label in another column',
    `${H1}${BODY}<aside><p>Viết bởi</p><p>Đông Nguyễn</p></aside>`,
    undefined,
  ],
  [
    'a name before a number and a day',
    `${H1}<article>${TEXT}<p>(Người viết: Trương Minh Hải/263; Ngày viết: 14/09//2023)</p></article>`,
    ['Trương Minh Hải'],
  ],
];

const PARTS = [
  'Bài 2: Giữ kênh',
  'Bài cuối: Giữ kênh',
  'Tin vui: Kênh đã thông',
  'Bài học: Giữ kênh',
];

describe('the authors of a page', () => {
  for (const part of PARTS) {
    it(`are not told by "${part}", which stays`, async () => {
      const bulletin = await readPage(`${H1}<article><h2>${part}</h2>${TEXT}</article>`);
      expect(bulletin.authors).to.equal(undefined);
      expect(bodyLinesOf(bulletin)[0]).to.equal(part);
    });
  }

  for (const title of [
    'Nguồn nước: Bài toán khó',
    'Theo dấu chân: Người giữ rừng',
    'Tác giả của sáng kiến: Bài toán',
    'Người gửi tiền: Yên tâm',
    'Thực hiện: Giữ kênh sạch',
  ]) {
    it(`are not told by the title "${title}"`, async () => {
      const way = `<p><a href="/">Trang chủ</a> / ${title}</p>`;
      const html = `<title>${title}</title>${way}<h1>${title}</h1><p>05/03/2024</p>${BODY}`;
      expect((await readPage(html)).authors).to.equal(undefined);
    });
  }

  it('are told by a label without a colon, before whose the pictures are and a time', async () => {
    for (const line of ['Tác giả Minh Long - Ảnh: Thu Hà', 'Tác giả Minh Long 08:15 05/03/2024']) {
      const { authors } = await readPage(`${H1}<p>${line}</p>${BODY}`);
      expect(authors?.[0]?.name, line).to.equal('Minh Long');
    }
  });

  for (const label of ['Bài viết:', 'Tin bài:', 'Bài/ảnh:', 'Bài + ảnh:', 'Tin - Ảnh:']) {
    it(`are told by ${label}`, async () => {
      const { authors } = await readPage(`${H1}<p>${label} Minh Long</p>${BODY}`);
      expect(authors?.map((it) => it.name)).to.deep.equal(['Minh Long']);
    });
  }

  for (const [name, html, expected, url] of rows) {
    it(`are ${name}`, async () => {
      const { authors } = await readPage(html, url);
      expect(authors?.map((it) => it.name)).to.deep.equal(expected);
    });
  }
});
