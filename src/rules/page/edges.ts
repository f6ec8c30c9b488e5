import { own } from '../as-bulletin.js';
import { isLabel, isPointer, isTool } from './labels.js';
import { comparable, linesOf, removeLine, type Line } from './lines.js';
import { nameIn } from './names.js';
import { isProse } from './prose.js';
import { readDate } from './read-date.js';
import type { Found } from './web-page.js';

const MAX_HEAD_LINES = 20;
const MAX_HEAD_PICTURES = 2;
const MIN_LINE_OF_LEAD = 40;
const MAX_REMOVED = 500;
/** In characters: what may stand before a link to another text. */
const MAX_POINTER = 25;
/** What stands around a date that is the article's own. */
const DATE_WORDS =
  /(?:thứ|chủ)\s*(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])|ngày|đăng|tháng|năm|lúc|giờ|phút|cập nhật|lần cuối|xuất bản|đăng tải|đăng tin|thời gian|ngày đăng tin|last|updated?|published|posted|date|on|at|am|pm|ict|gmt|utc|sa|ch|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|một|hai|ba|tư|sáu|bảy|tám|chín|mười/gi;

const META_WORDS =
  /tác giả(?: bài viết)?|người (?:đăng|viết|gửi)|(?:đăng|viết|gửi) bởi|bởi|(?:số )?lượt (?:xem|đọc)|tăng cỡ chữ|giảm cỡ chữ|views?|by/gi;

/** True for a line that says when a text was published, and nothing else but who wrote it. */
export function isDateLine(text: string, authors: string[] = []): boolean {
  if (text.length > 120 || readDate(text) === undefined) return false;
  const rest = authors.reduce((line, name) => line.replace(name, ''), text);
  return (
    comparable(rest.replace(META_WORDS, '').replace(DATE_WORDS, '').replace(/\d/g, '')).length <= 2
  );
}

/**
 * Takes out of a body what stands between or after its paragraphs: labels with the links that
 * follow them, tools and counters, and what leads to other texts.
 */
export function stripLabelled(body: Element): void {
  let isInLinks = false;
  let removed = 0;
  for (const line of linesOf(body)) {
    const { text } = line;
    const startsLinks = isLabel(text);
    const isLink = isInLinks && (isLinked(line) || isDateOfTeaser(text));
    if (startsLinks || isTool(text) || isLink || (isPointer(text) && isLinked(line))) {
      // Each looks for what is left around it; so many stand in no article.
      if ((removed += 1) > MAX_REMOVED) return;
      removeLine(line, body);
      isInLinks ||= startsLinks;
    } else if (text) isInLinks = false;
  }
}

function isLinked({ text, linked }: Line): boolean {
  return linked > 0 && linked >= (text.length - MAX_POINTER) * 0.7;
}

function isDateOfTeaser(text: string): boolean {
  return (
    text.length < 40 && /^\W*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[\s\d:()|,-]*$/i.test(text)
  );
}

/**
 * Takes what the bulletin's other fields say already out of the beginning of its body: title,
 * date, byline, lead, the way to the page (`Trang chủ » Tin tức`).
 */
export function trimStart(body: Element, found: Found): void {
  const title = comparable(found.title);
  const summary = found.lead ? comparable(found.summary) : '';
  const authors = namesOfAuthors(found);
  let pictures = 0;
  const lines = linesOf(body).slice(0, MAX_HEAD_LINES);
  const titleAt = lines.findIndex((line) => comparable(line.text) === title);
  for (const line of lines.splice(0, Math.max(titleAt, 0))) {
    if (!line.hasMedia) removeLine(line, body);
  }
  for (const line of lines) {
    const text = comparable(line.text);
    if (line.hasMedia && (pictures += 1) > MAX_HEAD_PICTURES) return;
    if (line.hasMedia) continue;
    const isMeta = comparable(line.text.replace(META_WORDS, '').replace(/\d/g, '')) === '';
    const isKnown = isMeta || text === title || (summary !== '' && isPartOf(text, summary));
    if (isKnown || isDateLine(line.text, authors) || isByline(line, authors) || isWay(line)) {
      removeLine(line, body);
    } else if (isProse(line)) return;
  }
}

/** True for a line of the lead, or for the lead in one line with what stands before it. */
function isPartOf(text: string, summary: string): boolean {
  const isLineOf = text.length > MIN_LINE_OF_LEAD && summary.includes(text);
  return isSame(text, summary) || text.endsWith(summary) || isLineOf;
}

/** True for the same text, of which one may be cut short. */
export function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long ||
    (short.length >= 60 && long.startsWith(short) && short.length > long.length * 0.6)
  );
}

function namesOfAuthors({ authors }: Found): string[] {
  const names = Array.isArray(authors) ? authors.map((it) => own(it, 'name')) : [];
  return names.filter((name) => typeof name === 'string');
}

function isByline({ text }: Line, authors: string[]): boolean {
  const name = nameIn(text);
  return (
    text.length < 100 &&
    name !== undefined &&
    authors.some((it) => comparable(it) === comparable(name))
  );
}

/** Links to what the page belongs to. */
function isWay({ text, linked }: Line): boolean {
  const isLinks = text.length < 80 && linked > 0 && linked >= text.length * 0.5;
  return isLinks && /[»>›/|]|trang (?:chủ|nhất)|home|tin tức/i.test(text);
}
