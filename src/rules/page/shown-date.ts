import { namesOf } from './class-names.js';
import { datePartOf, hasDate, isDateLine, partsOf, SEPARATOR } from './meta-line.js';
import { shortText, type Line } from './lines.js';
import { isWithin, linesBefore, linesNear, ownLines } from './near-title.js';
import { readPageDate } from './month-names.js';
import { isTeaser } from './prose.js';
import { titleTextOf } from './title.js';
import type { Finder, Found, WebPage } from './web-page.js';

const YEAR_MS = 365 * 86_400_000;
const MAX_LINE = 120;
const MAX_BARE_LINE = 60;
/** In characters: what is shorter may be a section, or the author. */
const MIN_TITLE = 30;
const MAX_ELEMENTS = 500;
const DATED = '[datetime],[title][class]';
const NAMES =
  / (?:\w*date\w*|\w*time|time\w*|ngay\w*|thoi ?gian|publish\w*|posted ?on|post ?meta|meta(?: ?data)?|created|info) /;
/** Before a date wherever it stands. */
const SURE_LABEL =
  /^\W*(?:ngày (?:đăng|xuất bản|đưa tin|cập nhật)|đăng (?:ngày|lúc)|(?:cập nhật|xuất bản)(?: lúc| ngày)?|发布(?:日期|时间)|发表时间|公開日|등록)\s*[:：]?\s*(?=\D{0,20}\d)/i;
/** Its label and its numbers, with more after it. */
const IN_NUMBERS = /^\D{0,40}\d[\d\s/.:,h-]{5,}/;
const LABEL =
  /(?:ngày|đăng|cập nhật|xuất bản|published|posted|updated|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)/i;

/** The date that a reader finds at the title, be it in the way to the page. */
export const findShownDate: Finder = (page, { heading }) => {
  if (!heading) return undefined;
  const beside = besideTitle(page.lines, heading);
  if (isDateLine(beside)) return { datePublished: readPageDate(beside) };
  const own = ownLines(page);
  const near = linesNear(page.lines, heading);
  const dated = linesNear(own, heading)
    .filter(isDated)
    .filter((it) => isAfter(it, heading) || near.includes(it));
  // A sentence tells of another day.
  const bare = dated.filter(({ text }) => !/[.!?…]["”»)]*$/.test(text));
  const line =
    dated.find(hasDate) ??
    bare.find(({ text, block }) => NAMES.test(namesOf(block)) || LABEL.test(text)) ??
    bare.find(({ text }) => text.length < MAX_BARE_LINE) ??
    near.find((it) => isDated(it) && hasDate(it));
  const before = linesBefore(own, heading).find(
    (it) => isDateLine(it.text) && NAMES.test(namesOf(it.block)),
  );
  const after = own.filter((it) => isAfter(it, heading));
  const text =
    (line && dateTextOf(line)) ??
    sureDateIn(after) ??
    before?.text ??
    dateInAttribute(page, heading) ??
    onlyDateIn(after);
  return { datePublished: readPageDate(text) };
};

/** True where the day that a page tells others is that of its template: long before the shown one and its time. */
export function isOfTemplate(told: Found, shown?: Found): boolean {
  const [day, time] = [String(told.datePublished), String(shown?.datePublished)];
  const isBare = !/T(?!00:00)/.test(day) && time.includes('T');
  return isBare && Date.parse(time) - Date.parse(day) > YEAR_MS;
}

function isAfter({ block }: { block: Element }, heading: Element): boolean {
  return (heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A date that a script would show as `3 giờ trước`. */
function dateInAttribute({ root, isInClutter }: WebPage, heading: Element): string | undefined {
  const elements = [...root.querySelectorAll(DATED)].slice(0, MAX_ELEMENTS);
  return elements
    .filter((it) => NAMES.test(namesOf(it)) && !isInClutter(it) && isAfter({ block: it }, heading))
    .map((it) => it.getAttribute('datetime') ?? it.getAttribute('title') ?? '')
    .find((text) => text.length <= MAX_BARE_LINE && readPageDate(text) !== undefined);
}

function isNamed(block: Element): boolean {
  return NAMES.test(namesOf(block)) && !block.closest('li,article article');
}

/** The date below the text; of several each may be another text's. */
function onlyDateIn(lines: Line[]): string | undefined {
  const named = lines.filter(({ text, block }) => text.length <= MAX_LINE && isNamed(block));
  const [only, ...others] = named.slice(0, MAX_ELEMENTS).filter(isDated);
  return others.length === 0 ? only?.text : undefined;
}

/** A date that its label tells, such as one below the text. */
function sureDateIn(lines: Line[]): string | undefined {
  return lines
    .filter(({ text }) => text.length <= MAX_LINE)
    .flatMap(({ text }) => text.split(SEPARATOR))
    .filter((part) => SURE_LABEL.test(part))
    .flatMap((part) => [part, IN_NUMBERS.exec(part)?.[0] ?? ''])
    .find(isDateLine);
}

function isDated(line: Line): boolean {
  const { text, linked } = line;
  const isLink =
    linked >= text.length / 2 &&
    (!hasDate(line) || (isTeaser(line) && hasTitle(line)) || isOfTeaser(line));
  return text.length <= MAX_LINE && !isLink && dateTextOf(line) !== undefined;
}

/** True for the title of another text in a line with its date, other than for a date alone. */
function hasTitle(line: Line): boolean {
  return !isDateLine(line.text) && partsOf(line).some((it) => it.length >= MIN_TITLE);
}

/** The text of a line with a date, or the part of it that is read alone: `Tin tức/30.06.2026`. */
function dateTextOf(line: Line): string | undefined {
  return readPageDate(line.text) === undefined ? datePartOf(line) : line.text;
}

/** True for the date in a link around another text, and what is told of it. */
function isOfTeaser({ block, text }: Line): boolean {
  const link = block.closest('a[href]');
  return link !== null && shortText(link, text.length * 2) === undefined;
}

/** What else the line of the title says. */
function besideTitle(lines: Line[], heading: Element): string {
  const title = titleTextOf(heading);
  const line = lines.find((it) => isWithin(it, heading));
  return line?.text.startsWith(title) ? line.text.slice(title.length) : '';
}
