import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { FONT_SCALES } from '../../src/rules/font-scale.js';
import { answer, loaded, mount, part, restoreFetch, serveFetch } from '../helpers.js';
import { overflowAtEachStep } from './find-overflow.js';

const RICH = '/demo/bulletins/hoi-xuan.json';

/** Mounts the rich bulletin in a sidebar of 280 pixels, below a rule for all that stands there. */
async function show(css: string, src = RICH): Promise<[BantinArticleElement, Element]> {
  const outer = await mount(
    `<aside style="width: 280px">
      <style>section, section * { ${css} }</style>
      <section><bantin-article src="${src}"></bantin-article></section>
    </aside>`,
  );
  const element = outer.querySelector('bantin-article') as BantinArticleElement;
  await loaded(element);
  return [element, outer];
}

const styleOf = (element: BantinArticleElement) =>
  getComputedStyle(part(element, 'body').querySelector('p') as Element);

describe('<bantin-article> under the styles of a page', () => {
  afterEach(() => {
    restoreFetch();
    localStorage.clear();
  });

  for (const [css, property, value] of [
    ['letter-spacing: 0.4em !important', 'letter-spacing', 'normal'],
    ['word-spacing: 2em !important', 'word-spacing', '0px'],
    ['text-transform: uppercase !important', 'text-transform', 'none'],
    ['text-indent: 3em !important', 'text-indent', '0px'],
    ['text-align: justify !important', 'text-align', 'start'],
    ['text-shadow: 0 0 9px red !important', 'text-shadow', 'none'],
    ['white-space: nowrap !important', 'white-space', 'normal'],
    ['word-break: break-all !important', 'word-break', 'normal'],
    ['overflow-wrap: normal !important', 'overflow-wrap', 'anywhere'],
    ['font-style: italic !important', 'font-style', 'normal'],
    ['font-weight: 100 !important', 'font-weight', '400'],
    ['font-variant: small-caps !important', 'font-variant-caps', 'normal'],
    ['font-size: 10px !important', 'font-size', '10px'],
    ['font-family: monospace !important; font-size: 16px', 'font-family', 'monospace'],
    ['color: rgb(1, 2, 3) !important', 'color', 'rgb(1, 2, 3)'],
    ['direction: rtl !important', 'direction', 'rtl'],
    ['visibility: hidden !important', 'visibility', 'hidden'],
    ['pointer-events: none !important', 'pointer-events', 'none'],
    ['color-scheme: dark !important', 'color-scheme', 'dark'],
    ['all: unset !important', 'text-align', 'start'],
    ['display: inline !important', 'display', 'block'],
    ['float: left !important', 'float', 'none'],
    ['box-sizing: border-box !important; padding: 9px', 'padding-left', '0px'],
    ['overflow: hidden !important', 'overflow-x', 'visible'],
  ] as const) {
    it(`${css}: its text has ${property} ${value}, and fits at each size`, async () => {
      const [element, outer] = await show(css);
      expect(styleOf(element).getPropertyValue(property)).to.equal(value);
      expect(await overflowAtEachStep(element, outer)).to.deep.equal([]);
    });
  }

  it('leaves room for two marks on a letter: 1.5 lines for text, no title over itself', async () => {
    const title = 'Ẫ Ỗ Ữ Ặ Ợ Ể '.repeat(12);
    serveFetch(() => answer({ title, content_html: `<p>${title}</p>` }));
    const [element] = await show('line-height: 1 !important', '/a');
    for (const scale of FONT_SCALES) {
      element.fontScale = scale;
      await element.updateComplete;
      const { lineHeight, fontSize } = styleOf(element);
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      expect(ratio, `${scale}`).to.be.at.least(1.5);
      expect(linesOverEachOther(part(element, 'title')), `${scale}`).to.equal(0);
    }
  });
});

/** How many lines of an element's text begin above the end of the line before, or outside of it. */
function linesOverEachOther(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()];
  expect(lines.length).to.be.above(2);
  const box = element.getBoundingClientRect();
  return lines.filter(({ top, bottom }, index) => {
    const above = lines[index - 1]?.bottom ?? box.top;
    return top < above - 0.75 || bottom > box.bottom + 0.75;
  }).length;
}
