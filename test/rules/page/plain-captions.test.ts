import { expect } from '@open-wc/testing';
import { centreCaptions } from '../../../src/rules/page/plain-captions.js';
import { CAPTION, centred, line, NEXT, PICTURE, SHORT } from './caption-parts.js';
import { bodyOf, PARAGRAPHS, readPage, TEXT, textsOf } from './read-page.js';

const LONG = `${CAPTION}, ${CAPTION}, ${CAPTION}`;

const found: [name: string, html: string, expected?: string][] = [
  ['before a paragraph', PICTURE + line(CAPTION) + NEXT],
  ['before another picture', PICTURE + line(CAPTION) + PICTURE],
  ['at the end', PICTURE + line(CAPTION)],
  ['before a heading', `${PICTURE}${line(CAPTION)}<h2>Kết quả</h2>`],
  ['in a div', `<div><img src="/a.jpg"></div><div>${CAPTION}</div>${NEXT}`],
  ['in a few words', PICTURE + line(SHORT) + NEXT, SHORT],
  ['in many words', PICTURE + line(LONG) + NEXT, LONG],
];

const left: [name: string, html: string][] = [
  ...['.', '!', '?', '…', ':', ';', ',', '*', '-', '.”'].map((end): [string, string] => [
    `a line that ends in ${end}`,
    PICTURE + line(CAPTION + end) + NEXT,
  ]),
  ['a line that begins like a number', PICTURE + line(`Ảnh ba: ${CAPTION}.`) + NEXT],
  ['a heading in bold', `${PICTURE}<p><b>${CAPTION}</b></p>${NEXT}`],
  ['a heading', `${PICTURE}<h3>${CAPTION}</h3>${NEXT}`],
  ...['II.', '1.', '12/', '(2)', 'a)', 'Đ.', ...'-–—+*•►>#'].map((start): [string, string] => [
    `one of a list, after ${start}`,
    PICTURE + line(`${start} ${CAPTION}`) + NEXT,
  ]),
  ['a label', PICTURE + line('Có thể bạn quan tâm') + NEXT],
  ['a name', PICTURE + line('Hoàng Vũ')],
  ['who wrote it', PICTURE + line(`Tác giả: ${CAPTION}`)],
  ['where it is from', PICTURE + line('Nguồn: Báo Phú Lâm và các báo')],
  [
    'a date among others',
    `${PICTURE}<p><a href="#">Admin</a> <a href="#">5 tháng 3 năm 2024</a> <b>87</b></p>${NEXT}`,
  ],
  ['a link', `${PICTURE}<p><a href="/b">${CAPTION}</a></p>${NEXT}`],
  [
    'a long line',
    PICTURE + line(`${CAPTION}, ${CAPTION}, ${CAPTION}, ${CAPTION}, ${CAPTION}, ${CAPTION}`) + NEXT,
  ],
  ['a line before another', PICTURE + line(CAPTION) + line(CAPTION)],
  ['a line before a short sentence', PICTURE + line(CAPTION) + line('Xin cảm ơn.')],
  ['a line before a long one', PICTURE + line(CAPTION) + line(LONG)],
  ['a line beside a picture of its own', `${PICTURE}<p>${CAPTION} <img src="/b.jpg"></p>${NEXT}`],
  ['a quote', `${PICTURE}<blockquote>${CAPTION}</blockquote>${NEXT}`],
  ['a line below a figure', `<figure>${PICTURE}</figure>${line(CAPTION)}${NEXT}`],
  ['a line below a list of pictures', `<ul><li>${PICTURE}</li></ul>${line(CAPTION)}${NEXT}`],
  ['a line below a table', `<table><tr><td>${PICTURE}</td></tr></table>${line(CAPTION)}${NEXT}`],
  ['a line after text beside a picture', `<p>Kênh <img src="/a.jpg"></p>${line(CAPTION)}${NEXT}`],
  ['a line in a figure', `<figure>${PICTURE}${line(CAPTION)}</figure>${NEXT}`],
  [
    'a line after a figure that has its own',
    `<figure><img src="/a.jpg"><figcaption>Kênh</figcaption></figure>${line(CAPTION)}${NEXT}`,
  ],
  ['a line in a table', `<table><tr><td>${PICTURE}${line(CAPTION)}</td></tr></table>${NEXT}`],
  ['a line of a list', `${PICTURE}<ul><li>${line(CAPTION)}</li></ul>${NEXT}`],
  ['a line of a figure without it', `${PICTURE}<figure>${line(CAPTION)}</figure>${NEXT}`],
  ['a line of many', `${PICTURE}<div>${CAPTION}<br>Thôn Hạ</div>${NEXT}`],
  ['a line of the picture’s own paragraph', `<p><img src="/a.jpg"><br>${CAPTION}</p>${NEXT}`],
  ['a line of a paragraph', `${PICTURE}<div>${CAPTION}<br>${PARAGRAPHS[0]}</div>`],
];

