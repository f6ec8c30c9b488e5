import { expect } from '@open-wc/testing';
import { BODY, og, TITLE } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const LEAD =
  'Hai tuyến kênh dài hơn bốn cây số được nạo vét xong trong một buổi sáng, kịp lấy nước vào ruộng.';

const CAPTION = 'Bà con các thôn vớt bèo trên kênh nội đồng. Ảnh: Thu Hà';

const leads: [name: string, html: string, expected: string | undefined][] = [
  ['sapo', `<h1>${TITLE}</h1><h2 class="sapo">${LEAD}</h2>${BODY}`, LEAD],
  ['a longer name', `<h1>${TITLE}</h1><div class="detail-sapo">${LEAD}</div>${BODY}`, LEAD],
  [
    'an introduction',
    `<h1>${TITLE}</h1><article><div class="gioi-thieu">${LEAD}</div>${TEXT}</article>`,
    LEAD,
  ],
  ['description', `<h1>${TITLE}</h1><p class="description">${LEAD}</p>${BODY}`, LEAD],
  [
    'of ASP.NET',
    `<h1>${TITLE}</h1><span id="lblTomTat" class="tomtat"><b>${LEAD}</b></span>${BODY}`,
    LEAD,
  ],
  ['in the body', `<h1>${TITLE}</h1><article><p class="lead">${LEAD}</p>${TEXT}</article>`, LEAD],
  [
    'in bold at the beginning of the body',
    `<h1>${TITLE}</h1><article><p><b>${LEAD}</b></p>${TEXT}</article>`,
    LEAD,
  ],
  ...['font-size: 15px; font-weight: bold', 'FONT-WEIGHT : Bold', 'font-weight:600'].map(
    (style): [string, string, string] => [
      `in bold by its style: ${style}`,
      `<h1>${TITLE}</h1><article><p style="${style}">${LEAD}</p>${TEXT}</article>`,
      LEAD,
    ],
  ),
  [
    'an introduction in English',
    `<h1>${TITLE}</h1><article><p class="introduction">${LEAD}</p>${TEXT}</article>`,
    LEAD,
  ],
  ...[
    'By Jane Doe on June 29, 2024 08:08 pm with all the news of the day',
    'By JANE DOE and JOHN ROE - Technology Writers | one hour and four minutes ago',
    'Báo Phú Lâm | 05/03/2024 08:15 | Mục Nông thôn, tin trong ngày của xã Phú Lâm',
  ].map((line): [string, string, undefined] => [
    `none: ${line}`,
    `<h1>${TITLE}</h1><p class="lead">${line}</p>${BODY}`,
    undefined,
  ]),
  ...['', `<meta name="description" content="${LEAD} &gt;&gt; Kênh thôn Hạ đợi nước">`].map(
    (told): [string, string, string] => [
      `without the link to another text below it, ${told ? 'also where that is told' : 'which is not told'}`,
      `${told}<h1>${TITLE}</h1><h2 class="lead">${LEAD}<br><a href="/b">&gt;&gt; Kênh thôn Hạ đợi nước</a></h2>${BODY}`,
      LEAD,
    ],
  ),
  [
    'below a picture, in a page whose table stands in the middle',
    `<table align="center"><tr><td><h1>${TITLE}</h1></td></tr><tr><td><p><img src="/a.jpg"></p><span class="vn_summary">${LEAD}</span></td></tr><tr><td>${BODY}</td></tr></table>`,
    LEAD,
  ],
  [
    'before a picture whose table is called a description of it',
    `<h1>${TITLE}</h1><p><b>${LEAD}</b></p><article><table class="desc_image"><tr><td><img src="/a.jpg"></td></tr><tr><td>${CAPTION}</td></tr></table>${TEXT}</article>`,
    LEAD,
  ],
  [
    'that begins as a byline does',
    `<h1>${TITLE}</h1><p class="lead">By March 2024 ${LEAD} It was 5 March 2024.</p>${BODY}`,
    `By March 2024 ${LEAD} It was 5 March 2024.`,
  ],
  [
    'none: the date between title and body',
    `<h1>${TITLE}</h1><p>Page last updated at 05:00 GMT, Tuesday, 5 March 2024 06:00 UK</p>${BODY}`,
    undefined,
  ],
  [
    'with a word before what others are told',
    `${og('og:description', LEAD)}<h1>${TITLE}</h1><p class="sapo">Tin vui: toàn xã ${LEAD}</p>${BODY}`,
    `Tin vui: toàn xã ${LEAD}`,
  ],
  [
    'after a row of capitals that a careless look would never be done with',
    `${og('og:description', LEAD)}<h1>${TITLE}</h1><p class="sapo">${'A'.repeat(200)} b ${LEAD}</p>${BODY}`,
    `${'A'.repeat(200)} b ${LEAD}`,
  ],
  [
    'without the place that is glued to it',
    `${og('og:description', LEAD)}<h1>${TITLE}</h1><p class="sapo"><span>Phú Lâm</span>${LEAD}</p>${BODY}`,
    LEAD,
  ],
  [
    'none in no bold type',
    `<h1>${TITLE}</h1><article><p style="font-weight: 400">${LEAD}</p>${TEXT}</article>`,
    undefined,
  ],
  [
    'in bold below a picture with its caption',
    `<h1>${TITLE}</h1><article><div class="field-image"><img src="/a.jpg"><p>${CAPTION}</p></div><p><b>${LEAD}</b></p>${TEXT}</article>`,
    LEAD,
  ],
  [
    'none: a caption between title and body',
    `<h1>${TITLE}</h1><div class="main-photo"><img src="/a.jpg"><p>${CAPTION}</p></div>${BODY}`,
    undefined,
  ],
  [
    'before what others are told',
    `${og('og:description', 'Tin của xã Phú Lâm ngày hôm nay')}<h1>${TITLE}</h1><p class="sapo">${LEAD}</p>${BODY}`,
    LEAD,
  ],
  [
    'in short, before a paragraph between title and body',
    `<h1>${TITLE}</h1><p class="sapo">${LEAD}</p><p>${LEAD.replace('Hai', 'Ba')}</p>${BODY}`,
    LEAD,
  ],
  ['a paragraph between title and body', `<h1>${TITLE}</h1><p>${LEAD}</p>${BODY}`, LEAD],
  [
    'as others are told, apart from the text',
    `${og('og:description', LEAD)}<h1>${TITLE}</h1><article><div><div>${LEAD}</div></div><div>${TEXT}</div></article>`,
    LEAD,
  ],
  [
    'apart from all that is called the body',
    `<h1>${TITLE}</h1><div class="NewsDetail"><div class="NewsHead">${LEAD}</div><div class="NewsContent">${TEXT}</div></div>`,
    LEAD,
  ],
  [
    'none: a text in parts',
    `<h1>${TITLE}</h1><article><div>${LEAD}</div><div class="NewsContent">${TEXT}</div><div>${LEAD.slice(9)}</div></article>`,
    undefined,
  ],
  [
    'none: the first paragraph of many, as others are told',
    `${og('og:description', LEAD)}<h1>${TITLE}</h1><article><p>${LEAD}</p>${TEXT}</article>`,
    undefined,
  ],
  [
    'in a field of Drupal whose label is hidden',
    `<h1>${TITLE}</h1><div class="field--name-field-mo-ta field--label-hidden"><p>${LEAD}</p></div>${BODY}`,
    LEAD,
  ],
  [
    'none: a long line of the date',
    `<h1>${TITLE}</h1><p>Thứ ba, 05/03/2024, 12:45 321 Tăng cỡ chữ Giảm cỡ chữ</p>${BODY}`,
    undefined,
  ],
  [
    'none: how long the text is',
    `<h1>${TITLE}</h1><p><span>Ngày đăng: 30/08/2025</span><span>Số từ: 3294 từ.</span><span>Khoảng: 16,7 phút đọc.</span></p>${BODY}`,
    undefined,
  ],
  ['none where all is in bold', `<h1>${TITLE}</h1><article><b>${TEXT}</b></article>`, undefined],
  [
    'none after the body',
    `<h1>${TITLE}</h1>${BODY}${TEXT}${TEXT}<p class="summary">${LEAD}</p>`,
    undefined,
  ],
];

