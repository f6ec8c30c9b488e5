import { expect } from '@open-wc/testing';
import { readPageDate } from '../../../src/rules/page/month-names.js';

const dates: [text: string, expected: string | undefined][] = [
  ['14 gennaio 2020', '2020-01-14'],
  ['Wien, 3. Juli 2018 –', '2018-07-03'],
  ['1er août 2019', '2019-08-01'],
  ['12 de enero de 2020', '2020-01-12'],
  ['24 Set 2018 19:42:00 -0300', '2018-09-24T19:42:00-03:00'],
  ['30 tháng 11 năm 2023', '2023-11-30'],
  ['5 Mei 2021', '2021-05-05'],
  ['17 Agustus 2021', '2021-08-17'],
  ['14 juil 2020', '2020-07-14'],
  ['5 Март 2021', '2021-03-05'],
  ['1 июля 2021 г.', '2021-07-01'],
  ['30 Ekim 2020', '2020-10-30'],
  ['1º de janeiro de 2020', '2020-01-01'],
  ['12 gen. 2020', '2020-01-12'],
  ['14 maart, 2020', '2020-03-14'],
  ['12 de enero del 2020', '2020-01-12'],
  ['čtvrtek 28. prosince 2006, 11:15 - PRAHA', '2006-12-28T11:15:00'],
  ['12 października 2019 r.', '2019-10-12'],
  ['3 3 2018 5 chợ 2018', undefined],
  ['3 chợ 2018', undefined],
];

describe('readPageDate', () => {
  for (const [text, expected] of dates) {
    it(`reads ${expected} in "${text}"`, () => expect(readPageDate(text)).to.equal(expected));
  }

  it('ends within the time of a test for a text that looks like many dates', () => {
    expect(readPageDate('1 a 2023 '.repeat(100_000))).to.equal(undefined);
  });
});
