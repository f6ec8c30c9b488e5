import { expect } from '@open-wc/testing';
import { centreCaptions } from '../../../src/rules/page/plain-captions.js';
import { bodyOf, PARAGRAPHS } from './read-page.js';

const PICTURE = '<p><strong><img src="/a.jpg"></strong></p>';
const CAPTION = 'Bà con các thôn vớt bèo trên kênh nội đồng';
const NEXT = `<p>${PARAGRAPHS[0]}</p>`;
const line = (text: string) => `<p style="text-align:justify"><span>${text}</span></p>`;

const found: [name: string, html: string][] = [
  ['before a paragraph', PICTURE + line(CAPTION) + NEXT],
  ['before another picture', PICTURE + line(CAPTION) + PICTURE],
  ['at the end', PICTURE + line(CAPTION)],
  ['in a div', `<div><img src="/a.jpg"></div><div>${CAPTION}</div>${NEXT}`],
];

const left: [name: string, html: string][] = [
  ['a sentence', PICTURE + line(`${CAPTION}.`) + NEXT],
  ['what announces more', PICTURE + line(`${CAPTION}:`) + NEXT],
  ['a heading in bold', `${PICTURE}<p><b>${CAPTION}</b></p>${NEXT}`],
  ['a heading', `${PICTURE}<h3>${CAPTION}</h3>${NEXT}`],
  ['a numbered heading', PICTURE + line(`II. ${CAPTION}`) + NEXT],
  ['one of a list', PICTURE + line(`- ${CAPTION}`) + NEXT],
  ['a name', PICTURE + line('Hoàng Vũ')],
  ['who wrote it', PICTURE + line(`Tác giả: ${CAPTION}`)],
  ['where it is from', PICTURE + line('Nguồn: Báo Phú Lâm và các báo')],
  ['a link', `${PICTURE}<p><a href="/b">${CAPTION}</a></p>${NEXT}`],
  [
    'a long line',
    PICTURE + line(`${CAPTION}, ${CAPTION}, ${CAPTION}, ${CAPTION}, ${CAPTION}`) + NEXT,
  ],
  ['a line before another', PICTURE + line(CAPTION) + line(CAPTION)],
  ['a line after text beside a picture', `<p>Kênh <img src="/a.jpg"></p>${line(CAPTION)}${NEXT}`],
  ['a line in a figure', `<figure>${PICTURE}${line(CAPTION)}</figure>${NEXT}`],
  ['a line in a table', `<table><tr><td>${PICTURE}${line(CAPTION)}</td></tr></table>${NEXT}`],
  ['a line of many', `${PICTURE}<div>${CAPTION}<br>Thôn Hạ</div>${NEXT}`],
];

const centred = (html: string) => {
  const body = bodyOf(html);
  const text = body.textContent;
  centreCaptions(body);
  expect(body.textContent).to.equal(text);
  return [...body.querySelectorAll('[align="center"]')].map((it) => it.textContent);
};

describe('centreCaptions', () => {
  for (const [name, html] of found) {
    it(`centres a plain line below a picture ${name}`, () => {
      expect(centred(html)).to.deep.equal([CAPTION]);
    });
  }

  for (const [name, html] of left) {
    it(`leaves ${name}`, () => expect(centred(html)).to.deep.equal([]));
  }
});
