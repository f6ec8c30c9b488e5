import { namesOf } from './clutter.js';
import { hasDate, isDateLine } from './meta-line.js';
import { tidyText, type Line } from './lines.js';
import { isWithin, linesNear, ownLines } from './near-title.js';
import { readDate } from '../read-date.js';
import type { Finder } from './web-page.js';

const MAX_LINE = 120;
const MAX_BARE_LINE = 60;
const NAMES =
  / (?:\w*date\w*|\w*time|ngay\w*|thoi ?gian|publish\w*|posted ?on|post ?meta|meta|created|info) /;
const LABEL =
  /(?:ngày|đăng|cập nhật|xuất bản|published|posted|updated|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)/i;

/** The date that a reader finds at the title, be it in the way to the page. */
export const findShownDate: Finder = (page, { heading }) => {
  if (!heading) return undefined;
  const beside = besideTitle(page.lines, heading);
  if (isDateLine(beside)) return { datePublished: readDate(beside) };
  const dated = linesNear(ownLines(page), heading).filter(isDated);
  const line =
    dated.find(hasDate) ??
    dated.find(({ text, block }) => NAMES.test(namesOf(block)) || LABEL.test(text)) ??
    dated.find(({ text }) => text.length < MAX_BARE_LINE) ??
    linesNear(page.lines, heading).find((it) => isDated(it) && hasDate(it));
  return line && { datePublished: readDate(line.text) };
};

function isDated({ text, linked }: Line): boolean {
  return text.length <= MAX_LINE && linked < text.length / 2 && readDate(text) !== undefined;
}

/** What else the line of the title says. */
function besideTitle(lines: Line[], heading: Element): string {
  const title = tidyText(heading.textContent);
  const line = lines.find((it) => isWithin(it, heading));
  return line?.text.startsWith(title) ? line.text.slice(title.length) : '';
}
