import { namesOf } from './clutter.js';
import { isDateLine } from './edges.js';
import { linesNear, ownLines } from './near-title.js';
import { readDate } from './read-date.js';
import type { Finder } from './web-page.js';

const MAX_LINE = 120;
const MAX_BARE_LINE = 60;
const NAMES =
  / (?:\w*date\w*|\w*time|ngay\w*|thoi ?gian|publish\w*|posted ?on|post ?meta|meta|created|info) /;
const LABEL =
  /(?:ngày|đăng|cập nhật|xuất bản|published|posted|updated|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)/i;

/** The date that a reader finds at the title. */
export const findShownDate: Finder = (page, { heading }) => {
  if (!heading) return undefined;
  const dated = linesNear(ownLines(page), heading).filter(
    ({ text, linked }) =>
      text.length <= MAX_LINE && linked < text.length / 2 && readDate(text) !== undefined,
  );
  const line =
    dated.find(({ text }) => isDateLine(text)) ??
    dated.find(({ text, block }) => NAMES.test(namesOf(block)) || LABEL.test(text)) ??
    dated.find(({ text }) => text.length < MAX_BARE_LINE);
  return line && { datePublished: readDate(line.text) };
};
