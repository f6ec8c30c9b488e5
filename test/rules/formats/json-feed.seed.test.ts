import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';

const seed: [field: keyof Bulletin, expected: unknown][] = [
  ['id', 'bac-kan-chung-tay-vi-nguoi-ngheo'],
  ['url', 'https://portal.example/ban-tin/bac-kan-chung-tay-vi-nguoi-ngheo'],
  ['title', 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau'],
  ['bodyText', undefined],
  ['datePublished', '2023-11-30'],
  ['dateModified', undefined],
  ['authors', [{ name: 'BH', url: undefined }]],
  ['publisher', { name: 'Cổng thông tin điện tử tỉnh Bắc Kạn', url: 'https://portal.example/' }],
  ['image', undefined],
  ['attachments', undefined],
  ['language', 'vi'],
  ['tags', undefined],
  ['status', undefined],
  ['movedTo', undefined],
];

describe('parseJsonFeed of the seed bulletin', () => {
  let bulletin: Bulletin;
  before(async () => {
    const text = await (await fetch('/demo/bulletins/bac-kan.json')).text();
    bulletin = await readBulletin({
      text,
      mimeType: 'application/json',
      url: 'https://portal.example/feed.json',
    });
  });

  for (const [field, expected] of seed) {
    it(`reads ${field}`, () => {
      expect(bulletin[field]).to.deep.equal(expected);
    });
  }

  it('reads the whole summary and the whole body', () => {
    expect(bulletin.summary).to.match(/^Hưởng ứng phong trào .* giai đoạn 2021 - 2025\.$/);
    expect(bulletin.bodyHtml).to.match(/^<p>Phong trào thi đua “Bắc Kạn chung tay /);
    expect(bulletin.bodyHtml).to.match(/phía sau”\.\/\.<\/p>$/);
  });
});
