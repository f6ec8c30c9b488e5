import { isHost, personsIn } from './author-names.js';
import { namesOf } from './class-names.js';
import { endsOf, SENTENCE_END, STRONG } from './last-lines.js';
import { comparable, isInRow, linesOf, shortText, tidyText, type Line } from './lines.js';
import {
  AGENCY,
  CALLED,
  DEGREE,
  LABEL_ALONE,
  labelledName,
  nameIn,
  ROLE,
  SECOND,
} from './names.js';
import { isPerson } from './person.js';
import { isProse } from './prose.js';
import {
  endsInOffice,
  isOffice,
  isSaidOfSomebody,
  officeIn,
  withoutOffice,
} from './signed-office.js';

const MAX_WORDS = 5;
const RIGHT = /text-align\s*:\s*(?:right|end)/i;
const NAMES =
  / (?:authors?|byline|tac ?gia|p ?author|signature|ky ?ten|but ?danh|text ?(?:right|end)|rte ?right|align ?right|right) /;
/** In characters. */
const MAX_LABELLED = 80;
/** In characters: a block with more is no signature's own. */
const MAX_BLOCK = 200;
/** `BH`, `H.V`, `N.T.A`, and who is told with them: `BH (Theo TTXVN)`. */
export const INITIALS = /^(?:\p{Lu}{1,5}|\p{Lu}{1,2}(?:[.\s-]\p{Lu}{1,2}){1,3})\.?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’]*(?:[\s,;&/+–-]+(?:\(?\p{Lu}[\p{L}.'’]*\)?|và|theo))*\*?$/u;
/** Whom a text retells, in a line below the name of who does so, or what is said of that one. */
const BELOW =
  /^\(?theo\s|^(?:lớp|khối|chi đội|clb|câu lạc bộ|học sinh|sinh viên)\s|^\([^()]+\)$|^[\w.-]+\.(?:vn|net|com|org)$/i;
/** Whom a text retells, after the name. */
const OF_OTHERS = /\S\s+(\(theo\s.*\))$/i;
/** What somebody is, below the name. */
const POSITION =
  /^phó\s|^(?:(?:nguyên|quyền) )*(?:chủ (?:tịch|nhiệm)|bí thư|giám đốc|tổng (?:giám đốc|biên tập|thư ký)|(?:viện |hiệu )?trưởng\b|đại biểu|ủy viên|giáo viên|chuyên viên|phóng viên)/i;
/** What a notice or a letter ends in, or a heading without its text. */
const CLOSING =
  /^(?:xin |trân trọng|kính |chân thành|thân ái|nhiệt liệt|chúc mừng|hotline|liên hệ|nơi nhận|lưu ý|phụ lục|thông báo|video|clip|(?:một số )?hình ảnh|tài liệu|đính kèm|tải về|nguồn |t[mlp]\.|kt\.|(?:việt nam|hà nội)$)/i;
/** Anything said of somebody. */
const NOTE = /\s+\([^()]+\)$/;
export const EDITORS = /^Ban biên tập$/i;
/** The line that a text ends in with its author's name, and the name. */
export interface Signature {
  /** The name's own, after that of its label. */
  lines: Line[];
  /** Of several, with a comma between them. */
  name: string;
  /** Whom the author belongs to, or retells, after the name: `Hoàng Vũ – Đài Phú Lâm`. */
  office?: string;
}

/**
 * The line with the author's name that Vietnamese texts end in; `undefined` where it is not clear
 * that the last line is one.
 */
export function findSignature(body: Element): Signature | undefined {
  for (const lines of endsOf(body)) {
    const signature = signatureAt(lines, body);
    if (signature) return signature;
  }
  return undefined;
}

function signatureAt(lines: Line[], body: Element): Signature | undefined {
  const [above, before, line] = [lines.at(-3), lines.at(-2), lines.at(-1)];
  const part = line?.block.closest('li,th,figure,blockquote');
  const isInPart = part && body.contains(part.parentElement);
  if (!line || line.hasMedia || isInPart || isInRow(line)) return undefined;
  const person = before && isBelow(line, before) ? personIn(before, above) : undefined;
  if (before && person !== undefined)
    return { lines: [before], name: listed(person), office: officeIn(before.text, person) };
  const label = before && LABEL_ALONE.test(before.text) ? [before] : [];
  const name = label.length > 0 ? nameIn(line.text) : signatureIn(line, before);
  if (name === undefined) return undefined;
  const other = before && areTogether(before, line) ? personIn(before, above) : undefined;
  const office = officeIn(line.text, name);
  if (!before || other === undefined)
    return { lines: [...label, line], name: listed(name), office };
  const offices = [officeIn(before.text, other), office].filter((it) => it !== undefined);
  return {
    lines: [before, line],
    name: listed(`${other}, ${name}`),
    office: offices.length > 0 ? offices.join(', ') : undefined,
  };
}

/** True for lines that may name an author each: of one block, or both at the right and without a label. */
function areTogether(before: Line, line: Line): boolean {
  if (before.block === line.block) return true;
  return labelledName(line.text) === undefined && isAtRight(before) && isAtRight(line);
}

/** The names alone of what may name an office too. */
function listed(name: string): string {
  return personsIn(name).join(', ');
}

/** True for what may stand below a name: what somebody is, whom one belongs to, or retells. */
function isBelow(line: Line, before: Line): boolean {
  const { text } = line;
  // What is a sentence may begin so too: `Theo ông An, …`.
  if (text.length > MAX_LABELLED || /[.!?…]$/.test(text)) return false;
  if (isOffice(text) || BELOW.test(text) || POSITION.test(text)) return true;
  return isSaidOfSomebody(text) && isAtRight(line) && isAtRight(before);
}

/** The name in a line, if it is that of a person. */
function personIn(line: Line, before?: Line): string | undefined {
  const name = isOffice(line.text) ? undefined : signatureIn(line, before);
  return name !== undefined && name.split(' ').length > 1 ? name : undefined;
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
  const bare = text.replace(/^\((.*)\)$/, '$1').replace(CALLED, '');
  const labelled = labelledName(bare);
  if (labelled !== undefined) return labelled.replace(NOTE, '');
  if (CLOSING.test(bare) || POSITION.test(bare)) return undefined;
  const whom = withoutOffice(bare, isAtRight(line));
  const isOfOffice = endsInOffice(bare) || EDITORS.test(bare);
  if (isOfOffice && isMarked(line)) return whom.replace(/^Theo /, '');
  const who = [AGENCY, ROLE, SECOND, DEGREE].reduce((name, it) => name.replace(it, ''), whom);
  const persons = personsIn(who);
  const isLong = persons.some((it) => it.split(/[\s–—-]+/).length > MAX_WORDS);
  // What is in capitals in the middle may be said to all.
  const isSaid = who.split(/[\s–—-]+/).length > MAX_WORDS && !isAtRight(line);
  if (isLong || isSaid || /\d/.test(who)) return undefined;
  if (INITIALS.test(who)) return who;
  if (!CAPITALISED.test(persons.length > 1 ? persons.join(', ') : who)) return undefined;
  const isAlone = who.includes(' ') && before !== undefined && endsText(before);
  const isSigned = isMarked(line) || isAlone || isPerson(who) || OF_OTHERS.test(bare);
  const name = isSigned ? nameIn(whom.replace(/^Theo /, '').replace(/\*$/, '')) : undefined;
  return name !== undefined && isHost(name) ? undefined : name;
}

/** False for a caption's picture and for a label, whose line what follows belongs to. */
function endsText(line: Line): boolean {
  return !line.hasMedia && isProse(line) && SENTENCE_END.test(line.text);
}

/** Stands at the right, or is called an author. */
export function isAtRight({ block, text }: Line): boolean {
  let around: Element | null = block;
  while (around && comparable(around.textContent) === comparable(text)) {
    if (isCalledSo(around)) return true;
    around = around.parentElement;
  }
  return shortText(block, MAX_BLOCK) !== undefined && isCalledSo(block);
}

/** Stands at the right, or is in bold or in italics, or is called an author. */
function isMarked(line: Line): boolean {
  const { nodes } = line;
  if (isAtRight(line) || nodes[0]?.parentElement?.closest(STRONG)) return true;
  return nodes.every((node) => !tidyText(node.textContent) || isStrong(node));
}

function isStrong(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const strong = node.matches(STRONG) ? node : node.querySelector(STRONG);
  return comparable(strong?.textContent) === comparable(node.textContent);
}
