import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';
import { bodyLinesOf, failureOf, readPage } from '../page/read-page.js';

const ADDRESS = 'https://portal.example/tin/trang.html';

/** What a sample page is read as: its fields, and how its body begins and ends. */
interface Sample {
  fields: Partial<Bulletin>;
  lines: number;
  start: string;
  end: string;
}

const samples: Record<string, Sample> = {
  'json-ld': {
    fields: {
      url: 'https://bao-song-dua.example/xa-hoi/khanh-thanh-cau-treo-rach-dua-4512.html',
      title: 'Bến Tre Đông khánh thành cầu treo qua sông Rạch Dừa',
      summary:
        'Cây cầu treo dài 86 mét nối hai bờ sông Rạch Dừa được đưa vào sử dụng sáng 12/5, rút ngắn đường đến trường của hơn 400 học sinh.',
      datePublished: '2024-05-12T10:42:00+07:00',
      dateModified: '2024-05-12T15:05:00+07:00',
      authors: [
        { name: 'Lê Hoài Phương', url: 'https://bao-song-dua.example/tac-gia/le-hoai-phuong' },
      ],
      publisher: { name: 'Báo Sông Dừa', url: 'https://bao-song-dua.example/' },
      image: undefined,
      language: 'vi',
      tags: ['cầu treo', 'Rạch Dừa'],
    },
    lines: 5,
    start: 'Từ nhiều năm nay, người dân hai xã Thạnh Phong và Mỹ Lộc',
    end: 'tỉnh sẽ xây thêm ba cầu treo như vậy trước năm 2026.',
  },
  microdata: {
    fields: {
      title: 'Huyện Sơn Hạ tập huấn phòng cháy chữa cháy cho tổ dân phố',
      summary:
        'Sáng 07/3, Công an huyện Sơn Hạ phối hợp với thị trấn Sơn Đông mở lớp tập huấn kỹ năng phòng cháy chữa cháy cho 120 tổ trưởng, tổ phó tổ dân phố.',
      datePublished: '2024-03-07T09:30:00+07:00',
      dateModified: '2024-03-07T09:34:12+07:00',
      authors: [{ name: 'Đinh Thị Lụa', url: undefined }],
    },
    lines: 4,
    start: 'Tại lớp tập huấn, các học viên được hướng dẫn',
    end: 'huyện mở thêm ba lớp tại các xã phía bắc.',
  },
  'dublin-core': {
    fields: {
      id: 'TG-2024-0618',
      url: 'https://portal.example/nong-nghiep/huong-dan-phong-ray-nau-vu-he-thu',
      title: 'Sở Nông nghiệp hướng dẫn phòng rầy nâu vụ hè thu',
      summary:
        'Trước mật độ rầy nâu tăng nhanh trên trà lúa 20 đến 35 ngày tuổi, Sở Nông nghiệp tỉnh Trà Giang ban hành hướng dẫn phòng trừ gửi các huyện, thị xã.',
      datePublished: '2024-06-18',
      dateModified: '2024-06-18T14:20:00+07:00',
      authors: [{ name: 'Phòng Trồng trọt', url: undefined }],
      publisher: { name: 'Cổng thông tin điện tử tỉnh Trà Giang', url: 'https://portal.example/' },
      image: undefined,
      tags: ['rầy nâu', 'lúa hè thu', 'Trà Giang'],
    },
    lines: 5,
    start: 'Theo kết quả điều tra ngày 15/6',
    end: 'Chi tiết xem tại Hướng dẫn số 215/HD-SNN ngày 17/6/2024./.',
  },
  readable: {
    fields: {
      title: 'Xã Đồng Mít: Họp dân bàn việc mở rộng đường thôn',
      datePublished: '2022-08-22',
      authors: [{ name: 'Ma Thị Hiền', url: undefined }],
    },
    lines: 4,
    start: 'Tối 20/8, tại nhà văn hóa thôn Trung',
    end: 'điều mà bà con đã mong từ nhiều năm nay.',
  },
  wordpress: {
    fields: {
      title: 'Lớp học xóa mù chữ ở bản Nà Lầu',
      summary: undefined,
      datePublished: '2023-10-05T13:20:11+00:00',
      authors: [{ name: 'Hoàng Thị Mai', url: undefined }],
      publisher: { name: 'Nhịp sống vùng cao', url: 'https://portal.example/' },
    },
    lines: 5,
    start: 'Mỗi tối thứ hai, tư, sáu, ánh đèn ở điểm trường Nà Lầu',
    end: 'Lớp thứ hai sẽ mở vào tháng 11, sau khi bà con gặt xong lúa nương.',
  },
  sharepoint: {
    fields: {
      title: 'Tỉnh Lam Sơn đón đoàn công tác về chuyển đổi số',
      summary:
        'Chiều 15/9, lãnh đạo UBND tỉnh Lam Sơn tiếp đoàn công tác của Hội Truyền thông số về khảo sát việc cung cấp dịch vụ công trực tuyến tại ba huyện miền núi.',
      datePublished: '2023-09-15T16:45:00+07:00',
      authors: [{ name: 'Cầm Bá Sơn', url: undefined }],
      language: 'vi-VN',
    },
    lines: 4,
    start: 'Báo cáo với đoàn, Giám đốc Sở Thông tin và Truyền thông',
    end: 'hoàn thiện kế hoạch trước ngày 30/9./.',
  },
};

