import { expect } from '@open-wc/testing';
import { BODY, H1 } from './page-parts.js';
import { readPage } from './read-page.js';
import { article } from './told-parts.js';

/** What one text names, and the authors it gives. */
const several: [text: string, names: string[]][] = [
  ['Hoàng Vũ - Thu Hà', ['Hoàng Vũ', 'Thu Hà']],
  ['Hoàng Vũ / Thu Hà', ['Hoàng Vũ', 'Thu Hà']],
  ['Hoàng Vũ – Thu Hà', ['Hoàng Vũ', 'Thu Hà']],
  ['Hoàng Vũ (TTXVN)', ['Hoàng Vũ']],
  ['HOÀNG VŨ (TTXVN/VIETNAM+)', ['HOÀNG VŨ']],
  ['Hoàng Vũ (Vietnam+)', ['Hoàng Vũ']],
  ['Hoàng Vũ (TTXVN/Vietnam+)', ['Hoàng Vũ']],
  ['Hoàng Vũ, Thu Hà/VOV.VN', ['Hoàng Vũ', 'Thu Hà']],
  ['BH/Báo Phú Lâm', ['BH']],
  ['Hoàng Vũ, Đội KL số 1', ['Hoàng Vũ']],
  ['Hoàng Vũ, xã Phú Lâm', ['Hoàng Vũ']],
  ['Thu Hà, Minh Anh ở xã Phú Lâm', ['Thu Hà, Minh Anh ở xã Phú Lâm']],
  ['Khánh Linh | P.XTTM', ['Khánh Linh']],
  ['Thu Hà - Vy', ['Thu Hà - Vy']],
  ['Hoàng Vũ (11A1), Thu Hà (11A2)', ['Hoàng Vũ', 'Thu Hà']],
  ['T.XOÀN - VĨNH TRÀ', ['T.XOÀN', 'VĨNH TRÀ']],
  ['Hoàng Vũ/VOV-Tây Nguyên', ['Hoàng Vũ']],
  ['Hoàng Vũ/VOV1', ['Hoàng Vũ']],
  ['Thu Hà/VOV-TP. Phú Lâm', ['Thu Hà']],
  ['Hoàng Vũ (Vietnamnet/Reuters)', ['Hoàng Vũ']],
  ['Hoàng Vũ (PX03)', ['Hoàng Vũ']],
  ['Theo Sầm Hoa', ['Sầm Hoa']],
  ['Theo Thiên An (Vietnam+)', ['Thiên An']],
  ['Theo Jansen', ['Theo Jansen']],
  [
    'PGS, TS. NGUYỄN MINH TÂM - TS. LƯU QUỐC THẮNG',
    ['PGS, TS. NGUYỄN MINH TÂM', 'TS. LƯU QUỐC THẮNG'],
  ],
  ['Minh Quang -Trường Huy', ['Minh Quang', 'Trường Huy']],
  ['Bảo Châu/Quốc Dũng', ['Bảo Châu', 'Quốc Dũng']],
  ['Thu Hương - CDC Phú Lâm', ['Thu Hương']],
  ['Thạch Sô Phi (Trung tâm VHTT huyện Phú Lâm)', ['Thạch Sô Phi']],
  ['ThS. Bùi Khánh An, Viện Nhà nước và Pháp luật', ['ThS. Bùi Khánh An']],
  ['Minh Quang- Trường Huy', ['Minh Quang', 'Trường Huy']],
  ['Nguyễn Hải - Đoàn Kiên', ['Nguyễn Hải', 'Đoàn Kiên']],
  ['Nguyễn Hải - Đoàn Thanh niên', ['Nguyễn Hải']],
  ['THANH CHÂU - H.PHÚC', ['THANH CHÂU', 'H.PHÚC']],
  ["H'Liên - Văn Quý", ["H'Liên", 'Văn Quý']],
  ['THANH TÂM-BẢO TRỊ', ['THANH TÂM', 'BẢO TRỊ']],
  ['Anne Petit-Jean Dupont', ['Anne Petit-Jean Dupont']],
  ['Cô giáo Nguyễn Thị Hiền - Tổng phụ trách Đội', ['Nguyễn Thị Hiền']],
  ['Thầy Hoàng', ['Thầy Hoàng']],
  ['Nguyễn Văn An và nhóm phóng viên', ['Nguyễn Văn An và nhóm phóng viên']],
  ['Hoàng Vũ (Thôn Hạ)', ['Hoàng Vũ (Thôn Hạ)']],
  ['HOÀNG VŨ, THU HÀ', ['HOÀNG VŨ', 'THU HÀ']],
  ['Hoàng Vũ và Thu Hà', ['Hoàng Vũ', 'Thu Hà']],
  ['Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['Hoàng Vũ - Báo Phú Lâm', ['Hoàng Vũ - Báo Phú Lâm']],
  ['Hoàng Vũ - Công An Xã', ['Hoàng Vũ']],
  ['Hoàng Vũ - Quỹ Bảo vệ rừng', ['Hoàng Vũ']],
  ['Hoàng Vũ - BH', ['Hoàng Vũ - BH']],
  ['Minh Long-Hoàng Vũ', ['Minh Long', 'Hoàng Vũ']],
  ['Jean-Pierre Dupont', ['Jean-Pierre Dupont']],
  ['Hoàng Vũ – TT VHTT, Xã PL', ['Hoàng Vũ']],
  ['Đài TT - TT VHTT', ['Đài TT - TT VHTT']],
];

describe('the authors of a page', () => {
  for (const [text, names] of several) {
    it(`are those whom it tells as ${text}`, async () => {
      for (const by of [article({ author: { name: text } }), `<p class="author">${text}</p>`]) {
        const { authors } = await readPage(H1 + by + BODY);
        expect(authors?.map(({ name }) => name)).to.deep.equal(names);
      }
    });
  }
});
