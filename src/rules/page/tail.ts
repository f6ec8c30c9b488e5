import { isLinked } from './labelled.js';
import { isBold } from './lead.js';
import { linesOf, removeLine, type Line } from './lines.js';
import { isDateLine } from './meta-line.js';
import { isTeaser } from './prose.js';

/** So many links to other texts after a text are a list that nobody gave a name. */
const MIN_TEASERS = 2;
const LIST = 'ul,ol,table';
/** One alone has its title in such. */
const HEADING = 'h2,h3,h4';
const MAX_LINES = 60;
/** In characters. */
const MAX_HEADING = 60;
/** An address, a link that the text itself asks to follow, or whom it is from. */
const OWN =
  /^https?:|www\.|\S@\S|tại đây|ở đây|tải (?:về|xuống)|(?:link|đường dẫn) |\b(?:here|download)\b/i;
/** Before a link, not in it. */
const LABEL = /^[^:]{1,20}:/;
/** What an authority has issued. */
const DOCUMENT =
  /^\W*(?:kế hoạch|quyết định|công văn|thông báo|nghị (?:quyết|định)|tờ trình|báo cáo|hướng dẫn|thông tư|văn bản|phụ lục|biểu mẫu|danh sách|chương trình|giấy mời)/i;
const ARROW = /[»›>→]\s*$/;

/** Takes lists of nothing but other texts out of a body, unless a sentence announces them. */
export function removeLinkLists(body: Element): void {
  const lists = new Map<Element, Line[]>();
  const announced = new Set<Element>();
  linesOf(body).forEach((line, index, lines) => {
    const list = line.block.closest(LIST);
    if (!list) return;
    if (!lists.has(list) && lines[index - 1]?.text.endsWith(':')) announced.add(list);
    lists
      .set(list, lists.get(list) ?? [])
      .get(list)
      ?.push(line);
  });
  for (const [list, lines] of lists) {
    // A cell alone may hold several, with nothing between them; other cells are those of a table.
    const cells = list.querySelectorAll('td').length;
    if (cells > 1) continue;
    const items = cells === 1 ? list.querySelectorAll('td a[href]') : lines;
    const isMany = items.length >= MIN_TEASERS || list.querySelector(HEADING);
    const isOfTitles = isMany && lines.every(isTitleOfOther);
    if (isOfTitles && !announced.has(list) && !list.querySelector(LIST)) list.remove();
  }
}

function isTitleOfOther(line: Line): boolean {
  return isTeaser(line) && !isOwn(line);
}

function isOwn({ text, linked }: Line): boolean {
  return OWN.test(text) || DOCUMENT.test(text) || (LABEL.test(text) && linked < text.length - 2);
}

/** Takes the links to other texts out of the end of a body. */
export function trimEnd(body: Element): void {
  const lines = linesOf(body);
  const tail: Line[] = [];
  for (const line of lines.slice(-MAX_LINES).reverse()) {
    if (!leadsElsewhere(line) && !isHeading(line)) break;
    tail.push(line);
  }
  // A short link before the list may be the author's name.
  while (tail.length > 0 && !startsList(tail.at(-1))) tail.pop();
  const before = lines[lines.length - tail.length - 1];
  // What a sentence announces belongs to it.
  if (!before || before.text.endsWith(':')) return;
  const isList = tail.filter(isTeaser).length >= MIN_TEASERS;
  for (const line of tail) if (isList || ARROW.test(line.text)) removeLine(line, body);
}

function startsList(line?: Line): boolean {
  return line !== undefined && (isTeaser(line) || isHeading(line) || ARROW.test(line.text));
}

/** True for the name of the list that follows. */
function isHeading(line: Line): boolean {
  return line.text.length <= MAX_HEADING && !/[.!?…:]$/.test(line.text) && isBold(line);
}

function leadsElsewhere(line: Line): boolean {
  const { text, hasMedia } = line;
  return !hasMedia && ((isLinked(line) && !isOwn(line)) || isDateLine(text));
}
