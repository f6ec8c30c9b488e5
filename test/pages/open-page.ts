import type { BantinArticleElement } from '../../src/bantin-article.js';

const DROP_IN = '/dist/cdn/bantin-article.js';
/** As narrow as a phone. */
const WIDTH = '360px';
/** Blocked by every policy of `policy.mjs`, so nothing is ever asked of it. */
const MARK = 'http://dau-hieu.invalid/';

/** A violation of the page's Content-Security-Policy. */
export interface Violation {
  effectiveDirective: string;
  blockedURI: string;
  sourceFile: string;
}

/** What `record.js` keeps of a page. */
export interface PageRecord {
  violations: Violation[];
  errors: string[];
  info: string[];
  consoleErrors: string[];
}

/** A page in a frame. */
export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  frame: HTMLIFrameElement;
}

/** Opens a page of `test/pages/`, such as `defer.html?policy=ours`, and waits until it is loaded. */
export function openPage(name: string): Promise<Page> {
  return openFrame((frame) => (frame.src = `/test/pages/${name}`));
}

/** The same for a page that is a text; its address is `about:srcdoc`. */
export function openText(text: string): Promise<Page> {
  return openFrame((frame) => (frame.srcdoc = text));
}

/** The same where scripts do not run. */
export function openWithoutScripts(text: string): Promise<Page> {
  return openFrame((frame) => {
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = text;
  });
}

/** The same as `openText` for a body, in a page that keeps its record; `head` stands before it. */
export function openBody(body: string, head = ''): Promise<Page> {
  const record = '<script src="/test/pages/record.js"></script>';
  return openText(`<!doctype html><html lang="vi"><head>${record}${head}</head><body>${body}`);
}

async function openFrame(fill: (frame: HTMLIFrameElement) => void): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.width = WIDTH;
  fill(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('The frame has no page.');
  return { window: contentWindow as Page['window'], document: contentDocument, frame };
}

/** Ends every page that was opened. */
export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  localStorage.clear();
}

/** Puts a script into a page and waits until it has run. */
export async function addScript({ document }: Page, address = DROP_IN): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`No script at ${address}.`)));
    document.head.append(script);
  });
}

/** The page's bulletin, once it is shown or could not be. */
export async function shownIn({ document }: Page): Promise<BantinArticleElement> {
  const element = document.querySelector('bantin-article');
  if (!element) throw new Error('The page has no bulletin.');
  return shown(element);
}

/** An element of another page, once its bulletin is shown or could not be. */
export async function shown(element: BantinArticleElement): Promise<BantinArticleElement> {
  if (element.state === undefined) throw new Error('The tag is not defined.');
  if (element.state === 'idle' || element.state === 'loading') {
    await new Promise((resolve) => {
      element.addEventListener('bantin-load', resolve, { once: true });
      element.addEventListener('bantin-error', resolve, { once: true });
    });
  }
  await element.updateComplete;
  return element;
}

/** What has happened in a page until now. */
export function recordOf({ window, document }: Page): PageRecord {
  let record: PageRecord | undefined;
  const take = (it: PageRecord) => (record = it);
  document.dispatchEvent(new window.CustomEvent('read-record', { detail: take }));
  if (!record) throw new Error('The page has no record.js.');
  return record;
}

/**
 * What a page broke of its policy. They are told of in their order: when the page has told of one
 * that is made here last, it has told of all.
 */
export async function violationsOf(page: Page): Promise<Violation[]> {
  const isMark = ({ blockedURI }: Violation) => blockedURI.startsWith(MARK);
  await new Promise<void>((resolve) => {
    page.window.addEventListener('securitypolicyviolation', (event) => {
      if (isMark(event)) resolve();
    });
    new page.window.Image().src = MARK;
  });
  return recordOf(page).violations.filter((violation) => !isMark(violation));
}
