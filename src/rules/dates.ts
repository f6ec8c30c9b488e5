import type { Words } from '../model/words.js';

const ISO =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Of Asia/Ho_Chi_Minh, the portals' own: no other since 1975, and none in summer. */
export const PORTAL_OFFSET = '+07:00';
export const PORTAL_OFFSET_MS = 7 * 3_600_000;

/**
 * A date as ISO 8601 that can be shown: a day stays a day, a time gets its offset (that of the
 * portal where it has none).
 * @returns `undefined` where `value` is no such date, or of a year that no bulletin has
 */
export function parseDate(value: unknown): string | undefined {
  const match = typeof value === 'string' ? ISO.exec(value.trim()) : undefined;
  if (!match) return undefined;
  const [, year = '', month = '', day = '', time, offset = PORTAL_OFFSET] = match;
  const date = `${year}-${month}-${day}`;
  // Some engines take 30 February for a day in March.
  const isDay = new Date(date).getUTCDate() === Number(day);
  if (!isDay || Number(year) < 1900 || Number(year) > 2200) return undefined;
  if (time === undefined) return date;
  const iso = `${date}T${time}${offset.toUpperCase()}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

/**
 * The day of a date, as a reader writes it: `30/11/2023`, in English `30 November 2023`.
 * @param date what `parseDate` gave; a time is told as the day that it is in Vietnam
 */
export function formatDay(date: string, words: Words): string {
  const shift = date.includes('T') ? PORTAL_OFFSET_MS : 0;
  return words.formatDay(new Date(Date.parse(date) + shift));
}
