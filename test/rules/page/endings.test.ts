import { expect } from '@open-wc/testing';
import { H1 } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';

const SENTENCE = 'Xã sẽ làm tiếp vào mùa sau, khi nước đã rút hết khỏi đồng ruộng của ba thôn.';
const right = (...lines: string[]) =>
  lines.map((it) => `<p style="text-align: right"><b>${it}</b></p>`).join('');

/** What stands at the right in bold below a text, and whom it names, with commas between several. */
const LINES: [line: string, names: string | undefined][] = [
  ['Sinh viên: Lê Hoài An – K65 CNTT', 'Lê Hoài An'],
  ['HS Trần Bảo Ngọc - 9A2', 'Trần Bảo Ngọc'],
  ['(Em Trần Bảo Ngọc, lớp 9A2)', 'Trần Bảo Ngọc'],
  ['Trần Thị Khánh Linh - Lớp 11A2', 'Trần Thị Khánh Linh'],
  ['Em Huỳnh Bảo Ngọc – Lớp 4/2', 'Huỳnh Bảo Ngọc'],
  ['GV.TPT Đội: Huỳnh Chí Nguyện', 'Huỳnh Chí Nguyện'],
  ['CNĐD Trần Thị Thu - Khoa HSCC', 'CNĐD Trần Thị Thu'],
  ['Thượng úy Trần Văn Nam', 'Trần Văn Nam'],
  ['Đại úy Trần Văn Nam - Công an huyện', 'Trần Văn Nam'],
  ['Trung tá QNCN Trần Văn Nam', 'Trần Văn Nam'],
  ['Luật sư Trần Văn Nam', 'Trần Văn Nam'],
  ['Linh mục Trần Văn Nam', 'Trần Văn Nam'],
  ['Khánh Linh - Báo Phú Lâm', 'Khánh Linh'],
  ['Ngọc Lan và Minh Tuấn - Sở Y tế', 'Ngọc Lan, Minh Tuấn'],
  ['Ngọc Lan (Sở Y tế), Minh Tuấn (Sở GD&amp;ĐT)', 'Ngọc Lan, Minh Tuấn'],
  ['Hà My+Quốc Bảo', 'Hà My, Quốc Bảo'],
  ['Hà My tổng hợp từ internet', 'Hà My'],
  ['Hà My biên tập', 'Hà My'],
  ['Hà My sưu tầm', 'Hà My'],
  ['Hà My ghi chép', 'Hà My'],
  ['Ghi nhanh của Hà My', 'Hà My'],
  ['BT: Hà My', 'Hà My'],
  ['Hà My/Phú Lâm Online', 'Hà My'],
  ['Viết bài: Hà My', 'Hà My'],
  ['Bài viết của: Hà My', 'Hà My'],
  ['Tin, hình: Hà My', 'Hà My'],
  ['Tin,ảnh:Hà My', 'Hà My'],
  ['Bài: Hà My – Ảnh, clip: Quốc Bảo', 'Hà My'],
  ['Đoàn trường', 'Đoàn trường'],
  ['Công đoàn trường THPT Phú Lâm', 'Công đoàn trường THPT Phú Lâm'],
  ['Liên đội Trường Tiểu học Phú Lâm', 'Liên đội Trường Tiểu học Phú Lâm'],
  ['Chi bộ Trường Mầm non Phú Lâm', 'Chi bộ Trường Mầm non Phú Lâm'],
  ['VHTT xã', 'VHTT xã'],
  ['Cổng TTĐT tỉnh', 'Cổng TTĐT tỉnh'],
  ['PV TTXVN tại Phú Lâm', 'PV TTXVN tại Phú Lâm'],
  ['Nhóm phóng viên', 'Nhóm phóng viên'],
  ...['Ban biên tập', 'Tổ biên tập', 'Phòng tổng hợp'].map((it): [string, string] => [
    `Tác giả: ${it}`,
    it,
  ]),
  ['Theo Chinhphu.vn', undefined],
  ['Trân trọng cảm ơn!', undefined],
  ['Xin trân trọng giới thiệu', undefined],
  ['Kính mời quý phụ huynh', undefined],
  ['Ảnh minh họa', undefined],
  ['Phú Lâm, mùa xuân 2024', undefined],
  ['Nguồn ảnh: Quốc Bảo', undefined],
];

/** What may stand below the name. */
const BELOW = [
  right('Tháng 3/2024'),
  right('Ngày 05/3/2024'),
  right('ĐT: 0912 345 678'),
  right('Email: an@xaphulam.example'),
  '<p>Một số hình ảnh tại hội nghị:</p><p align="center"><img src="/a.jpg" width="600" height="400"></p>',
  '<p>Video: <a href="https://phim.example/x">https://phim.example/x</a></p>',
  '<p>&nbsp;</p><p><a href="/a.pdf">Quyết định 12.pdf</a></p>',
  '<p><a href="/tag/x">#Phú Lâm</a> <a href="/tag/y">#kênh</a></p>',
  '<p>.</p>',
  '<p>***</p>',
  '<p>Ghi chú: Số liệu đến ngày 30/9.</p>',
  '<p><i>* Bài có sử dụng tư liệu của Bảo tàng tỉnh.</i></p>',
  '<p>Mời xem văn bản tại đây: <a href="/a.pdf">CV 12</a></p>',
  '<p>Chi tiết xem tại đây: <a href="https://x.example/a">https://x.example/a</a></p>',
  '<p>Trong tháng: 512.009</p>',
];

/** Other ends of a text. */
const ENDS: [end: string, names: string | undefined][] = [
  [`<p>${SENTENCE} (Hà My)</p>`, 'Hà My'],
  [`<p>${SENTENCE} (An Bình)</p><p>${SENTENCE} Xã An Bình.</p>`, undefined],
  ['<p>Bà con xã An Bình phấn khởi, vì nước đã về đến ruộng. (An Bình)</p>', undefined],
  [`<p>${SENTENCE} (ảnh dưới)</p>`, undefined],
  [`<h3>Hà Nội thực hiện theo Nghị quyết</h3><p>${SENTENCE}</p>`, undefined],
  [`<p>Hà Nội giới thiệu</p><p>${SENTENCE}</p>`, undefined],
  ['<p>Nguồn: Báo Phú Lâm, ngày 05/3/2024</p>', 'Báo Phú Lâm'],
  ['<p>Nguồn: Báo Phú Lâm (05/3/2024)</p>', 'Báo Phú Lâm'],
  ['<p>Nguồn: Báo Phú Lâm - Link: <a href="/a">https://baophulam.example/a</a></p>', 'Báo Phú Lâm'],
  ['<p>Theo: baophulam.vn</p>', undefined],
];

const namesAt = async (end: string) => {
  const { authors } = await readPage(`${H1}<p>05/03/2024</p><article>${TEXT}${end}</article>`);
  return authors?.map(({ name }) => name).join(', ');
};

describe('the end of a page’s text', () => {
  for (const [line, names] of LINES) {
    it(`names ${names ?? 'nobody'} at the right in ${line}`, async () => {
      expect(await namesAt(right(line))).to.equal(names);
    });
  }

  for (const below of BELOW) {
    it(`names who stands above ${below}`, async () => {
      expect(await namesAt(right('Ngọc Lan') + below)).to.equal('Ngọc Lan');
    });
  }

  for (const [end, names] of ENDS) {
    it(`names ${names ?? 'nobody'} in ${end}`, async () => {
      expect(await namesAt(end)).to.equal(names);
    });
  }
});
