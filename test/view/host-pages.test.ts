import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { answer, loaded, mount, part, restoreFetch, serveFetch } from '../helpers.js';
import { overflowAtEachStep } from './find-overflow.js';

const RICH = '/demo/bulletins/hoi-xuan.json';
const WORD = 'nghiêng'.repeat(40);
const ADDRESS = `https://xa.example/${'thu-muc/'.repeat(20)}van-ban.html`;
const PICTURE = '/demo/bulletins/trao-nha-dai-doan-ket.svg';
const CELLS = `<td>Chợ phiên ${WORD.slice(0, 30)}</td>`.repeat(12);

/** Places on a page that are 280 pixels wide: what stands before and after the element. */
const PLACES: Record<string, [before: string, after: string]> = {
  'a sidebar': ['<aside style="width: 280px">', '</aside>'],
  'a flex row': ['<div style="width: 280px; display: flex">', '</div>'],
  'a flex column': ['<div style="width: 280px; display: flex; flex-direction: column">', '</div>'],
  'a flex column that starts at one side': [
    '<div style="width: 280px; display: flex; flex-direction: column; align-items: flex-start">',
    '</div>',
  ],
  'a grid': ['<div style="width: 280px; display: grid">', '</div>'],
  'a grid of two columns': [
    '<div style="width: 380px; display: grid; grid-template-columns: 100px 1fr"><i></i>',
    '</div>',
  ],
  'a float': ['<div style="width: 280px"><div style="float: left">', '</div></div>'],
  'a table cell': [
    '<table style="width: 280px; border-collapse: collapse"><tr><td style="padding: 0">',
    '</td></tr></table>',
  ],
  'an inline block': [
    '<div style="width: 280px"><div style="display: inline-block">',
    '</div></div>',
  ],
  'a fieldset': ['<fieldset style="width: 280px; border: 0; padding: 0">', '</fieldset>'],
  details: ['<details open style="width: 280px"><summary>Bản tin</summary>', '</details>'],
  'a box of contained layout': ['<div style="width: 280px; contain: layout style">', '</div>'],
  'two columns': ['<div style="width: 570px; columns: 2; column-gap: 10px">', '</div>'],
  'a right-to-left box': ['<div style="width: 280px" dir="rtl">', '</div>'],
};

/** What a digit leaves empty before itself, more than in any font. */
const BEARING_PX = 2;

const paragraph = (html: string) => ({ content_html: `<p>Nội dung.</p>${html}` });
const nested = (name: string, depth: number, text: string): string =>
  depth === 0 ? text : `<${name}><li>${nested(name, depth - 1, text)}</li></${name}>`;

/** What makes pages too wide, as fields of a feed's item. */
const CONTENTS: Record<string, Record<string, unknown>> = {
  'a long word': paragraph(`<p>${WORD}</p>`),
  'a long address as the text of a link': paragraph(`<p><a href="${ADDRESS}">${ADDRESS}</a></p>`),
  'a wide picture': paragraph(`<p><img src="${PICTURE}" width="2400" height="300"></p>`),
  'a wide picture among words': paragraph(`<p>Ảnh <img src="${PICTURE}" width="2400"> đây</p>`),
  'a wide table': paragraph(`<table><caption>${WORD}</caption><tr>${CELLS}</tr></table>`),
  'lines of a program': paragraph(`<pre>${'mot-hai-ba-'.repeat(20)}\n${WORD}</pre>`),
  'a long word in a heading': paragraph(`<h2>${WORD}</h2><p>Hết.</p>`),
  'a long word in a list in a list in a list': paragraph(nested('ul', 3, WORD)),
  'lists five deep': paragraph(nested('ol', 5, 'Năm tầng')),
  'a long word in a quotation in a quotation': paragraph(
    `<blockquote><blockquote><p>${WORD}</p></blockquote></blockquote>`,
  ),
  'a long word in a definition': paragraph(`<dl><dt>${WORD}</dt><dd>${WORD}</dd></dl>`),
  'a long word in a part to open': paragraph(
    `<details open><summary>${WORD}</summary><p>${WORD}</p></details>`,
  ),
  'a long word in code': paragraph(`<p><code>${WORD}</code> <kbd>${WORD}</kbd></p>`),
  'a film and a sound': paragraph(
    '<video src="a.mp4" width="1920" height="1080"></video><audio src="a.mp3"></audio>',
  ),
  'a long word in every field of its own': {
    title: WORD,
    summary: WORD,
    url: ADDRESS,
    image: PICTURE,
    authors: [{ name: WORD, url: ADDRESS }],
    attachments: [{ url: ADDRESS, mime_type: 'application/pdf', title: WORD }],
    _bantin: { image_caption: WORD, publisher: { name: WORD } },
  },
};

/** Mounts an element in a place; gives it and the outermost box of the place. */
async function place(
  [before, after]: [string, string],
  attributes: string,
): Promise<[BantinArticleElement, Element]> {
  const outer = await mount(`${before}<bantin-article ${attributes}></bantin-article>${after}`);
  const element = outer.querySelector('bantin-article') as BantinArticleElement;
  await loaded(element);
  return [element, outer];
}

describe('<bantin-article> in a narrow place', () => {
  afterEach(() => {
    restoreFetch();
    localStorage.clear();
  });

  for (const [name, markup] of Object.entries(PLACES)) {
    it(`fits into ${name} of 280 px at each size`, async () => {
      const [element, outer] = await place(markup, `src="${RICH}"`);
      expect(await overflowAtEachStep(element, outer)).to.deep.equal([]);
    });
  }

  for (const [what, item] of Object.entries(CONTENTS)) {
    it(`fits with ${what} into a sidebar and into a table cell`, async () => {
      serveFetch(() => answer(item));
      for (const name of ['a sidebar', 'a table cell']) {
        const [element, outer] = await place(PLACES[name] ?? ['', ''], 'src="/a"');
        expect(await overflowAtEachStep(element, outer), name).to.deep.equal([]);
      }
    });
  }

  for (const first of [1, 10, 100, 1998]) {
    it(`leaves room for the number ${first} of a list`, async () => {
      serveFetch(() => answer({ content_html: `<ol start="${first}"><li>Một</li></ol>` }));
      const [element] = await place(PLACES['a sidebar'] ?? ['', ''], 'src="/a"');
      const item = part(element, 'body').querySelector('li') as Element;
      const room = item.getBoundingClientRect().left - element.getBoundingClientRect().left;
      expect(widthOf(`${first}. `, item) - BEARING_PX).to.be.at.most(room);
    });
  }
});

/** How wide a text would be in the font of an element. */
function widthOf(text: string, element: Element): number {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const { fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontSize} ${fontFamily}`;
  return context.measureText(text).width;
}
