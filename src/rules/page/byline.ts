import { namesOf } from './class-names.js';
import { comparable, isInRow, shortText, type Line } from './lines.js';
import { beforeRest, BY, nameOf, sectionsOf, textsIn } from './marked-name.js';
import { hasDate, partsOf, SEPARATOR } from './meta-line.js';
import { authorsOf, isPersons, personsIn } from './author-names.js';
import { DEGREE, LABEL_ALONE, labelledName, nameIn, SECOND, sourceName } from './names.js';
import { isWithin, linesNear, ownLines, stepsBetween } from './near-title.js';
import { isPerson } from './person.js';
import { sourceIn } from './source-line.js';
import type { Finder, WebPage } from './web-page.js';

const MAX_BYLINE = 100;
/** The same, of an element, which may say too whom the author belongs to. */
const MAX_ELEMENT = 150;
const ICON = / (?:user|author|pencil|pen) /;
const MAX_ELEMENTS = 100;
/** In characters. */
const MAX_TEASER = 300;
const TITLE_OF_OTHER = 'h2 a[href],h3 a[href],h4 a[href],a[href] h3';
/** So many stand in no page but a hostile one. */
const MAX_NAMED = 1_000;
const TOLD = '[rel~="author"],[itemprop~="author"],[data-role="author"]';
const SELECTOR = `${TOLD},[class*="author" i],[class*="byline" i],[class*="by-line" i],[class*="tac" i],[class*="autor" i],[class*="writer" i],[class*="firma" i],[id*="author" i],[id*="byline" i],[id*="tac" i]`;
const NAMES =
  / (?:(?:article|post|entry|news|detail|box|by|p|info|content)s? ?(?:author|authors|byline)|(?:author|byline)s? ?(?:name|info|detail)?|tac ?gia|by ?line|author|writer|autor(?:es)?|firma) /;
/** `Tháng 11 21st, 2009 by Hong Phuc`. */
const AFTER_DATE = /(?<=\d)\s+(?=(?:by|bởi)\s+\p{Lu})/u;
/** Whoever wrote a text, beside whom another may be told who posted it. */
const AUTHOR = /^tác giả(?: bài viết)?\s*[:：]/i;
const WRITER = /^tác giả bài viết\s*[:：]/i;

/** Who wrote the article, as the page shows it: by an element, a label, or a source. */
export const findByline: Finder = (page, { heading, title }) => {
  const { root, isInClutter } = page;
  const named = [...root.querySelectorAll(SELECTOR)].slice(0, MAX_NAMED).filter(isByline);
  const own = named
    .filter((it) => !isInClutter(it))
    .slice(0, MAX_ELEMENTS)
    .filter((it) => !isOfTeaser(it, heading))
    .map((element) => ({ element, steps: heading ? stepsBetween(heading, element) : 0 }))
    .sort((one, other) => one.steps - other.steps);
  const mayTell = (line: Line) => isShort(line) && !saysTitle(line, comparable(title));
  const near = linesNear(page.lines, heading).filter(mayTell);
  const beside = named.filter((it) => near.some((line) => isWithin(line, it)));
  const inFeet = named.filter((it) => it.closest('article footer')).slice(0, MAX_ELEMENTS);
  const lines = ownLines(page);
  const telling = [...linesNear(lines, heading), ...lines].filter(mayTell);
  const short = telling.map(({ text }) => beforeRest(text));
  const sections = sectionsOf(root);
  const tell = (element: Element) => nameOf(element, sections);
  const persons = near
    .filter((line) => hasDate(line) || AFTER_DATE.test(line.text))
    .map(personsOf)
    .find((some) => some.length > 0);
  const name =
    firstOf(own, ({ element }) => tell(element)) ??
    firstOf(short, labelledName) ??
    nameBelowLabel(page) ??
    firstOf([...shortParts(near), ...near.flatMap(partsOf)].map(beforeRest), labelledName) ??
    shortParts(linesNear(lines, heading).filter((it) => !isInRow(it))).find(isPerson) ??
    firstOf(shortParts(near.filter((_, index) => !near[index - 1]?.hasMedia)), scholarIn) ??
    firstOf(beside, tell) ??
    firstOf(inFeet, tell) ??
    firstOf(besideIcons(root, near), tell) ??
    onlyAuthor(root) ??
    firstOf(telling, sourceIn) ??
    firstOf([...short, ...shortParts(near)], sourceName);
  // A line with a date tells some of several, if others are of rarer families.
  const isAmong = persons?.every((it) => it !== name && personsIn(name ?? '').includes(it));
  const told = onlyLabelled(short) ?? (isAmong ? name : undefined);
  return { authors: authorsOf(...(told === undefined ? (persons ?? [name]) : [told])) };
};

