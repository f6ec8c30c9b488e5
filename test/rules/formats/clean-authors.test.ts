import { expect } from '@open-wc/testing';
import { readFeed, rss } from './feeds.js';
import { readJson } from './json-document.js';

const TEXT = '<p>Sáng 5/3, xã Phú Lâm ra quân nạo vét hai tuyến kênh nội đồng.</p>';
const feedBy = async (creators: string) =>
  readFeed(rss(`${creators}<description>${TEXT.replace(/</g, '&lt;')}</description>`));
const namesOf = (bulletin?: { authors?: { name?: string }[] }) =>
  bulletin?.authors?.map(({ name }) => name);

/** What one text of a feed or a CMS tells, and the authors it gives. */
const told: [text: string, names: string[]][] = [
  ['Hồng Hoa - Ái Kiều', ['Hồng Hoa', 'Ái Kiều']],
  ['Hồng Hoa, Ái Kiều', ['Hồng Hoa', 'Ái Kiều']],
  ['Hồng Hoa và Ái Kiều', ['Hồng Hoa', 'Ái Kiều']],
  ['Tin, ảnh: Hồng Hoa', ['Hồng Hoa']],
  ['Hồng Hoa (TTXVN)', ['Hồng Hoa']],
  ['Đài Phát thanh - Truyền hình Phú Lâm', ['Đài Phát thanh - Truyền hình Phú Lâm']],
  ['Hợp tác xã Phú Lâm', ['Hợp tác xã Phú Lâm']],
];

describe('the authors of a feed or a CMS', () => {
  for (const [text, names] of told) {
    it(`are those whom it tells as ${text}`, async () => {
      const feed = await feedBy(`<dc:creator>${text}</dc:creator>`);
      const post = await readJson({
        id: 1,
        title: { rendered: 'Nạo vét kênh' },
        content: { rendered: TEXT },
        _embedded: { author: [{ name: text }] },
      });
      const item = await readJson({
        Title: 'Nạo vét kênh',
        PublishingPageContent: TEXT,
        ArticleByLine: text,
      });
      expect([feed, post, item].map(namesOf)).to.deep.equal([names, names, names]);
    });
  }

  /** Whom a CMS tells, what its text ends in, and who the author is then. */
  const ends: [told: string, end: string, name: string][] = [
    ['Tòa soạn điện tử', 'Bài, ảnh: Hoàng Vũ', 'Hoàng Vũ'],
    ['Ban biên tập', '<b>Hoàng Vũ</b>', 'Hoàng Vũ'],
    ['BBT', '<b>Hoàng Vũ</b>', 'Hoàng Vũ'],
    ['Ban biên tập', 'Xin cảm ơn bà con.', 'Ban biên tập'],
    ['Lê Thị Hoa', 'Tin: Hoàng Vũ', 'Hoàng Vũ'],
    ['Lê Thị Hoa', '<b>Hoàng Vũ</b>', 'Lê Thị Hoa'],
    ['Hoa', '<b>Hoàng Vũ</b>', 'Hoa'],
  ];
  for (const [name, end, expected] of ends) {
    it(`is ${expected}, where ${name} is told and the text ends in ${end}`, async () => {
      const post = await readJson({
        id: 1,
        title: { rendered: 'Nạo vét kênh' },
        content: { rendered: `${TEXT}<p align="right">${end}</p>` },
        _embedded: { author: [{ name }] },
      });
      expect(namesOf(post)).to.deep.equal([expected]);
      const isTaken = expected === 'Hoàng Vũ';
      expect(post.bodyHtml?.includes('align')).to.equal(!isTaken);
    });
  }

  it('are whom the text is from, where nobody else is told', async () => {
    const PublishingPageContent = `${TEXT}<p align="right"><i>(Theo Cổng TTĐT Chính phủ)</i></p>`;
    const bulletin = await readJson({ Title: 'Nạo vét kênh', PublishingPageContent });
    expect(namesOf(bulletin)).to.deep.equal(['Cổng TTĐT Chính phủ']);
    expect(bulletin.bodyHtml).to.include('Theo Cổng');
    const told = { Title: 'Nạo vét kênh', PublishingPageContent, ArticleByLine: 'Ban biên tập' };
    expect(namesOf(await readJson(told))).to.deep.equal(['Ban biên tập']);
  });

  it('are whom a byline retells', async () => {
    const told = { Title: 'Nạo vét kênh', PublishingPageContent: TEXT };
    const bulletin = await readJson({ ...told, ArticleByLine: 'Theo Báo Phú Lâm' });
    expect(namesOf(bulletin)).to.deep.equal(['Báo Phú Lâm']);
  });

  it('end the text above a rule and whom to call', async () => {
    const rendered = `${TEXT}<p class="has-text-align-right"><em>Phòng Truyền thông</em></p><hr class="wp-block-separator"><p>Thông tin tuyển sinh năm 2024, thí sinh gọi hotline 1900 hoặc để lại lời nhắn tại trang của Trường.</p>`;
    const post = await readJson({ id: 1, title: { rendered: 'Kênh' }, content: { rendered } });
    expect(namesOf(post)).to.deep.equal(['Phòng Truyền thông']);
  });

  it('are each told once', async () => {
    const feed = await feedBy(
      '<dc:creator>Hồng Hoa, Ái Kiều</dc:creator><dc:creator>Ái Kiều</dc:creator>',
    );
    expect(namesOf(feed)).to.deep.equal(['Hồng Hoa', 'Ái Kiều']);
  });

  it('are the byline of a page of SharePoint, also where another name ends its text', async () => {
    const PublishingPageContent = `${TEXT}<p align="right"><b>Hoàng Vũ</b></p>`;
    const item = { Title: 'Nạo vét kênh', PublishingPageContent, ArticleByLine: 'Hồng Hoa' };
    const bulletin = await readJson(item);
    expect(namesOf(bulletin)).to.deep.equal(['Hồng Hoa']);
    expect(bulletin.bodyHtml).to.include('Hoàng Vũ');
  });
});
