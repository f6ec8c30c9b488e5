import { expect } from '@open-wc/testing';
import { trimEnd } from '../../../src/rules/page/tail.js';
import { H1 } from './page-parts.js';
import { bodyLinesOf, bodyOf, PARAGRAPHS, readPage, TEXT, textsOf } from './read-page.js';

const TITLE = 'Giá lúa tươi tại ruộng tăng nhẹ';
const TITLES = [TITLE, 'Hội thi đua ghe ngo của ba xã'];
const LONG = 'Hai tuyến kênh nội đồng của ba thôn đã được nạo vét xong trước vụ hè thu';
const link = (title: string) => `<a href="/b">${title}</a>`;
const paragraphs = (...titles: string[]) => titles.map((it) => `<p>${link(it)}</p>`).join('');
const list = (...titles: string[]) =>
  `<ul>${titles.map((it) => `<li>${link(it)}</li>`).join('')}</ul>`;

const DOCUMENTS =
  'Kế hoạch/Quyết định/Công văn/Thông báo/Nghị quyết/Nghị định/Tờ trình/Báo cáo/Hướng dẫn/Thông tư/Văn bản/Phụ lục/Biểu mẫu/Danh sách/Chương trình/Giấy mời'.split(
    '/',
  );
/** Links that the text itself asks to follow, two of each kind. */
const OWN = [
  ['https://phulam.example/ke-hoach', 'https://phulam.example/lich-lay-nuoc'],
  ['www.phulam.example/ke-hoach', 'www.phulam.example/lich-lay-nuoc'],
  ['vanphong@phulam.example', 'thuyloi.xa@phulam.example'],
  ['Xem lịch lấy nước tại đây', 'Xem lịch xả nước tại đây'],
  ['Lịch xả nước ở đây nhé', 'Lịch lấy nước ở đây nhé'],
  ['Tải về lịch lấy nước của xã', 'Tải xuống lịch xả nước của xã'],
  ['Đường dẫn đến lịch lấy nước', 'Link lịch xả nước của xã'],
  ['Press here for the calendar', 'Download the plan of the canals'],
];

/** After the text of an article. */
const gone: [name: string, html: string][] = [
  ['two links to other texts', paragraphs(...TITLES)],
  ['what such links are called', `<h3>Trên báo Phú Lâm</h3>${paragraphs(...TITLES)}`],
  ['their dates', TITLES.map((it) => `<p>${link(it)}</p><p>05/03/2024</p>`).join('')],
  ['a link with an arrow', `<p>${link('Xem cả chuyên mục »')}</p>`],
  ['a list of other texts', list(...TITLES)],
  ['what it is called', `<p>TIN, BÀI LIÊN QUAN:</p><ul><li>${link('Giá lúa')}</li></ul>`],
  [
    'titles with a colon',
    list("Bà Sáu: 'Tôi đợi nước đã ba mùa'", "Ông Năm: 'Bà con ba thôn cùng dọn'"),
  ],
  [
    'what goes with an event',
    `<div>Theo dòng sự kiện:</div><ul><li>${link('NƯỚC VỀ (08/23/2011)')}</li></ul>`,
  ],
  [
    'two links to other texts in a cell',
    `<table><tr><td>${TITLES.map(link).join('')}</td></tr></table>`,
  ],
  ['one other text as a heading in a list', `<ul><li><h3>${link(TITLE)}</h3></li></ul>`],
  ['the text before', `<p>Bài trước đó</p>${paragraphs(TITLE)}`],
  ['the next article', `<p>Next article</p>${paragraphs(TITLE)}`],
  ['tools in English', '<p>Story Tools</p><p>Text Size</p><p>E-mail this story</p><p>Reprints</p>'],
  ['a button of a gallery', '<p>Xem toàn màn hình</p>'],
  ['an invitation to comment', '<p>Post your comment</p>'],
];

