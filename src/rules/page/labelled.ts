import {
  isCommentsTitle,
  isDetails,
  isImprint,
  isInvitation,
  isLabel,
  isPointer,
} from './labels.js';
import { linesOf, removeLine, tidyText, type Line } from './lines.js';
import { isDateLine, isToolLine, partsOf } from './meta-line.js';
import { isNobodysByline } from './names.js';
import { isWithin } from './near-title.js';
import { isProse } from './prose.js';

const MAX_REMOVED = 500;
/** In characters: what may stand before a link to another text. */
const MAX_POINTER = 25;
/** The same: less is beside a heading, to change it. */
const MIN_LINKED = 8;
const COMMENTS = 'article,ol,ul,dl,form';
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i;
/** An address of this page, of none, or of the site alone. */
const NOWHERE = /^\s*(?:#|javascript:|https?:\/\/[^/]*\/?$|$)/i;
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
    const isLink =
      isInLinks &&
      (isLinked(line) || isButton(line) || isDateOfTeaser(text) || isLinkedPicture(line));
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
  if (linked === 0) return false;
  const [label = ''] = partsOf(line);
  const isLabelled =
    isLabel(label) && linked > MIN_LINKED && linked >= text.length - label.length - 1;
  return isLabelled || (isPointer(text) && isLinked(line)) || isInvitation(text);
}

export function isLinked({ text, linked }: Line): boolean {
  return linked > 0 && linked >= (text.length - MAX_POINTER) * 0.7;
}

/** True for a link that but a script follows, as old portals have in their lists. */
function isButton({ text, nodes }: Line): boolean {
  const link = nodes.find((node) => node instanceof Element && node.matches('a[href]'));
  if (!(link instanceof Element) || !NOWHERE.test(link.getAttribute('href') ?? '')) return false;
  const { length } = tidyText(link.textContent);
  return length > 0 && length >= text.length - MAX_POINTER;
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
  return (
    /^\W*(?:lần |ngày )?(?:cập nhật|xuất bản|sửa lần cuối|last updated)/i.test(text) &&
    isDateLine(text)
  );
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
