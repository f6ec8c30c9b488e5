import { checkLimits, TAG } from '../check-limits.js';
import { plainMarkup } from '../plain-markup.js';
import type { Parse } from './format.js';

const LEFT_OUT = 'button,noscript,select,svg';
const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,' +
  'header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';
/** What no plain text has, but text that a CMS took from its editor of HTML. */
const BLOCK_TAG = /<(?:p|br|div|h[1-6]|[ou]l|table|figure)(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const BARE_AMPERSAND = new RegExp(`&(?!${ENTITY.source.slice(1)})`, 'gi');

/**
 * What a reader reads of HTML: blocks and `<br>` stand in lines of their own, spaces are folded,
 * scripts and styles are left out, entities are decoded once.
 * @returns `undefined` where `html` is no text, or has none
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function textOfHtml(html: unknown, parse: Parse): string | undefined {
  if (typeof html !== 'string') return undefined;
  const markup = plainMarkup(html).replace(/[\t\n\f\r ]+/g, ' ');
  checkLimits(markup);
  // Without attributes nothing can stand in for the document's own methods by its name.
  const { body } = parse(markup.replace(TAG, '<$1$2'));
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  const lines = body.textContent.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  return lines.filter(Boolean).join('\n') || undefined;
}

/**
 * Text in which a CMS left entities of HTML, decoded once. What has mark-up in it stays as it is:
 * there, an entity may be meant.
 */
export function decodeEntities(text: string, parse: Parse): string {
  if (text.includes('<') || !ENTITY.test(text)) return text;
  return parse(text.replace(BARE_AMPERSAND, '&amp;')).body.textContent;
}

/** True where text is HTML: it has the tag of a block, or of a line break. */
export function hasBlocks(text: string): boolean {
  return BLOCK_TAG.test(text);
}

/**
 * What a reader reads of text that may be HTML, or may have entities in it.
 * @returns `undefined` where `value` is no text, or has none
 * @throws BulletinError `too-large`
 */
export function plainText(value: unknown, parse: Parse): string | undefined {
  const text = firstText(value);
  if (text === undefined) return undefined;
  return hasBlocks(text) ? textOfHtml(text, parse) : decodeEntities(text, parse);
}

/**
 * The elements of HTML that a selector finds. `plainMarkup` has been there: formatting elements
 * and some attributes have other names.
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function elementsOf(html: string, selector: string, parse: Parse): Element[] {
  const markup = plainMarkup(html);
  checkLimits(markup);
  // A picture named as a method stands in for the document's own, not for the prototype's.
  return [...Document.prototype.querySelectorAll.call(parse(markup), selector)];
}

/** The first of the values that is a text with something in it. */
export function firstText(...values: unknown[]): string | undefined {
  return values.find(isText);
}

/** True for a text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
