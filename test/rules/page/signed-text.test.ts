import { expect } from '@open-wc/testing';
import { H1 } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';
import { meta } from './told-parts.js';

/** What becomes of the line in which a text names its author. */
const leaving: [name: string, head: string, authors: string[], isLeft: boolean][] = [
  ['as the only author', '', ['BH'], false],
  ['in the place of an account', '<meta name="author" content="admin">', ['BH'], false],
  ['as the author that is told', '<meta name="author" content="BH (tổng hợp)">', ['BH'], false],
  [
    'as one of the authors that are told',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":["BH","Hoàng Vũ"]}</script>',
    ['BH', 'Hoàng Vũ'],
    false,
  ],
  ['where another author is told', '<meta name="author" content="Hoàng Vũ">', ['Hoàng Vũ'], true],
];

/** Who signs a text, and whom its page tells. */
const chosen: [name: string, html: string, expected: string[]][] = [
  [
    'who signs the text, not who is told and shown nowhere',
    `${meta('author', 'Công nghệ Phú Lâm')}${H1}<article>${TEXT}<p align="right"><b>Thu Lương</b></p></article>`,
    ['Thu Lương'],
  ],
  [
    'who is told and shown, not who signs the text',
    `${meta('author', 'Minh Long')}${H1}<p>Minh Long, 05/03/2024</p><article>${TEXT}<p align="right"><b>Thu Lương</b></p></article>`,
    ['Minh Long'],
  ],
  [
    'who made the text, as its last line says',
    `${H1}<p class="author">Thời sự</p><article>${TEXT}<p>Thực hiện: Thu Lương</p></article>`,
    ['Thu Lương'],
  ],
  [
    'who signs, not the office that is told',
    `${meta('author', 'Liên minh HTX tỉnh Phú Lâm')}${H1}<article>${TEXT}<p align="right"><b>HOÀNG YÊN</b></p></article><p>Liên minh HTX tỉnh Phú Lâm</p>`,
    ['HOÀNG YÊN'],
  ],
  [
    'who signs beside the agency that is told',
    `${meta('author', 'TTXVN')}${H1}<article>${TEXT}<p align="right"><b>Uyên Hương/TTXVN</b></p></article>`,
    ['Uyên Hương'],
  ],
  [
    'who is told, not with a word before that the page puts there',
    `${meta('author', 'Stephanie Manley')}${H1}<article>${TEXT}<h3>About Stephanie Manley</h3></article>`,
    ['Stephanie Manley'],
  ],
  [
    'all who sign, where one of them is told',
    `${meta('author', 'Đỗ Nhượng')}${H1}<article>${TEXT}<p align="right"><b>Vân Trang - Đỗ Nhượng</b></p></article>`,
    ['Vân Trang', 'Đỗ Nhượng'],
  ],
];