describe('what a page shows', () => {
  it('is a body, where there is no more than a lead', async () => {
    const whole = `<p>${PARAGRAPHS.join(' ')}</p>`;
    for (const text of [whole, `<div class="noi-dung-gioi-thieu">${whole}</div>`]) {
      const page = `<h1>${TITLE}</h1>${text}<div class="post-content"><p>Hết</p></div>`;
      const bulletin = await readPage(page);
      expect(bulletin.summary).to.equal(undefined);
      expect(bodyLinesOf(bulletin)[0]).to.equal(PARAGRAPHS.join(' '));
    }
  });

  it('is a body, where there are but pictures and a few words after it', async () => {
    const body = '<div class="post-content"><p>Hết</p><p><img src="/a.jpg"></p></div>';
    const text = [LEAD, PARAGRAPHS[0]];
    const bulletin = await readPage(`<h1>${TITLE}</h1><p>${text.join('</p><p>')}</p>${body}`);
    expect(bulletin.summary).to.equal(undefined);
    expect(bodyLinesOf(bulletin)).to.deep.equal([...text, 'Hết']);
  });

  it('is a body that its author signed, where there is no more than a lead', async () => {
    const whole = PARAGRAPHS.join(' ');
    const page = `<h1>${TITLE}</h1><p class="sapo">${whole}</p><div class="post-content"><p align="right"><b>BH</b></p></div>`;
    const bulletin = await readPage(page);
    expect(bulletin.authors?.[0]?.name).to.equal('BH');
    expect(bodyLinesOf(bulletin)).to.deep.equal([whole]);
  });

  for (const [name, html, expected] of leads) {
    it(`is its lead: ${name}`, async () => {
      const { summary, bodyHtml } = await readPage(html);
      expect(summary).to.equal(expected);
      if (expected) expect(bodyHtml).not.to.include(expected);
    });
  }
});
