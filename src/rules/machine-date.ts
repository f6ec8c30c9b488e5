import { PORTAL_OFFSET, PORTAL_OFFSET_MS } from './dates.js';

const DAY_MS = 86_400_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
/** A name of a month in English, cut or not. */
export const ENGLISH_MONTH = `((?:${MONTHS.replaceAll(' ', '|')})[a-z]*)\\.?`;

/** Each gives year, month and day. */
const DAYS: [pattern: RegExp, order: [year: number, month: number, day: number]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, [1, 2, 3]],
  // As .NET writes it for America: without a zero before any number.
  [/^([1-9]\d?)\/([1-9]\d?)\/(\d{4})(?=,? [1-9]\d?:\d\d:\d\d [ap]m)/i, [3, 1, 2]],
  [/(?<![\d/.:-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d|[/.:-]\d)/, [4, 3, 1]],
  [
    new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${ENGLISH_MONTH},?[\\s-]+(\\d{4}|\\d\\d(?![\\d:]))`,
      'i',
    ),
    [3, 2, 1],
  ],
];

/** In seconds or milliseconds, bare or in ASP.NET's brackets. */
const SINCE_1970 = /^(?:\/Date\()?(\d{10}(?:\d{3})?)(?:[+-]\d{4})?(?:\)\/)?$/;
const TIME =
  /(?<![\d/.:+-])([01]?\d|2[0-4])\s?(?:[:hg]|giờ)\s?([0-5]\d)(?:\s?:\s?([0-5]\d))?(?:[.,]\d+)?(?!\d)['’]?\s*(?:phút)?(?:\s*(am|pm|sa|ch)\b)?/i;
/** Anywhere: what follows a time's `+` without it is `GMT+7`. */
const ZONE = /\b(?:GMT|UTC?)(?:\s*([+-][01]?\d)(?::?(\d\d))?)?/i;
/** Right after a time: an offset, Vietnam's own name, and those of America in RFC 822. */
const AFTER_TIME = /^\s*\(?(?:([+-][01]\d)(?::?(\d\d))?(?!\d)|(z|ict|[ecmp][sd]t)\b)/i;

/**
 * A date as machines write it: ISO 8601, RFC 822, ASP.NET's, seconds or milliseconds since 1970, or
 * in numbers. Of numbers alone the day comes before the month, but where that cannot be. The text
 * may say more than a date.
 * @returns ISO 8601, a day or a time, as far as `text` tells it; `undefined` where it has no date
 */
export function readMachineDate(text = ''): string | undefined {
  const given = text.slice(0, 300).trim();
  const [, count] = SINCE_1970.exec(given) ?? [];
  const value = count ? new Date(Number(count.padEnd(13, '0'))).toISOString() : given;
  for (const [pattern, order] of DAYS) {
    const match = pattern.exec(value);
    const day = match && dayOf(order.map((group) => match[group] ?? ''));
    if (!day) continue;
    const before = value.slice(0, match.index);
    const after = value.slice(match.index + match[0].length);
    const time = TIME.exec(after) ?? TIME.exec(before);
    return withTime(day, time, `${before} ${after}`);
  }
  return undefined;
}

function dayOf([year = '', month = '', day = '']: string[]): string | undefined {
  let [m, d] = [monthOf(month), Number(day)];
  // The order of America, told by what cannot be a month.
  if (m > 12 && d <= 12) [m, d] = [d, m];
  const y = Number(year.length === 2 ? (year < '70' ? 20 : 19) + year : year);
  if (y < 1990 || y > 2100) return undefined;
  const iso = `${y}-${pad(m)}-${pad(d)}`;
  return new Date(iso).getUTCDate() === d ? iso : undefined;
}

function monthOf(month: string): number {
  return Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) / 4 + 1;
}

/** A day that begins in Vietnam at that time, or `2023-11-30T08:15:00+07:00` and the like. */
function withTime(day: string, match: RegExpExecArray | null, around: string): string {
  if (!match) return day;
  const [whole, hours = '', minutes = '', seconds = '00', half = ''] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (/^(?:pm|ch)$/i.test(half) ? 12 : 0);
  const zone = zoneOf(match.input.slice(match.index + whole.length), around);
  const date = `${day}T${pad(hour)}:${minutes}:${seconds}${zone}`;
  const local = Date.parse(zone ? date : date + PORTAL_OFFSET) + PORTAL_OFFSET_MS;
  return local % DAY_MS === 0 ? new Date(local).toISOString().slice(0, 10) : date;
}

function zoneOf(after: string, around: string): string {
  const [, offset, offsetMinutes, name = ''] = AFTER_TIME.exec(after) ?? [];
  const [universal, gmt = offset, gmtMinutes = offsetMinutes] = ZONE.exec(around) ?? [];
  if (gmt) return `${gmt[0]}${pad(Number(gmt.slice(1)))}:${gmtMinutes ?? '00'}`;
  const [area = '', season] = name.toLowerCase();
  if (season === 'c') return PORTAL_OFFSET;
  if (season) return `-0${5 + 'ecmp'.indexOf(area) - Number(season === 'd')}:00`;
  return universal || name ? 'Z' : '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
