import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  answer,
  driver,
  holdConsole,
  loaded,
  mount,
  part,
  restoreFetch,
  serveFetch,
  settled,
} from '../helpers.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

const FALLBACK = '<a href="/ban-tin" id="link">Bản tin</a>';
const OWN_TEXT = '<p>Xem <a href="/lich" id="own">lịch tiêm chủng</a>.</p>';
const CELLS = '<td>Chợ phiên</td>'.repeat(30);
const BODY =
  '<p>Xem <a href="https://xa.example/so-do">sơ đồ</a>.</p>' +
  `<table><caption>Lịch</caption><tr>${CELLS}</tr></table>` +
  '<details><summary>Nếu trời mưa?</summary><p>Lùi một ngày.</p></details>';
const ITEM = {
  content_html: BODY,
  url: 'https://xa.example/tin',
  attachments: [{ url: 'https://xa.example/a.pdf', mime_type: 'application/pdf', title: 'Tệp' }],
};
const TOOLS = ['increase', 'decrease', 'reset'];

/** Shift and Tab at once. A WebDriver launcher holds down all the keys of one `type`. */
async function pressShiftTab(): Promise<void> {
  if (driver === 'webdriver') return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** What has the focus, seen from inside of the element too. */
function focused(): Element | null {
  const active = document.activeElement;
  return active?.shadowRoot?.activeElement ?? active;
}

/** A short name of what has the focus. */
function stop(): string {
  const active = focused();
  const name = active?.id || active?.getAttribute('part') || active?.className;
  const place = active?.parentElement?.closest('[part]')?.getAttribute('part') ?? '';
  return (name || `${place} ${active?.localName}`).replace(/^tool /, '');
}

/** The names of all stops from where the focus is until the one of the name `end`. */
async function walk(press: () => Promise<void>, end: string): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== end && stops.length < 20) {
    await press();
    stops.push(stop());
  }
  return stops;
}

const pressTab = () => sendKeys({ press: 'Tab' });

async function show(attributes: string, children = ''): Promise<BantinArticleElement> {
  const page = await mount(
    `<div>
      <a href="#truoc" id="before">Trước</a>
      <bantin-article ${attributes}>${children}</bantin-article>
      <a href="#sau" id="after">Sau</a>
    </div>`,
  );
  const element = page.querySelector('bantin-article') as BantinArticleElement;
  if (element.src !== '') await loaded(element);
  page.querySelector<HTMLElement>('#before')?.focus();
  return element;
}

describe('<bantin-article> by keyboard', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
    serveFetch(() => answer(ITEM));
  });

  afterEach(() => {
    quiet.restore();
    restoreFetch();
    localStorage.clear();
  });

  const fail = () => serveFetch(() => new Response('', { status: 503 }));
  const body = ['body a', 'scroll', 'body summary', 'attachments a', 'source a'];
  for (const [what, attributes, children, expected] of [
    ['a bulletin', 'src="/a"', FALLBACK, [...TOOLS, ...body]],
    ['a bulletin without tools', 'src="/a" controls=""', FALLBACK, body],
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
    serveFetch(() => answer(ITEM));
    await pressTab();
    const done = settled(element);
    await sendKeys({ press: 'Enter' });
    await done;
    expect(element.state).to.equal('ready');
    expect(stop()).to.equal('article');
    expect(await walk(pressTab, 'after')).to.deep.equal([...TOOLS, ...body, 'after']);
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

  it('every stop shows that it has the focus', async () => {
    await show('src="/a"');
    for (const name of [...TOOLS, ...body]) {
      await pressTab();
      const { outlineStyle, outlineWidth } = getComputedStyle(focused() as Element);
      expect(outlineStyle, name).to.equal('solid');
      expect(Number.parseFloat(outlineWidth), name).to.be.at.least(2);
    }
  });
});
