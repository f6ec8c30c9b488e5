import { own, type BulletinFields } from '../as-bulletin.js';
import { AUTHOR_LABEL } from '../author-label.js';
import type { Parse } from './format.js';
import { listOf } from './json-values.js';

/** Words of classes by which plug-ins and newspapers name what they put into a text. */
export const BOX =
  /(?<![a-z])(?:shar(?:e|ing)|social|relate|call-to-action|(?:ez-|lwp)?toc(?![a-z])|recommend|read(?:ing)?-?time|rating|reaction|read-?more|newsletter|subscri)/i;
const CLASS = /\sclass=(?:"([^"]{0,300})"|'([^']{0,300})')/gi;
/** What leads to other texts, in a line of its own. */
const POINTER =
  />\W{0,9}(?:(?:xem|đọc) thêm|(?:tin|bài)(?: viết)? (?:liên quan|khác)|related|read (?:more|also)|see also|baca juga|lire aussi|lea también|leia (?:mais|também))/i;
/** The mark of a plug-in that did not run, as WordPress sends it: `[vc_row]`. */
const SHORTCODE = /\[\/?[a-z\d]+(?:_[a-z\d_]+[\s\]]|\s[a-z_]+=)|\[\/[a-z\d]+\]/;
/** In characters, from the end: where a list of other texts would stand, or a signature. */
const END = 1_500;
/** In characters. */
const MAX_SIGNATURE = 80;
/** A person's, perhaps: each word begins with a capital, and it is no agency: `TTXVN`. */
const PERSON = /^(?!\p{Lu}{2,}$)\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u;
const BREAK = /<\/?(?:p|div|br|h\d|li|td|figure)(?![a-z])[^<>]*>/i;

/** What may stand between the names of several, or around one: `Hồng Hoa - Ái Kiều`, `Theo …`. */
const SEVERAL = /[:–—,;&/(]|\s-|-\s|\svà\s|^theo\s/i;

/** Whom a bulletin tells as its author: an office, or an account, gives way to whoever signed the text. */
export type Known = 'person' | 'office' | 'nobody';

/**
 * The fields of a bulletin, its body without what a CMS has put into it that is no part of the text,
 * its authors by their names alone, or by the text's last line where none is told. What does that is
 * loaded for bulletins with signs of any; where it does not come, they are shown as they stand.
 * @param url against which addresses are resolved
 */
export function withCleanFields(
  fields: BulletinFields,
  parse: Parse,
  url?: string,
): BulletinFields | Promise<BulletinFields> {
  const { bodyHtml, authors } = fields;
  const told = listOf(authors);
  const names = told.map((it) => (typeof it === 'string' ? it : own(it, 'name')));
  const areJoined = names.some((it) => typeof it === 'string' && SEVERAL.test(it));
  const isPerson = names.some((it) => typeof it === 'string' && PERSON.test(it));
  const known = isPerson ? 'person' : names.some(Boolean) ? 'office' : 'nobody';
  const isUnclean = typeof bodyHtml === 'string' && needsCleaning(bodyHtml, known);
  if (!areJoined && !isUnclean) return fields;
  return import('../page/clean-content.js').then(
    ({ cleanContent, tidyAuthors }) => ({
      ...fields,
      ...(areJoined && { authors: tidyAuthors(told) }),
      ...(isUnclean && cleanContent(bodyHtml, known, parse, url)),
    }),
    () => fields,
  );
}

function needsCleaning(html: string, known: Known): boolean {
  const end = html.slice(-END);
  const links = end.split(/<a\s/i).length - 1;
  // Below a rule may stand whom to call.
  const ends = [end, ...end.split(/<hr(?![a-z])/i).slice(0, -1)];
  const isUnclean = hasBox(html) || POINTER.test(html) || SHORTCODE.test(html) || links > 1;
  return isUnclean || ends.some((it) => isSigned(it, known));
}

function hasBox(html: string): boolean {
  return [...html.matchAll(CLASS)].some(([, one, other]) => BOX.test(one ?? other ?? ''));
}

/**
 * True where the last of several lines is short, and no sentence; a name may end as one does. Of a
 * text whose author is told it has a label too.
 */
function isSigned(end: string, known: Known): boolean {
  const lines = end.split(BREAK).map((line) => line.replace(/<[^<>]*>|&nbsp;/g, '').trim());
  const last = lines.filter(Boolean).slice(1).at(-1);
  if (last === undefined || last.length > MAX_SIGNATURE) return false;
  if (known === 'person') return AUTHOR_LABEL.test(last);
  const isName = last.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
  return isName || !/[.!?…:;,]["”»)]?$/.test(last);
}