const refused: [name: string, code: string][] = [
  ['log-in', 'unreadable'],
  ['list', 'unreadable'],
  ['soft-404', 'not-found'],
];

describe('parsePage', () => {
  for (const [name, { fields, lines, start, end }] of Object.entries(samples)) {
    describe(`of a page: ${name}`, () => {
      let bulletin: Bulletin;
      before(async () => {
        bulletin = await readPage(await textOf(`pages/${name}`), ADDRESS);
      });

      for (const [field, expected] of Object.entries(fields)) {
        it(`reads ${field}`, () => {
          expect(bulletin[field as keyof Bulletin]).to.deep.equal(expected);
        });
      }

      it('reads the body, and nothing around it', () => {
        const body = bodyLinesOf(bulletin);
        expect(body[0]).to.match(new RegExp(`^${start}`));
        expect(body.at(-1)?.endsWith(end), body.at(-1)).to.equal(true);
        expect(body).to.have.length(lines);
      });
    });
  }

  for (const [name, code] of refused) {
    it(`refuses a page: ${name}`, async () => {
      expect(await failureOf(await textOf(`pages/${name}`))).to.match(new RegExp(`^${code}: `));
    });
  }

  it('tells where a page has moved', async () => {
    const { status, movedTo } = await readPage(await textOf('pages/moved'), ADDRESS);
    expect({ status, movedTo }).to.deep.equal({
      status: 'moved',
      movedTo: 'https://portal.example/cong-dan/lich-tiep-cong-dan-thang-6',
    });
  });

  it('is found by `auto`', async () => {
    const text = await textOf('pages/json-ld');
    const { title } = await readBulletin({ text, mimeType: '', url: ADDRESS }, { format: 'auto' });
    expect(title).to.equal(samples['json-ld']?.fields.title);
  });

  it('reads a page whose address is not known', async () => {
    const text = await textOf('pages/wordpress');
    const { title } = await readBulletin({ text, mimeType: 'text/html' }, { format: 'page' });
    expect(title).to.equal(samples.wordpress?.fields.title);
  });

  it('reads no page cut anywhere with an exception of its own', async () => {
    const text = await textOf('bac-kan.page');
    for (let end = 0; end < text.length; end += 397) {
      const failure = await failureOf(text.slice(0, end));
      expect(failure).to.match(/^(?:no failure|unreadable|empty|not-found): /);
      expect(failure).not.to.match(/\[object |undefined$/);
    }
  });
});

async function textOf(name: string): Promise<string> {
  return (await fetch(`/test/fixtures/${name}.html`)).text();
}
