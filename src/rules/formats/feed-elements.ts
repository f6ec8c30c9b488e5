/** How the names of other vocabularies begin here, whatever prefixes a feed has for them. */
const VOCABULARIES = new Map([
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://search.yahoo.com/mrss/', 'media:'],
  ['http://search.yahoo.com/mrss', 'media:'],
  ['http://www.w3.org/2005/Atom', 'atom:'],
]);
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The children of an element by their names. */
export type Children = ReadonlyMap<string, Element[]>;

/**
 * The children of an element, by their names in lower case, as some feeds write them all. Before
 * those of another vocabulary than the element's own stands the name of that, as in `dc:creator`.
 */
export function childrenByName({ children, namespaceURI }: Element): Children {
  const byName = new Map<string, Element[]>();
  for (const child of children) {
    // A form of XHTML lets its fields stand in for its own properties.
    if (child instanceof HTMLElement) continue;
    const isOwn = child.namespaceURI === namespaceURI;
    const vocabulary = isOwn ? '' : (VOCABULARIES.get(child.namespaceURI ?? '') ?? 'other:');
    const name = vocabulary + child.localName.toLowerCase();
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(child);
    else byName.set(name, [child]);
  }
  return byName;
}

/** All children of these names, in the order of the names. */
export function pick(children: Children, ...names: string[]): Element[] {
  return names.flatMap((name) => children.get(name) ?? []);
}

/** The links of RSS and of Atom that have this meaning; without a word on it, a link is `alternate`. */
export function pickLinks(children: Children, relation: string): Element[] {
  const links = pick(children, 'link', 'atom:link');
  return links.filter((link) => (link.getAttribute('rel') ?? 'alternate') === relation);
}

/** The text of an element; `undefined` where it has none. */
export function textIn(element: Element | undefined): string | undefined {
  return element?.textContent.trim() || undefined;
}

/**
 * Where an element leads, absolute: an attribute of it or, without these, its text.
 * @param url of the feed, against which its addresses are told where it has no base of its own
 */
export function addressIn(element: Element | undefined, url?: string): string | undefined {
  if (!element) return undefined;
  const address = element.getAttribute('href') ?? element.getAttribute('url') ?? textIn(element);
  return absolute(address, baseOf(element, url));
}

/** The base of an element's addresses (`xml:base`). */
export function baseOf(element: Element | null, url?: string): string | undefined {
  if (!element) return url;
  const outer = baseOf(element.parentElement, url);
  return absolute(element.getAttributeNS(XML, 'base'), outer) ?? outer;
}

/** The language of an element's text (`xml:lang`), its own or that of the nearest around it. */
export function xmlLangOf(element: Element | null): string | undefined {
  if (!element) return undefined;
  return element.getAttributeNS(XML, 'lang') || xmlLangOf(element.parentElement);
}

/** An address told against a base; where that cannot be done, as it is. */
export function absolute(address: string | null | undefined, base?: string): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