/** Who wrote the article, as NukeViet says below it: what it tells others is who posted it. */
export const findWriter: Finder = (page) => {
  const lines = ownLines(page).filter(isShort);
  const texts = lines.map(({ text }) => text).filter((text) => WRITER.test(text));
  return { authors: authorsOf(onlyLabelled(texts)) };
};

/** The one name behind the surest label; of several each may be that of another text. */
function onlyLabelled(texts: string[]): string | undefined {
  const [only = '', ...others] = new Set(texts.filter((text) => AUTHOR.test(text)));
  return others.length === 0 ? labelledName(only) : undefined;
}

function firstOf<Item>(items: Item[], read: (item: Item) => string | undefined) {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name in a line of its own, after that of its label, also in a box for what the author shares. */
function nameBelowLabel({ lines, isInClutter }: WebPage): string | undefined {
  const at = lines.findIndex(({ text, block }) => LABEL_ALONE.test(text) && !isInClutter(block));
  const below = at < 0 ? undefined : lines[at + 1];
  return below && isShort(below) ? nameIn(below.text) : undefined;
}

/** Whoever is told with an academic title: `TS. Hoàng Vũ (Viện Thủy lợi)`. */
function scholarIn(part: string): string | undefined {
  const name = DEGREE.test(part) && !SECOND.test(part) ? nameIn(part) : undefined;
  return name !== undefined && personsIn(name).every(isPersons) ? name : undefined;
}

/** The persons whom a line with a date names, and whoever stands behind a label such as `bởi`. */
function personsOf(line: Line): string[] {
  return [...shortParts([line]), ...partsOf(line)].flatMap((part) => {
    const name = beforeRest(part.replace(BY, ''));
    const isLabelled = BY.test(part) && /^\p{Lu}/u.test(name);
    return isPerson(name) || (isLabelled && nameIn(name) !== undefined) ? [name] : [];
  });
}

/** The one person to whom a page links as an author, wherever that is. */
function onlyAuthor(root: Element): string | undefined {
  const [name = '', ...others] = new Set(textsIn(root, 'a[rel~="author"]'));
  return others.length === 0 && isPersons(name) ? name : undefined;
}

/** What stands beside the small picture of somebody, in a line near the title. */
function besideIcons(root: Element, near: Line[]): Element[] {
  const icons = [...root.querySelectorAll('i[class],span[class]')].filter(
    (it) => it.childNodes.length === 0 && ICON.test(namesOf(it)),
  );
  return icons
    .slice(0, MAX_ELEMENTS)
    .flatMap((it) => it.parentElement ?? [])
    .filter((it) => shortText(it, MAX_BYLINE) && near.some((line) => isWithin(line, it)));
}

/** True for the title, which may begin as a label does, and for the way to the page that ends in it. */
function saysTitle({ text, linked }: Line, title: string): boolean {
  const said = comparable(text);
  return title !== '' && (said === title || (linked > 0 && said.endsWith(title)));
}

function isShort({ text }: Line): boolean {
  return text.length < MAX_BYLINE;
}

/** True for what stands beside the title of another text, which leads there. */
function isOfTeaser({ parentElement: box }: Element, heading?: Element): boolean {
  // What is around more may be the text.
  if (!box || !heading || shortText(box, MAX_TEASER) === undefined) return false;
  return box.querySelector(TITLE_OF_OTHER) !== null && !box.contains(heading);
}

function isByline(element: Element): boolean {
  if (!shortText(element, MAX_ELEMENT) || element.closest('figure')) return false;
  return element.matches(TOLD) || NAMES.test(namesOf(element));
}

function shortParts(lines: Line[]): string[] {
  return lines
    .filter(isShort)
    .flatMap(({ text }) => text.split(SEPARATOR))
    .flatMap((part) => part.split(AFTER_DATE));
}
