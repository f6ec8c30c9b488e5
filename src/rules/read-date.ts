import { ENGLISH_MONTH, readMachineDate } from './machine-date.js';

/** From one to ten, then once more from one to four by other names. */
const NUMBERS = /một hai ba tư năm sáu bảy tám chín mười giêng hai ba bốn/.source.split(' ');

/** `30 tháng 11 năm 2023`, `tháng Mười Một 30, 2023`. */
const IN_WORDS = new RegExp(
  `(?:(\\d{1,2})\\s*)?${/th(?:áng|g)\s*/.source}(${/(?:mười )?/.source}(?:${NUMBERS.join('|')})|\\d{1,2})` +
    /(?:\s+(\d{1,2})(?:st|nd|rd|th)?\s*(?=,))?\s*(?:,|năm|[/-])?\s*(\d{4})/.source,
  'i',
);
const ENGLISH = new RegExp(`\\b${ENGLISH_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i');
/** With nothing between its numbers, after the day of the week: `thứ năm, 30 11 2023`. */
const AFTER_WEEKDAY = new RegExp(
  `((?:${/thứ [^\s,]+|chủ nhật/.source}),?\\s+\\d{1,2}) (\\d{1,2}) (\\d{4})`,
  'i',
);
/** As China, Japan and Korea write a day. */
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/;
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?:(?=$|\s)|T?(\d\d)(\d\d)(?:\d\d)?(?!\d))/;

/**
 * A date out of a text that may say more than a date: as machines write it, or as portals do, whose
 * months may be words.
 * @returns ISO 8601, a day or a time, as far as `text` tells it; `undefined` where it has no date
 */
export function readDate(text = ''): string | undefined {
  return readMachineDate(
    text
      .slice(0, 300)
      .replace(COMPACT, '$1-$2-$3 $4:$5')
      .replace(AFTER_WEEKDAY, '$1/$2/$3')
      .replace(EAST_ASIAN, ' $1-$2-$3 ')
      .replace(
        IN_WORDS,
        (_, before = '', month: string, after = '', year: string) =>
          ` ${before || after}/${numberOf(month)}/${year} `,
      )
      .replace(ENGLISH, '$2 $1 $3 '),
  );
}

function numberOf(month: string): number {
  const numbers = month.split(' ').map((it) => (NUMBERS.indexOf(it.toLowerCase()) % 10) + 1);
  return Number(month) || numbers.reduce((sum, it) => sum + it);
}
