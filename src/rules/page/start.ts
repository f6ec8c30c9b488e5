import { namesOfAuthors } from './author-names.js';
import { comparable, linesOf, removeLine, shortText, tidyText, type Line } from './lines.js';
import { isAttribution, isDateLine } from './meta-line.js';
import { nameIn } from './names.js';
import { isProse } from './prose.js';
import type { Found } from './web-page.js';

const MAX_HEAD_LINES = 20;
const MAX_HEAD_PICTURES = 2;
const MIN_LINE_OF_LEAD = 40;
/** In characters: what a list has that says when and by whom a text was published. */
const MAX_BOX = 120;

/**
 * Takes what the bulletin's other fields say already out of the beginning of its body: title,
 * date, byline, lead, the way to the page (`Trang chủ » Tin tức`).
 */
export function trimStart(body: Element, found: Found): void {
  const shown = tidyText(found.heading?.textContent);
  const title = comparable(found.title);
  const summary = found.lead ? comparable(found.summary) : '';
  const authors = namesOfAuthors(found.authors);
  let pictures = 0;
  const lines = linesOf(body).slice(0, MAX_HEAD_LINES);
  const titleAt = lines.findIndex((line) => comparable(line.text) === title);
  // A title after text is that of a gallery.
  const isFirst = !lines.slice(0, Math.max(titleAt, 0)).some(isProse);
  for (const line of isFirst ? lines.splice(0, Math.max(titleAt, 0)) : []) {
    if (!line.hasMedia) removeLine(line, body);
  }
  const boxes = lines.flatMap((line) => metaBoxOf(line) ?? []);
  for (const line of lines) {
    const text = comparable(line.text);
    // Beside either a portrait, or an icon, may stand.
    const isMeta =
      isByline(line, authors) || isAttribution(line, [shown, ...authors], found.datePublished);
    if (line.hasMedia && (!isMeta || text === '')) {
      if ((pictures += 1) > MAX_HEAD_PICTURES) return;
      continue;
    }
    const isKnown = text === title || (summary !== '' && isPartOf(text, summary));
    if (isKnown || isMeta || boxes.some((it) => it.contains(line.block)) || isWay(line, title)) {
      removeLine(line, body);
    } else if (isProse(line)) return;
  }
}

/** The short list in which a date stands with the section and the author of the text. */
function metaBoxOf({ text, block }: Line): Element | undefined {
  const list = isDateLine(text) ? block.closest('ul,dl') : undefined;
  return list && shortText(list, MAX_BOX) !== undefined ? list : undefined;
}

/** True for a line of the lead, or for the lead in one line with what stands before it. */
function isPartOf(text: string, summary: string): boolean {
  const isLineOf = text.length > MIN_LINE_OF_LEAD && summary.includes(text);
  return isSame(text, summary) || text.endsWith(summary) || isLineOf;
}

/** True for the same text, of which one may be cut short. */
export function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long ||
    (short.length >= 60 && long.startsWith(short) && short.length > long.length * 0.6)
  );
}

/** True for the author's name, be it beside a portrait. */
function isByline({ text }: Line, authors: string[]): boolean {
  const name = nameIn(text);
  return (
    text.length < 100 &&
    name !== undefined &&
    authors.some((it) => comparable(it) === comparable(name))
  );
}

/** Links to what the page belongs to, which may end in its title. */
function isWay({ text, linked }: Line, title: string): boolean {
  const isToTitle = title !== '' && linked > 0 && comparable(text).endsWith(title);
  const isLinks = text.length < 80 && linked > 0 && linked >= text.length * 0.5;
  return (isLinks || isToTitle) && /[»>›/|]|trang (?:chủ|nhất)|home|tin tức/i.test(text);
}
