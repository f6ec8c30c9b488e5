import { isLabel } from './labels.js';
import { isBold } from './lead.js';
import { linesOf, type Line } from './lines.js';
import { hasDate } from './meta-line.js';
import { labelledName, sourceName } from './names.js';
import { isProse } from './prose.js';

/** In characters. */
const MAX_CAPTION = 200;
/** What has fewer may be a name, or a heading. */
const MIN_WORDS = 5;
const SENTENCE_END = /[.!?…:;,*-]["'”’»)\]]*$/;
/** One of a list, or a numbered heading: `- …`, `1. …`, `II. …`, `a) …`. */
const ITEM = /^(?:[-–—+*•►>#]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/])/i;

/**
 * Centres the captions that an editor wrote as plain paragraphs, so that they are read as captions,
 * or puts them into the figure that has none: short lines that are no sentences, between a picture
 * that stands alone and a paragraph that is one, a heading, another picture, or the end of the text.
 */
export function centreCaptions(body: Element): void {
  const lines = linesOf(body);
  lines.forEach((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (!before || !isPicture(before) || !isCaption(line)) return;
    if (after && !isPicture(after) && !startsAnew(after)) return;
    const figure = before.block.closest('figure');
    if (figure) return putInto(figure, line.block);
    line.block.removeAttribute('x-style');
    line.block.setAttribute('align', 'center');
  });
}

/** True for a sentence, and for the heading of what follows. */
function startsAnew(line: Line): boolean {
  return /^h[1-6]$/.test(line.block.localName) || (isProse(line) && SENTENCE_END.test(line.text));
}

function putInto(figure: Element, line: Element): void {
  if (figure.querySelector('figcaption')) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  caption.append(...line.childNodes);
  figure.append(caption);
  line.remove();
}

function isPicture({ text, hasMedia, block }: Line): boolean {
  return hasMedia && text === '' && !block.closest('td,li');
}

function isCaption(line: Line): boolean {
  const { text, nodes, block, linked, hasMedia } = line;
  const isOwnBlock = /^(?:p|div|center)$/.test(block.localName) && !block.closest('figure,td,li');
  if (!isOwnBlock || hasMedia || linked > 0 || text.length > MAX_CAPTION) return false;
  if (block.localName !== 'center' && text.split(' ').length < MIN_WORDS) return false;
  if (SENTENCE_END.test(text) || ITEM.test(text)) return false;
  if (hasDate(line) || isLabel(text) || labelledName(text) || sourceName(text) || isBold(line))
    return false;
  // Of a block with many lines each would look at all of it.
  return nodes.length === block.childNodes.length;
}
