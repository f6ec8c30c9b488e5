import { expect } from '@open-wc/testing';
import { WORDS } from '../words.js';
import { formatDay, parseDate } from '../../src/rules/dates.js';

const read: [name: string, input: string, expected: string][] = [
  ['a day stays a day', '2023-11-30', '2023-11-30'],
  ['spaces around it go', ' 2023-11-30\n', '2023-11-30'],
  ['29 February of a leap year', '2024-02-29', '2024-02-29'],
  ['first year of the range', '1900-01-01', '1900-01-01'],
  ['last year of the range', '2200-12-31', '2200-12-31'],
  ['time in UTC', '2023-11-29T17:00:00Z', '2023-11-29T17:00:00Z'],
  ['lower case t and z', '2023-11-29t17:00:00z', '2023-11-29T17:00:00Z'],
  ['time with an offset', '2023-11-30T08:15:00+07:00', '2023-11-30T08:15:00+07:00'],
  ['offset west of Greenwich', '2023-11-30T08:15:00-05:30', '2023-11-30T08:15:00-05:30'],
  ['offset without a colon', '2023-11-30T08:15:00+0700', '2023-11-30T08:15:00+0700'],
  ['no offset: Vietnam', '2023-11-30T08:15:00', '2023-11-30T08:15:00+07:00'],
  ['no seconds', '2023-11-30T08:15', '2023-11-30T08:15+07:00'],
  ['no seconds, with an offset', '2023-11-30T08:15Z', '2023-11-30T08:15Z'],
  ['parts of a second go', '2023-11-30T08:15:00.123456Z', '2023-11-30T08:15:00Z'],
  ['a space for the T', '2023-11-30 08:15:00', '2023-11-30T08:15:00+07:00'],
];

const refused: [name: string, input: unknown][] = [
  ['30 February', '2023-02-30'],
  ['30 February with a time', '2023-02-30T08:15:00Z'],
  ['29 February of a common year', '2023-02-29'],
  ['31 April', '2023-04-31'],
  ['day 0', '2023-11-00'],
  ['day 32', '2023-12-32'],
  ['month 0', '2023-00-10'],
  ['month 13', '2023-13-10'],
  ['hour 25', '2023-11-30T25:00:00'],
  ['minute 60', '2023-11-30T08:60:00'],
  ['offset of 99 hours', '2023-11-30T08:15:00+99:99'],
  ['year before the range', '1899-12-31'],
  ['year after the range', '2201-01-01'],
  ['year 0', '0000-01-01'],
  ['year of six digits', '+275760-09-13'],
  ['year beyond any clock', '+999999-01-01T00:00:00Z'],
  ['negative year', '-000001-01-01'],
  ['year alone', '2023'],
  ['month alone', '2023-11'],
  ['hour alone', '2023-11-30T08'],
  ['day as Vietnam writes it', '30/11/2023'],
  ['date of an RSS feed', 'Thu, 30 Nov 2023 08:15:00 +0700'],
  ['one digit', '2023-1-3'],
  ['text before it', 'x2023-11-30'],
  ['text after it', '2023-11-30 (x)'],
  ['mark-up after it', '2023-11-30<img src=x onerror=alert(1)>'],
  ['digits of another script', '２０２３-11-30'],
  ['junk', 'hôm qua'],
  ['empty text', ''],
  ['number', 1_701_302_400_000],
  ['Date', new Date(0)],
  ['array around a date', ['2023-11-30']],
  ['object that turns into a date', { toString: () => '2023-11-30' }],
  ['true', true],
  ['null', null],
  ['undefined', undefined],
];

const shown: [name: string, date: string, vi: string, en: string][] = [
  ['day', '2023-11-30', '30/11/2023', '30 November 2023'],
  ['day and month of one digit', '2024-02-05', '05/02/2024', '5 February 2024'],
  ['midnight in Vietnam, in UTC', '2023-11-29T17:00:00Z', '30/11/2023', '30 November 2023'],
  ['a second before', '2023-11-29T16:59:59Z', '29/11/2023', '29 November 2023'],
  ['midnight in Vietnam', '2023-11-30T00:00:00+07:00', '30/11/2023', '30 November 2023'],
  ['evening in Hawaii', '2023-11-29T20:00:00-10:00', '30/11/2023', '30 November 2023'],
  ['New Year in Vietnam', '2023-12-31T17:00:00Z', '01/01/2024', '1 January 2024'],
  ['offset without a colon', '2023-11-30T00:00:00+0700', '30/11/2023', '30 November 2023'],
  ['first day of the range', '1900-01-01', '01/01/1900', '1 January 1900'],
  ['last moment of the range', '2200-12-31T23:59:59Z', '01/01/2201', '1 January 2201'],
];

describe('parseDate', () => {
  for (const [name, input, expected] of read) {
    it(`reads: ${name}`, () => {
      expect(parseDate(input)).to.equal(expected);
    });
  }

  for (const [name, input] of refused) {
    it(`refuses: ${name}`, () => {
      expect(parseDate(input)).to.be.undefined;
    });
  }
});

describe('formatDay', () => {
  for (const [name, date, vi, en] of shown) {
    it(`writes in Vietnamese: ${name}`, () => {
      expect(formatDay(date, WORDS.vi)).to.equal(vi);
    });

    it(`writes in English: ${name}`, () => {
      expect(formatDay(date, WORDS.en)).to.equal(en);
    });
  }

  it('takes all that parseDate lets through', () => {
    for (const [, input] of read) {
      expect(formatDay(parseDate(input) ?? '', WORDS.vi)).to.match(/^\d\d\/\d\d\/\d{4}$/);
    }
  });
});
