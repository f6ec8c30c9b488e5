import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, settled } from '../helpers.js';
import {
  fail,
  FALLBACK,
  pressTab,
  serve,
  serveInEach,
  show,
  stop,
  STOPS,
  TOOLS,
  walk,
} from './press-keys.js';

describe('<bantin-article> by keyboard', () => {
  serveInEach();

  for (const [name, key] of [
    ['Enter', { press: 'Enter' }],
    // Puppeteer knows the space bar by what it types only.
    ['Space', { type: ' ' }],
  ] as const) {
    it(`${name} presses a size button, which keeps the focus`, async () => {
      const element = await show('src="/a"');
      await pressTab();
      await sendKeys(key);
      await sendKeys(key);
      await element.updateComplete;
      expect(element.fontScale).to.equal(1.25);
      expect(stop()).to.equal('increase');
    });

    it(`${name} does nothing at the end of the sizes, and the button stays in its place`, async () => {
      const element = await show('src="/a" font-scale="2"');
      await pressTab();
      await sendKeys(key);
      await element.updateComplete;
      expect(element.fontScale).to.equal(2);
      expect(stop()).to.equal('increase');
      expect(part(element, 'increase').getAttribute('aria-disabled')).to.equal('true');
      expect(part(element, 'increase').matches(':disabled')).to.equal(false);
      expect(await walk(pressTab, 'decrease')).to.deep.equal(['decrease']);
    });
  }

  it('a button that reaches the end under the finger keeps the focus', async () => {
    const element = await show('src="/a" font-scale="1.75"');
    await pressTab();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.fontScale).to.equal(2);
    expect(stop()).to.equal('increase');
  });

  it('trying again leads on into the bulletin', async () => {
    fail();
    const element = await show('src="/a"', FALLBACK);
    serve();
    await pressTab();
    const done = settled(element);
    await sendKeys({ press: 'Enter' });
    await done;
    expect(element.state).to.equal('ready');
    expect(stop()).to.equal('article');
    expect(await walk(pressTab, 'after')).to.deep.equal([...TOOLS, ...STOPS, 'after']);
  });

  it('trying again in vain leads to the button again', async () => {
    fail();
    const element = await show('src="/a"', FALLBACK);
    await pressTab();
    const done = settled(element);
    await sendKeys({ press: 'Enter' });
    await done;
    expect(element.state).to.equal('error');
    expect(stop()).to.equal('article');
    expect(await walk(pressTab, 'after')).to.deep.equal(['retry', 'link', 'after']);
  });

  it('the arrow keys move a wide table', async () => {
    const element = await show('src="/a"');
    const box = part(element, 'body').querySelector<HTMLElement>('.scroll');
    await walk(pressTab, 'scroll');
    expect(stop()).to.equal('scroll');
    // WebKit moves it smoothly, and tells of the first step before there is a whole pixel.
    const moved = new Promise<void>((resolve) => {
      box?.addEventListener('scroll', () => {
        if (box.scrollLeft > 0) resolve();
      });
    });
    await sendKeys({ press: 'ArrowRight' });
    await moved;
    expect(box?.scrollLeft).to.be.above(0);
  });
});
