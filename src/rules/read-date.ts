import { PORTAL_OFFSET, PORTAL_OFFSET_MS } from './dates.js';

const DAY_MS = 86_400_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** From one to ten, then once more from one to four by other names. */
const NUMBERS = /một hai ba tư năm sáu bảy tám chín mười giêng hai ba bốn/.source.split(' ');

/** "Mười Một" before "Mười", as it is to be found first. */
const MONTH_WORD = `${/mười một|mười hai/.source}|${NUMBERS.join('|')}|\\d{1,2}`;
const MONTH = /th(?:áng|g)\s*/.source;
const YEAR = /\s*(?:,|năm|[/-])?\s*(\d{4})/.source;
const ENGLISH_MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const NO_DIGIT_BEFORE = '(?<![\\d/.:-])';
const NO_DIGIT_AFTER = '(?!\\d|[/.:-]\\d)';

/** Each gives year, month and day. */
const DAYS: [pattern: RegExp, order: [year: number, month: number, day: number]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, [1, 2, 3]],
  [/^(\d{4})(\d\d)(\d\d)(?=$|[T\s]|\d{6}$)/, [1, 2, 3]],
  // As .NET writes it for America: without a zero before any number.
  [/^([1-9]\d?)\/([1-9]\d?)\/(\d{4})(?=,? [1-9]\d?:\d\d:\d\d [ap]m)/i, [3, 1, 2]],
  [
    new RegExp(
      `${NO_DIGIT_BEFORE}(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d\\d)${NO_DIGIT_AFTER}`,
    ),
    [4, 3, 1],
  ],
  [new RegExp(`(\\d{1,2})\\s*${MONTH}(${MONTH_WORD})${YEAR}`, 'i'), [3, 2, 1]],
  [new RegExp(`${MONTH}(${MONTH_WORD})\\s+(\\d{1,2})\\s*,\\s*(\\d{4})`, 'i'), [3, 1, 2]],
  [
    new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${ENGLISH_MONTH},?[\\s-]+(\\d{4}|\\d\\d(?![\\d:]))`,
      'i',
    ),
    [3, 2, 1],
  ],
  [new RegExp(`\\b${ENGLISH_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i'), [3, 1, 2]],
];

const TIME =
  /(?<![\d/.:+-])([01]?\d|2[0-4])\s?(?:[:hg]|giờ)\s?([0-5]\d)(?:\s?:\s?([0-5]\d))?(?:[.,]\d+)?(?!\d)['’]?\s*(?:phút)?(?:\s*(am|pm|sa|ch)\b)?/i;
const COMPACT_TIME = /^\d{8}T?(\d\d)(\d\d)(\d\d)?(?!\d)/;
/** Anywhere: what follows a time's `+` without it is `GMT+7`. */
const ZONE = /\b(?:GMT|UTC?)(?:\s*([+-][01]?\d)(?::?(\d\d))?)?/i;
/** Right after a time: an offset, Vietnam's own name, and those of America in RFC 822. */
const AFTER_TIME = /^\s*\(?(?:([+-][01]\d)(?::?(\d\d))?(?!\d)|(z|ict|[ecmp][sd]t)\b)/i;

/**
 * A date out of a text that may say more than a date: as machines write it (ISO 8601, RFC 822,
 * seconds or milliseconds since 1970, ASP.NET's) or as portals do. Of numbers alone the day comes
 * before the month, but where that cannot be.
 * @returns ISO 8601, a day or a time, as far as `text` tells it; `undefined` where it has no date
 */
export function readDate(text = ''): string | undefined {
  const value = text.slice(0, 300).trim();
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    return new Date(Number(value.padEnd(13, '0'))).toISOString().slice(0, 19) + 'Z';
  }
  for (const [pattern, order] of DAYS) {
    const match = pattern.exec(value);
    const day = match && dayOf(order.map((group) => match[group] ?? ''));
    if (!day) continue;
    const before = value.slice(0, match.index);
    const after = value.slice(match.index + match[0].length);
    const time = COMPACT_TIME.exec(value) ?? TIME.exec(after) ?? TIME.exec(before);
    return withTime(day, time, `${before} ${after}`);
  }
  return undefined;
}

function dayOf([year = '', month = '', day = '']: string[]): string | undefined {
  let [m, d] = [monthOf(month), Number(day)];
  // The order of America, told by what cannot be a month.
  if (m > 12 && d <= 12) [m, d] = [d, m];
  const y = Number(year.length === 2 ? (year < '70' ? 20 : 19) + year : year);
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const iso = `${y}-${pad(m)}-${pad(d)}`;
  return new Date(iso).getUTCDate() === d ? iso : undefined;
}

function monthOf(month: string): number {
  const word = month.toLowerCase();
  const english = MONTHS.indexOf(word.slice(0, 3)) + 1;
  const numbers = word.split(' ').map((it) => (NUMBERS.indexOf(it) % 10) + 1);
  return Number(word) || english || numbers.reduce((sum, it) => sum + it);
}

/** A day that begins in Vietnam at that time, or `2023-11-30T08:15:00+07:00` and the like. */
function withTime(day: string, match: RegExpExecArray | null, around: string): string {
  if (!match) return day;
  const [whole, hours = '', minutes = '', seconds = '00', half = ''] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (/^(?:pm|ch)$/i.test(half) ? 12 : 0);
  const zone = zoneOf(match.input.slice(match.index + whole.length), around);
  const date = `${day}T${pad(hour)}:${minutes}:${seconds}${zone}`;
  const local = new Date(Date.parse(date + (zone ? '' : PORTAL_OFFSET)) + PORTAL_OFFSET_MS);
  return Number(local) % DAY_MS === 0 ? local.toISOString().slice(0, 10) : date;
}

function zoneOf(after: string, around: string): string {
  const [, offset, offsetMinutes, name = ''] = AFTER_TIME.exec(after) ?? [];
  const [universal, gmt = offset, gmtMinutes = offsetMinutes] = ZONE.exec(around) ?? [];
  if (gmt) return `${gmt[0]}${pad(Number(gmt.slice(1)))}:${gmtMinutes ?? '00'}`;
  const [area, season] = name.toLowerCase();
  if (season === 'c') return PORTAL_OFFSET;
  if (season) return `-0${5 + 'ecmp'.indexOf(area ?? '') - Number(season === 'd')}:00`;
  return universal || name ? 'Z' : '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