describe('centreCaptions', () => {
  for (const [name, html, expected = CAPTION] of found) {
    it(`centres a plain line below a picture ${name}`, () => {
      expect(centred(html)).to.deep.equal([expected]);
    });
  }

  it('puts the line below a figure without a caption into it', () => {
    const body = bodyOf(`<figure><img src="/a.jpg"></figure>${line(CAPTION)}${NEXT}`);
    centreCaptions(body);
    expect(body.querySelector('figure > img + figcaption')?.textContent).to.equal(CAPTION);
    expect(textsOf(body)).to.deep.equal(['', CAPTION, PARAGRAPHS[0]]);
  });

  it('makes a figure of the picture that a paragraph ends in', () => {
    const body = bodyOf(`<p>${PARAGRAPHS[1]}<br><img src="/a.jpg"></p>${line(CAPTION)}${NEXT}`);
    centreCaptions(body);
    expect(body.querySelector('p + figure > img + figcaption')?.textContent).to.equal(CAPTION);
    expect(textsOf(body)).to.deep.equal([PARAGRAPHS[1], '', CAPTION, PARAGRAPHS[0]]);
  });

  it('finds a caption in the cell that holds the text', () => {
    const html = `<table><tr><td><p>${PARAGRAPHS[1]}</p>${PICTURE}${line(CAPTION)}${NEXT}</td></tr></table>`;
    expect(centred(html)).to.deep.equal([CAPTION]);
  });

  it('needs no sentence after a centred line', () => {
    const body = bodyOf(
      `<figure><img src="/a.jpg"></figure><center>Kênh</center><p><b>Kênh</b></p>`,
    );
    centreCaptions(body);
    expect(body.querySelector('figcaption')?.textContent).to.equal('Kênh');
  });

  it('puts a centred line of few words below a figure into it', () => {
    const body = bodyOf(`<figure><img src="/a.jpg"></figure><em><center>Kênh</center></em>${NEXT}`);
    centreCaptions(body);
    expect(body.querySelector('figure > img + figcaption')?.textContent).to.equal('Kênh');
  });

  it('knows a centred line by the classes of wide-spread kits', () => {
    for (const name of ['text-center', 'has-text-align-center', 'textCenter', 'align-centre']) {
      const html = `${PICTURE}<div class="${name} fst-italic">Kênh thôn Hạ</div><p><b>Kênh</b></p>`;
      expect(centred(html), name).to.deep.equal(['Kênh thôn Hạ']);
    }
  });

  for (const [name, html] of left) {
    it(`leaves ${name}`, () => expect(centred(html)).to.deep.equal([]));
  }

  it('finds a caption in a page that is a table', async () => {
    const html = `<h1>Nạo vét kênh</h1><table><tr><td><article>${TEXT}${PICTURE}${line(CAPTION)}</article></td></tr></table>`;
    expect((await readPage(html)).bodyHtml).to.include('<p align="center">');
  });

  it('is part of reading a page', async () => {
    const html = `<h1>Nạo vét kênh</h1><article>${TEXT}${PICTURE}${line(CAPTION)}</article>`;
    expect((await readPage(html)).bodyHtml).to.include('<p align="center">');
  });
});
