import { expect } from '@open-wc/testing';
import { centreCaptions } from '../../../src/rules/page/plain-captions.js';
import { CAPTION, centred, line, NEXT, PICTURE, SHORT } from './caption-parts.js';
import { bodyOf } from './read-page.js';

/** Captions by their words, by those of their picture, or by their type. */
const found: [name: string, html: string, expected: string][] = [
  ...['Hình 1:', 'Ảnh số 2.', 'Hình 4, 5:'].map((number): [string, string, string] => [
    `with its number: ${number}`,
    PICTURE + line(`${number} ${CAPTION}.`) + NEXT,
    `${number} ${CAPTION}.`,
  ]),
  [
    'with its number, before a line that is no sentence',
    `${PICTURE}${line(`Ảnh 2: ${SHORT}`)}<p>Hết</p>`,
    `Ảnh 2: ${SHORT}`,
  ],
  ...[
    '© Thu Hà',
    'Foto: Thu Hà',
    'Photos : TTXVN.',
    'Kênh Hạ. Ảnh: Sưu tầm',
    'Kênh Hạ (Ảnh minh họa)',
    'Kênh thôn Hạ. Ảnh sưu tầm',
    'Kênh Hạ. (Nguồn: TTXVN)',
  ].map((credit): [string, string, string] => [
    `that says whose it is: ${credit}`,
    `${PICTURE}${line(credit)}<p>Hết</p>`,
    credit,
  ]),
  [
    'that is what the picture is called',
    `<p><a href="/a.jpg" title="${CAPTION}, xã Phú Lâm."><img src="/a.jpg" alt="12"></a></p>${line(`${CAPTION}.`)}<p>Hết</p>`,
    `${CAPTION}.`,
  ],
  [
    'that is what the link around all of it is called',
    `<a href="/a.jpg" title="${CAPTION}."><p><img src="/a.jpg"></p></a>${line(`${CAPTION}.`)}<p>Hết</p>`,
    `${CAPTION}.`,
  ],
  [
    'that is how its alternative begins',
    `<p><img src="/a.jpg" alt="${CAPTION}. Ảnh: TTXVN"></p>${line(`${CAPTION}.`)}<p>Hết</p>`,
    `${CAPTION}.`,
  ],
];

const left: [name: string, html: string][] = [
  [
    'a sentence, where the picture is called something else',
    `<p><img src="/a.jpg" alt="${SHORT}"></p>${line(`${CAPTION}.`)}<p>Hết</p>`,
  ],
  ['signs between two parts', `<p><img src="/a.jpg"></p>${line('* * * * *')}<p>Hết</p>`],
  [
    'few words that the picture is called too',
    `<p><img src="/a.jpg" alt="Kênh Hạ."></p>${line('Kênh Hạ.')}<p>Hết</p>`,
  ],
  [
    'a heading that is a long sentence',
    `${PICTURE}<h4>${CAPTION}, cả xã cùng làm trong một buổi.</h4>${NEXT}`,
  ],
  ['a heading of a list', `${PICTURE}<h4>2. ${SHORT}.</h4>${NEXT}`],
  ['a heading that leads on', `${PICTURE}<h4>${SHORT}...</h4>${NEXT}`],
  ['a heading of a part', `${PICTURE}<h3>${SHORT}.</h3>${NEXT}`],
  ['a heading in italics after a text', `${NEXT}<h3><em>${CAPTION}.</em></h3>${NEXT}`],
  ['a heading with a link', `${PICTURE}<h3><em><a href="/b">${CAPTION}</a></em></h3>${NEXT}`],
];

describe('centreCaptions', () => {
  for (const [name, html, expected] of found) {
    it(`centres a plain line below a picture ${name}`, () => {
      expect(centred(html)).to.deep.equal([expected]);
    });
  }

  for (const [name, html] of left) {
    it(`leaves ${name}`, () => expect(centred(html)).to.deep.equal([]));
  }

  for (const [name, picture, caption] of [
    ['a heading in italics', PICTURE, `<h3><em>${CAPTION}</em></h3>`],
    ['a heading that is a sentence', PICTURE, `<h4>${CAPTION}.</h4>`],
    [
      'one below a picture in a heading',
      '<h2><em><img src="/a.jpg"></em></h2>',
      `<h2><i>${CAPTION}</i></h2>`,
    ],
  ] as const) {
    it(`makes a caption of ${name}`, () => {
      const body = bodyOf(picture + caption + NEXT);
      centreCaptions(body);
      expect(body.querySelectorAll('h1,h2,h3,h4')).to.have.length(0);
      expect(body.querySelector('p:not([align]) + p[align="center"]')?.textContent).to.include(
        CAPTION,
      );
    });
  }

  it('takes the line below a caption that says whose the picture is with it', () => {
    const html = `${PICTURE}${line(CAPTION)}${line('Ảnh: TTXVN')}${NEXT}`;
    expect(centred(html)).to.deep.equal([]);
    const named = html.replace('<img', `<img alt="${CAPTION}"`);
    expect(centred(named)).to.deep.equal([CAPTION, 'Ảnh: TTXVN']);
    const linked = named.replace('Ảnh: TTXVN', '<a href="/b">Ảnh: TTXVN</a>');
    expect(centred(linked)).to.deep.equal([CAPTION]);
  });
});
