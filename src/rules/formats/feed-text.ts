import { checkLimits } from '../check-limits.js';
import { plainMarkup } from '../plain-markup.js';
import { absolute } from './feed-elements.js';
import type { Parse } from './format.js';
import { decodeEntities, textOfHtml } from './html-text.js';

/** The end of an element, or one that has none: what tells HTML from a text about it. */
const MARKUP = /<(?:\/[a-z][a-z\d]*|(?:br|hr|img|p)(?:\s[^<>]*)?\/?)>/i;
const EMPTY_LINE = /\n[^\S\n]*\n/;
/** The attributes with addresses that a body keeps. */
const ADDRESSES = ['href', 'src', 'poster'];

/** What stands in an element: as HTML, or as plain text. */
export interface FeedText {
  html?: string;
  text?: string;
}

/**
 * What an element says. Atom has a `type` for it, and means plain text where that is missing; RSS
 * means HTML, but some servers put text there, with entities and with empty lines for paragraphs.
 */
export function readFeedText(element: Element, parse: Parse): FeedText {
  const type = element.getAttribute('type')?.trim().toLowerCase() ?? '';
  const text = element.textContent.trim();
  if (element.children.length > 0) return { html: insideOf(element, parse) };
  if (/^(?:text\/)?html$/.test(type)) return { html: text };
  // Of what is neither text nor HTML, such as another file in base64, a reader has nothing.
  if (type.includes('/') && !type.startsWith('text/')) return {};
  if (isAtom(element)) return { text };
  const isText = !MARKUP.test(text) && EMPTY_LINE.test(text);
  return isText ? { text: decodeEntities(text, parse) } : { html: text };
}

/**
 * What a reader reads of an element: without its mark-up, its entities decoded once more where they
 * are HTML's. RSS does not say whether a title is HTML, so that there its mark-up must tell.
 * @throws BulletinError `too-large`
 */
export function plainFeedText(element: Element | undefined, parse: Parse): string | undefined {
  if (!element) return undefined;
  const { html, text } = readFeedText(element, parse);
  if (html === undefined) return text;
  const isHtml = isAtom(element) || element.children.length > 0 || MARKUP.test(html);
  return isHtml ? textOfHtml(html, parse) : decodeEntities(html, parse);
}

/** True for the elements of Atom 1.0 and of its draft 0.3. */
function isAtom({ namespaceURI }: Element): boolean {
  return (
    namespaceURI === 'http://www.w3.org/2005/Atom' || namespaceURI === 'http://purl.org/atom/ns#'
  );
}

/** An element's inside as HTML; that of the `div` which Atom puts around XHTML. */
function insideOf(element: Element, parse: Parse): string {
  // XML's own way to write would leave elements open in HTML that have nothing in them.
  const inert = parse('');
  const box = inert.createElement('div');
  const [first] = element.children;
  const isWrapped = element.children.length === 1 && first instanceof HTMLDivElement;
  const nodes = (isWrapped ? first : element).childNodes;
  box.append(...[...nodes].map((node) => inert.importNode(node, true)));
  const prefix = first instanceof HTMLDivElement && first.prefix;
  return prefix
    ? box.innerHTML.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
    : box.innerHTML;
}

/**
 * HTML with its addresses told against a base of its own.
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function rebaseHtml(html: string, base: string, parse: Parse): string {
  const markup = plainMarkup(html);
  checkLimits(markup);
  // Without ids and names, which `plainMarkup` took, nothing stands in for a method.
  const document = parse(markup);
  for (const name of ADDRESSES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = absolute(element.getAttribute(name), base);
      if (address) element.setAttribute(name, address);
    }
  }
  return document.body.innerHTML;
}
