import { check, MAX_ATTRIBUTES, MAX_DEPTH } from '../check-limits.js';
import type { Parse } from './format.js';

/** A feed of a hundred long bulletins in XHTML has about as many. */
const MAX_TAGS = 50_000;
/** Declared for one element: Chromium copies them all to each within it. */
const MAX_NAMESPACES = 200;
/** Different ones. */
const MAX_REFERENCES = 5000;

const PIECE =
  /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|&(?!(?:amp|apos|gt|lt|quot);)(?:#?\w{1,32};)?/g;
const ROOT = /<(?:\w{1,32}:)?(?:rss|feed|RDF|entry)[\s>]/;
/** Characters that XML 1.0 does not have. */
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const QUOTED = `"[^"]*(?:"|$)|'[^']*(?:'|$)`;
const TAG = new RegExp(`<(/?)((?:[^"'>]+|${QUOTED})*)(?:>|$)`, 'g');
const ATTRIBUTE = new RegExp(QUOTED, 'g');
const NAMESPACE = /\sxmlns\s*[:=]/g;

/**
 * The root of a feed. Only its tags and its text are parsed: no document type with entities of its
 * own, no sections, comments or instructions, of which WebKit is slow to read many. Put right is
 * what breaks feeds most often: what stands before the root, a bare `&`, an entity of HTML, a
 * control character.
 * @returns `undefined` where there is no such root, or the XML is broken in another way
 * @throws BulletinError `too-large`, before the XML is parsed
 */
export function parseFeedXml(text: string, parse: Parse): Element | undefined {
  if (!ROOT.test(text)) return undefined;
  const xml = plainXml(text, parse);
  const start = xml.search(ROOT);
  if (start < 0) return undefined;
  const feed = xml.slice(start);
  checkFeed(feed);
  const document = parse(feed, 'text/xml');
  return document.getElementsByTagName('parsererror').length > 0
    ? undefined
    : document.documentElement;
}

function plainXml(text: string, parse: Parse): string {
  const pieces = new Set(text.match(PIECE)?.filter((piece) => piece.startsWith('&')));
  check(pieces.size, MAX_REFERENCES, 'different references');
  const characters = readReferences([...pieces], parse);
  return text
    .replace(PIECE, (piece, section = '') => characters.get(piece) ?? escapeXml(section as string))
    .replace(NO_CHARACTER, '');
}

/** What HTML makes of each, escaped again; what has no meaning there stays as it is. */
function readReferences(references: string[], parse: Parse): Map<string, string> {
  const { children } = parse(`<p>${references.join('<p>')}`).body;
  return new Map(references.map((it, at) => [it, escapeXml(children[at]?.textContent || it)]));
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @throws BulletinError `too-large` */
function checkFeed(xml: string): void {
  check(xml.split('<', MAX_TAGS + 2).length - 1, MAX_TAGS, 'tags');
  const open: number[] = [];
  let namespaces = 0;
  for (const [, slash, attributes = ''] of xml.matchAll(TAG)) {
    if (slash) {
      namespaces -= open.pop() ?? 0;
      continue;
    }
    check(attributes.match(ATTRIBUTE)?.length ?? 0, MAX_ATTRIBUTES, 'attributes');
    const declared = attributes.match(NAMESPACE)?.length ?? 0;
    check(namespaces + declared, MAX_NAMESPACES, 'namespaces');
    if (attributes.endsWith('/')) continue;
    open.push(declared);
    namespaces += declared;
    check(open.length, MAX_DEPTH, 'elements in one another');
  }
}
