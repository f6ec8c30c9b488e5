import { expect } from '@open-wc/testing';
import { findSignature } from '../../../src/rules/page/signature.js';
import { bodyOf, TEXT } from './read-page.js';

const SENTENCE = 'Xã sẽ làm tiếp vào mùa sau, khi nước đã rút hết khỏi đồng ruộng của ba thôn.';
const right = (html: string) => `<p align="right">${html}</p>`;

/** What a text ends in, whom it names, and what stays of it in the text. */
const signed: [end: string, name: string, office?: string][] = [
  [`<p>${SENTENCE}&nbsp;<strong>N.T.H</strong></p>`, 'N.T.H'],
  [`<p>${SENTENCE} <b>Thu Hà</b></p>`, 'Thu Hà'],
  [right('<b>NÔNG VĂN CHẤN<br>MA THỊ DUYÊN</b>'), 'NÔNG VĂN CHẤN, MA THỊ DUYÊN'],
  [
    `${right('<b>TS. Đặng Hữu Phước</b>')}${right('<i>Trường Đại học Phú Lâm</i>')}`,
    'TS. Đặng Hữu Phước',
  ],
  [`${right('<b>Tùng Linh</b>')}${right('<i>Bộ Kế hoạch và Đầu tư</i>')}`, 'Tùng Linh'],
  [`${right('<b>Nguyễn Thị Hoài</b>')}${right('<i>GV Tổ Khoa học xã hội</i>')}`, 'Nguyễn Thị Hoài'],
  [`${right('<b>Thu Hà</b>')}${right('<i>Phú Lâm, mùa nước nổi</i>')}`, 'Thu Hà'],
  [`${right('<b>Thu Hà</b>')}${right('<b>PV Hoàng Vũ</b>')}`, 'Thu Hà, Hoàng Vũ'],
  [`${right('<b>Thu Hà</b>')}${right('Tin: Hoàng Vũ')}`, 'Hoàng Vũ'],
  [
    '<p class="rteright"><b>Vũ Thị Hồng Nhung - Lê Đức Thuận</b></p><p class="rteright"><i>(Văn phòng Ban Tổ chức)</i></p>',
    'Vũ Thị Hồng Nhung, Lê Đức Thuận',
  ],
  [
    right('<b>ThS. Nguyễn Thị Hà Giang - KS. Lê Trọng Đạt</b>'),
    'ThS. Nguyễn Thị Hà Giang, KS. Lê Trọng Đạt',
  ],
  [right('<b>Rơ Ông K’Duyên | Huyện Đoàn Phú Lâm</b>'), 'Rơ Ông K’Duyên', 'Huyện Đoàn Phú Lâm'],
  [right('<b>GV Bùi Thị Nhàn</b>'), 'Bùi Thị Nhàn'],
  [
    right('<b>GV: Bùi Thị Nhàn - Tổ Vật lý - Công nghệ</b>'),
    'Bùi Thị Nhàn',
    'Tổ Vật lý - Công nghệ',
  ],
  [
    `${right('<b>BS. Trịnh Hồng Quân – Khoa Nội tổng hợp</b>')}<p>---------</p><p>${SENTENCE}</p>`,
    'BS. Trịnh Hồng Quân',
    'Khoa Nội tổng hợp',
  ],
  [right('<b>Đ/c Bùi Thị Yến - Tổng phụ trách Đội</b>'), 'Bùi Thị Yến', 'Tổng phụ trách Đội'],
  [
    `${right('<b>Lê Hữu Thắng - Đài xã</b>')}${right('<b>Phan Thị Hiền - Hội Nông dân</b>')}`,
    'Lê Hữu Thắng, Phan Thị Hiền',
    'Đài xã, Hội Nông dân',
  ],
  [right('CCB Đào Ngọc Thạch<br>(Chủ tịch Hội CCB xã)'), 'Đào Ngọc Thạch'],
  [right('<b>Võ Ngọc Khánh An</b> (Lớp 11A3)'), 'Võ Ngọc Khánh An', '(Lớp 11A3)'],
  [right('<i>Võ Thị Sâm (Công chức VH - XH xã)</i>'), 'Võ Thị Sâm', '(Công chức VH - XH xã)'],
  ...['Vụ Thi đua', 'Tổng cục Thủy lợi', 'MTTQ xã', 'BCH Đoàn xã', 'Thanh tra huyện'].map(
    (office): [string, string, string] => [right(`<b>Thu Hà - ${office}</b>`), 'Thu Hà', office],
  ),
  [right('<b>Bài: Thu Hà (11D1) – Hoàng Vũ (11A2)</b>'), 'Thu Hà, Hoàng Vũ', '(11D1), (11A2)'],
  [right('<b>Phạm Thị Nhàn - Công chức VHXH</b>'), 'Phạm Thị Nhàn', 'Công chức VHXH'],
  [right('<b>Kim Oanh – P. Công tác Bạn đọc</b>'), 'Kim Oanh', 'P. Công tác Bạn đọc'],
  [
    right('<b>Tin và ảnh: Hà Huy Tuấn, Đội KLCĐ&amp;PCCCR số 1</b>'),
    'Hà Huy Tuấn',
    'Đội KLCĐ&PCCCR số 1',
  ],
  [right('<b>Chi cục Thủy lợi TP. Phú Lâm</b>'), 'Chi cục Thủy lợi TP. Phú Lâm'],
  ...[
    'Chi cục Thủy lợi TP.HCM',
    'NHNN chi nhánh tỉnh Phú Lâm',
    'PHÒNG VĂN HÓA - XÃ HỘI XÃ PHÚ LÂM',
  ].map((office): [string, string] => [right(`<b>${office}</b>`), office]),
  [right('<b>Theo Cục Thủy lợi</b>'), 'Cục Thủy lợi'],
  [`${right('(Đã ký)')}${right('<b>Nguyễn Văn An</b>')}${right('Tin: Hoàng Vũ')}`, 'Hoàng Vũ'],
  [right('<b>Lê Hoàng Diệu Anh</b><br><em>Lớp 9/5, CLB Phóng viên nhỏ</em>'), 'Lê Hoàng Diệu Anh'],
  [
    `${right('<b>Mai Giáp</b>')}<p><a href="/a.pdf">Tải văn bản đính kèm: CV1127.pdf</a></p>`,
    'Mai Giáp',
  ],
  [`${right('<b>Mai Giáp</b>')}<p>Tệp đính kèm: <a href="/a.pdf">CV1127.pdf</a></p>`, 'Mai Giáp'],
  [
    `${right('<b>Phòng Truyền thông</b>')}<hr><p>Thông tin tuyển sinh năm 2024, thí sinh gọi hotline 1900 hoặc để lại lời nhắn tại trang của Trường.</p>`,
    'Phòng Truyền thông',
  ],
  [right('<b>Tin, ảnh: Khánh Linh – P.XTTM</b>'), 'Khánh Linh', 'P.XTTM'],
  [right('(Tin và ảnh: Thu Hà, Hoàng Vũ)'), 'Thu Hà, Hoàng Vũ'],
  [right('(Tin: Thu Hà - Đoàn Thanh niên)'), 'Thu Hà', 'Đoàn Thanh niên'],
  [right('<b>UBMTTQ Việt Nam phường</b>'), 'UBMTTQ Việt Nam phường'],
  [right('<b>Thu Hương – CDC Phú Lâm</b>'), 'Thu Hương', 'CDC Phú Lâm'],
  [right("<b>H'Lan Niê Kđăm</b>, LĐLĐ huyện Phú Lâm"), "H'Lan Niê Kđăm", 'LĐLĐ huyện Phú Lâm'],
  [right('<b>Minh Nguyệt </b><em>(tổng hợp từ SK&amp;ĐS)</em>'), 'Minh Nguyệt'],
  [right('<b>Hải Yến</b> (lược dịch theo Nikkei)'), 'Hải Yến'],
  [right('<i>Tin, ảnh: Thu Hà – Đài Phú Lâm</i>'), 'Thu Hà', 'Đài Phú Lâm'],
  [right('<b>Lê Sơn (PX03)</b>'), 'Lê Sơn', '(PX03)'],
  [right('<b>Thu Hà và Văn Quý</b>'), 'Thu Hà, Văn Quý'],
  [
    right('<b>Thu Hà (Đài xã)<br>Văn Quý (Hội Nông dân)</b>'),
    'Thu Hà, Văn Quý',
    '(Đài xã), (Hội Nông dân)',
  ],
  [`<p>____</p><p>${SENTENCE}</p>${right('<b>Thu Hà</b>')}`, 'Thu Hà'],
  [right('<em>Tin, ảnh: Lò Thị Xuân (Công chức xã)</em>'), 'Lò Thị Xuân', '(Công chức xã)'],
  [
    `${right('<b>Đỗ Thị Hà</b>')}${right('<em>Phó Ban Tuyên truyền, Hội Chữ thập đỏ tỉnh</em>')}`,
    'Đỗ Thị Hà',
  ],
  [`${right('<b>Thu Hà</b>')}<p><b>Bài 3: Giữ kênh, giữ nước</b></p>`, 'Thu Hà'],
  [`${right('<b>Thu Hà</b>')}<p>(còn tiếp)</p>`, 'Thu Hà'],
  [right('<b>Ngọc Mai (Theo CNN)</b><br>portal.vn'), 'Ngọc Mai', '(Theo CNN)'],
  [right('<em>KIM NGÂN thực hiện</em>'), 'KIM NGÂN'],
  [right('<b>Thích Nữ Diệu Tịnh</b><br>Kính bút'), 'Thích Nữ Diệu Tịnh'],
  [
    `${right('<b>Cầm Văn Thích<sup>*</sup></b>')}<p>______</p><p>(*) Hội viên Hội Văn nghệ.</p>`,
    'Cầm Văn Thích',
  ],
  [
    `${right('<b>NGUYỄN THỊ HOÀI</b>')}<p>Tài liệu tham khảo:</p><p>1. Sổ tay, 2014.</p><p>2. Hồ sơ.</p><p>3. Sách.</p><p>4. Báo.</p>`,
    'NGUYỄN THỊ HOÀI',
  ],
];

