import { expect } from '@open-wc/testing';
import { H1 } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const FILES = '/a.jpeg /a.png /a.gif /a.webp?w=8 /a.pdf /a.doc /a.docx#1 #a'.split(' ');
const PLAN = 'Sơ đồ hai tuyến kênh nội đồng';
const MORE = ['Trung', 'Hạ', 'Đông'].map(
  (it) => `Tuyến kênh của thôn ${it} dài hơn hai cây số, nay đã thông.`,
);
const OPINION = 'Bà con các thôn đều mong xã làm thường xuyên hơn, nhất là trước mùa mưa.';
const pictureTo = (file: string, other: string, more: string[] = []) =>
  `<div><a href="${file}"><img src="/nho.jpg"></a><p><a href="${other}">${PLAN}</a></p>${more.map((it) => `<p>${it}</p>`).join('')}</div>`;

const kept: [name: string, html: string, expected: string[]][] = [
  [
    'files to a text',
    '<p><a href="/a.pdf">Kế hoạch số 12/KH-UBND về nạo vét kênh nội đồng năm 2024</a></p>',
    ['Kế hoạch số 12/KH-UBND về nạo vét kênh nội đồng năm 2024'],
  ],
  [
    'headings',
    '<h2>Kết quả</h2><p>Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn.</p>',
    ['Kết quả', 'Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn.'],
  ],
  [
    'paragraphs that are called labels, and short labels in their line',
    `<label>${MORE[0]}</label> <label>${MORE[1]}</label><p><label>Kinh phí:</label> <span>12 triệu</span></p>`,
    [...MORE.slice(0, 2), 'Kinh phí: 12 triệu'],
  ],
  ['whose a picture is', '<p>© Thu Hà/TTXVN</p>', ['© Thu Hà/TTXVN']],
  ...['<table><tr><td>', '<blockquote>', '<p>', '<pre>', '<ul><li>'].map(
    (around): [string, string, string[]] => [
      `a figure of ${around}`,
      `<figure>${around}Thôn Hạ, <a href="/b">theo xã</a></figure>`,
      ['Thôn Hạ, theo xã'],
    ],
  ),
  ['a pointer without a link', '<p>Xem thêm: kế hoạch của xã</p>', ['Xem thêm: kế hoạch của xã']],
  ['a figure without a link', '<figure>Thôn Hạ</figure>', ['Thôn Hạ']],
  [
    'paragraphs after what may be the title of comments',
    `<h3>Ý kiến</h3><p>${OPINION}</p>`,
    [OPINION],
  ],
  [
    'a part that its generator has named by its heading',
    `<section id="y-kien-cua-dan"><h3>Ý kiến của dân #</h3><p>${OPINION}</p></section>`,
    ['Ý kiến của dân #', OPINION],
  ],
  [
    'a heading that is named by its words',
    '<h3 id="danh-gia-chung">Đánh giá chung</h3>',
    ['Đánh giá chung'],
  ],
  [
    'whom a quotation is from',
    '<blockquote><p>Có nước mới có lúa.</p><footer class="blockquote-footer">Ông Vũ Văn An, thôn Hạ</footer></blockquote>',
    ['Có nước mới có lúa.', 'Ông Vũ Văn An, thôn Hạ'],
  ],
  ...[
    'card-img-overlay',
    'sm:not-sr-only',
    'mix-blend-overlay',
    'd-none d-md-block',
    'd-lg-flex d-none',
  ].map((name): [string, string, string[]] => [
    `what a kit calls ${name}`,
    `<div class="${name}"><p>${OPINION}</p></div>`,
    [OPINION],
  ]),
  [
    'links side by side apart, unless they are parts of one',
    `<p>Xem: <a href="/1.pdf">Kế hoạch</a><a href="/2.pdf">Danh sách</a><a class="x-button" href="/2.pdf">Tải</a>, <a href="/3">thôn T</a><a href="/3">rung</a></p>`,
    ['Xem: Kế hoạch Danh sách Tải, thôn Trung'],
  ],
  [
    'a paragraph that a script for sharing has named',
    `<p class="selectionShareable">${OPINION}</p>`,
    [OPINION],
  ],
  [
    'links one below the other',
    '<ul><li><a href="/1">Kế hoạch nạo vét kênh thôn Trung</a></li><li><a href="/2">Kế hoạch nạo vét kênh thôn Hạ</a></li><li><a href="/3">Kế hoạch nạo vét kênh thôn Đông</a></li></ul>',
    ['Trung', 'Hạ', 'Đông'].map((it) => `Kế hoạch nạo vét kênh thôn ${it}`),
  ],
  [
    'links in a sentence, whatever they are called',
    '<p>Đây là lần thứ hai <a class="cms-relate" href="/t">xã Phú Lâm</a> nạo vét <a class="related tag" href="/u">kênh nội đồng</a> trong năm nay.</p>',
    ['Đây là lần thứ hai xã Phú Lâm nạo vét kênh nội đồng trong năm nay.'],
  ],
  [
    'no hidden words and no buttons of a sentence',
    '<p>Hai tuyến kênh đã thông, nước chảy đều vào ruộng <a href="/t">của cả ba thôn <span class="sr-only">mở cửa sổ mới</span></a>. <a class="share" href="#">Chia sẻ</a></p>',
    ['Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn .'],
  ],
  ...[
    '<a href="/ke-hoach.pdf">tại đây</a>',
    '<b><a href="/ke-hoach.pdf">tại đây</a></b>',
    '<a href="https://portal.example/ke-hoach">tại đây</a>',
  ].map((link): [string, string, string[]] => [
    `a way to more that leads there: ${link}`,
    `<p>Xem chi tiết ${link}</p>`,
    ['Xem chi tiết tại đây'],
  ]),
  [
    'a picture and the link below it to the same file',
    '<div><a href="/so-do.jpg"><img src="/so-do-nho.jpg"></a><p><a href="/so-do.jpg">Sơ đồ hai tuyến kênh nội đồng</a></p></div>',
    ['Sơ đồ hai tuyến kênh nội đồng'],
  ],
  ...FILES.map((file): [string, string, string[]] => [
    `a picture and the link below it to ${file}`,
    pictureTo(file, file),
    [PLAN],
  ]),
  ['a picture and the link below it to another text', pictureTo('/a', '/b'), [PLAN]],
  [
    'a picture and the short link below it',
    '<div><a href="/a"><img src="/a.jpg"></a><p><a href="/a">Kênh thôn Hạ</a></p></div>',
    ['Kênh thôn Hạ'],
  ],
  [
    'a picture and its words in one link',
    `<div><a href="/a"><img src="/a.jpg"><span>${PLAN}</span></a></div>`,
    [PLAN],
  ],
  [
    'a picture and the link below it with three paragraphs',
    pictureTo('/a', '/a', MORE),
    [PLAN, ...MORE],
  ],
  [
    'a part of the text in an article of its own, with a link to a place',
    `<article><p><a href="/t">Phú Lâm</a> còn hai tuyến kênh nữa, sẽ nạo vét xong trước mùa mưa năm nay.</p></article>`,
    ['Phú Lâm còn hai tuyến kênh nữa, sẽ nạo vét xong trước mùa mưa năm nay.'],
  ],
  [
    'a part of the text in an article of its own, with a link in a sentence',
    `<article><p>Bà con xem <a href="/k">kế hoạch nạo vét kênh</a> tại nhà văn hóa của các thôn trong xã.</p></article>`,
    ['Bà con xem kế hoạch nạo vét kênh tại nhà văn hóa của các thôn trong xã.'],
  ],
  [
    'a file below the label of other texts',
    '<p><b>Xem thêm</b></p><p><a href="/ke-hoach.pdf">Kế hoạch nạo vét</a></p>',
    ['Kế hoạch nạo vét'],
  ],
  ['a source', '<p>Nguồn: Báo Phú Lâm</p>', ['Nguồn: Báo Phú Lâm']],
  ['a short line', '<p>(Còn nữa)</p>', ['(Còn nữa)']],
  ['a line of signs', '<p>***</p>', ['***']],
  ['lists', '<ul><li>Thôn Trung</li><li>Thôn Hạ</li></ul>', ['Thôn Trung', 'Thôn Hạ']],
];

