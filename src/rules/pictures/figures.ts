import { CAPTION, textOf } from '../caption-pictures.js';
import { isBlank } from '../tidy-content.js';

const BLOCK = 'p,div,center,td,tr,tbody,thead,tfoot,caption,h1,h2,h3,h4,h5,h6,figcaption';
/** In CSS pixels: what is not wider or taller belongs to the text beside it. */
const MAX_ICON = 48;

/** True for a picture, and for what holds pictures and no text. */
export function isPicture(node: Node): node is Element {
  return hasPicture(node) && !textOf(node);
}

/** True for a picture, and for what has one somewhere in it. */
export function hasPicture(node: Node): boolean {
  return node instanceof Element && (node.matches('img') || node.querySelector('img') !== null);
}

/** A figure of a stranger's nodes, in their own document: to be rebuilt as all else is. */
export function makeFigure(pictures: Node[], caption: Node[]): HTMLElement {
  const document = pictures[0]?.ownerDocument as Document;
  const figure = document.createElement('figure');
  figure.append(...linesOf(pictures).flat());
  if (!caption.every(isBlank)) figure.append(makeCaption(document, caption));
  return figure;
}

/** A caption of a stranger's nodes, with a break between its lines. */
export function makeCaption(document: Document, nodes: Node[]): HTMLElement {
  const caption = document.createElement('figcaption');
  const lines = linesOf(nodes).flatMap((line) => [document.createElement('br'), ...line]);
  caption.append(...lines.slice(1));
  return caption;
}

/** Nodes as lines, which end with a block or a `<br>`; those without anything to see are left out. */
function linesOf(nodes: Iterable<Node>): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    if (node instanceof Element && node.matches(BLOCK)) lines.push(...linesOf(node.childNodes), []);
    else if (node instanceof Element && node.matches('br')) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => !line.every(isBlank));
}

/**
 * Figures of nodes that are nothing but pictures, each with what is said of it after it.
 * @param isCaption what nodes must be to be taken for a caption
 * @returns `undefined` where text comes first, is no caption, or there is a film or the like: then all
 *   stays as it is
 */
export function figuresOf(nodes: Node[], isCaption = isShort): HTMLElement[] | undefined {
  const groups: { pictures: Element[]; caption: Node[] }[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isPicture(node)) {
      if (isIcon(node)) return undefined;
      if (last?.caption.length === 0) last.pictures.push(node);
      else groups.push({ pictures: [node], caption: [] });
    } else if (isBlank(node)) {
      if (last && last.caption.length > 0) last.caption.push(node);
    } else if (!last || hasPicture(node) || !textOf(node)) return undefined;
    else last.caption.push(node);
  }
  const captions = groups.map(({ caption }) => caption).filter((it) => it.length > 0);
  if (!captions.every(isCaption)) return undefined;
  return groups.map(({ pictures, caption }) => makeFigure(pictures, caption));
}

/** True where nodes say no more than a caption does. */
export function isShort(nodes: Node[]): boolean {
  return CAPTION.test(nodes.map(textOf).join(' ').trim());
}

function isIcon(picture: Element): boolean {
  const image = picture.matches('img') ? picture : picture.querySelector('img');
  const sizes = [image?.getAttribute('width'), image?.getAttribute('height')];
  return sizes.some((size) => size && Number.parseInt(size, 10) <= MAX_ICON);
}

/** Puts figures in the place of a node; a paragraph around them, which may hold none, becomes a box. */
export function placeFigures(figures: HTMLElement[], place: ChildNode): void {
  const paragraph = place.parentElement?.closest('p,h1,h2,h3,h4,h5,h6');
  place.replaceWith(...figures);
  if (!paragraph) return;
  const box = paragraph.ownerDocument.createElement('div');
  for (const { name, value } of paragraph.attributes) box.setAttribute(name, value);
  box.append(...paragraph.childNodes);
  paragraph.replaceWith(box);
}
