import { isPersons } from './author-names.js';
import { comparable, linesOf, tidyText, type Line } from './lines.js';
import { isDateLine } from './meta-line.js';
import { labelledName, OFFICE } from './names.js';
import { isProse } from './prose.js';

/** How many lines from the end a name may stand: after it a source, or a note, may follow. */
const MAX_LINES = 4;
/** In characters, of a line below a rule. */
const MAX_NOTE = 150;
/** In characters, of a name. */
const MAX_NAME = 40;
export const STRONG = 'b,strong,em,i';
export const SENTENCE_END = /[.!?…”"»)/]$/;
/** What may stand after the name. */
const CREDIT =
  /^\W*(?:(?:nguồn|theo)(?: tin| bài| ảnh)?|ảnh)\s*[:：]|^\W*(?:tải (?:về|xuống|văn bản|file|tệp)|(?:file|tệp|tài liệu|văn bản)(?: đính)? kèm)|^\S{1,80}@\S{1,80}$|^bài (?:\d+|cuối)\s*:|^\W*(?:hết|end(?:item)?|còn (?:nữa|tiếp)|kính (?:bút|thư|chào)|trân trọng)\W*$|^(?:mời|xem|tải|chi tiết|vui lòng|tham khảo)\s.{0,100}(?:tại đây|đính kèm|đường (?:link|dẫn))|^(?:video|clip|e-?mail|đt|sđt|điện thoại|zalo)\s*[:：]|\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)$|^\(?(?:tháng|mùa|năm)\s[\p{L}\d\s/.,-]{1,20}\)?$/iu;
/** What a text refers to, below all of it: `[1] …`, `(*) …`, and where that is. */
const FOOTNOTE =
  /^(?:\*{1,3}\s|ghi chú\s*:|\[\d{1,2}\]|\((?:\*{1,3}|\d{1,2})\)\s|https?:\/\/\S+$)/i;
/** Above the name of whoever signed an official document. */
const OFFICIAL =
  /^\W*(?:[Đđ]ã ký|ĐÃ KÝ)\W*$|^(?:TM|KT|TL|TUQ)\.\s?\p{Lu}|^(?:PHÓ )?(?:CHỦ (?:TỊCH|NHIỆM)|(?:TỔNG )?GIÁM ĐỐC|BÍ THƯ|(?:HIỆU |CỤC |CHI CỤC )?TRƯỞNG|CHÁNH)(?=\s|$)/u;
/** `…, khi nước đã rút. (Hoàng Vũ)` */
const IN_BRACKETS = /[.!?…”"/]\s?\(([^()]{4,40})\)\.?$/;
/** Below it are but pictures. */
const PICTURES = /^(?:một số |những |các )?hình ảnh(?:\s.{0,80})?[:：.…]*$/i;
/** Below it all is such. */
const NOTES = /^(?:tài liệu tham khảo|chú thích)\W*$|^(?:_{3,}|[-–—*=]{5,})$/i;

/**
 * The last lines of a text, in which its author's name may stand: first those of all of it, then of
 * what stands above its references, then above a rule.
 */
export function endsOf(body: Element): Line[][] {
  const lines = linesOf(body);
  return [lines, aboveNotes(lines), aboveRule(lines, body), abovePictures(lines)].map((some) => {
    const last = withoutFootnotes(some).slice(-MAX_LINES);
    const isLabelled = labelledName(last.at(-1)?.text ?? '') !== undefined;
    if (!isLabelled && last.some(({ text }) => OFFICIAL.test(text))) return [];
    while (mayFollow(last.at(-1))) last.pop();
    const apart = last.slice(-1).flatMap((it) => withNameApart(withNameInBrackets(it, lines)));
    return [...last.slice(0, -1), ...apart];
  });
}

/** True for what may stand below the name: a source, a file, a date, words to search for. */
function mayFollow(line?: Line): boolean {
  if (!line) return false;
  const isTags = line.text.startsWith('#') && line.linked > line.text.length / 2;
  const isEmpty = comparable(line.text) === '' && !line.hasMedia;
  return isEmpty || isTags || CREDIT.test(line.text) || isDateLine(line.text);
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
    lines.slice(start).every(({ text }) => text.length <= MAX_NOTE);
  return start > 0 && isNote ? lines.slice(0, start) : [];
}

/** Lines without the pictures below the words that announce them. */
function abovePictures(lines: Line[]): Line[] {
  const start = lines.map(({ text }) => PICTURES.test(text)).lastIndexOf(true);
  return start > 0 && !lines.slice(start + 1).some(isProse) ? lines.slice(0, start) : [];
}

/** Lines without what stands below the title of all that a text refers to. */
function aboveNotes(lines: Line[]): Line[] {
  return lines.slice(0, Math.max(lines.map(({ text }) => NOTES.test(text)).lastIndexOf(true), 0));
}

/** An address alone may be the text's own, with words in bold above it. */
function withoutFootnotes(lines: Line[]): Line[] {
  const start = lines.map(({ text }) => FOOTNOTE.test(text)).lastIndexOf(false) + 1;
  return /^[[(*g]/i.test(lines[start]?.text ?? '') ? lines.slice(0, start) : lines;
}

/** The name in brackets that a paragraph ends in, in its place; a place would be in the text as well. */
function withNameInBrackets(line: Line, lines: Line[]): Line {
  const [, name = ''] = isProse(line) ? (IN_BRACKETS.exec(line.text) ?? []) : [];
  const naming = lines.filter(({ text }) => text.includes(name));
  const isName = isPersons(name) && naming.length === 1 && line.text.split(name).length === 2;
  // Nothing leaves the text, which goes on to be one.
  return isName ? { ...line, nodes: [], text: name } : line;
}

/** The name in bold that a paragraph ends in, as a line of its own. */
function withNameApart(line: Line): Line[] {
  const nodes = line.nodes.filter((it) => tidyText(it.textContent) !== '');
  const last = nodes.at(-1);
  const isApart = last instanceof Element && last.matches(STRONG) && isProse(line);
  const text = tidyText(last?.textContent);
  if (!isApart || text.length > MAX_NAME || OFFICE.test(text)) return [line];
  const before = line.text.slice(0, -text.length).trim();
  if (!SENTENCE_END.test(before) || comparable(before) === '') return [line];
  const rest = { ...line, nodes: nodes.slice(0, -1), text: before };
  return [rest, { ...line, nodes: [last], text }];
}
