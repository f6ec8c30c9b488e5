import { expect } from '@open-wc/testing';
import { findSignature } from '../../../src/rules/page/signature.js';
import { bodyOf, TEXT } from './read-page.js';

const LABELS =
  'Tác giả:/Người viết/Người đưa tin:/Bài và ảnh/Tin bài:/Tin, bài:/Tin và bài:/Tin ảnh/Tin, ảnh:'.split(
    '/',
  );
const ROLES =
  'tổng hợp|sưu tầm tổng hợp|sưu tầm, tổng hợp|ghi|lược ghi|dịch|thực hiện|sưu tầm|biên soạn|biên dịch|biên tập|t/h|th|Tổng hợp'.split(
    '|',
  );

const taken: [name: string, html: string, expected: string][] = [
  ['initials at the right', '<p style="text-align: right"><b>BH</b></p>', 'BH'],
  ['initials alone', '<p>BH</p>', 'BH'],
  ['initials in the only cell of a row', '<table><tr><td>BH</td><td></td></tr></table>', 'BH'],
  ['initials with full stops', '<p align="right">N.T.A</p>', 'N.T.A'],
  ['a name at the right', '<p style="text-align:right">Hoàng Vũ</p>', 'Hoàng Vũ'],
  ['a name by the old attribute', '<div align="right">Hoàng Vũ</div>', 'Hoàng Vũ'],
  ['a name in bold', '<p><strong>Nguyễn Văn An</strong></p>', 'Nguyễn Văn An'],
  ['a name in italics', '<p><em>Hoàng Vũ</em></p>', 'Hoàng Vũ'],
  ['a name of a class', '<p class="author">Hoàng Vũ</p>', 'Hoàng Vũ'],
  ['an agency', '<p align="right"><b>TTXVN</b></p>', 'TTXVN'],
  ['two names', '<p align="right"><b>Nguyễn Hải - Trần Dũng</b></p>', 'Nguyễn Hải, Trần Dũng'],
  ['a name alone after a sentence', '<p>Hoàng Vũ</p>', 'Hoàng Vũ'],
  ['a label', '<p>Tác giả: Hoàng Vũ</p>', 'Hoàng Vũ'],
  ['two labels', '<p><em>Tin: Hoàng Vũ – Ảnh: Thu Hà</em></p>', 'Hoàng Vũ'],
  ['a label of pictures', '<p><em>Bài, ảnh: Hoàng Vũ</em></p>', 'Hoàng Vũ'],
  ['before an empty line', '<p align="right"><b>BH</b></p><p>&nbsp;</p>', 'BH'],
  ['before its source', '<p align="right">Hoàng Vũ</p><p>Nguồn: Báo Phú Lâm</p>', 'Hoàng Vũ'],
  [
    'whom a text is from in brackets',
    '<p align="right"><i>(Theo Báo Phú Lâm)</i></p>',
    'Báo Phú Lâm',
  ],
  [
    'before its footnotes',
    '<p><em>Phòng Văn hóa - Xã Phú Lâm</em></p><p>[1] Báo Phú Lâm (2023)</p><p>[2] Sổ tay<br><a href="https://portal.example/so-tay">https://portal.example/so-tay</a></p>',
    'Phòng Văn hóa - Xã Phú Lâm',
  ],
  ['the editors', '<p><b>Ban biên tập</b></p>', 'Ban biên tập'],
  ['an office', '<p align="RIGHT">Phòng Hành chính tư pháp</p>', 'Phòng Hành chính tư pháp'],
  ...[' – ', ' — ', ' - ', ', '].map((sign): [string, string, string] => [
    `a name before its office and "${sign}"`,
    `<p align="right">Nguyễn Thị Thu Hà${sign}Quỹ Bảo vệ rừng</p>`,
    'Nguyễn Thị Thu Hà',
  ]),
  ...LABELS.map((label): [string, string, string] => [
    `whom the line "${label}" before it announces`,
    `<p>${label}</p><p>Chi đoàn xã Phú Lâm</p>`,
    'Chi đoàn xã Phú Lâm',
  ]),
  ...ROLES.map((role): [string, string, string] => [
    `a name without its part: ${role}`,
    `<p style="text-align:right"><b>Hoàng Vũ</b> <em>(${role})</em></p>`,
    'Hoàng Vũ',
  ]),
  ['a label of two words', '<p><b>Tin, ảnh trường THCS Phú Lâm</b></p>', 'trường THCS Phú Lâm'],
  ['an English label in brackets', '<p>(By Jane Doe)</p>', 'Jane Doe'],
  [
    'a name before an office in brackets',
    '<p align="right"><b>Thu Hồng (Chi cục Thủy lợi)</b></p>',
    'Thu Hồng',
  ],
  [
    'a name after what the paper calls it',
    '<p align="right"><b>PV Minh Huyền</b></p>',
    'Minh Huyền',
  ],
  [
    'a name above a rule and whom to call',
    '<p align="right"><b>Thu Hường – Phòng Công tác xã hội</b></p><hr><p><b>BỆNH VIỆN PHÚ LÂM</b></p><p>Tổng đài tư vấn và đặt lịch khám cho bà con ba thôn: 1800</p>',
    'Thu Hường',
  ],
  ['a name below a rule', '<hr><p align="right"><b>Thu Hường</b></p>', 'Thu Hường'],
  ['a name before a number', '<p align="right"><b>Lê Sơn (PX03)</b></p>', 'Lê Sơn'],
  ['a name above its e-mail', '<p><b>Thu Lương</b><br>tl@portal.example</p>', 'Thu Lương'],
  ['a name before the end', '<p align="right">Hoàng Vũ</p><p>(Hết)</p>', 'Hoàng Vũ'],
  ['initials alone without their part', '<p>BH (tổng hợp)</p>', 'BH'],
  [
    'a name and its office, with nothing between',
    '<p align="right"><b>Hoàng Vũ Đài TT huyện</b></p>',
    'Hoàng Vũ Đài TT huyện',
  ],
  [
    'several names before their office',
    '<p align="right"><b>Anh Tấn - Lê Hồng - Mai Quý/ Trung tâm VH-TT huyện</b></p>',
    'Anh Tấn, Lê Hồng, Mai Quý',
  ],
  [
    'a name before its part and its office',
    '<p>Châu Trân – GV Trường PTTH Phú Lâm hạ</p>',
    'Châu Trân',
  ],
  [
    'a name above its office',
    '<p align="right">Hoàng Vũ</p><p align="right"><i>(Đài TT-TH Phú Lâm)</i></p>',
    'Hoàng Vũ',
  ],
  [
    'five words with a dash, alone after a sentence',
    '<p>Tuyet Vo – Phu Lam Media</p>',
    'Tuyet Vo, Phu Lam Media',
  ],
  [
    'a name above whom it retells',
    '<p align="right"><b>Hoàng Vũ</b></p><p align="right"><i>Theo Báo Phú Lâm</i></p>',
    'Hoàng Vũ',
  ],
  [
    'whom a text retells, alone',
    '<p>Hết</p><p align="right"><i>Theo Báo Phú Lâm</i></p>',
    'Báo Phú Lâm',
  ],
  ...['Phó chủ tịch hội', 'Nguyên trưởng thôn Hạ', 'Viện trưởng', 'ỦY VIÊN hội'].map(
    (position): [string, string, string] => [
      `a name above what its owner is: ${position}`,
      `<p align="right"><b>HOÀNG VŨ</b></p><p align="right"><b>${position}</b></p>`,
      'HOÀNG VŨ',
    ],
  ),
  ...['BSCK1. ', 'PGS.TS ', 'Th.S, BS. ', 'NSƯT '].map((degree): [string, string, string] => [
    `a name after a degree: ${degree}`,
    `<p><em>${degree}Nguyễn Thị Thu Hà</em></p>`,
    `${degree}Nguyễn Thị Thu Hà`,
  ]),
  [
    'a name before whose the pictures are',
    '<p><b>Hoàng Vũ - </b><em>Ảnh:</em><b> TTXVN</b></p>',
    'Hoàng Vũ',
  ],
  ['a name before whom it retells', '<p>TRẦN LƯƠNG (Theo National Geographic)</p>', 'TRẦN LƯƠNG'],
  ['initials before whom they retell', '<p>H.V (Theo Báo Phú Lâm)</p>', 'H.V'],
  ['a name before a full stop', '<p>Tin bài: Hoàng Vũ.</p>', 'Hoàng Vũ'],
  [
    'a person without a part after a short line',
    '<p>Hết</p><p>Nguyễn Văn An (tổng hợp)</p>',
    'Nguyễn Văn An',
  ],
  [
    'after a line break',
    '<p>Câu cuối cùng của bài viết này, dài hơn một nhãn.<br><b>Hoàng Vũ</b></p>',
    'Hoàng Vũ',
  ],
];

describe('findSignature', () => {
  for (const [name, html, expected] of taken) {
    it(`takes ${name}`, () => {
      expect(findSignature(bodyOf(TEXT + html))?.name).to.equal(expected);
    });
  }
});