/** What stands before a name, or several, and says what they did or what the text is. */
const KINDS = [
  'Nhóm PV:',
  'CTV:',
  'Tg:',
  'Phóng viên:',
  'Bút ký của',
  'Ghi chép của',
  'Tản văn:',
  'Truyện ngắn của',
  'Thơ:',
  'Biên soạn:',
  'Lược dịch:',
  'Sưu tầm & biên tập:',
  'Tổng hợp và biên soạn:',
];

const unsigned: [name: string, end: string][] = [
  [
    'what is said to all, in capitals',
    '<p align="center"><b>AN TOÀN THỰC PHẨM – TRÁCH NHIỆM CỦA MỌI NHÀ</b></p>',
  ],
  [
    'who is quoted',
    `<blockquote><p>“Giữ kênh là giữ nước.”</p>${right('<b>Nguyễn Hoài An</b>')}</blockquote>`,
  ],
  ['words in bold that end a sentence', `<p>${SENTENCE.slice(0, -1)} <b>Phú Lâm</b></p>`],
  [
    'a name above a rule and a paragraph',
    `${right('<b>Thu Hà</b>')}<hr><p>${SENTENCE.repeat(2)}</p>`,
  ],
  [
    'a name above a rule and many lines',
    `${right('<b>Thu Hà</b>')}<hr>${'<p>gọi 1800</p>'.repeat(5)}`,
  ],
  ['an office in bold at the end of a paragraph', `<p>${SENTENCE} <b>Hội Nông dân xã</b></p>`],
  [
    'an office in a column that is called right',
    `<div class="right">${`${SENTENCE}<br>`.repeat(4)}UBND xã Phú Lâm</div>`,
  ],
  ['the title of a part', '<h3>Thơ: Mùa nước nổi</h3>'],
];

describe('findSignature', () => {
  for (const [end, name, office] of signed) {
    it(`finds ${name} in ${end}`, () => {
      const signature = findSignature(bodyOf(TEXT + end));
      expect([signature?.name, signature?.office]).to.deep.equal([name, office]);
    });
  }

  for (const kind of KINDS) {
    it(`finds names after ${kind}`, () => {
      const end = `<p>${kind} Tuấn Anh; Mỹ Linh</p>`.replace('&', '&amp;');
      expect(findSignature(bodyOf(TEXT + end))?.name).to.equal('Tuấn Anh, Mỹ Linh');
    });
  }

  for (const [name, end] of unsigned) {
    it(`leaves ${name}`, () => expect(findSignature(bodyOf(TEXT + end))?.name).to.equal(undefined));
  }
});