const kept: [name: string, html: string, lines: string[]][] = [
  ['one link', paragraphs(TITLE), [TITLE]],
  ...[paragraphs(...TITLES), list(...TITLES)].map((html): [string, string, string[]] => [
    `what a sentence announces: ${html}`,
    `<p>Xem các bài sau:</p>${html}`,
    ['Xem các bài sau:', ...TITLES],
  ]),
  ...DOCUMENTS.map((name): [string, string, string[]] => {
    const titles = [`${name} số 12 về nạo vét kênh`, `${name} số 13 về nạo vét kênh`];
    return [`documents: ${name}`, paragraphs(...titles), titles];
  }),
  [
    'a picture with a link beside it',
    `<p><img src="/a.jpg"> ${link(TITLE)}</p>${paragraphs(...TITLES)}`,
    [TITLE],
  ],
  [
    'a table with more than links',
    `<table><tr><td>${link(TITLE)}</td><td>Thôn Hạ</td></tr></table>`,
    [TITLE, 'Thôn Hạ'],
  ],
  [
    'one item with two links',
    `<ul><li>${TITLES.map(link).join(' ')}</li></ul>`,
    [TITLES.join(' ')],
  ],
  [
    'a table of links, one in each cell',
    `<table>${TITLES.map((it) => `<tr><td>${link(it)}</td></tr>`).join('')}</table><p>Hết</p>`,
    [...TITLES, 'Hết'],
  ],
  [
    'a cell of links in a table',
    `<table><tr><td>${TITLES.map(link).join(' ')}</td><td>1967</td></tr></table><p>Hết</p>`,
    [TITLES.join(' '), '1967', 'Hết'],
  ],
  ['one link in a list', list(TITLE), [TITLE]],
  ['a list of documents', list(`Kế hoạch ${LONG}`, LONG), [`Kế hoạch ${LONG}`, LONG]],
  ...OWN.map((titles): [string, string, string[]] => [
    titles.join(', '),
    paragraphs(...titles),
    titles,
  ]),
  [
    'whom it is from',
    `<p>Nguồn: ${link('Báo điện tử Phú Lâm')}</p><p>Ảnh: ${link('Trang tin xã Phú Lâm')}</p>`,
    ['Nguồn: Báo điện tử Phú Lâm', 'Ảnh: Trang tin xã Phú Lâm'],
  ],
  ['a short link before others', paragraphs('Mục Nông thôn', ...TITLES), ['Mục Nông thôn']],
  [
    'a list with a list in it',
    `<ul><li>${link(TITLE)}<ul><li>Thôn Hạ</li></ul></li><li>${link(LONG)}</li></ul>`,
    [TITLE, 'Thôn Hạ', LONG],
  ],
  [
    'a sentence in bold before others',
    `<p><b>Cả xã cùng làm.</b></p>${paragraphs(...TITLES)}`,
    ['Cả xã cùng làm.'],
  ],
  ['a paragraph in bold before others', `<p><b>${LONG}</b></p>${paragraphs(...TITLES)}`, [LONG]],
  ['a heading before nothing', '<h3>Cả xã cùng làm</h3>', ['Cả xã cùng làm']],
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

  it('leaves what has nothing else', () => {
    const body = bodyOf(paragraphs(...TITLES));
    trimEnd(body);
    expect(textsOf(body)).to.deep.equal(TITLES);
  });
});

describe('removeLinkLists', () => {
  const [first = '', ...others] = PARAGRAPHS;
  const around = (html: string) => `<p>${first}</p>${html}<p>${others.join('</p><p>')}</p>`;

  it('takes a list of other texts out of the middle', async () => {
    expect(await linesWith(around(list(...TITLES)))).to.deep.equal(PARAGRAPHS);
  });

  it('leaves a list that says more', async () => {
    const html = `<ul><li>${link(TITLE)}</li><li>${link(LONG)}</li><li>Thôn Hạ</li></ul>`;
    const lines = [first, TITLE, LONG, 'Thôn Hạ', ...others];
    expect(await linesWith(around(html))).to.deep.equal(lines);
  });
});
