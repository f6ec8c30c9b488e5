import { expect } from '@open-wc/testing';
import {
  announced,
  answer,
  load,
  loaded,
  mount,
  part,
  restoreFetch,
  serveFetch,
} from '../helpers.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

const TAG = '<bantin-article src="/a"></bantin-article>';
const KEY = 'bantin-article:font-scale';

const sizeOf = (element: BantinArticleElement) =>
  Number.parseFloat(getComputedStyle(part(element, 'body')).fontSize);

async function press(element: BantinArticleElement, name: string): Promise<void> {
  part(element, name).click();
  await element.updateComplete;
}

const isOff = (element: BantinArticleElement, name: string) =>
  part(element, name).getAttribute('aria-disabled') === 'true';

describe('<bantin-article> text size', () => {
  beforeEach(async () => {
    // Forgets, in the page too, what the test before it chose.
    const element = await mount('<bantin-article></bantin-article>');
    element.resetFontSize();
    element.remove();
    serveFetch(() => answer());
  });

  afterEach(() => {
    restoreFetch();
    localStorage.clear();
  });

  it('goes in steps from 80 % to 200 %, and ends there', async () => {
    const element = await load(TAG);
    const seen = new Set<number>([element.fontScale]);
    for (let i = 0; i < 12; i += 1) {
      await press(element, 'increase');
      seen.add(element.fontScale);
    }
    expect(isOff(element, 'increase')).to.equal(true);
    for (let i = 0; i < 12; i += 1) {
      await press(element, 'decrease');
      seen.add(element.fontScale);
    }
    expect(isOff(element, 'decrease')).to.equal(true);
    const steps = [...seen].sort((a, b) => a - b);
    expect(steps).to.deep.equal([0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]);
  });

  it('is the inherited size times the scale', async () => {
    const wrapper = await mount(`<div style="font-size: 20px">${TAG}</div>`);
    const element = wrapper.querySelector('bantin-article') as BantinArticleElement;
    element.fontScale = 1.5;
    await loaded(element);
    expect(sizeOf(element)).to.be.closeTo(30, 0.01);
  });

  it('at an end a button keeps the focus, does nothing and says nothing', async () => {
    const element = await load('<bantin-article src="/a" font-scale="2"></bantin-article>');
    let events = 0;
    element.addEventListener('bantin-font-scale', () => (events += 1));
    part(element, 'increase').focus();
    await press(element, 'increase');
    expect(element.fontScale).to.equal(2);
    expect(events).to.equal(0);
    expect(announced(element)).to.equal('');
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'increase'));
  });

  it('announces each change once, in the element that the reader used', async () => {
    const wrapper = await mount(`<div>${TAG}${TAG}</div>`);
    const [one, two] = [...wrapper.querySelectorAll('bantin-article')];
    if (!one || !two) throw new Error('Two elements were expected.');
    await Promise.all([one, two].map(loaded));
    await press(one, 'increase');
    await press(one, 'increase');
    await two.updateComplete;
    expect(announced(one)).to.equal('Cỡ chữ 125%');
    expect(announced(two)).to.equal('');
    expect(two.fontScale).to.equal(1.25);
    expect(sizeOf(two)).to.equal(sizeOf(one));
  });

  it('is kept for the next visit, and wins over the attribute’s first value', async () => {
    localStorage.setItem(KEY, '1.75');
    const element = await load('<bantin-article src="/a" font-scale="0.9"></bantin-article>');
    expect(element.fontScale).to.equal(1.75);
    element.setAttribute('font-scale', '1.1');
    expect(element.fontScale).to.equal(1.1);
    element.increaseFontSize();
    expect(localStorage.getItem(KEY)).to.equal('1.25');
  });

  it('is there when the article is painted first', async () => {
    localStorage.setItem(KEY, '2');
    const element = await mount('<bantin-article></bantin-article>');
    element.bulletin = { title: 'Một', bodyText: 'Hai' };
    await element.updateComplete;
    const inherited = Number.parseFloat(getComputedStyle(element).fontSize);
    expect(sizeOf(element)).to.be.closeTo(inherited * 2, 0.01);
  });

  it('follows a choice made in another tab', async () => {
    const element = await load(TAG);
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '1.5' }));
    await element.updateComplete;
    expect(element.fontScale).to.equal(1.5);
    expect(announced(element)).to.equal('');
  });

  it('goes back to what the page says, and forgets the choice', async () => {
    const element = await load('<bantin-article src="/a" font-scale="1.25"></bantin-article>');
    expect(isOff(element, 'reset')).to.equal(true);
    await press(element, 'increase');
    expect(isOff(element, 'reset')).to.equal(false);
    await press(element, 'reset');
    expect(element.fontScale).to.equal(1.25);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(announced(element)).to.equal('Cỡ chữ 125%');
  });

  it('is not what an element forgets by being moved', async () => {
    const element = await load(TAG);
    await press(element, 'increase');
    element.fontScale = 1.5;
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(element.fontScale).to.equal(1.5);
  });

  it('works where storage is blocked, for the visit', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    try {
      const element = await load(TAG);
      await press(element, 'increase');
      expect((await load(TAG)).fontScale).to.equal(1.1);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  for (const [given, scale] of [
    ['0.1', 0.8],
    ['9', 2],
    ['1.3', 1.3],
    ['', 1],
    ['to', 1],
  ] as const) {
    it(`font-scale="${given}" is ${scale}`, async () => {
      const element = await load(
        `<bantin-article src="/a" font-scale="${given}"></bantin-article>`,
      );
      expect(element.fontScale).to.equal(scale);
    });
  }
});
