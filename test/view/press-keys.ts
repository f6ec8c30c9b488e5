import { sendKeys } from '@web/test-runner-commands';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import {
  answer,
  driver,
  holdConsole,
  loaded,
  mount,
  restoreFetch,
  serveFetch,
} from '../helpers.js';

/** A page's link in place of a bulletin. */
export const FALLBACK = '<a href="/ban-tin" id="link">Bản tin</a>';

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

/** The names of a bulletin's stops: of its tools, and of those that come after. */
export const TOOLS = ['increase', 'decrease', 'reset'];
export const STOPS = ['body a', 'scroll', 'body summary', 'attachments a', 'source a'];

/** Shift and Tab at once. A WebDriver launcher holds down all the keys of one `type`. */
export async function pressShiftTab(): Promise<void> {
  if (driver === 'webdriver') return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

export const pressTab = () => sendKeys({ press: 'Tab' });

/** What has the focus, seen from inside of the element too. */
export function focused(): Element | null {
  const active = document.activeElement;
  return active?.shadowRoot?.activeElement ?? active;
}

/** A short name of what has the focus. */
export function stop(): string {
  const active = focused();
  const name = active?.id || active?.getAttribute('part') || active?.className;
  const place = active?.parentElement?.closest('[part]')?.getAttribute('part') ?? '';
  return (name || `${place} ${active?.localName}`).replace(/^tool /, '');
}

/** The names of all stops from where the focus is until the one of the name `end`. */
export async function walk(press: () => Promise<void>, end: string): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== end && stops.length < 20) {
    await press();
    stops.push(stop());
  }
  return stops;
}

/** An element between two links, the first of which has the focus. */
export async function show(attributes: string, children = ''): Promise<BantinArticleElement> {
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

/** The answer to every request of a test, until another is served. */
export const serve = () => serveFetch(() => answer(ITEM));
export const fail = () => serveFetch(() => new Response('', { status: 503 }));

/** Serves a bulletin in each test, and clears up after it. */
export function serveInEach(): void {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
    serve();
  });

  afterEach(() => {
    quiet.restore();
    restoreFetch();
    localStorage.clear();
  });
}
