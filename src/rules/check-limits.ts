import { BulletinError } from '../model/bulletin-error.js';

/** In UTF-16 code units. */
export const MAX_HTML_LENGTH = 2_000_000;
/** Counted as `<`; a long article of 100 KB has about 2,500. */
export const MAX_TAGS = 10_000;
/** Elements open at once; articles stay below 40. */
export const MAX_DEPTH = 128;
/** In one tag: parsers compare each with those before. */
export const MAX_ATTRIBUTES = 500;
/** What follows is quadratic: see `steps` of `checkLimits`; a long article of 100 KB takes 4 million. */
export const MAX_STEPS = 64_000_000;

/** White space of HTML, which is less than that of JavaScript. */
export const BLANK = '\\t\\n\\f\\r ';
const VALUE = `"[^"]*"|'[^']*'|[^${BLANK}"'>][^${BLANK}>]*`;
const NAMED = `[^${BLANK}/>][^${BLANK}/>=]*(?:[${BLANK}]*=[${BLANK}]*(?:${VALUE}))?`;
/** An attribute with its value, where a parser of HTML begins and ends it. */
export const ATTRIBUTE = new RegExp(NAMED, 'g');
/** A tag: its slash, its name, its attributes, as far as there may be. */
export const TAG = new RegExp(
  `<(/?)([a-z][^${BLANK}/>]*)((?:[${BLANK}/]*${NAMED}){0,${MAX_ATTRIBUTES + 1}})`,
  'gi',
);

/** Void, or closed by the parser when the next of its kind comes; and Word's own (`o:p`). */
const UNNESTED =
  /:|^(?:br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|t[dhr]|tbody|tfoot|thead|wbr)$/;

/**
 * Refuses HTML whose parsing would freeze the page: that is quadratic in the nesting, in every
 * engine, so this one linear look comes before it. What evades the count of open elements is still
 * held by the number of tags.
 * @param html as `plainMarkup` gives it, so that what looks like a tag is one
 * @param limits of a body; those of a whole page are wider
 * @throws BulletinError `too-large`
 */
export function checkLimits(html: string, limits = { tags: MAX_TAGS, depth: MAX_DEPTH }): void {
  check(html.length, MAX_HTML_LENGTH, 'characters');
  check(html.split('<', limits.tags + 2).length - 1, limits.tags, 'tags');
  const open = new Map<string, number>();
  let [depth, end, text, steps] = [0, 0, 0, 0];
  // The closer at the end of all stands for the text before it.
  for (const match of `${html}</x>`.matchAll(TAG)) {
    const [whole, slash, tag = '', attributes = ''] = match;
    const read = match.index - end;
    end += read + whole.length;
    text += read;
    // Tidying reads text, and moves elements, once for all that is open around them; at a tag that
    // it leaves out, a parser copies the text before.
    steps += depth * (read + 200) + text / 32;
    check(steps, MAX_STEPS, 'steps');
    check(attributes.match(ATTRIBUTE)?.length ?? 0, MAX_ATTRIBUTES, 'attributes');
    const name = tag.toLowerCase();
    const count = open.get(name) ?? 0;
    if (UNNESTED.test(name) || (slash && count === 0)) continue;
    const step = slash ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    check(depth, limits.depth, 'elements in one another');
  }
}

/** @throws BulletinError `too-large` */
export function check(amount: number, limit: number, unit: string): void {
  if (amount > limit) throw new BulletinError('too-large', `More than ${limit} ${unit}.`);
}
