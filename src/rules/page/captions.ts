import { shortText, tidyText, type Line } from './lines.js';

const CAPTION = 'figcaption,[class*="caption" i],[class*="chu-thich" i],[class*="chuthich" i]';
const FIGURE =
  'figure,table,[class*="image" i],[class*="img" i],[class*="photo" i],[class*="pic" i],[class*="video" i]';
/** Beside a small picture in a table stands the lead. */
const LEAD = ['summary', 'sapo', 'tomtat', 'tom-tat', 'mota', 'intro']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(',');
/** A table in the middle has its text where it was. */
const CENTRE = 'center,:not(table)[align="center" i]';
const CENTRED = /text-align\s*:\s*center/i;
/** In characters, of all that stands around a picture: what has more is a part of the text. */
const MAX_FIGURE = 400;
const MAX_STEPS = 4;
/** Each reads the text of what stands around it. */
const MAX_LINES = 40;

/**
 * True for what is said of a picture: by the name of its element, with the picture in one, or in
 * italics or centred right below it.
 * @param before the line before it
 */
function isCaption(line: Line, before?: Line): boolean {
  return isInFigure(line) || (before?.hasMedia === true && !before.text && isSetApart(line));
}

function isInFigure({ block }: Line): boolean {
  let around: Element | null = block;
  for (let step = 0; around && step < MAX_STEPS; step += 1, around = around.parentElement) {
    if (shortText(around, MAX_FIGURE) === undefined) return false;
    if (around.matches(CAPTION)) return true;
    if (around.matches(FIGURE) && around.querySelector('img,video'))
      return !around.matches('table') || !around.querySelector(LEAD);
  }
  return false;
}

function isSetApart({ block, nodes, text }: Line): boolean {
  if (text.length > MAX_FIGURE) return false;
  const isItalic = nodes.some(
    (node) =>
      node instanceof Element &&
      [node, ...node.querySelectorAll('*')].some(
        (it) => it.matches('em,i') && tidyText(it.textContent) === text,
      ),
  );
  const isCentred = block.closest(CENTRE) !== null;
  return isItalic || isCentred || CENTRED.test(block.getAttribute('x-style') ?? '');
}

/** The first of the lines, without those that are said of pictures. */
export function withoutCaptions(lines: Line[]): Line[] {
  return lines.slice(0, MAX_LINES).filter((line, index) => !isCaption(line, lines[index - 1]));
}
