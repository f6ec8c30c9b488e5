import { parseDate, PORTAL_OFFSET_MS } from '../dates.js';

type Groups = Record<string, string | undefined>;

const MAX_LENGTH = 100;
const DAY_MS = 86_400_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;
const DATES = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d\d?)[-/.](?<day>\d\d?)(?!\d)/,
  /(?<!\d)(?<day>\d\d?)[-/.](?<month>\d\d?)[-/.](?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<day>\d\d?)[ -]+th\p{L}{0,4}\.? ?(?<month>\d\d?)[ ,-]+(?:n\p{L}m )?(?<year>\d{4})(?!\d)/iu,
  new RegExp(`(?<!\\d)(?<day>\\d\\d?)[ -]+${MONTH}[ -]+(?<year>\\d{4}|\\d\\d)(?!\\d)`, 'i'),
  new RegExp(`(?<![a-z])${MONTH} +(?<day>\\d\\d?)(?:,|,? +)(?<year>\\d{4})(?!\\d)`, 'i'),
];
/** SA and CH are AM and PM where a server speaks Vietnamese. */
const TIME =
  /(?<![\d+-])(?<hour>\d\d?)[:h](?<minute>\d\d)(?::(?<second>\d\d))?(?:\.\d+)?\s*(?<half>AM|PM|SA|CH)?/i;
const ZONE =
  /^[\s(]*(?<name>[A-Z]+)?\s*(?:(?<sign>[+-])(?<hours>\d\d?)(?::?(?<minutes>\d\d))?)?(?!\d)/i;
/** In hours: the zones that RFC 822 names, and Vietnam's own. */
const ZONES = new Map([
  ...Object.entries({ Z: 0, GMT: 0, UT: 0, UTC: 0, ICT: 7 }),
  ...Object.entries({ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 }),
]);

/**
 * A date as feeds have it: of RFC 822, of RFC 3339, or what servers write in their place, such as
 * `30/11/2023 08:15:00`, which is in Vietnam's order and time.
 * @returns as `parseDate` gives it; a day where the time is midnight in Vietnam
 */
export function parseFeedDate(text = ''): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const date = DATES.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!date) return undefined;
  const time = TIME.exec(text);
  if (!time?.groups) return parseDate(readDay(date));
  const zone = ZONE.exec(text.slice(time.index + time[0].length))?.groups ?? {};
  return dayAtMidnight(parseDate(`${readDay(date)}T${readTime(time.groups)}${readZone(zone)}`));
}

function readDay({ year = '', month = '', day = '' }: Groups): string {
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  const numbers = [named || Number(month), Number(day)];
  // No month is above 12: such a date is in the American order.
  if (Number(month) > 12) numbers.reverse();
  const century = year.length === 4 ? '' : year < '70' ? '20' : '19';
  return [century + year, ...numbers.map(twoDigits)].join('-');
}

function readTime({ hour, minute = '', second = '00', half }: Groups): string {
  const isAfternoon = /^[PC]/i.test(half ?? '');
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  return `${twoDigits(hours)}:${minute}:${second}`;
}

/** An offset, or nothing where none is known and the portal's own is meant. */
function readZone({ name = '', sign, hours, minutes = '00' }: Groups): string {
  if (sign) return `${sign}${twoDigits(Number(hours))}:${minutes}`;
  const offset = ZONES.get(name.toUpperCase());
  if (!offset) return offset === 0 ? 'Z' : '';
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset))}:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function dayAtMidnight(date: string | undefined): string | undefined {
  const local = Date.parse(date ?? '') + PORTAL_OFFSET_MS;
  return local % DAY_MS === 0 ? new Date(local).toISOString().slice(0, 10) : date;
}
