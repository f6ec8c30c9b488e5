import { namesOf } from './class-names.js';
import { isLabel } from './labels.js';
import { isBold } from './lead.js';
import { comparable, linesOf, tidyText, type Line } from './lines.js';
import { hasDate } from './meta-line.js';
import { labelledName, sourceName } from './names.js';
import { isProse } from './prose.js';

/** In characters. */
const MAX_CAPTION = 250;
const MAX_SENTENCE = 60;
/** What has fewer may be a name, or a heading. */
const MIN_WORDS = 5;
/** Of which picture it is: `Hình 2: …`, `Ảnh 3, 4. …`. */
const NUMBERED = /^(?:hình|ảnh) (?:số )?\d{1,2}(?:\s*[,-]\s*\d{1,2})*\s*[:.]/i;
/** Whose the picture is, at its start or its end. */
const CREDIT =
  /^(?:©|(?:foto|photo|bild)s?\s*:)|(?:^|[.,;()–-]\s*)(?:nguồn )?ảnh(?: minh h(?:ọa|oạ))?\s*(?:[:：]|sưu tầm|tổng hợp|internet|\)?$)[^:：]{0,40}$|\(nguồn\s*:[^:]{2,40}\)$/i;
const CENTRED = / (?:text ?(?:align ?)?cent(?:er|re)|align ?cent(?:er|re)) /;
const SENTENCE_END = /[.!?…:;,*-]["'”’»)\]]*$/;
const HEADING = /^h[1-6]$/;
/** What editors use for its size. */
const LESSER = /^h[4-6]$/;
/** One of a list, or a numbered heading: `- …`, `1. …`, `II. …`, `a) …`. */
const ITEM = /^(?:[-–—+*•►>#]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/])/i;

/**
 * Centres the captions that an editor wrote as plain paragraphs, so that they are read as captions,
 * or puts them into the figure that has none: short lines that are no sentences, between a picture
 * that stands alone and a paragraph that is one, a heading, another picture, or the end of the text.
 */
export function centreCaptions(body: Element): void {
  paragraphsOfPictures(body);
  const lines = linesOf(body);
  lines.forEach((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const isInBox = [before, line].some((it) => it && isIn(body, it, 'td,li'));
    if (!before || isInBox || !isPicture(before) || !isCaption(line, before)) return;
    const isSure = isCentredBox(line.block) || isTold(line, before);
    if (after && !isSure && !isPicture(after) && !startsAnew(after)) return;
    if (before.block === line.block || (after && line.block.contains(after.block))) return;
    const figure = before.block.closest('figure') ?? figureAfterText(before);
    if (figure) return putInto(figure, line.block);
    centre(line.block);
    // Who took the picture may stand in a line of its own.
    if (after && CREDIT.test(after.text) && isCaption(after)) centre(after.block);
  });
}

function centre(block: Element): void {
  block.removeAttribute('x-style');
  block.setAttribute('align', 'center');
}

/** Makes paragraphs of headings that are pictures, or the captions below them. */
function paragraphsOfPictures(body: Element): void {
  linesOf(body).forEach((line, index, lines) => {
    const before = lines[index - 1];
    const isBelow = before && isPicture(before);
    if (!HEADING.test(line.block.localName) || !line.block.parentElement) return;
    if (!isPicture(line) && !(isBelow && isHeadingCaption(line))) return;
    const paragraph = line.block.ownerDocument.createElement('p');
    if (!isPicture(line)) paragraph.setAttribute('align', 'center');
    paragraph.append(...line.block.childNodes);
    line.block.replaceWith(paragraph);
  });
}

/** True for a short sentence, or words in italics: no heading of what follows. */
function isHeadingCaption({ block, text, hasMedia, linked }: Line): boolean {
  if (hasMedia || linked > 0 || text.length > MAX_CAPTION || ITEM.test(text)) return false;
  const italic = block.querySelector('em,i');
  return (
    (LESSER.test(block.localName) && text.length <= MAX_SENTENCE && /(?<!\.)\.$/.test(text)) ||
    comparable(italic?.textContent) === comparable(text)
  );
}

/** True for a block in the middle by its name, or by what the classes of wide-spread kits say. */
function isCentredBox(block: Element): boolean {
  return block.localName === 'center' || CENTRED.test(namesOf(block));
}

/** True for a sentence, and for the heading of what follows. */
function startsAnew(line: Line): boolean {
  return HEADING.test(line.block.localName) || (isProse(line) && SENTENCE_END.test(line.text));
}

/** A figure of its own for the picture that a paragraph ends in. */
function figureAfterText({ block, nodes }: Line): Element | undefined {
  if (tidyText(block.textContent) === '') return undefined;
  const figure = block.ownerDocument.createElement('figure');
  figure.append(...nodes);
  block.after(figure);
  return figure;
}

function putInto(figure: Element, line: Element): void {
  if (figure.querySelector('figcaption')) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  caption.append(...line.childNodes);
  figure.append(caption);
  line.remove();
}

function isPicture({ text, hasMedia }: Line): boolean {
  return hasMedia && text === '';
}

/** True for a line in such an element of the body that has but a part of its text. */
function isIn(body: Element, { block }: Line, selector: string): boolean {
  const around = block.closest(selector);
  if (around === null || around === body || !body.contains(around)) return false;
  return around.textContent.length < body.textContent.length / 2;
}

/** True for a caption by its words, or by those of the picture. */
function isTold({ text }: Line, picture?: Line): boolean {
  return (
    NUMBERED.test(text) || CREDIT.test(text) || (picture !== undefined && isNameOf(picture, text))
  );
}

/** True for what a picture, or the link around it, is called, or for how that begins. */
function isNameOf({ nodes, block }: Line, text: string): boolean {
  const said = comparable(text);
  if (said === '' || text.split(' ').length < MIN_WORDS) return false;
  const elements = nodes.filter((node) => node instanceof Element);
  const named = elements.flatMap((it) => [it, ...it.querySelectorAll('*')]);
  return [...named, block.closest('a')]
    .flatMap((it) => [it?.getAttribute('alt'), it?.getAttribute('title')])
    .some((name) => comparable(name).startsWith(said));
}

function isCaption(line: Line, picture?: Line): boolean {
  const { text, block, linked, hasMedia } = line;
  const isOwnBlock = /^(?:p|div|center)$/.test(block.localName) && !block.closest('figure');
  if (!isOwnBlock || hasMedia || linked > 0 || text.length > MAX_CAPTION) return false;
  if (isTold(line, picture)) return true;
  if (!isCentredBox(block) && text.split(' ').length < MIN_WORDS) return false;
  if (SENTENCE_END.test(text) || ITEM.test(text)) return false;
  const isOther = hasDate(line) || isLabel(text) || labelledName(text) || sourceName(text);
  return !isOther && !isBold(line);
}
