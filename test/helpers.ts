import { fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import type { BantinArticleElement } from '../src/bantin-article.js';
import { loadWords } from '../src/view/interface-words.js';

// So that no test waits for what only some readers need; `interface-words.test.ts` does.
await loadWords('en');

/** What drives this browser: a system Firefox is driven by Puppeteer, a system WebKit by WebDriver. */
export const driver = await executeServerCommand<
  'playwright' | 'puppeteer' | 'webdriver',
  undefined
>('driver');

/** The bulletin that the project began with, as the demo serves it. */
export const SEED = '/demo/bulletins/bac-kan.json';

const realFetch = window.fetch.bind(window);

/** A feed of one item, with what a test needs in it. */
export function feed(item: Record<string, unknown> = {}): string {
  const version = 'https://jsonfeed.org/version/1.1';
  const whole = { id: '1', title: 'Tiêu đề', content_html: '<p>Nội dung</p>', ...item };
  return JSON.stringify({ version, title: 'Cổng', items: [whole] });
}

/** An answer with a feed of one item. */
export function answer(item?: Record<string, unknown>): Response {
  return new Response(feed(item), { headers: { 'content-type': 'application/feed+json' } });
}

/** One request that was made, to be answered when the test says so. */
export interface Call {
  address: string;
  init: RequestInit;
  respond: (response: Response) => void;
  fail: (error: Error) => void;
}

/** Takes the place of `fetch` until `restoreFetch`; every request waits for its answer. */
export function holdFetch(): Call[] {
  const calls: Call[] = [];
  window.fetch = (input, init = {}) =>
    new Promise((respond, fail) => {
      const address = input instanceof Request ? input.url : String(input);
      init.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
      calls.push({ address, init, respond, fail });
    });
  return calls;
}

/** Answers every request at once, by address. */
export function serveFetch(answers: (address: string) => Response): void {
  window.fetch = (input) =>
    Promise.resolve(answers(input instanceof Request ? input.url : String(input)));
}

/** Undoes what the two above did. */
export function restoreFetch(): void {
  window.fetch = realFetch;
}

/** Puts mark-up into the page and gives its element, not yet loaded. */
export function mount(markup: string): Promise<BantinArticleElement> {
  return fixture<BantinArticleElement>(markup);
}

/** Puts mark-up into the page and gives its element once its bulletin is there, or an error. */
export async function load(markup: string): Promise<BantinArticleElement> {
  const element = await mount(markup);
  await loaded(element);
  return element;
}

/** Waits until an element shows a bulletin or an error, if it does not already. */
export async function loaded(element: BantinArticleElement): Promise<void> {
  if (element.state === 'idle' || element.state === 'loading') await settled(element);
  await element.updateComplete;
}

/** Waits for the end of the load under way. */
export async function settled(element: BantinArticleElement): Promise<void> {
  await Promise.race([nextEvent(element, 'bantin-load'), nextEvent(element, 'bantin-error')]);
  await element.updateComplete;
}

/** The next event of a name, with its own type. */
export function nextEvent<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => element.addEventListener(name, resolve, { once: true }));
}

/** The first element of the shadow tree that has a part of this name. */
export function part(element: BantinArticleElement, name: string): HTMLElement {
  const found = queryPart(element, name);
  if (!found) throw new Error(`There is no part "${name}".`);
  return found;
}

/** The same, or `undefined` where there is none. */
export function queryPart(element: BantinArticleElement, name: string): HTMLElement | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
}

/** What the element's live region says. */
export function announced(element: BantinArticleElement): string {
  return element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '';
}

/** Keeps the console quiet while a test makes errors, and what was said on it. */
export function holdConsole(): { lines: string[]; restore: () => void } {
  const { error } = console;
  const lines: string[] = [];
  console.error = (...words: unknown[]) => lines.push(words.map(String).join(' '));
  return { lines, restore: () => void (console.error = error) };
}
