import {
  isCommentsTitle,
  isDetails,
  isImprint,
  isInvitation,
  isLabel,
  isPointer,
} from './labels.js';
import { comparable, linesOf, removeLine, shortText, tidyText, type Line } from './lines.js';
import { isAttribution, isDateLine, isToolLine, partsOf } from './meta-line.js';
import { namesOfAuthors } from './author-names.js';
import { isNobodysByline, nameIn } from './names.js';
import { isWithin } from './near-title.js';
import { isProse } from './prose.js';
import type { Found } from './web-page.js';

const MAX_HEAD_LINES = 20;
const MAX_HEAD_PICTURES = 2;
const MIN_LINE_OF_LEAD = 40;
const MAX_REMOVED = 500;
/** In characters: what may stand before a link to another text. */
const MAX_POINTER = 25;
const COMMENTS = 'article,ol,ul,dl,form';
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i;
/** An address of this page, of none, or of the site alone. */
const NOWHERE = /^\s*(?:#|javascript:|https?:\/\/[^/]*\/?$|$)/i;
/** In characters: what a list has that says when and by whom a text was published. */
const MAX_BOX = 120;
/**
 * Takes out of a page what stands between or after its paragraphs: labels with the links that
 * follow them, tools and counters, and what leads to other texts.
 * @param heading stays
 */
export function stripLabelled(root: Element, heading?: Element): void {
  let isInLinks = false;
  let removed = 0;
  let [isAfterText, isAfterComments] = [false, false];
  for (const line of linesOf(root)) {
    const { text, block } = line;
    if (!root.contains(block)) continue;
    isAfterText ||= isProse(line);
    if (isAfterText && !isAfterComments && isTitleOfComments(line)) {
      isAfterComments = true;
      removeCommentsAfter(block, heading);
    }
    if (heading && isWithin(line, heading)) continue;
    // A label may be a link itself, beside another.
    const isOfLinks = line.linked > 0 && line.linked >= text.length - 1;
    const startsLinks = isLabel(text) || (isOfLinks && partsOf(line).some(isLabel));
    const isLink = isInLinks && (isLinked(line) || isDateOfTeaser(text) || isLinkedPicture(line));
    const isOut =
      isToolLine(line) ||
      isImprint(text) ||
      isUpdate(text) ||
      isDeadEnd(line) ||
      isNobodysByline(text);
    if (startsLinks || isLink || leadsOn(line) || isOut) {
      // Each looks for what is left around it; so many stand in no article.
      if ((removed += 1) > MAX_REMOVED) return;
      removeLine(line, root);
      isInLinks ||= startsLinks;
    } else if (text) isInLinks = false;
  }
}

function isTitleOfComments({ text, block }: Line): boolean {
  return /^h[2-6]$/.test(block.localName) && isCommentsTitle(text);
}

/** Takes out what readers say below the title of their comments; a paragraph may be the text's. */
function removeCommentsAfter(title: Element, heading?: Element): void {
  let next = title.nextElementSibling;
  while (next && !(heading && next.contains(heading))) {
    const comments = next;
    next = next.nextElementSibling;
    if (comments.matches(COMMENTS)) comments.remove();
  }
}

/** True for a line that leads to another text: `>> Xem thêm: …`. */
export function leadsOn(line: Line): boolean {
  const { text, linked } = line;
  return (isPointer(text) && isLinked(line)) || (isInvitation(text) && linked > 0);
}

export function isLinked({ text, linked }: Line): boolean {
  return linked > 0 && linked >= (text.length - MAX_POINTER) * 0.7;
}

/** True for the picture of another text, whose link leads to no picture. */
function isLinkedPicture({ text, nodes, block }: Line): boolean {
  const pictures = nodes.filter((node) => node instanceof Element);
  const links = pictures.map((it) => (it.matches('a[href]') ? it : block.closest('a[href]')));
  return (
    text === '' && links.every((it) => it && !PICTURE_FILE.test(it.getAttribute('href') ?? ''))
  );
}

/** True for the date that a text ends in: `Lần cập nhật cuối lúc …`. */
function isUpdate(text: string): boolean {
  return /^\W*(?:lần |ngày )?(?:cập nhật|xuất bản|last updated)/i.test(text) && isDateLine(text);
}

/** True for `Xem chi tiết tại đây` with a link that leads nowhere. */
function isDeadEnd({ text, nodes }: Line): boolean {
  const elements = nodes.filter((node) => node instanceof Element);
  const links = elements.flatMap((it) => (it.matches('a') ? [it] : [...it.querySelectorAll('a')]));
  return isDetails(text) && links.every((it) => NOWHERE.test(it.getAttribute('href') ?? ''));
}

function isDateOfTeaser(text: string): boolean {
  return (
    text.length < 40 && /^\W*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[\s\d:()|,-]*$/i.test(text)
  );
}

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
