import { alignmentOf, attributeOf } from './alignment.js';
import { check, checkLimits, MAX_DEPTH } from './check-limits.js';
import { cleanText } from './clean-text.js';
import { ATTRIBUTES, DROPPED, ELEMENTS, NEEDED, OWN_ATTRIBUTES, RENAMED } from './content-table.js';
import type { Prepare } from './odd-pictures.js';
import { plainMarkup, sourceNameOf } from './plain-markup.js';
import { parseInert } from './trusted-html.js';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** A parser adds what is not in the source, such as rows and bodies of tables. */
const MAX_PARSED_DEPTH = 4 * MAX_DEPTH;
const ALIGNED = /^(?:div|p|h[1-6])$/;

interface Rebuilding {
  walker: TreeWalker;
  /** Runs nothing and fetches nothing: where the new nodes are made. */
  inert: Document;
  base?: string;
  depth: number;
}

/**
 * Makes a stranger's HTML ours: parsed into a document that runs nothing and fetches nothing, then
 * made anew, node by node, from our table. No node and no attribute of the source is ever reused.
 * @param html the source, of any kind
 * @param base address against which links and media are resolved
 * @param prepare changes the parsed source before anything is made of it
 * @returns nodes that a page may show; `class` on a block is its alignment, `center` or `end`
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function rebuildContent(html: string, base?: string, prepare?: Prepare): DocumentFragment {
  const markup = plainMarkup(html);
  checkLimits(markup);
  const inert = parseInert('');
  const source = parseInert(markup);
  prepare?.(source);
  const walker = inert.createTreeWalker(source, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const fragment = inert.createDocumentFragment();
  rebuildChildren({ walker, inert, base, depth: 0 }, fragment);
  return fragment;
}

function rebuildChildren(state: Rebuilding, parent: Node, align?: string): void {
  const { walker } = state;
  if (!walker.firstChild()) return;
  check((state.depth += 1), MAX_PARSED_DEPTH, 'elements in one another');
  do {
    const node = walker.currentNode;
    if (node instanceof Element) rebuildElement(state, node, parent, align);
    else addText(state, parent, node.nodeValue ?? '');
  } while (walker.nextSibling());
  walker.parentNode();
  state.depth -= 1;
}

function addText({ inert }: Rebuilding, parent: Node, text: string): void {
  parent.appendChild(inert.createTextNode(cleanText(text, isWithin(parent, 'pre'))));
}

function rebuildElement(state: Rebuilding, source: Element, parent: Node, inherited?: string) {
  const { localName, namespaceURI } = source;
  // A form's own name is no text where one of its fields stands in for it.
  if (typeof localName !== 'string' || namespaceURI !== XHTML) return;
  if (DROPPED.test(localName)) return;
  const sourceName = sourceNameOf(localName);
  const name = nameWithin(parent, RENAMED.get(sourceName) ?? sourceName);
  const align = name === 'table' ? undefined : (alignmentOf(source) ?? inherited);
  const element = makeElement(state, name, source);
  if (!element) {
    // Two paragraphs of one heading are two words of it.
    if (ALIGNED.test(sourceName) && parent.hasChildNodes()) addText(state, parent, ' ');
    return rebuildChildren(state, parent, align);
  }
  if (ALIGNED.test(name) && /^(?:center|end)$/.test(align ?? '')) element.className = align ?? '';
  parent.appendChild(element);
  rebuildChildren(state, element, align);
}

function isWithin(parent: Node, names: string): boolean {
  return parent instanceof Element && parent.closest(names) !== null;
}

/** What an element may be called where ours stands: an item without its list is none. */
function nameWithin(parent: Node, name: string): string {
  if (/^(?:p|h[1-6])$/.test(name)) return isWithin(parent, 'p,h1,h2,h3,h4,h5,h6') ? '' : name;
  if (name === 'a') return isWithin(parent, 'a') ? '' : name;
  const isStray =
    (name === 'li' && !isWithin(parent, 'ul,ol')) ||
    (/^d[dt]$/.test(name) && !isWithin(parent, 'dl'));
  return isStray ? 'div' : name;
}

/** The element that the table has for a source's, or `undefined` where its children stand alone. */
function makeElement({ inert, base }: Rebuilding, name: string, source: Element) {
  const names = ELEMENTS.get(name);
  if (!names) return undefined;
  const element = inert.createElement(name);
  for (const [own, value] of Object.entries(OWN_ATTRIBUTES[name] ?? {})) {
    element.setAttribute(own, value);
  }
  for (const attribute of names) {
    const value = attributeOf(source, attribute);
    const ours = value === undefined ? undefined : ATTRIBUTES[attribute]?.(value, base);
    if (ours !== undefined) element.setAttribute(attribute, ours);
  }
  const needed = NEEDED[name];
  return needed !== undefined && !element.hasAttribute(needed) ? undefined : element;
}
