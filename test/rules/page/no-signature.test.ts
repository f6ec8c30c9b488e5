import { expect } from '@open-wc/testing';
import { findSignature } from '../../../src/rules/page/signature.js';
import { bodyOf, TEXT } from './read-page.js';

/** What a text may end in that is no author's name. */
const left: [name: string, html: string][] = [
  [
    'words in bold above an address',
    '<p><b>Link Đăng Ký</b></p><p><a href="https://portal.example/a">https://portal.example/a</a></p>',
  ],
  [
    'what somebody is, below a sentence',
    '<p>Xin cảm ơn bà con các thôn trong xã.</p><p align="right"><b>Chủ tịch hội</b></p>',
  ],
  ...[
    'Xin Cảm Ơn',
    'TRÂN TRỌNG THÔNG BÁO',
    'KÍNH MỜI',
    'Thân Ái',
    'Nơi Nhận',
    'PHỤ LỤC',
    'Một Số Hình Ảnh',
    'Nguồn Internet',
    'TM. ỦY BAN NHÂN DÂN',
    'Hà Nội',
    'CHỦ TỊCH',
    'Trưởng Ban',
  ].map((closing): [string, string] => [closing, `<p align="right"><b>${closing}</b></p>`]),
  ...['Theo ông An, bà con làm đều mỗi tháng.', 'Chủ tịch xã phát biểu.'].map(
    (sentence): [string, string] => [
      `a heading above "${sentence}"`,
      `<p><b>Kết Luận</b></p><p>${sentence}</p>`,
    ],
  ),
  [
    'a heading above a long source',
    `<p><b>Kết Luận</b></p><p>Theo ${'kế hoạch của xã và các thôn '.repeat(3)}</p>`,
  ],
  ['a paragraph', '<p>Hội nghị đã kết thúc tốt đẹp.</p>'],
  ['a sentence at the right', '<p align="right"><b>Xin cảm ơn.</b></p>'],
  ['more than five words', '<p align="right"><b>Bà Con Ba Thôn Phú Lâm Hạ</b></p>'],
  ['words in small letters', '<p align="right"><b>Chủ tịch xã</b></p>'],
  ['an office in no other type', '<p>Phòng Hành chính tư pháp</p>'],
  ['a date', '<p align="right"><b>Ngày 30/11/2023</b></p>'],
  ['a caption', '<p><img src="a.jpg"></p><p>Phú Lâm</p>'],
  ['one word alone', '<p>Hết</p>'],
  [
    'a name in the middle',
    '<p align="right"><b>Hoàng Vũ</b></p><p>Còn một đoạn văn dài nữa ở phía sau tên của tác giả bài viết.</p>',
  ],
  ...[
    '(Đã ký)',
    'ĐÃ KÝ',
    'TM. ỦY BAN NHÂN DÂN',
    'KT.CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'TỔNG GIÁM ĐỐC',
    'CHI CỤC TRƯỞNG',
  ].map((above): [string, string] => [
    `who signed a document below ${above}`,
    `<p align="center"><b>${above}</b></p><p align="center"><b>Nguyễn Văn An</b></p>`,
  ]),
  ...[
    'Phú Lâm, ngày 5 tháng 3 năm 2024',
    'Phú Lâm - Tháng 3 năm 2024',
    'Phú Lâm, mùa thu ba thôn',
    'Phú Lâm - Xuân về 2024',
    'Phú Lâm, đêm 5/3',
  ].map((day): [string, string] => [
    `a place and a day: ${day}`,
    `<p align="right"><i>${day}</i></p>`,
  ]),
  ['words that go on, not at the right', '<p><b>Bà Con - Công sức chung</b></p>'],
  ['a source', '<p align="right">Nguồn: Báo Phú Lâm</p>'],
];

describe('findSignature', () => {
  for (const [name, html] of left) {
    it(`leaves ${name}`, () => {
      expect(findSignature(bodyOf(TEXT + html))?.name).to.equal(undefined);
    });
  }
});
