import { readDate } from '../read-date.js';

/** Of portals that are not Vietnamese or English; no name is another month in another of them. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'id', 'tr', 'ru', 'cs', 'pl'];
/** In characters. */
const MAX_LOOKED_AT = 300;
/** What a date with the name of its month has; making the names took Node 30 to 90 ms. */
const LIKELY = /\d\D{1,8}\p{L}{2}.{0,12}\d{4}/u;
/** A day and its time from two elements, with nothing between them. */
const GLUED = /\d[/.-]\d{1,2}[/.-]\d{4}(?=\d{1,2}:\d\d)/;

/**
 * A date out of a text of a page, as `readDate` reads it, whose months may have names in other
 * languages too.
 */
export function readPageDate(text = ''): string | undefined {
  return readDate(withMonthNumbers(text.slice(0, MAX_LOOKED_AT)).replace(GLUED, '$& '));
}

let names: Map<string, number> | undefined;
let pattern: RegExp | undefined;

/**
 * A text whose dates have numbers for months that it names in a language of Europe, or of
 * Indonesia: `14 gennaio 2020` becomes `14/1/2020`. The names are the browser's own.
 */
export function withMonthNumbers(text: string): string {
  if (!LIKELY.test(text)) return text;
  const months = (names ??= monthNames());
  pattern ??= new RegExp(
    `(\\d{1,2})(?:\\.|º|er)?\\s+(?:de\\s+)?(${[...months.keys()].join('|')})\\.?,?\\s+(?:de(?:l)?\\s+)?(\\d{4})`,
    'iu',
  );
  return text.replace(
    pattern,
    (_, day: string, month: string, year: string) =>
      `${day}/${months.get(month.toLowerCase())}/${year}`,
  );
}

/** Whole and short, as they stand beside a day and alone. */
function monthNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, { day, month, timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const parts = format.formatToParts(Date.UTC(2024, index, 15));
          const name = parts.find((it) => it.type === 'month')?.value ?? '';
          // Some have but numbers for short.
          if (/\p{L}/u.test(name)) found.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
        }
      }
    }
  }
  return found;
}
