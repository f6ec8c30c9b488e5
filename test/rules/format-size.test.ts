import { expect } from '@open-wc/testing';
import { formatSize } from '../../src/rules/format-size.js';

const sizes: [bytes: number, vi: string, en: string][] = [
  [1, '1 byte', '1 byte'],
  [999, '999 byte', '999 byte'],
  [1000, '1 kB', '1 kB'],
  [1049, '1 kB', '1 kB'],
  [1051, '1,1 kB', '1.1 kB'],
  [1500, '1,5 kB', '1.5 kB'],
  [123_456, '123,5 kB', '123.5 kB'],
  [999_949, '999,9 kB', '999.9 kB'],
  [1_000_000, '1 MB', '1 MB'],
  [1_500_000, '1,5 MB', '1.5 MB'],
  [25_300_000, '25,3 MB', '25.3 MB'],
  [1_000_000_000, '1 GB', '1 GB'],
  [5_000_000_000_000, '5.000 GB', '5,000 GB'],
];

describe('formatSize', () => {
  for (const [bytes, vi, en] of sizes) {
    it(`writes ${bytes} in Vietnamese`, () => {
      expect(plain(formatSize(bytes, 'vi'))).to.equal(vi);
    });

    it(`writes ${bytes} in English`, () => {
      expect(plain(formatSize(bytes, 'en'))).to.equal(en);
    });
  }
});

/** With every kind of space as a plain one: which of them stands there, each engine decides. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}
