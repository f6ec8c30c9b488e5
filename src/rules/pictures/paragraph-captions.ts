import { alignmentOf } from '../alignment.js';
import { textOf } from '../caption-pictures.js';
import { isBlank } from '../tidy-content.js';
import { figuresOf, hasPicture, isPicture, isShort, makeFigure, placeFigures } from './figures.js';

const LINE = 'p,div,center';
/** What is more than a line, or holds more than that. */
const BLOCK = `${LINE},table,ul,ol,dl,figure,blockquote,h1,h2,h3,h4,h5,h6,hr,video,audio`;
/** As `plainMarkup` names them. */
const ITALIC = 'x-em,x-i,cite,[x-style*="italic"]';
const BOLD = 'x-b,x-strong,[x-style*="bold"]';
/** Who took the picture, at the end of what is said of it. */
const CREDIT =
  /(?:^|[.,;()/|–-]\s*)(?:ảnh minh h(?:ọa|oạ)\W*|(?:nguồn |tác giả )?ảnh(?: [^\s:]+){0,2}\s*:[^:]{2,60}|\(nguồn\s*:[^:]{2,60}\)\.?)$/iu;
const MAX_LINES = 3;
/** In characters. */
const MAX_PLAIN = 120;

/** Makes figures of paragraphs in which a picture has its caption below it. */
export function captionWithinParagraphs(source: Document): void {
  for (const paragraph of linesWithPictures(source)) {
    if (!textOf(paragraph)) continue;
    const nodes = [...contentOf(paragraph).childNodes];
    const isBroken = isBreakAfterPicture(nodes);
    const figures = figuresOf(
      nodes,
      (caption) => isCaption(paragraph, caption) || (isBroken && isPlainLine(caption)),
    );
    if (figures) placeFigures(figures, paragraph);
    else captionBetweenLines(nodes);
  }
  for (const box of [source.body, ...source.querySelectorAll(LINE)]) {
    if (!box.closest('figure')) captionBetweenLines([...box.childNodes]);
  }
}

/** True where the first picture has a line of its own. */
function isBreakAfterPicture(nodes: Node[]): boolean {
  const after = nodes.slice(nodes.findIndex(isPicture) + 1);
  return after.find((node) => !isBlank(node) || isBreak(node))?.nodeName === 'BR';
}

/** True for what is short for a paragraph, and not the heading of one. */
function isPlainLine(nodes: Node[]): boolean {
  const text = nodes.map(textOf).join(' ').trim();
  return text.length <= MAX_PLAIN && isShort(nodes) && !isAll(nodes, BOLD) && !nodes.some(isBreak);
}

/** The same for one line of text that is in no paragraph, where it says by itself what it is. */
function captionBetweenLines(nodes: Node[]): void {
  const lines = nodes.reduce<ChildNode[][]>(
    (all, node) => {
      if (isBreak(node) || (node instanceof Element && node.matches(BLOCK))) all.push([]);
      else if (!isBlank(node)) all.at(-1)?.push(node as ChildNode);
      return all;
    },
    [[]],
  );
  lines.forEach((caption, index) => {
    const before = lines[index - 1] ?? [];
    const picture = before.at(-1);
    const isTold = before.length > 1 ? hasCredit : isToldByItself;
    if (!picture || !isPicture(picture) || !isTold(caption)) return;
    const place = new Text();
    picture.before(place);
    const figure = makeFigure([picture], caption);
    placeFigures([figure], place);
    removeBreaksAfter(figure);
  });
}

/** The figure, a block of its own, needs none. */
function removeBreaksAfter(figure: Element): void {
  let next = figure.nextSibling;
  while (next && isBlank(next)) {
    next.remove();
    next = figure.nextSibling;
  }
}

function isBreak(node: Node): boolean {
  return node instanceof Element && node.matches('br');
}

/** Makes figures of pictures and the lines after them, the last of which says who took them. */
export function captionByCredit(source: Document): void {
  for (const paragraph of linesWithPictures(source)) {
    if (textOf(paragraph)) continue;
    const lines = linesAfter(paragraph);
    const last = lines.findIndex((line) => CREDIT.test(textOf(line).normalize()));
    const caption = lines.slice(0, last + 1);
    if (caption.length === 0 || !caption.every(isLine)) continue;
    const figure = makeFigure([...paragraph.childNodes], caption);
    for (const line of caption) line.remove();
    placeFigures([figure], paragraph);
  }
}

/** True for a line above a credit, which may be in bold. */
function isLine(line: Element): boolean {
  return isToldByItself([line]) || (isShort([line]) && isCentred(line));
}

function linesWithPictures(source: Document): Element[] {
  return [...source.querySelectorAll(LINE)].filter(
    (line) => hasPicture(line) && !line.querySelector(BLOCK) && !line.closest('figure'),
  );
}

/** An element in which a picture and text stand side by side: what is around all of them is no part. */
function contentOf(line: Element): Element {
  const filled = [...line.childNodes].filter((node) => !isBlank(node));
  const [only] = filled;
  return filled.length === 1 && only instanceof Element && !isPicture(only)
    ? contentOf(only)
    : line;
}

function linesAfter(paragraph: Element): Element[] {
  const lines: Element[] = [];
  let next = paragraph.nextElementSibling;
  while (next?.matches(LINE) && !next.querySelector(`img,${BLOCK}`) && lines.length < MAX_LINES) {
    if (textOf(next)) lines.push(next);
    next = next.nextElementSibling;
  }
  return lines;
}

function isCaption(line: Element, nodes: Node[]): boolean {
  return isToldByItself(nodes) || (isShort(nodes) && isCentred(line) && !isAll(nodes, BOLD));
}

/** True for short text in italics, or with a credit. */
export function isToldByItself(nodes: Node[]): boolean {
  return hasCredit(nodes) || (isShort(nodes) && isAll(nodes, ITALIC));
}

function hasCredit(nodes: Node[]): boolean {
  return isShort(nodes) && CREDIT.test(nodes.map(textOf).join(' ').trim().normalize());
}

/** True where all text of the nodes stands in elements of these names. */
function isAll(nodes: Node[], names: string): boolean {
  return nodes.every((node) => {
    if (!textOf(node) || (node instanceof Element && node.matches(names))) return true;
    if (node.parentElement?.closest(names)) return true;
    return node instanceof Element && isAll([...node.childNodes], names);
  });
}

function isCentred(line: Element): boolean {
  let [element, alignment]: [Element | null, string | undefined] = [line, undefined];
  while (element && !alignment) {
    alignment = alignmentOf(element);
    element = element.parentElement;
  }
  return alignment === 'center';
}
