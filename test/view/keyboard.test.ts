import { expect } from '@open-wc/testing';
import {
  fail,
  FALLBACK,
  focused,
  pressShiftTab,
  pressTab,
  serveInEach,
  show,
  STOPS,
  TOOLS,
  walk,
} from './press-keys.js';

const OWN_TEXT = '<p>Xem <a href="/lich" id="own">lịch tiêm chủng</a>.</p>';

describe('<bantin-article> by keyboard', () => {
  serveInEach();

  for (const [what, attributes, children, expected] of [
    ['a bulletin', 'src="/a"', FALLBACK, [...TOOLS, ...STOPS]],
    ['a bulletin without tools', 'src="/a" controls=""', FALLBACK, STOPS],
    ['the page’s own text', '', OWN_TEXT, [...TOOLS, 'own']],
    ['nothing', '', '', []],
  ] as const) {
    it(`Tab goes through ${what} in the order in which it is read, and out again`, async () => {
      await show(attributes, children);
      expect(await walk(pressTab, 'after')).to.deep.equal([...expected, 'after']);
      const back = await walk(pressShiftTab, 'before');
      expect(back).to.deep.equal([...[...expected].reverse(), 'before']);
    });
  }

  it('Tab goes from the button of an error to the link, and out again', async () => {
    fail();
    await show('src="/a"', FALLBACK);
    expect(await walk(pressTab, 'after')).to.deep.equal(['retry', 'link', 'after']);
  });

  it('every stop shows that it has the focus', async () => {
    await show('src="/a"');
    for (const name of [...TOOLS, ...STOPS]) {
      await pressTab();
      const { outlineStyle, outlineWidth } = getComputedStyle(focused() as Element);
      expect(outlineStyle, name).to.equal('solid');
      expect(Number.parseFloat(outlineWidth), name).to.be.at.least(2);
    }
  });
});
