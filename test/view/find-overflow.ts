import { FONT_SCALES } from '../../src/rules/font-scale.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

/** Boxes are laid out in fractions of a pixel. */
const TOLERANCE_PX = 0.75;

type Box = Pick<DOMRect, 'left' | 'right'>;

/**
 * What overflows an element or the place that it stands in, at each step of the sizes; what is told
 * begins with the step.
 */
export async function overflowAtEachStep(
  element: BantinArticleElement,
  outer: Element,
): Promise<string[]> {
  const found: string[] = [];
  for (const scale of FONT_SCALES) {
    element.fontScale = scale;
    await element.updateComplete;
    const isInline = getComputedStyle(element).display === 'inline';
    const all = [...findOverflow(element, outer), ...(isInline ? [] : findOverflow(element))];
    if (element.scrollWidth > element.clientWidth) all.push('what scrolls');
    found.push(...new Set(all.map((what) => `${scale}: ${what}`)));
  }
  return found;
}

/**
 * What reaches past an element's own box, or past `outer`, to the left or the right: boxes and text
 * of its shadow tree, but for what stands in a box that scrolls or is there to be heard only.
 */
function findOverflow(element: BantinArticleElement, outer: Element = element): string[] {
  const root = element.shadowRoot;
  if (!root) return ['no shadow tree'];
  const limits = outer.getBoundingClientRect();
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const boxes = isExempt(node) ? [] : boxesOf(node);
    if (boxes.some((box) => isOutside(box, limits))) found.push(describe(node));
  }
  if (isOutside(element.getBoundingClientRect(), limits)) found.push('the element');
  return found;
}

function isExempt(node: Node): boolean {
  const parent = node.parentElement;
  if (parent?.closest('.scroll, svg')) return true;
  const element = node instanceof Element ? node : parent;
  return element !== null && getComputedStyle(element).position === 'absolute';
}

function boxesOf(node: Node): DOMRect[] {
  if (node instanceof Element) return [...node.getClientRects()];
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function isOutside({ left, right }: Box, limits: Box): boolean {
  return left < limits.left - TOLERANCE_PX || right > limits.right + TOLERANCE_PX;
}

function describe(node: Node): string {
  if (!(node instanceof Element)) return `“${node.textContent?.trim().slice(0, 20)}”`;
  return `<${node.localName} ${node.getAttribute('part') ?? node.className}>`;
}
