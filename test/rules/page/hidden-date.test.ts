import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

/** Where no date stands at the title. */
const dates: [name: string, html: string, expected: string | undefined][] = [
  [
    'that a script would tell in words',
    `<h1>${TITLE}</h1><p>• <b title="2024-03-05T08:15:00" class="timeago"></b></p>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'in an attribute of its own',
    `<h1>${TITLE}</h1><p><b datetime="2024-03-05" title="kênh" class="date">Kênh</b></p>${BODY}`,
    '2024-03-05',
  ],
  [
    'none in an attribute before the title',
    `<p><b title="2024-03-05" class="timeago"></b></p><h1>${TITLE}</h1>${BODY}`,
    undefined,
  ],
  [
    'none in an attribute of what is beside the text',
    `<h1>${TITLE}</h1>${BODY}<aside><b title="2024-03-05" class="timeago"></b></aside>`,
    undefined,
  ],
  [
    'none in an attribute that says more',
    `<h1>${TITLE}</h1><p><b class="meta" title="Hội nghị của ba thôn về nạo vét kênh, 05/03/2024, nhà văn hóa xã">Kênh</b></p>${BODY}`,
    undefined,
  ],
  [
    'with nothing between its numbers',
    `<h1>${TITLE}</h1><p class="Time">thứ ba, 05 03 2024 08:15</p>${BODY}`,
    '2024-03-05T08:15:00+07:00',
  ],
  [
    'none below the text in a line that is not called so',
    `<h1>${TITLE}</h1>${BODY}<p>Xã họp ngày 05/03/2024</p>`,
    undefined,
  ],
  [
    'none below the text in a list',
    `<h1>${TITLE}</h1>${BODY}<ul><li class="date">Kênh 05/03/2024</li></ul>`,
    undefined,
  ],
  [
    'none in the <time> of a related text',
    `<main><article><h1>${TITLE}</h1>${BODY}</article><section class="related-posts"><h3><a href="/b">Kênh</a></h3><time class="published" datetime="2020-08-31T17:04:47+07:00">31/08/2020</time></section></main>`,
    undefined,
  ],
  [
    'no title of anything else',
    `<h1>${TITLE}</h1><p><b title="2024-03-05" class="kenh">Kênh</b></p>${BODY}`,
    undefined,
  ],
  [
    'below the text with more in its line',
    `<h1>${TITLE}</h1>${BODY}<p>Ngày cập nhật: 05/03/2024 Lượt xem bài: 120</p>`,
    '2024-03-05',
  ],
  [
    'below the text with a Chinese label',
    `<h1>${TITLE}</h1>${BODY}<p>发布日期：2024-03-05 责任编辑：龙慧</p>`,
    '2024-03-05',
  ],
  [
    'the only one below the text',
    `<h1>${TITLE}</h1>${BODY}<p class="date-def">（2024年3月5日　読売新聞）</p>`,
    '2024-03-05',
  ],
  [
    'none of two below the text',
    `<h1>${TITLE}</h1>${BODY}<p class="date">Kênh 05/03/2024</p><p class="date">Ruộng 06/03/2024</p>`,
    undefined,
  ],
];

/** Where the day of another field is worse than that of the address. */
const addresses: [path: string, expected: string][] = [
  ['/2024/03/05/nao-vet-kenh/', '2024-03-05'],
  ['/tin/2024-3-5-nao-vet-kenh', '2024-03-05'],
  ['/2024/13/05/nao-vet-kenh/', '2024-02-01'],
  ['/2024/03/nao-vet-kenh/', '2024-02-01'],
  ['/nao-vet-kenh?tu=/2024/03/05/', '2024-02-01'],
];

describe('what a page shows', () => {
  for (const [name, html, expected] of dates) {
    it(`is its date: ${name}`, async () => {
      expect((await readPage(html)).datePublished).to.equal(expected);
    });
  }

  it('is its date in the address that it calls its own', async () => {
    const html = `<link rel="canonical" href="/2024/03/05/kenh/"><h1>${TITLE}</h1>${BODY}`;
    expect((await readPage(html)).datePublished).to.equal('2024-03-05');
  });

  for (const [path, expected] of addresses) {
    it(`is its date in the address: ${path}`, async () => {
      const html = `<meta name="DC.date.created" content="2024-02-01"><h1>${TITLE}</h1>${BODY}`;
      const { datePublished } = await readPage(html, `https://phulam.test${path}`);
      expect(datePublished).to.equal(expected);
    });
  }
});
