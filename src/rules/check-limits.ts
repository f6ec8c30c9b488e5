import { BulletinError } from '../model/bulletin-error.js';

/** In UTF-16 code units. */
export const MAX_HTML_LENGTH = 2_000_000;
/** Counted as `<`; a long article of 100 KB has about 2,500. */
export const MAX_TAGS = 10_000;
/** Elements open at once; articles stay below 40. */
export const MAX_DEPTH = 128;
/** In one tag, without the values: parsers compare each attribute with those before. */
export const MAX_ATTRIBUTES_LENGTH = 5000;

/** Values of attributes, as a parser of HTML finds their ends. */
export const VALUES = /=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)/g;
/** A tag: its slash, its name, its attributes. More pieces than these are refused below. */
export const TAGS = new RegExp(
  `<(/?)([a-z][^\\s/>]*)((?:${VALUES.source}|[^=>]){0,${MAX_ATTRIBUTES_LENGTH + 1}})`,
  'gi',
);

/** Void, or closed by the parser when the next of its kind comes; and Word's own (`o:p`). */
const UNNESTED =
  /:|^(?:br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|t[dhr]|tbody|tfoot|thead|wbr)$/;

/**
 * Refuses HTML whose parsing would freeze the page: that is quadratic in the nesting, in every
 * engine, so this one linear look comes before it. What evades the count of open elements is still
 * held by the number of tags.
 * @throws BulletinError `too-large`
 */
export function checkLimits(html: string): void {
  check(html.length, MAX_HTML_LENGTH, 'characters');
  check(html.split('<', MAX_TAGS + 2).length - 1, MAX_TAGS, 'tags');
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, tag = '', attributes = ''] of html.matchAll(TAGS)) {
    check(attributes.replace(VALUES, '=').length, MAX_ATTRIBUTES_LENGTH, 'letters in a tag');
    const name = tag.toLowerCase();
    const count = open.get(name) ?? 0;
    if (UNNESTED.test(name) || (slash && count === 0)) continue;
    const step = slash ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    check(depth, MAX_DEPTH, 'elements in one another');
  }
}

/** @throws BulletinError `too-large` */
export function check(amount: number, limit: number, unit: string): void {
  if (amount > limit) throw new BulletinError('too-large', `More than ${limit} ${unit}.`);
}
