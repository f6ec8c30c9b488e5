import { personsIn } from './author-names.js';
import { isPerson } from './person.js';
import { namesOf } from './clutter.js';
import { comparable, isInRow, linesOf, tidyText, type Line } from './lines.js';
import {
  AGENCY,
  DEGREE,
  LABEL_ALONE,
  labelledName,
  nameIn,
  OFFICES,
  ROLE,
  SECOND,
} from './names.js';
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
export const INITIALS = /^\p{Lu}{1,2}(?:[.\s-]?\p{Lu}{1,2}){0,3}\.?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’]*(?:[\s,&/+–-]+(?:\(?\p{Lu}[\p{L}.'’]*\)?|và|theo))*$/u;
/** Whom a text retells, in a line below the name of who does so. */
const RETOLD = /^\(?theo\s/i;
/** The same, after the name. */
const OF_OTHERS = /\S\s+(\(theo\s.*\))$/i;
/** What somebody is, below the name. */
const POSITION =
  /^(?:(?:nguyên|phó|quyền) )*(?:chủ (?:tịch|nhiệm)|bí thư|giám đốc|tổng (?:giám đốc|biên tập|thư ký)|(?:viện |hiệu )?trưởng\b|đại biểu|ủy viên|giáo viên|chuyên viên|phóng viên)/i;
/** What a notice or a letter ends in, or a heading without its text. */
const CLOSING =
  /^(?:xin |trân trọng|kính |chân thành|thân ái|nhiệt liệt|chúc mừng|hotline|liên hệ|nơi nhận|lưu ý|phụ lục|thông báo|video|clip|(?:một số )?hình ảnh|tài liệu|đính kèm|tải về|nguồn |t[mlp]\.|kt\.|(?:việt nam|hà nội)$)/i;
/** An office in the place of a person. */
const OFFICE = new RegExp(`^${OFFICES}[^.!?:]+$`);
const EDITORS = /^Ban biên tập$/;
/** Persons before an office. */
const OF = new RegExp(`^(?:\\p{Lu}[\\p{L}.]*[\\s,&/–—-]+){1,12}?(?=${OFFICES})`, 'u');
const WITH_OFFICE = new RegExp(
  `^(\\p{Lu}\\p{L}*(?:(?:[. ]|\\s?[,&–—-]\\s)\\p{Lu}\\p{L}*){1,11})\\s?(?:[,/–—-]\\s|(?=\\())(\\(?(?:\\p{Lu}{2,3} )?${OFFICES}.*)$`,
  'u',
);
const SENTENCE_END = /[.!?…”"»)/]$/;
/** Whom somebody belongs to, below the name. */
const IN_BRACKETS = new RegExp(`^\\(${OFFICES}[^()]+\\)$`);
/** What may stand after the name. */
const CREDIT =
  /^\W*(?:(?:nguồn|theo)(?: tin| bài| ảnh)?|ảnh)\s*[:：]|^\S{1,80}@\S{1,80}$|^\W*(?:hết|end(?:item)?)\W*$/i;

/** What a text refers to, below all of it: `[1] …`, and where that is. */
const FOOTNOTE = /^(?:\[\d{1,2}\]|https?:\/\/\S+$)/;

/** The line that a text ends in with its author's name, and the name. */
export interface Signature {
  /** The name's own, after that of its label. */
  lines: Line[];
  name: string;
  /** Whom the author belongs to, or retells, after the name: `Hoàng Vũ – Đài Phú Lâm`. */
  office?: string;
}

/**
 * The line with the author's name that Vietnamese texts end in; `undefined` where it is not clear
 * that the last line is one.
 */
export function findSignature(body: Element): Signature | undefined {
  const lines = withoutFootnotes(linesOf(body));
  return signatureAt(lines) ?? signatureAt(aboveRule(lines, body));
}

function signatureAt(all: Line[]): Signature | undefined {
  const lines = all.slice(-MAX_LINES);
  while (CREDIT.test(lines.at(-1)?.text ?? '')) lines.pop();
  const line = lines.pop();
  if (!line || line.hasMedia || line.block.closest('li,th,figure') || isInRow(line))
    return undefined;
  const before = lines.at(-1);
  const isBelow =
    !isSentence(line) && [IN_BRACKETS, RETOLD, POSITION].some((it) => it.test(line.text));
  const person = before && isBelow ? signatureIn(before, lines.at(-2)) : undefined;
  if (before && person !== undefined) return { lines: [before], name: person };
  const label = before && LABEL_ALONE.test(before.text) ? [before] : [];
  const name = label.length > 0 ? nameIn(line.text) : signatureIn(line, before);
  if (name === undefined) return undefined;
  const [, author = name, office = OF_OTHERS.exec(line.text)?.[1]] = WITH_OFFICE.exec(name) ?? [];
  return { lines: [...label, line], name: author, office };
}

/** Lines without the few that a rule parts from their end: whom to call, or to follow. */
function aboveRule(lines: Line[], body: Element): Line[] {
  const rule = [...body.querySelectorAll('hr')].at(-1);
  const isBelow = ({ block }: Line) =>
    rule !== undefined &&
    (rule.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const start = lines.findIndex(isBelow);
  const isNote =
    lines.length - start <= MAX_LINES &&
    lines.slice(start).every(({ text }) => text.length <= MAX_LABELLED);
  return start > 0 && isNote ? lines.slice(0, start) : [];
}

/** An address alone may be the text's own, with words in bold above it. */
function withoutFootnotes(lines: Line[]): Line[] {
  const start = lines.map(({ text }) => FOOTNOTE.test(text)).lastIndexOf(false) + 1;
  return lines[start]?.text.startsWith('[') ? lines.slice(0, start) : lines;
}

/** The author's name in the first line after a body, which says so by its mark or its words. */
export function findSignatureAfter(body: Element, root: Element): string | undefined {
  const lines = linesOf(root);
  const at = lines.map(({ block }) => body.contains(block)).lastIndexOf(true);
  const line = at < 0 ? undefined : lines[at + 1];
  if (!line || line.hasMedia || line.linked > 0) return undefined;
  const isSigned = isPerson(line.text) || isCalledSo(line.block) || OF_OTHERS.test(line.text);
  return isSigned ? signatureIn(line) : undefined;
}

/** Is called an author, or stands at the right. */
function isCalledSo(element: Element): boolean {
  const isRight = RIGHT.test(element.getAttribute('x-style') ?? '');
  return (
    isRight || /^right$/i.test(element.getAttribute('align') ?? '') || NAMES.test(namesOf(element))
  );
}

function signatureIn(line: Line, before?: Line): string | undefined {
  // Some sign for a search as well: `#Tin_bài: #Hoàng_Vũ`.
  const text = /^#/.test(line.text) ? line.text.replace(/#/g, '').replace(/_/g, ' ') : line.text;
  if (text.length > MAX_LABELLED) return undefined;
  const bare = text.replace(/^\((.*)\)$/, '$1');
  const labelled = labelledName(bare);
  if (labelled !== undefined) return labelled;
  if (CLOSING.test(bare) || POSITION.test(bare)) return undefined;
  const isOffice = OFFICE.test(bare.replace(OF, '')) || EDITORS.test(bare);
  if (isOffice && isMarked(line)) return bare;
  const [, whom = bare] = WITH_OFFICE.exec(bare) ?? [];
  const who = [AGENCY, ROLE, SECOND, DEGREE].reduce((name, it) => name.replace(it, ''), whom);
  const words = Math.max(...personsIn(who).map((it) => it.split(/[\s–—-]+/).length));
  if (words > MAX_WORDS || /\d/.test(who)) return undefined;
  if (INITIALS.test(who)) return bare.replace(ROLE, '').replace(SECOND, '');
  if (!CAPITALISED.test(who)) return undefined;
  const isAlone = words > 1 && before !== undefined && endsText(before);
  return isMarked(line) || isAlone || isPerson(who) || OF_OTHERS.test(bare)
    ? nameIn(bare.replace(/^Theo /, ''))
    : undefined;
}

/** True for what may begin as a source or a position does: `Theo ông An, …`. */
function isSentence({ text }: Line): boolean {
  return text.length > MAX_LABELLED || /[.!?…]$/.test(text);
}

/** False for a caption's picture and for a label, whose line what follows belongs to. */
function endsText(line: Line): boolean {
  return !line.hasMedia && isProse(line) && SENTENCE_END.test(line.text);
}

/** Stands at the right, or is in bold or in italics, or is called an author. */
function isMarked({ block, nodes, text }: Line): boolean {
  let around: Element | null = block;
  while (around && comparable(around.textContent) === comparable(text)) {
    if (isCalledSo(around)) return true;
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
