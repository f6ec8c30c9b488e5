import { alignmentOf } from '../alignment.js';
import { textOf } from '../caption-pictures.js';
import { figuresOf, hasPicture, isPicture, isShort, makeFigure, placeFigures } from './figures.js';

const LINE = 'p,div,center';
const BLOCK = `${LINE},table,ul,ol,dl,figure,blockquote,h1,h2,h3,h4,h5,h6`;
/** As `plainMarkup` names them. */
const ITALIC = 'x-em,x-i,cite,[x-style*="italic"]';
const BOLD = 'x-b,x-strong,[x-style*="bold"]';
/** Who took the picture, at the end of what is said of it. */
const CREDIT =
  /(?:^|[.,;()/|–-]\s*)(?:ảnh minh h(?:ọa|oạ)\W*|(?:nguồn |tác giả )?ảnh(?: [^\s:]+){0,2}\s*:[^:]{2,60})$/iu;
const MAX_LINES = 3;

/** Makes figures of paragraphs in which a picture has its caption below it. */
export function captionWithinParagraphs(source: Document): void {
  for (const paragraph of linesWithPictures(source)) {
    if (!textOf(paragraph)) continue;
    const figures = figuresOf([...contentOf(paragraph).childNodes], (nodes) =>
      isCaption(paragraph, nodes),
    );
    if (figures) placeFigures(figures, paragraph);
  }
}

/** Makes figures of pictures and the lines after them, the last of which says who took them. */
export function captionByCredit(source: Document): void {
  for (const paragraph of linesWithPictures(source)) {
    if (textOf(paragraph)) continue;
    const lines = linesAfter(paragraph);
    const last = lines.findIndex((line) => CREDIT.test(textOf(line).normalize()));
    const caption = lines.slice(0, last + 1);
    if (caption.length === 0 || !caption.every((line) => isCaption(line, [line]))) continue;
    const figure = makeFigure([...paragraph.childNodes], caption);
    for (const line of caption) line.remove();
    placeFigures([figure], paragraph);
  }
}

function linesWithPictures(source: Document): Element[] {
  return [...source.querySelectorAll(LINE)].filter(
    (line) => hasPicture(line) && !line.querySelector(BLOCK) && !line.closest('figure'),
  );
}

/** An element in which a picture and text stand side by side: what is around all of them is no part. */
function contentOf(line: Element): Element {
  const filled = [...line.childNodes].filter((node) => textOf(node) || hasPicture(node));
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
  if (!isShort(nodes)) return false;
  const text = nodes.map(textOf).join(' ').trim().normalize();
  if (CREDIT.test(text) || isAll(nodes, ITALIC)) return true;
  return isCentred(line) && !isAll(nodes, BOLD);
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
