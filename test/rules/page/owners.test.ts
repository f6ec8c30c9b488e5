import { expect } from '@open-wc/testing';
import { BODY, H1, og } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';
import { meta } from './told-parts.js';

const SITE = 'Trường THCS Phú Lâm';
const blogOf = (author: string, site: string) =>
  `${meta('author', author)}${og('og:site_name', site)}${H1}${BODY}`;

const datedBy = (by: string) => `<p><time>05/03/2024</time> - <span>${by}</span></p>`;

/** Whom a page names as its author, and whom as its owner or by the name of an account. */
const rows: [name: string, html: string, expected: string[] | undefined][] = [
  ['no account that the page does not show', `${meta('author', 'xett')}${H1}${BODY}`, undefined],
  [
    'no account that but a sentence of the page has as a word',
    `${meta('author', 'ra')}${H1}${BODY}`,
    undefined,
  ],
  [
    'an account that a line of the page shows',
    `${meta('author', 'hvn')}${H1}${BODY}<p>HVN at portal.example</p>`,
    ['hvn'],
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

describe('the authors of a page', () => {
  for (const [name, html, expected] of rows) {
    it(`are ${name}`, async () => {
      const { authors } = await readPage(html);
      expect(authors?.map((it) => it.name)).to.deep.equal(expected);
    });
  }
});
