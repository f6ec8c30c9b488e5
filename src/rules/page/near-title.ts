import type { Line } from './lines.js';
import { isProse } from './prose.js';
import type { WebPage } from './web-page.js';

const AFTER = 16;
const BEFORE = 8;
const MAX_PARAGRAPHS = 3;
/** Elements up from the title in which its date may stand, if before it. */
const MAX_STEPS = 6;

/** The lines of a page that may belong to its article. */
export function ownLines({ lines, isInClutter }: WebPage): Line[] {
  return lines.filter(({ block }) => !isInClutter(block));
}

/** True where a line stands in an element, or is it. */
export function isWithin({ block, nodes }: Line, element: Element): boolean {
  return (
    element.contains(block) ||
    nodes.some((node) => element.contains(node) || node.contains(element))
  );
}

/**
 * Of lines, those after the title, up to the first paragraphs of the body, then those right before it, in
 * the order of their distance.
 */
export function linesNear(lines: Line[], heading?: Element): Line[] {
  const at = heading ? lines.findIndex((line) => isWithin(line, heading)) : -1;
  if (!heading || at < 0) return [];
  return [
    ...linesAfter(lines, at),
    ...linesBefore(lines, heading).filter((line) => isBeside(line, heading)),
  ];
}

/** The lines right before the title, wherever they stand. */
export function linesBefore(lines: Line[], heading: Element): Line[] {
  const at = lines.findIndex((line) => isWithin(line, heading));
  return lines.slice(Math.max(0, at - BEFORE), Math.max(0, at)).reverse();
}

/** The lines from the title on, without it. */
function linesAfter(lines: Line[], at: number): Line[] {
  let paragraphs = 0;
  const end = lines.findIndex(
    (line, index) => index > at && isProse(line) && (paragraphs += 1) >= MAX_PARAGRAPHS,
  );
  return lines.slice(at + 1, Math.min(end < 0 ? lines.length : end + 1, at + 1 + AFTER));
}

/** False for what stands elsewhere on the page, such as today's date on top of it. */
function isBeside({ block }: Line, heading: Element): boolean {
  let around: Element | null = heading;
  for (let step = 0; around && step < MAX_STEPS; step += 1, around = around.parentElement) {
    if (around.contains(block)) return true;
  }
  return false;
}

/** Elements up from one until the other is in it too. */
export function stepsBetween(from: Element, to: Element): number {
  let steps = 0;
  for (
    let around: Element | null = from;
    around && !around.contains(to);
    around = around.parentElement
  ) {
    steps += 1;
  }
  return steps;
}
