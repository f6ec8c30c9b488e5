import { own } from '../as-bulletin.js';
import { elementOf, headingBeforeText, MIN_TITLE, TITLE_NAMES } from './before-text.js';
import { namesOf } from './class-names.js';
import { comparable, linesOf, tidyText, type Line } from './lines.js';
import { isDateLine } from './meta-line.js';
import { titlesOf } from './meta-values.js';
import { OFFICE } from './names.js';
import { ownLines } from './near-title.js';
import { isOfSite, isPortal, SITE, TITLE_SEPARATOR, withoutSite } from './site-name.js';
import { isProse } from './prose.js';
import { isAtRight } from './signature.js';
import { headingsIn, isOfLogo, MAX_TITLE } from './title-headings.js';
import type { Finder, Found } from './web-page.js';

const MAX_TOLD = 8;
/** In characters, of a title for others; what is longer is looked at no further. */
const MAX_LENGTH = 1_000;
const MIN_PART = 8;
/** In characters of running text, and how much of it may not stand before its title. */
const [MIN_TEXT, MOST] = [500, 0.9];
/** In characters: what is shorter may be the name of a site. */
const LONG_TITLE = 50;

/**
 * The title as a reader sees it: what the page tells others of itself has the site's name at its
 * end, or is cut short; a heading that says the same is the title.
 */
export const findTitle: Finder = (page, found) => {
  const publisher = own(found.publisher, 'name');
  const site = typeof publisher === 'string' ? publisher : '';
  const told = [found.title, ...titlesOf(page)]
    .filter((it) => typeof it === 'string')
    .map((it) => tidyText(it.slice(0, MAX_LENGTH)));
  const isSite = (it: string) => comparable(it) === comparable(site) || isPortal(it);
  const titles = told.filter((it) => !isSite(it) && comparable(it) !== '').slice(0, MAX_TOLD);
  const headings = headingsIn(page, titles).filter((it) => !isSite(tidyText(it.textContent)));
  const unlinked = headings.filter((it) => it.localName === 'h1' || !isLinked(it));
  const shownAsTold = headingTold(titles, unlinked);
  if (shownAsTold) return shownAsTold;
  const all = ownLines(page);
  const isOwn = ({ text, linked }: Line) => linked < text.length / 2;
  const lines = all.filter(isOwn);
  // A title may lead to its own page.
  const short = [...lines, ...all.filter((it) => !isOwn(it))].filter(
    ({ text }) => text.length <= MAX_TITLE,
  );
  const byText = new Map(
    short.map((line) => [comparable(line.text), line]).reverse() as [string, Line][],
  );
  for (const title of titles) {
    const line = byText.get(comparable(title));
    // A short one may be that of the section, which leads there.
    const mayBe = line && (isOwn(line) || title.length >= MIN_TITLE);
    if (mayBe && !isOfLogo(elementOf(line)) && !isAtRight(line) && !isAfterText(line, all))
      return { title: cased(title, line.text), heading: elementOf(line) };
  }
  const linked = headingTold(titles, headings);
  if (linked) return linked;
  const shown = shownOrTold(
    headings,
    lines,
    titles.map((title) => withoutSite(title, site)),
  );
  // Some tell the title of each page as the name of their site.
  const isNone = shown.title === undefined && site !== '';
  if (isNone) return findTitle(page, { ...found, publisher: undefined });
  return { ...shown, title: shown.title ?? told[0] };
};

/** True for a line after nearly all of the running text: the name of the site at its foot. */
function isAfterText(line: Line, lines: Line[]): boolean {
  const at = lines.indexOf(line);
  const sizeOf = (some: Line[]) =>
    some.filter(isProse).reduce((sum, it) => sum + it.text.length, 0);
  const size = sizeOf(lines);
  return size > MIN_TEXT && sizeOf(lines.slice(0, at)) > size * MOST;
}

/** The first heading that says what a title does. */
function headingTold(titles: string[], headings: Element[]): Found | undefined {
  for (const title of titles) {
    const telling = headings.filter((it) => tells(title, titleTextOf(it)));
    const heading = best(telling.filter((it) => !isOnlyWay(title, it))) ?? best(telling);
    if (heading) return { title: cased(title, titleTextOf(heading)), heading };
  }
  return undefined;
}