describe('findShownBody', () => {
  for (const [name, html, expected] of kept) {
    it(`keeps ${name}`, async () => {
      const lines = bodyLinesOf(await readPage(`${H1}<article>${TEXT}${html}</article>`));
      expect(lines).to.deep.equal([...PARAGRAPHS, ...expected]);
    });
  }

  it('keeps the parts of a text that its page divides, each after its heading', async () => {
    const part = (html: string) => `<div class="text">${html}</div>`;
    const html = `${H1}${part(TEXT)}<h3>Kinh phí</h3>${part('<p>12 triệu</p>')}<h3>Tiến độ</h3>${part('<p>Xong trước vụ.</p>')}`;
    const divided = ['Kinh phí', '12 triệu', 'Tiến độ', 'Xong trước vụ.'];
    for (const after of [
      part('<p>Thôn Hạ</p>'),
      '<h3>Ở thôn</h3><div class="box">Thôn Hạ</div>',
      '<h3>Ở thôn</h3>',
      `<h3><a href="/b">Ở thôn</a></h3>${part('Thôn Hạ')}`,
    ]) {
      const lines = bodyLinesOf(await readPage(html + after));
      expect(lines).to.deep.equal([...PARAGRAPHS, ...divided]);
    }
    const bare = `${H1}<article>${TEXT}</article><h3>Ở thôn</h3><article><p>Thôn Hạ</p></article>`;
    expect(bodyLinesOf(await readPage(bare))).to.deep.equal(PARAGRAPHS);
  });

  it('keeps a picture and the link below it with a long text', async () => {
    const long = PARAGRAPHS.join(' ').repeat(3);
    const html = TEXT.repeat(8) + pictureTo('/a', '/a', [long]);
    const bulletin = await readPage(`${H1}<article>${html}</article>`);
    expect(bodyLinesOf(bulletin).slice(-2)).to.deep.equal([PLAN, long]);
  });

  it('keeps the text before a gallery of the same title', async () => {
    const gallery = `<div class="slides"><div>Xã Phú Lâm nạo vét kênh</div><p>Hết</p></div>`;
    const bulletin = await readPage(`${H1}<article>${TEXT}${gallery}</article>`);
    expect(bodyLinesOf(bulletin).slice(0, 3)).to.deep.equal(PARAGRAPHS);
  });
});
