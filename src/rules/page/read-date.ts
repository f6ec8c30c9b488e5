const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** "Mười Một" before "Mười", as it is to be found first. */
const VIETNAMESE_MONTHS = [
  [12, /^mười hai$/i],
  [11, /^mười một$/i],
  [10, /^mười$/i],
  [9, /^chín$/i],
  [8, /^tám$/i],
  [7, /^bảy$/i],
  [6, /^sáu$/i],
  [5, /^năm$/i],
  [4, /^(?:tư|bốn)$/i],
  [3, /^ba$/i],
  [2, /^hai$/i],
  [1, /^(?:một|giêng)$/i],
] as const;

const MONTH_WORD = /mười một|mười hai|mười|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|\d{1,2}/
  .source;
const MONTH = /th(?:áng|g)\s*/.source;
const YEAR = /\s*(?:,|năm|[/-])?\s*(\d{4})/.source;
const ENGLISH_MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const NO_DIGIT_BEFORE = '(?<![\\d/.:-])';
const NO_DIGIT_AFTER = '(?!\\d|[/.:-]\\d)';

/** Each gives year, month and day. */
const DAYS: [pattern: RegExp, order: [year: number, month: number, day: number]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, [1, 2, 3]],
  [/^(\d{4})(\d\d)(\d\d)(?=$|[T\s]|\d{6}$)/, [1, 2, 3]],
  [
    new RegExp(
      `${NO_DIGIT_BEFORE}(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d\\d)${NO_DIGIT_AFTER}`,
    ),
    [4, 3, 1],
  ],
  [new RegExp(`(\\d{1,2})\\s*${MONTH}(${MONTH_WORD})${YEAR}`, 'i'), [3, 2, 1]],
  [new RegExp(`${MONTH}(${MONTH_WORD})\\s+(\\d{1,2})\\s*,\\s*(\\d{4})`, 'i'), [3, 1, 2]],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${ENGLISH_MONTH},?[\\s-]+(\\d{4})`, 'i'),
    [3, 2, 1],
  ],
  [new RegExp(`\\b${ENGLISH_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i'), [3, 1, 2]],
];

const TIME =
  /(?<![\d/.-])([01]?\d|2[0-4])\s?(?:[:hg]|giờ)\s?([0-5]\d)(?:\s?:\s?([0-5]\d))?(?:[.,]\d+)?(?!\d)['’]?\s*(?:phút)?\s*(am|pm|sa|ch)?\b/i;
const COMPACT_TIME = /^\d{8}T?(\d\d)(\d\d)(\d\d)?(?!\d)/;
/** After a time: what follows `+` without it is `GMT+7`. */
const ZONE =
  /(?:\bGMT|\bUTC)\s*([+-]\d{1,2})(?::?(\d\d))?|[\d\s]([+-]\d\d)(?::?(\d\d))?\s*$|\d(Z)$|\b(GMT|UTC)\b/i;

/**
 * A date out of a text that may say more than a date: as machines write it (ISO 8601, RFC 822,
 * seconds or milliseconds since 1970, ASP.NET's) or as portals do. Of numbers alone the day comes
 * before the month, but where that cannot be.
 * @returns ISO 8601, a day or a time, as far as `text` tells it; `undefined` where it has no date
 */
export function readDate(text: string): string | undefined {
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
    return day + timeOf(time, `${before} ${after}`);
  }
  return undefined;
}

function dayOf([year = '', month = '', day = '']: string[]): string | undefined {
  let [m, d] = [monthOf(month), Number(day)];
  // The order of America, told by what cannot be a month.
  if (m > 12 && d <= 12) [m, d] = [d, m];
  const y = Number(year.length === 2 ? `20${year}` : year);
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const iso = `${y}-${pad(m)}-${pad(d)}`;
  return new Date(iso).getUTCDate() === d ? iso : undefined;
}

function monthOf(month: string): number {
  if (/^\d/.test(month)) return Number(month);
  const english = MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1;
  return english || (VIETNAMESE_MONTHS.find(([, word]) => word.test(month))?.[0] ?? 0);
}

/** `T08:15:00+07:00` and the like; nothing where the time is none, or a midnight of no zone. */
function timeOf(match: RegExpExecArray | null, around: string): string {
  if (!match) return '';
  const [, hours = '', minutes = '', seconds = '00', half = ''] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (/^(?:pm|ch)$/i.test(half) ? 12 : 0);
  const time = `${pad(hour)}:${minutes}:${seconds}`;
  const zone = zoneOf(around);
  return time === '00:00:00' && !zone ? '' : `T${time}${zone}`;
}

function zoneOf(text: string): string {
  const [, gmt, gmtMinutes, offset, offsetMinutes, ...universal] = ZONE.exec(text) ?? [];
  const hours = gmt ?? offset;
  if (hours)
    return `${hours[0]}${pad(Number(hours.slice(1)))}:${gmtMinutes ?? offsetMinutes ?? '00'}`;
  return universal.some(Boolean) ? 'Z' : '';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