/** True for what follows the title for others: `Section - Site`. */
function isOnlyWay(title: string, { textContent }: Element): boolean {
  const [told, shown] = [comparable(title), comparable(textContent)];
  return told !== shown && told.endsWith(shown) && TITLE_SEPARATOR.test(tidyText(textContent));
}

/** True for a link, which may be that of a list in which the text is too. */
function isLinked(heading: Element): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return comparable(link?.textContent).includes(comparable(heading.textContent));
}

/** A title that is nowhere on the page may be that of its section: a heading is surer then. */
function shownOrTold(headings: Element[], lines: Line[], titles: string[]): Found {
  const first = headings.filter((it) => it.localName === 'h1');
  // Of several each may be that of a part of the page; a short one may say `Home`.
  const only = first.length === 1 ? titleTextOf(first[0]) : '';
  const isSure = only.length >= MIN_TITLE && !isOfSite(only);
  const isTold = titles.some((it) => !isOfSite(it));
  const told = titles.find((it) => !isOfSite(it)) ?? titles[0];
  const nearest = headingBeforeText(lines, headings) ?? (isTold ? undefined : first[0]);
  const before = nearest && isOfPart(nearest, told) ? undefined : nearest;
  const heading = isSure ? first[0] : before;
  const shown = heading && titleTextOf(heading);
  const isShown = shown !== undefined && (shown.length >= MIN_TITLE || !told || isOfSite(told));
  return { title: isShown ? shown : told, heading };
}

/** True for a lesser heading than a title that is told at length: of a part of the text, or a picture. */
function isOfPart(heading: Element, told = ''): boolean {
  const isLesser = /^h[3-6]$/.test(heading.localName) && !TITLE_NAMES.test(namesOf(heading));
  const isLong = told.length >= LONG_TITLE && told.length > titleTextOf(heading).length;
  return isLesser && isLong && !OFFICE.test(told);
}

/** What a heading says, without the date that some portals put there, or its empty brackets. */
export function titleTextOf(heading?: Element): string {
  if (!heading) return '';
  const text = linesOf(heading)
    .map((line) => line.text)
    .join(' ')
    .replace(/\s*\(\s*\)$/, '');
  const dates = [...heading.children].map((it) => tidyText(it.textContent)).filter(isDateLine);
  const rest = dates.reduce((all, date) => tidyText(all.replace(date, '')), text);
  return rest === '' ? text : rest;
}

/** The innermost of the first element that fits. */
function best([first, ...others]: Element[]): Element | undefined {
  if (!first) return undefined;
  return (
    others.find(
      (it) => first.contains(it) && comparable(it.textContent) === comparable(first.textContent),
    ) ?? first
  );
}

/** True where a heading says what a title does, which may be longer by a name, or cut short. */
function tells(title: string, heading: string): boolean {
  const [told, shown] = [comparable(title), comparable(heading)];
  if (told === shown) return true;
  if (shown.length < MIN_PART) return false;
  const isPart = (part: string) =>
    !SITE.test(part) && (comparable(part) === shown || isMostOf(comparable(part), shown, 0.5));
  if (title.split(TITLE_SEPARATOR).some(isPart)) return true;
  if (isMostOf(told, shown, 0.35)) return true;
  // Cut short for others, as `…` tells or as its length does.
  const cut = comparable(title.replace(/(?:\.\.\.|…)\s*$/, ''));
  return (
    shown.startsWith(cut) && (/(?:\.\.\.|…)\s*$/.test(title) || cut.length > shown.length * 0.6)
  );
}

/** True where one text begins or ends with another, which is so much of it. */
function isMostOf(text: string, part: string, share: number): boolean {
  return (text.startsWith(part) || text.endsWith(part)) && part.length > text.length * share;
}

/** Of the same words in capitals alone and not, those that are not. */
function cased(told: string, shown: string): string {
  const isCapitals = shown === shown.toUpperCase() && told !== told.toUpperCase();
  return isCapitals && comparable(told) === comparable(shown) ? told : shown;
}
