import { namesOf } from './clutter.js';
import { comparable, linesOf, tidyText, type Line } from './lines.js';
import { labelledName, nameIn } from './names.js';
import { isProse } from './prose.js';

const MAX_WORDS = 5;
/** How many lines from the end a name may stand: after it a source, or a note, may follow. */
const MAX_LINES = 4;
const RIGHT = /text-align\s*:\s*(?:right|end)/i;
const NAMES =
  / (?:authors?|byline|tac ?gia|p ?author|signature|ky ?ten|but ?danh|text ?(?:right|end)|align ?right|right) /;
/** In characters. */
const MAX_LABELLED = 80;
const STRONG = 'b,strong,em,i';
/** `BH`, `H.V`, `N.T.A`, and who is told with them: `BH (Theo TTXVN)`. */
const INITIALS = /^\p{Lu}{1,2}(?:[.\s-]?\p{Lu}{1,2}){0,3}\.?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*(?:[\s,&/+–-]+(?:\(?\p{Lu}[\p{L}.'’-]*\)?|và|theo))*$/u;
const SENTENCE_END = /[.!?…”"»)/]$/;
/** What may stand after the name. */
const CREDIT = /^\W*(?:(?:nguồn|theo)(?: tin| bài| ảnh)?|ảnh)\s*[:：]/i;

/** The line that a text ends in with its author's name, and the name. */
export interface Signature {
  line: Line;
  name: string;
}

/**
 * The line with the author's name that Vietnamese texts end in; `undefined` where it is not clear
 * that the last line is one.
 */
export function findSignature(body: Element): Signature | undefined {
  const lines = linesOf(body).slice(-MAX_LINES);
  while (CREDIT.test(lines.at(-1)?.text ?? '')) lines.pop();
  const line = lines.pop();
  if (!line || line.hasMedia || line.block.closest('li,th,figure')) return undefined;
  const name = signatureIn(line, lines.at(-1));
  return name === undefined ? undefined : { line, name };
}

function signatureIn(line: Line, before?: Line): string | undefined {
  const { text } = line;
  if (text.length > MAX_LABELLED) return undefined;
  const labelled = labelledName(text);
  if (labelled !== undefined) return labelled;
  const words = text.split(' ').length;
  if (words > MAX_WORDS || /\d/.test(text)) return undefined;
  if (INITIALS.test(text)) return text;
  if (!CAPITALISED.test(text)) return undefined;
  const isAlone = words > 1 && before !== undefined && endsText(before);
  return isMarked(line) || isAlone ? nameIn(text.replace(/^Theo /, '')) : undefined;
}

/** False for a caption's picture and for a label, whose line what follows belongs to. */
function endsText(line: Line): boolean {
  return !line.hasMedia && isProse(line) && SENTENCE_END.test(line.text);
}

/** Stands at the right, or is in bold or in italics, or is called an author. */
function isMarked({ block, nodes, text }: Line): boolean {
  let around: Element | null = block;
  while (around && comparable(around.textContent) === comparable(text)) {
    const style = around.getAttribute('x-style') ?? '';
    const isRight = RIGHT.test(style) || around.getAttribute('align') === 'right';
    if (isRight || NAMES.test(namesOf(around))) return true;
    around = around.parentElement;
  }
  if (nodes[0]?.parentElement?.closest(STRONG)) return true;
  return nodes.every((node) => !tidyText(node.textContent) || isStrong(node));
}

function isStrong(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const strong = node.matches(STRONG) ? node : node.querySelector(STRONG);
  return comparable(strong?.textContent) === comparable(node.textContent);
}
