import { namesOf } from './clutter.js';
import { isLabel } from './labels.js';
import { comparable, isInRow, linesOf, shortText, tidyText, type Line } from './lines.js';
import { hasDate, partsOf, SEPARATOR } from './meta-line.js';
import { authorsOf, isPersons, personsIn } from './author-names.js';
import { DEGREE, LABEL_ALONE, labelledName, nameIn, SECOND, sourceName, THEO } from './names.js';
import { isWithin, linesNear, ownLines, stepsBetween } from './near-title.js';
import { isPerson } from './person.js';
import { readPageDate } from './month-names.js';
import type { Finder, WebPage } from './web-page.js';

const MAX_BYLINE = 100;
/** The same, of an element, which may say too whom the author belongs to. */
const MAX_ELEMENT = 150;
/** In characters: what may stand before the link to an author, as `By`. */
const MAX_LABEL = 12;
const ICON = / (?:user|author|pencil|pen) /;
const MAX_ELEMENTS = 100;
/** So many stand in no page but a hostile one. */
const MAX_NAMED = 1_000;
const TOLD = '[rel~="author"],[itemprop~="author"],[data-role="author"]';
const SELECTOR = `${TOLD},[class*="author" i],[class*="byline" i],[class*="by-line" i],[class*="tac" i],[class*="autor" i],[class*="writer" i],[class*="firma" i],[id*="author" i],[id*="byline" i],[id*="tac" i]`;
/** The name alone, as hCard and papers mark it. */
const CARD = '.fn,[data-role="author"]';
/** What sets each of several names apart from what else is said. */
const MARKED = 'a[href],b,strong';
const NAMES =
  / (?:(?:article|post|entry|news|detail|box|by|p|info|content)s? ?(?:author|authors|byline)|(?:author|byline)s? ?(?:name|info|detail)?|tac ?gia|by ?line|author|writer|autor(?:es)?|firma) /;
/** Where the name ends in a line that tells more. */
const AFTER_NAME =
  /\s+[|•·/–—-]\s+(?=[^|•·]*\d[\d/:.h-]*\d)|\s+on\s+(?=\S+\s+\d)|,?\s+(?:posted\s+)?(?=\d{1,2}[/:.-]\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d|thứ\s|(?:vào|lúc|ngày)\s(?=.*\d))|(?<!^last\s?)\s*(?=updated:)|\s*\.?(?:ngày (?:đăng|tạo|cập nhật)|lượt (?:xem|đọc))\s*:|và\s\d|\s+\d+\s(?:(?:min(?:ute)?|hour|day|week|month|year)s? ago|(?:phút|giờ|ngày|tuần|tháng|năm) trước)/i;
/** `Tháng 11 21st, 2009 by Hong Phuc`. */
const AFTER_DATE = /(?<=\d)\s+(?=(?:by|bởi)\s+\p{Lu})/u;
const BY =
  /^(?:(?:(?:posted|recipe|story|article|report|text|words) )?by|(?:đăng|viết|gửi) bởi|bởi)\s*:?\s+/i;
/** In any language, in what is called an author: `Av: Tommy Lind`. */
const ANY_LABEL = /^\p{L}{1,12}(?: \p{L}{1,12})?\s*:\s+(?=\p{Lu})/u;
/** Whoever wrote a text, beside whom another may be told who posted it. */
const AUTHOR = /^tác giả(?: bài viết)?\s*[:：]/i;
const WRITER = /^tác giả bài viết\s*[:：]/i;
const GLUED = /\p{Ll}[\p{Lu}\d]|^By\S/u;

/** Who wrote the article, as the page shows it: by an element, a label, or a source. */
export const findByline: Finder = (page, { heading, title }) => {
  const { root, isInClutter } = page;
  const named = [...root.querySelectorAll(SELECTOR)].slice(0, MAX_NAMED).filter(isByline);
  const own = named
    .filter((it) => !isInClutter(it))
    .slice(0, MAX_ELEMENTS)
    .map((element) => ({ element, steps: heading ? stepsBetween(heading, element) : 0 }))
    .sort((one, other) => one.steps - other.steps);
  const mayTell = (line: Line) => isShort(line) && !saysTitle(line, comparable(title));
  const near = linesNear(page.lines, heading).filter(mayTell);
  const beside = named.filter((it) => near.some((line) => isWithin(line, it)));
  const inFeet = named.filter((it) => it.closest('article footer')).slice(0, MAX_ELEMENTS);
  const lines = ownLines(page);
  const short = [...linesNear(lines, heading), ...lines]
    .filter(mayTell)
    .map(({ text }) => text.split(AFTER_NAME, 1)[0] ?? '');
  const persons = near
    .filter(hasDate)
    .map(personsOf)
    .find((some) => some.length > 0);
  const name =
    firstOf(own, ({ element }) => nameOf(element)) ??
    firstOf(short, labelledName) ??
    nameBelowLabel(page) ??
    firstOf([...shortParts(near), ...near.flatMap(partsOf)], labelledName) ??
    shortParts(linesNear(lines, heading).filter((it) => !isInRow(it))).find(isPerson) ??
    firstOf(shortParts(near.filter((_, index) => !near[index - 1]?.hasMedia)), scholarIn) ??
    firstOf(beside, nameOf) ??
    firstOf(inFeet, nameOf) ??
    firstOf(besideIcons(root, near), nameOf) ??
    onlyAuthor(root) ??
    firstOf([...short, ...shortParts(near)], sourceName);
  const told = onlyLabelled(short);
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
  return name !== undefined && isPersons(name) ? name : undefined;
}

/** The persons whom a line with a date names, and whoever stands behind a label such as `bởi`. */
function personsOf(line: Line): string[] {
  return [...shortParts([line]), ...partsOf(line)].flatMap((part) => {
    const name = part.replace(BY, '').split(AFTER_NAME, 1)[0] ?? '';
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

function textsIn(element: Element, selector: string): string[] {
  return [...element.querySelectorAll(selector)]
    .map((it) => tidyText(it.textContent))
    .filter(Boolean);
}

/** Without the date that often stands beside it. */
function nameOf(element: Element): string | undefined {
  const [linked = '', ...others] = textsIn(element, 'a[href]');
  const marked = [...new Set(textsIn(element, MARKED))];
  if (marked.length > 1 && marked.every(isPersons)) return marked.join(', ');
  const [card] = textsIn(element, CARD);
  if (card !== undefined) return nameIn(card);
  const label = tidyText(element.textContent).length - linked.length;
  const isName = linked !== '' && others.length === 0 && label <= MAX_LABEL && !isLabel(linked);
  if (isName) return nameIn(linked);
  const texts = linesOf(element)
    .flatMap((line) => spacedText(line).split(/\s*[|•·]\s*/))
    .map((text) => text.split(AFTER_NAME, 1)[0] ?? '')
    .filter((text) => readPageDate(text) === undefined);
  const names = texts.map((text) =>
    nameIn(text.replace(BY, '').replace(ANY_LABEL, '').replace(THEO, '')),
  );
  const known = names.filter((name) => name !== undefined);
  // A section may stand before them.
  return known.find((name) => personsIn(name).length > 1) ?? known[0];
}

/** A line whose label, name and date may stand apart by their style alone, without what is no name. */
function spacedText(line: Line): string {
  if (!GLUED.test(line.text)) return line.text;
  const names = [...new Set(partsOf(line))].filter((it) => nameIn(it) !== undefined);
  return names.join(' ');
}
