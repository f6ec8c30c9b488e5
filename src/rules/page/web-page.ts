import { checkLimits } from '../check-limits.js';
import type { BulletinFields } from '../as-bulletin.js';
import type { Parse, SourceDocument } from '../formats/format.js';
import { plainMarkup, PREFIX, sourceNameOf } from '../plain-markup.js';
import { clutterOf } from './clutter.js';
import { linesOf, type Line } from './lines.js';
import { measureLines, MIN_PROSE } from './prose.js';
import { readPlainParts, withoutUnread } from './page-source.js';

/** The largest of a hundred pages of newspapers had 4,600 tags; some have twice as many. */
export const PAGE_LIMITS = { tags: 25_000, depth: 256 };

const XHTML = 'http://www.w3.org/1999/xhtml';
const DROPPED =
  /^(?:applet|canvas|datalist|embed|frame|frameset|map|marquee|noscript|object|param|select|slot|template)$/;
const NAME = /^[a-z][a-z\d-]*$/;
const KEPT_ATTRIBUTE = /^[a-z][a-z\d:-]*$/;
const ADDRESS = /^(?:href|src|poster)$/;

/** A page as the finders read it. */
export interface WebPage {
  /**
   * The body of a document that runs nothing and fetches nothing, in the page's own names. A form
   * is a `div`, so that nothing stands in for a node's own methods; `style` is `x-style`.
   */
  root: HTMLElement;
  /** All that a reader sees of it, before anything is taken out. */
  lines: Line[];
  /** False for what may belong to its article. */
  isInClutter: (element: Element) => boolean;
  /** Text of its `<title>`. */
  title: string;
  /** What its scripts of JSON-LD hold. */
  jsonLd: unknown[];
  /** As its first tag says; empty where it says nothing. */
  lang: string;
  /** Asks for a password. */
  asksPassword: boolean;
  /** As it came. */
  source: string;
  /** Parses text inert, as `root` was. */
  parse: Parse;
  /** Where it came from. */
  url?: string;
  /** Against what its addresses are resolved. */
  base?: string;
}

/** What has been found of a bulletin, and where on the page. */
export interface Found extends BulletinFields {
  /** Shows the title. */
  heading?: Element;
  /** Shows the lead, which is the summary then. */
  lead?: Element;
  /** The body that the page tells to others, as `bodyHtml` or `bodyText`. */
  toldBody?: BulletinFields;
  /** True where the page tells others that it has an article. */
  isToldOf?: boolean;
}

/**
 * Finds in a page what it can of a bulletin.
 * @param found what the finders before it have found
 * @throws BulletinError where the page says why it has none
 */
export type Finder = (
  page: WebPage,
  found: Found,
) => Found | undefined | Promise<Found | undefined>;

/**
 * Parses a page so that nothing of it runs, and nothing is fetched.
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function openPage({ text, url }: SourceDocument, parse: Parse): WebPage {
  const { title, jsonLd } = readPlainParts(text);
  const markup = withoutUnread(plainMarkup(text));
  checkLimits(markup, PAGE_LIMITS);
  const parsed = parse(markup);
  const base = baseOf(parsed, url);
  const inert = parse('');
  const root = inert.body;
  copyChildren(parsed.documentElement, root, base);
  const lines = linesOf(root);
  return {
    root,
    lines,
    isInClutter: clutterOf(root, measureLines(root, lines)),
    title: parse(title.replaceAll('<', '&lt;')).body.textContent,
    jsonLd,
    lang: attributeOf(parsed.documentElement, 'lang') ?? '',
    asksPassword: find(parsed, 'input[type="password" i]') !== null,
    source: text,
    parse,
    url,
    base,
  };
}

// A form or a picture lets its name stand in for methods of others; the prototype's cannot be.
function attributeOf(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

function find(source: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(source, selector);
}

/** What `<base>` makes of the page's own address. */
function baseOf(source: Document, url?: string): string | undefined {
  const base = find(source, `${PREFIX}base[href]`);
  return (base && absolute(attributeOf(base, 'href') ?? '', url)) ?? url;
}

function absolute(address: string, base?: string): string | undefined {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
}

/** What `plainMarkup` puts before names by which a finder knows an element. */
const RENAMED = new RegExp(`^${PREFIX}(?=(?:id|name)$)`);

/** Rebuilds what the parser has built, in the names that the page itself uses. */
function copyChildren(from: Node, to: Element, base?: string): void {
  const inert = to.ownerDocument;
  const walker = inert.createTreeWalker(from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const copyInto = (parent: Element) => {
    if (!walker.firstChild()) return;
    do {
      const node = walker.currentNode;
      if (!(node instanceof Element)) {
        parent.append(node.nodeValue ?? '');
        continue;
      }
      const copy = copyElement(node, inert, base);
      if (!copy) continue;
      parent.append(copy);
      copyInto(copy);
    } while (walker.nextSibling());
    walker.parentNode();
  };
  copyInto(to);
}

function copyElement(source: Element, inert: Document, base?: string): Element | undefined {
  const { localName, namespaceURI } = source;
  // A form's own name is no text where one of its fields stands in for it.
  const name = typeof localName === 'string' ? sourceNameOf(localName) : 'form';
  if ((namespaceURI !== XHTML && name !== 'form') || DROPPED.test(name)) return undefined;
  const isParagraph = name === 'label' && source.textContent.length >= MIN_PROSE;
  // An editor of many portals takes the button for the picture.
  const isPicture = name === 'input' && attributeOf(source, 'type')?.toLowerCase() === 'image';
  const copy = inert.createElement(isPicture ? 'img' : isParagraph ? 'p' : nameInCopy(name));
  for (const given of Element.prototype.getAttributeNames.call(source)) {
    const attribute = given.replace(RENAMED, '');
    if (!KEPT_ATTRIBUTE.test(attribute) || attribute === 'is') continue;
    // A picture's name would stand in for a method of the document.
    if (attribute === 'name' && name !== 'meta') continue;
    const value = attributeOf(source, given) ?? '';
    const isAddress = ADDRESS.test(attribute) && !/^\s*(?:#|$)/.test(value);
    copy.setAttribute(attribute, (isAddress ? absolute(value, base) : undefined) ?? value);
  }
  return copy;
}

function nameInCopy(name: string): string {
  if (/^(?:html|head|body|form|fieldset|marquee)$/.test(name)) return 'div';
  if (/^amp-(?:img|anim)$/.test(name)) return 'img';
  return NAME.test(name) ? name : 'span';
}
