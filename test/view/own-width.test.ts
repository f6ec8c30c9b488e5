import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { loaded, mount, part, SEED } from '../helpers.js';

async function show(width: number, scale: number): Promise<BantinArticleElement> {
  const page = await mount(
    `<div style="width: ${width}px; font: 16px sans-serif">
      <bantin-article src="${SEED}" font-scale="${scale}"></bantin-article>
    </div>`,
  );
  const element = page.querySelector('bantin-article') as BantinArticleElement;
  await loaded(element);
  return element;
}

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

function hasWords(element: BantinArticleElement, tool: string): boolean {
  const words = part(element, tool).querySelector('span');
  return (words?.getBoundingClientRect().width ?? 0) > 1;
}

describe('<bantin-article> answers to its own width', () => {
  afterEach(() => localStorage.clear());

  for (const [width, scale, isWide, least, most] of [
    [280, 0.8, false, 1.4, 1.5],
    [280, 2, false, 1.3, 1.3],
    [440, 1, false, 1.5, 1.65],
    [600, 1, true, 1.7, 1.75],
    [600, 2, true, 1.35, 1.45],
    [1200, 1, true, 1.75, 1.75],
    [1200, 2, true, 1.7, 1.75],
  ] as const) {
    const says = isWide ? 'words on its tools' : 'tools without words';
    it(`at ${width} px and ${scale * 100} %: ${says}, a title of ${least} to ${most}`, async () => {
      const element = await show(width, scale);
      expect(hasWords(element, 'increase')).to.equal(isWide);
      expect(hasWords(element, 'decrease')).to.equal(isWide);
      expect(hasWords(element, 'reset')).to.equal(false);
      const ratio = sizeOf(part(element, 'title')) / sizeOf(part(element, 'body'));
      expect(ratio).to.be.within(least - 0.005, most + 0.005);
    });
  }

  for (const scale of [0.8, 1, 2]) {
    it(`at ${scale * 100} % each tool is a finger wide and high`, async () => {
      const element = await show(280, scale);
      for (const name of ['increase', 'decrease', 'reset']) {
        const { width, height } = part(element, name).getBoundingClientRect();
        expect(Math.min(width, height), name).to.be.at.least(44 - 0.01);
      }
    });
  }

  for (const width of [580, 900]) {
    it(`at ${width} px its tools keep their words and their size while the text grows`, async () => {
      const element = await show(width, 1);
      const button = part(element, 'increase');
      const before = button.offsetWidth;
      while (button.getAttribute('aria-disabled') === 'false') {
        button.click();
        await element.updateComplete;
        expect(hasWords(element, 'increase')).to.equal(true);
        expect(button.offsetWidth).to.equal(before);
      }
    });
  }

  for (const width of [280, 320, 412]) {
    it(`at ${width} px a tool stays under the finger while the text grows`, async () => {
      const element = await show(width, 1);
      const button = part(element, 'increase');
      const { x, y } = button.getBoundingClientRect();
      while (button.getAttribute('aria-disabled') === 'false') {
        button.click();
        await element.updateComplete;
        const place = button.getBoundingClientRect();
        const moved = Math.hypot(place.x - x, place.y - y);
        expect(moved, element.fontScale.toString()).to.be.below(button.offsetWidth / 2);
      }
    });
  }

  it('has lines of at most 34 times the size of its letters', async () => {
    const element = await show(1200, 1.25);
    const { width } = part(element, 'body').getBoundingClientRect();
    expect(width / sizeOf(part(element, 'body'))).to.be.within(32, 34);
  });
});
