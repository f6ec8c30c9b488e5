import { waitUntil } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { SEED } from '../helpers.js';
import { openPage, shownIn, type Page } from './open-page.js';

/** What the snippet for a page that allows frames alone has. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const FRAME = '/test/cdn/recorded/frame/frame.html';

/** A page that embeds frames, with the script that sizes them and a strict policy, or without. */
export async function openHost(isResizing = true): Promise<Page> {
  const name = isResizing ? 'frame-host-resized' : 'frame-host';
  const page = await openPage(`${name}.html?policy=frames`);
  page.frame.style.cssText = 'display:block; border:0; width:600px; height:500px';
  return page;
}

/** The address of the frame with parameters, such as `{ src: '/x.json' }`. */
export const frameAddress = (parameters: Record<string, string>, frame = FRAME) =>
  `${frame}?${new URLSearchParams(parameters).toString()}`;

/** Puts a frame into a page, as the snippet has it, and waits until it is loaded. */
export async function embed(
  { document }: Page,
  src: string = frameAddress({ src: SEED }),
  sandbox?: string,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '100%';
  frame.height = '600';
  frame.style.border = '0';
  frame.src = src;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.querySelector('main')?.append(frame);
  });
  return frame;
}

/** The page in a frame of the same origin. */
export function pageIn(frame: HTMLIFrameElement): Page {
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('The frame may not be looked into.');
  return { window: contentWindow as Page['window'], document: contentDocument, frame };
}

/** The bulletin in a frame of the same origin, once it is shown or could not be. */
export const bulletinIn = (frame: HTMLIFrameElement): Promise<BantinArticleElement> =>
  shownIn(pageIn(frame));

/** True where a frame shows all of its page: nothing to scroll, nothing cut, no room left over. */
export function fits(frame: HTMLIFrameElement): boolean {
  const { document } = pageIn(frame);
  const { scrollHeight, scrollWidth } = document.documentElement;
  const { height } = document.documentElement.getBoundingClientRect();
  const last = document.querySelector('bantin-article')?.getBoundingClientRect().bottom ?? Infinity;
  const isWhole = scrollHeight <= frame.clientHeight && scrollWidth <= frame.clientWidth;
  return isWhole && last <= frame.clientHeight && frame.clientHeight - height < 2;
}

/** Waits until a frame's height has become what the frame needs. */
export const fitted = (frame: HTMLIFrameElement): Promise<void> =>
  waitUntil(() => fits(frame), 'The frame does not fit.', { timeout: 5000 });

/** Waits until a frame's height is a number of CSS pixels. */
export const sizedTo = (frame: HTMLIFrameElement, height: number): Promise<void> =>
  waitUntil(() => frame.clientHeight === height, `The frame is not ${height} px high.`, {
    timeout: 5000,
  });

/** Waits until the browser has shown so many more frames of its screen. */
export async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}
