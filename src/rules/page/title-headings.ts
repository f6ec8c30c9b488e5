import { elementOf, isNoTitle, TITLE_NAMES } from './before-text.js';
import { namesOf } from './class-names.js';
import { NEVER } from './clutter.js';
import { comparable, shortText, tidyText, type Line } from './lines.js';
import { isDateLine } from './meta-line.js';
import type { WebPage } from './web-page.js';

/** In characters. */
export const MAX_TITLE = 300;
const MAX_HEADINGS = 200;
/** So many stand in no page but a hostile one. */
const MAX_NAMED = 1_000;
const LOGO =
  / (?:logo\w*|(?<!(?:text|bg|border) )brand\w*|masthead|portlet title|site ?(?:title|name|branding|header)) /;
const LOGO_STEPS = 3;
const HOME =
  /^(?:https?:\/\/[^/]+)?\/?(?:(?:index|default|home|trang-?chu)(?:\.\w+)?\/?)?(?:[?#]|$)/i;

/**
 * Elements that may show the title, the surest first.
 * @param titles what the page tells others
 */
export function headingsIn({ root, lines, isInClutter }: WebPage, titles: string[]): Element[] {
  const named = [
    ...root.querySelectorAll(
      '[class*="tit" i],[id*="tit" i],[class*="tieu" i],[id*="tieu" i],[class*="headline" i],[class~="articleheader" i]',
    ),
  ]
    .filter((it) => TITLE_NAMES.test(namesOf(it)))
    .slice(0, MAX_NAMED)
    .map((it) => titleIn(it, lines));
  const all = new Set([
    ...root.querySelectorAll('h1,[itemprop~="headline"]'),
    ...named,
    ...root.querySelectorAll('h2,h3,h4'),
  ]);
  const names = titles.map(comparable);
  const [only, ...others] = root.querySelectorAll('h1');
  /** What is told as well is the title also in a box called `ratings`. */
  const isTold = (it: Element) =>
    it === only &&
    others.length === 0 &&
    !it.closest(NEVER) &&
    names.includes(comparable(it.textContent));
  return [...all]
    .filter((it) => (shortText(it, MAX_TITLE) ?? '').length > 3)
    .filter((it) => !isInClutter(it) || isTold(it))
    .filter((it) => !isOfLogo(it) && !isNoTitle(tidyText(it.textContent)))
    .slice(0, MAX_HEADINGS);
}

/** An element that is called a title, the heading that is most of it, or its first line beside the lead. */
function titleIn(element: Element, lines: Line[]): Element {
  const text = shortText(element, MAX_TITLE);
  const heading = element.querySelector('h1,h2,h3');
  const isMost = text && heading && tidyText(heading.textContent).length > text.length / 2;
  if (text) return isMost ? heading : element;
  const line = lines.find(({ block }) => element.contains(block));
  return line && !isDateLine(line.text) ? elementOf(line) : element;
}

/** True for what names the site on each of its pages. */
export function isOfLogo(heading: Element): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (link && HOME.test(link.getAttribute('href') ?? '')) return true;
  // What is called so may be but the heading's own text.
  const [inner] = heading.children;
  const isInner = inner && comparable(inner.textContent) === comparable(heading.textContent);
  let around: Element | null = isInner ? inner : heading;
  for (let step = 0; around && step < LOGO_STEPS; step += 1, around = around.parentElement) {
    if (LOGO.test(namesOf(around))) return true;
  }
  return false;
}
