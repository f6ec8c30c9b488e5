import { isPerson } from './person.js';
import { namesOf } from './class-names.js';
import { isLabel, isTool } from './labels.js';
import { comparable, isInRow, shortText, tidyText, type Line } from './lines.js';
import { isBold } from './lead.js';
import { isDateLine } from './meta-line.js';
import { isWithin } from './near-title.js';
import { isProse } from './prose.js';
import { isOfSite } from './site-name.js';

/** In characters: what is shorter names a section. */
export const MIN_TITLE = 15;
/** How far before the text its title may stand, in lines. */
const MAX_LINES = 14;
/** How many lines of what looks like text may be its title and its lead. */
const MAX_INTO = 3;
/** In characters: what is longer is a lead. */
const MAX_TITLE = 160;
/** How far from the text a title may stand that only its type tells, in lines. */
const MAX_BOLD = 2;
/** How many lines may stand between two paragraphs of one text. */
const MAX_GAP = 4;
/** The same, while there are but so many characters: what is shorter may be a notice of the page. */
const [MAX_FIRST_GAP, MIN_START] = [2, 100];
/** So many are held against each line. */
const MAX_NAMED = 20;
/** In characters: of what stands in side columns before the title. */
const MAX_NOTICES = 300;
/** Words of classes and ids of what shows a title, as `namesOf` gives them. */
export const TITLE_NAMES =
  / (?:(?:article|post|entry|news|detail|page|content|bai ?viet|tin|single|the article)s? ?(?:title|headline|heading|header|name)|titt?le ?(?:detail|news|post|article|page|tin|bai ?viet|main|content)s?|headline|titledetail|tieu ?de\w*|ten ?(?:tin|bai ?viet)|title|main ?title|kicker ?title|titulo|titre|titel|ms rteelement h1\w*) /;

/** What sections of news are called, one name or several. */
const SECTION =
  /^(?:(?:tin(?: tức)?|sự kiện|thông báo|bản tin|hoạt động|chuyên mục|nổi bật|chung|mới(?: nhất)?|news|events?)(?:\s*[-–&,/|]\s*|\s+và\s+|\s+|$))+$/i;

/** The last of the headings before most of the text begins; a title may be as long as a paragraph. */
export function headingBeforeText(lines: Line[], headings: Element[]): Element | undefined {
  const named = headings.filter((it) => !/^h[3-6]$/.test(it.localName) || isCalledTitle(it));
  const start = startOfText(lines, named.slice(0, MAX_NAMED));
  const near = lines
    .slice(Math.max(0, start - MAX_LINES), start + MAX_INTO)
    .filter(({ text, linked }) => text.length >= MIN_TITLE && linked <= text.length / 2)
    .filter(({ text }) => !isNoTitle(text))
    .reverse();
  const shown = headings.filter((it) => near.some((line) => isWithin(line, it)));
  const titles = shown.filter(
    (it) => named.includes(it) && (it.localName !== 'h2' || isTitle(tidyText(it.textContent))),
  );
  const nearestOf = (some: Element[]) =>
    near
      .map((line) => some.find((it) => isWithin(line, it)))
      .find((heading) => heading !== undefined);
  return (
    nearestOf(titles.filter(isMain)) ??
    nearestOf(titles.filter((it) => !/[.…]$/.test(tidyText(it.textContent)))) ??
    nearestOf(titles) ??
    besideDate(lines, near) ??
    nearestOf(shown) ??
    boldBefore(lines, start)
  );
}

/** True for a heading that is called a title, or is all of what is. */
function isCalledTitle(heading: Element): boolean {
  const { parentElement: around, textContent } = heading;
  // What is around it may be all of the page.
  const all = around ? shortText(around, MAX_TITLE) : undefined;
  const isAll = around && comparable(all) === comparable(textContent);
  return [heading, isAll ? around : heading].some((it) => TITLE_NAMES.test(namesOf(it)));
}

/** True for a main heading that does not name the site, or a part of it. */
function isMain({ localName, textContent }: Element): boolean {
  return localName === 'h1' && !isOfSite(tidyText(textContent));
}

/** True for a label of what follows, of other texts or of a section, for a counter, and for the author's name. */
export function isNoTitle(text: string): boolean {
  return (
    /[:：]$/.test(text) || isLabel(text) || isTool(text) || isPerson(text) || SECTION.test(text)
  );
}

/** False for a lead in a heading. */
function isTitle(text: string): boolean {
  return text.length <= MAX_TITLE && !/[.!?…]$/.test(text) && !isNoTitle(text);
}

/** The first line in bold right before the text, or at its start. */
function boldBefore(lines: Line[], start: number): Element | undefined {
  const line = lines
    .slice(Math.max(0, start - MAX_BOLD), start + MAX_BOLD)
    .find((it) => it.text.length >= MIN_TITLE && isTitle(it.text) && isBold(it));
  return line && elementOf(line);
}

/** Of lines that are elements of their own the one before a date, or right after it. */
function besideDate(lines: Line[], near: Line[]): Element | undefined {
  const own = near.filter(
    (line) => comparable(elementOf(line).textContent) === comparable(line.text),
  );
  const isDateAt = (line: Line, step: number) =>
    isDateLine(lines[lines.indexOf(line) + step]?.text ?? '');
  const line =
    own.find((it) => isDateAt(it, 1)) ??
    own.find((it) => isDateAt(it, -1) && !it.text.endsWith('.')) ??
    own.find((it) => isDateAt(it, 2));
  return line && elementOf(line);
}

/** The element that a line is, or the block that it is in. */
export function elementOf({ nodes, block }: Line): Element {
  const [node, ...others] = nodes.filter((it) => tidyText(it.textContent) !== '');
  return node instanceof Element && others.length === 0 ? node : block;
}

/**
 * Where the longest run of paragraphs begins, in which few other lines stand but those of tables; what
 * little stands before a title is none of its text.
 */
function startOfText(lines: Line[], titles: Element[]): number {
  let [best, start, length, gap, longest] = [0, 0, 0, 0, 0];
  lines.forEach((line, index) => {
    if (length < MAX_NOTICES && titles.some((it) => isWithin(line, it))) length = 0;
    else if (isProse(line)) {
      if (length === 0) start = index;
      length += line.text.length;
      gap = 0;
    } else if (!isInRow(line) && (gap += 1) > (length < MIN_START ? MAX_FIRST_GAP : MAX_GAP))
      length = 0;
    if (length > longest) [longest, best] = [length, start];
  });
  return best;
}
