import { comparable, linesOf, removeLine, type Line } from './lines.js';
import { isWithin } from './near-title.js';
import { isProse } from './prose.js';

/** What a text may have beside its paragraphs. */
const PART = 'h2,h3,h4,h5,h6,table,ul,ol,dl,blockquote,pre';
/** In lines: how far from its title a text may begin. */
const MAX_BEFORE = 6;

/**
 * The place on the page of a body that Readability has found, with the headings, lists and tables
 * between its paragraphs, and the table after them, which it loses of a text that no element holds
 * alone.
 * @param readable as Readability made it anew
 * @param root the page that it was found in, which is left without what stands around the body
 * @param heading the title, after which the text begins
 * @returns `readable` itself where nothing is missing in it
 */
export function wholeBody(readable: Element, root: Element, heading?: Element): Element {
  const told = new Set(linesOf(readable).map(({ text }) => comparable(text)));
  const lines = linesOf(root);
  const isTold = (line: Line) => told.has(comparable(line.text));
  const paragraphs = lines.filter((line) => isProse(line) && isTold(line));
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return readable;
  const start = startAfter(heading, lines, lines.indexOf(first));
  const end = endOfTable(lines, last);
  const between = lines.slice(start, end);
  if (!between.some((line) => isText(line, first) && !isTold(line))) return readable;
  const body = around(first.block, between.at(-1)?.block ?? last.block);
  const own = new Set(
    between.filter((line) => isTold(line) || isText(line, first) || line.hasMedia),
  );
  for (const line of lines) {
    if (body.contains(line.block) && !own.has(line)) removeLine(line, body);
  }
  return body;
}

/** Where what follows the title begins, if that is near the first paragraph. */
function startAfter(heading: Element | undefined, lines: Line[], first: number): number {
  const isTitle = (line: Line) => heading !== undefined && isWithin(line, heading);
  const title = lines.slice(0, first).map(isTitle).lastIndexOf(true);
  return title >= 0 && first - title <= MAX_BEFORE ? title + 1 : first;
}

/** Where the rows of a table without links end that follows the last paragraph. */
function endOfTable(lines: Line[], last: Line): number {
  const start = lines.indexOf(last) + 1;
  const found = partOf(lines[start], last)?.closest('table');
  const table = found?.querySelector('tr ~ tr') && !found.querySelector('a') ? found : undefined;
  const rows = lines.slice(start).map(({ block }) => table?.contains(block) ?? false);
  return start + [...rows, false].indexOf(false);
}

function isText(line: Line, first: Line): boolean {
  return (
    isProse(line) || (partOf(line, first) !== undefined && line.linked <= line.text.length / 2)
  );
}

/** What a line is a part of, beside another line; both may stand in the columns of a page. */
function partOf(line: Line | undefined, other: Line): Element | undefined {
  const part = line?.block.closest(PART);
  return part && !part.contains(other.block) ? part : undefined;
}

/** The narrowest element with both. */
function around(first: Element, last: Element): Element {
  let element = first;
  while (!element.contains(last) && element.parentElement) element = element.parentElement;
  return element;
}
