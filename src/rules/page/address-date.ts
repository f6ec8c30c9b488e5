import { readPageDate } from './month-names.js';
import type { Finder } from './web-page.js';

/** As blogs and newspapers have it: `/2023/11/30/` or `/2023-11-30-title`. */
const IN_PATH =
  /^https?:\/\/[^?#]*\/(20\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/-])/;

/** The day that stands in the address of a page which tells none otherwise. */
export const findAddressDate: Finder = (page, { url }) => {
  const address = typeof url === 'string' ? url : (page.url ?? '');
  const [, year, , month, day] = IN_PATH.exec(address) ?? [];
  return year ? { datePublished: readPageDate(`${year}-${month}-${day}`) } : undefined;
};
