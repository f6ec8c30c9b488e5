import { PORTAL_OFFSET_MS } from '../dates.js';
import { isLabel, isTool } from './labels.js';
import { comparable, tidyText, type Line } from './lines.js';
import { readPageDate, withMonthNumbers } from './month-names.js';

/** In characters: what is longer is text. */
const MAX_LINE = 120;
const MAX_META = 300;
const MAX_BARE_LABEL = 30;
const MAX_SECTION = 40;
/** In letters: what may stand beside a date and its time, such as a place or an agency. */
const MAX_WORDS = 25;
/** In characters, of ISO 8601. */
const DAY = 10;
const TIME = /\d\s?[:h]\s?\d\d/;
/** Between what stands in one line and for itself. */
export const SEPARATOR = /\s*[|•·]\s*|\s+[/–—-]\s+/;
const DIVIDER = /[|•·/»›–—]|\s-\s/;
/** What stands around a date that is the article's own. */
const DATE_WORDS =
  /(?:thứ|chủ)\s*(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])|ngày|được (?:tạo|đăng)|đăng(?: tải| tin)?|tháng|năm|lúc|giờ|phút|cập nhật|lần|cuối|xuất bản|thời gian|last|updated?|published|posted|date|on|at|am|pm|ict|gmt|utc|sa|ch|sáng|chiều|tối|vào|sửa|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|một|hai|ba|tư|sáu|bảy|tám|chín|mười|发布|发表|时间|日期|公開日|등록|[年月日]/gi;

const META_WORDS =
  /tác giả(?: bài viết)?|người (?:đăng|viết|gửi)|(?:đăng|viết|gửi) bởi|bởi|(?:số )?lượt (?:xem|đọc)|tăng cỡ chữ|giảm cỡ chữ|số từ|(?<=\d )từ|khoảng?|phút đọc|views?|by|author/gi;

const BYLINE = /^(?:[Bb]y|BY|[Pp]ar|[Pp]or|[Vv]on|Bởi)[\s:]+\p{Lu}/u;

/** True for a text that says when another was published, and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LINE || readPageDate(text) === undefined) return false;
  return isNothing(withMonthNumbers(text).replace(META_WORDS, '').replace(DATE_WORDS, ''), 2);
}

/** True for a line of which a part does so, among counters and names. */
export function hasDate(line: Line): boolean {
  return datePartOf(line) !== undefined;
}

/** The part of a line that does so. */
export function datePartOf(line: Line): string | undefined {
  if (line.text.length > MAX_META) return undefined;
  return [...line.text.split(SEPARATOR), ...partsOf(line)].find(isDateLine);
}

/** True for a line that says when a text was published and who wrote it, with tools and counters. */
export function isMetaLine(line: Line, authors: string[]): boolean {
  if (line.text.length > MAX_LINE) return false;
  const text = partsOf(line)
    .filter((part) => !isTool(part) && !isLabel(part))
    .join(' ');
  const rest = authors.reduce((all, name) => all.replace(name, ''), text).replace(META_WORDS, '');
  const hasDate = readPageDate(text) !== undefined;
  const bare = hasDate || text.length < MAX_BARE_LABEL ? rest.replace(DATE_WORDS, '') : rest;
  return isNothing(bare, hasDate ? 2 : 0);
}

/**
 * True for a line that begins with who wrote the text, among what else is told of it:
 * `By Jane Doe | 5 March 2024`.
 */
function startsWithByline(text: string, authors: string[]): boolean {
  if (text.length > MAX_LINE || !BYLINE.test(text)) return false;
  const isNamed = authors.some((name) => comparable(text).includes(comparable(name)));
  return isNamed || text.split(SEPARATOR).length > 1 || readPageDate(text) !== undefined;
}

/** The day of a date as it is told, and in Vietnam. */
function daysOf(date: unknown): string[] {
  if (typeof date !== 'string') return [];
  const time = Date.parse(date) + PORTAL_OFFSET_MS;
  const here = Number.isNaN(time) ? date : new Date(time).toISOString();
  return [date, here].map((it) => it.slice(0, DAY));
}

/** True for a short line with the date of the text and its time, or its author. */
function tellsDate(text: string, authors: string[], date: unknown): boolean {
  if (text.length > MAX_LINE || /[.!?…]$/.test(text)) return false;
  const shown = readPageDate(text)?.slice(0, DAY);
  if (shown === undefined || !daysOf(date).includes(shown)) return false;
  const line = withMonthNumbers(text);
  const rest = authors.reduce((all, name) => all.replace(name, ''), line);
  const words = rest.replace(META_WORDS, '').replace(DATE_WORDS, '');
  return (rest !== line || TIME.test(text)) && isNothing(words, MAX_WORDS);
}

/**
 * True for a line that says but when a text was published, or who wrote it.
 * @param names of its authors
 * @param date of the text, as ISO 8601
 */
export function isAttribution(line: Line, names: string[], date: unknown): boolean {
  const { text } = line;
  return (
    isMetaLine(line, names) ||
    startsWithByline(text, names) ||
    tellsDate(text, names, date) ||
    isDateWithSection(line, date)
  );
}

/** True for the date of the text beside the name of its section: `12/03/2024 | Tin xã`. */
function isDateWithSection(line: Line, date: unknown): boolean {
  if (line.text.length > MAX_LINE) return false;
  const parts = partsOf(line);
  const own = parts.find(
    (it) => isDateLine(it) && daysOf(date).includes(readPageDate(it)?.slice(0, DAY) ?? ''),
  );
  const isDivided = own !== undefined && DIVIDER.test(line.text.replace(own, ''));
  return isDivided && parts.every((it) => it.length <= MAX_SECTION);
}

/** True for buttons and counters, also for several in a line. */
export function isToolLine(line: Line): boolean {
  const { text } = line;
  if (text === '' || text.length > MAX_LINE) return false;
  const parts = partsOf(line);
  return isTool(text) || (parts.some(isTool) && parts.every((it) => isTool(it) || isLabel(it)));
}

function isNothing(text: string, most: number): boolean {
  return comparable(text.replace(/\d/g, '')).length <= most;
}

/** What stands in elements of its own, or between signs. */
export function partsOf({ nodes }: Line): string[] {
  const texts = nodes.flatMap((node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found = node instanceof Text ? [node.data] : [];
    while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
    return found;
  });
  return texts
    .flatMap((text) => tidyText(text).split(SEPARATOR))
    .filter((part) => comparable(part) !== '');
}