describe('a signature', () => {
  for (const [name, html, expected] of chosen) {
    it(`tells ${name}`, async () => {
      const { authors } = await readPage(html);
      expect(authors?.map((it) => it.name)).to.deep.equal(expected);
    });
  }

  for (const [name, head, authors, isLeft] of leaving) {
    it(`${isLeft ? 'stays in' : 'leaves'} the text ${name}`, async () => {
      const html = `${head}<h1>Nạo vét kênh</h1><article>${TEXT}<p align="right"><b>BH</b></p></article>`;
      const bulletin = await readPage(html);
      expect(bulletin.authors?.map((it) => it.name)).to.deep.equal(authors);
      expect(bodyLinesOf(bulletin)).to.deep.equal([...PARAGRAPHS, ...(isLeft ? ['BH'] : [])]);
    });
  }

  it('leaves the text without the office behind a label', async () => {
    const html = '<p align="right"><b>Tin, ảnh: Thu Hà – Đài Phú Lâm</b></p>';
    const bulletin = await readPage(`<h1>Nạo vét kênh</h1><article>${TEXT}${html}</article>`);
    expect(bulletin.authors?.map((it) => it.name)).to.deep.equal(['Thu Hà']);
    expect(bodyLinesOf(bulletin)).to.deep.equal([...PARAGRAPHS, 'Đài Phú Lâm']);
  });

  it('leaves the text without whom it retells', async () => {
    const html = '<p>TRẦN LƯƠNG (Theo Báo Phú Lâm)</p>';
    for (const page of [`<article>${TEXT}${html}</article>`, `<article>${TEXT}</article>${html}`]) {
      const bulletin = await readPage(`<h1>Nạo vét kênh</h1>${page}`);
      expect(bulletin.authors?.map((it) => it.name)).to.deep.equal(['TRẦN LƯƠNG']);
      expect(bodyLinesOf(bulletin)).to.not.include('TRẦN LƯƠNG');
    }
    const { bodyHtml } = await readPage(`<h1>Nạo vét kênh</h1><article>${TEXT}${html}</article>`);
    expect(bodyHtml).to.include('(Theo Báo Phú Lâm)');
  });

  it('is no heading below the text that says by what a list is ordered', async () => {
    const html = `<h1>Nạo vét kênh</h1><article>${TEXT}</article><p>Tin Tức Theo Chuyên Mục</p>`;
    expect((await readPage(html)).authors).to.equal(undefined);
  });

  it('leaves the text with its label', async () => {
    const html = `<p>Tác giả:</p><p>Chi đoàn xã Phú Lâm</p>`;
    const bulletin = await readPage(`<h1>Nạo vét kênh</h1><article>${TEXT}${html}</article>`);
    expect(bulletin.authors?.[0]?.name).to.equal('Chi đoàn xã Phú Lâm');
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('is found where all of the page is an item of a list', async () => {
    const end = '<p align="right"><b>Hoàng Vũ</b></p>';
    const page = `<ul><li><h1>Nạo vét kênh</h1><div class="post-content">${TEXT}${end}</div></li></ul>`;
    expect((await readPage(page)).authors?.[0]?.name).to.equal('Hoàng Vũ');
  });

  it('is surer than whom the page tells and shows nowhere, unless it is but initials', async () => {
    const rows: [signed: string, name: string][] = [
      ['THÚY HẰNG', 'THÚY HẰNG'],
      ['LAN ANH', 'LAN ANH'],
      ['T.H', 'Lê Văn Bình'],
      ['TH', 'Lê Văn Bình'],
    ];
    for (const [signed, name] of rows) {
      const head = '<meta name="author" content="Lê Văn Bình"><h1>Nạo vét kênh</h1>';
      const html = `${head}<article>${TEXT}<p align="right"><b>${signed}</b></p></article>`;
      expect((await readPage(html)).authors?.[0]?.name, signed).to.equal(name);
    }
  });

  it('is surer than who made the site, whom the page tells', async () => {
    const rows: [told: string, shown: string][] = [
      ['Nhóm Sông Dừa', 'Thiết kế bởi: Nhóm Sông Dừa'],
      ['VNPT', 'Cổng VNPT Phú Lâm'],
    ];
    for (const [told, shown] of rows) {
      const head = `<meta name="author" content="${told}"><h1>Nạo vét kênh</h1>`;
      const end = '<p align="right"><b>Hoàng Vũ</b></p>';
      const html = `${head}<article>${TEXT}${end}</article><p>${shown}</p>`;
      expect((await readPage(html)).authors?.[0]?.name, told).to.equal('Hoàng Vũ');
    }
  });

  it('keeps the address of the author that is told', async () => {
    const author = { name: 'Bh', url: 'https://portal.example/bh' };
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
    const html = `${head}<h1>Nạo vét kênh</h1><article>${TEXT}<p align="right"><b>BH</b></p></article>`;
    expect((await readPage(html)).authors).to.deep.equal([{ ...author, name: 'BH' }]);
  });
});
