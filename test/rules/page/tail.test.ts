import { expect } from '@open-wc/testing';
import { H1 } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const TITLES = ['Giá lúa tươi tại ruộng tăng nhẹ', 'Hội thi đua ghe ngo của ba xã'];
const link = (title: string) => `<a href="/b">${title}</a>`;
const paragraphs = (...titles: string[]) => titles.map((it) => `<p>${link(it)}</p>`).join('');
const list = (...titles: string[]) =>
  `<ul>${titles.map((it) => `<li>${link(it)}</li>`).join('')}</ul>`;
const DOCUMENTS = ['Kế hoạch nạo vét kênh thôn Trung', 'Quyết định số 12 về nạo vét kênh'];

/** After the text of an article, or within it. */
const gone: [name: string, html: string][] = [
  ['two links to other texts at the end', paragraphs(...TITLES)],
  ['what such links are called', `<h3>Trên báo Phú Lâm</h3>${paragraphs(...TITLES)}`],
  ['their dates', TITLES.map((it) => `<p>${link(it)}</p><p>05/03/2024</p>`).join('')],
  [
    'their pictures',
    TITLES.map((it) => `<a href="/b"><img src="/b.jpg"></a><p>${link(it)}</p>`).join(''),
  ],
  ['a link with an arrow', '<p><a href="/b">Xem cả chuyên mục »</a></p>'],
  ['a list of other texts', list(...TITLES)],
  ['the text before', '<p>Bài trước đó</p>' + paragraphs(TITLES[0] ?? '')],
  ['the next article', '<p>Next article</p>' + paragraphs(TITLES[0] ?? '')],
  [
    'tools in English',
    '<p>Story Tools</p><p>Text Size</p><p>E-mail this to a friend</p><p>Reprints</p>',
  ],
  ['a button of a gallery', '<p>Xem toàn màn hình</p>'],
];

const kept: [name: string, html: string, lines: string[]][] = [
  ['one link', paragraphs(TITLES[0] ?? ''), [TITLES[0] ?? '']],
  [
    'links that a sentence announces',
    `<p>Xem các bài sau:</p>${paragraphs(...TITLES)}`,
    ['Xem các bài sau:', ...TITLES],
  ],
  [
    'a list that a sentence announces',
    `<p>Xem các bài sau:</p>${list(...TITLES)}`,
    ['Xem các bài sau:', ...TITLES],
  ],
  ['documents', paragraphs(...DOCUMENTS), DOCUMENTS],
  ['a list of documents', list(...DOCUMENTS), DOCUMENTS],
  [
    'addresses',
    paragraphs('https://phulam.example/a', 'https://phulam.example/b'),
    ['https://phulam.example/a', 'https://phulam.example/b'],
  ],
  [
    'where to go',
    paragraphs('Xem danh sách tại đây', 'Tải về kế hoạch của xã'),
    ['Xem danh sách tại đây', 'Tải về kế hoạch của xã'],
  ],
  [
    'a source',
    `<p>Nguồn: ${link('Báo điện tử Phú Lâm')}</p><p>Ảnh: ${link('Trang tin xã Phú Lâm')}</p>`,
    ['Nguồn: Báo điện tử Phú Lâm', 'Ảnh: Trang tin xã Phú Lâm'],
  ],
  [
    'a short link before others',
    `<p>${link('Mục Nông thôn')}</p>${paragraphs(...TITLES)}`,
    ['Mục Nông thôn'],
  ],
  [
    'a list with a list in it',
    `<ul><li>${link(TITLES[0] ?? '')}<ul><li>Thôn Hạ</li></ul></li><li>${link(TITLES[1] ?? '')}</li></ul>`,
    [TITLES[0] ?? '', 'Thôn Hạ', TITLES[1] ?? ''],
  ],
];

const linesWith = async (html: string) =>
  bodyLinesOf(await readPage(`${H1}<article>${html}</article>`));

describe('trimEnd', () => {
  for (const [name, html] of gone) {
    it(`takes out ${name}`, async () => {
      expect(await linesWith(TEXT + html)).to.deep.equal(PARAGRAPHS);
    });
  }

  for (const [name, html, lines] of kept) {
    it(`keeps ${name}`, async () => {
      expect(await linesWith(TEXT + html)).to.deep.equal([...PARAGRAPHS, ...lines]);
    });
  }
});

describe('removeLinkLists', () => {
  it('takes a list of other texts out of the middle', async () => {
    const [first = '', ...others] = PARAGRAPHS.map((it) => `<p>${it}</p>`);
    expect(await linesWith(first + list(...TITLES) + others.join(''))).to.deep.equal(PARAGRAPHS);
  });
});
