import { failChunk } from '../../model/bulletin-error.js';
import { linesOf } from './lines.js';
import { isProse, measureLines, type Measure } from './prose.js';
import type { WebPage } from './web-page.js';

const MIN_CHARACTERS = 200;
const MAX_ELEMENTS = 10_000;
/** Of all elements together: each character as often as elements stand around it. */
const MAX_CHARACTERS = 10_000_000;
const LINK = 'a[href]';
/** Where the address of a link waits that Readability shall not see. */
const HIDDEN = 'data-hidden-href';

/**
 * The body of a page that marks none, by `@mozilla/readability`, which is loaded only here.
 * @param measure of the elements of the page
 * @throws BulletinError `network` where that does not come
 */
export async function findReadableBody(
  { root, parse }: WebPage,
  measure: (element: Element) => Measure,
): Promise<Element | undefined> {
  if (isTooMuch(root, measure)) return undefined;
  const { Readability } = await import('./readability.js').catch(failChunk);
  // It takes apart what it reads.
  const inert = parse('');
  inert.body.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  hideLinksOfSentences(inert.body);
  replaceMarkupSink(inert.body);
  const reader = new Readability<Element>(inert, {
    serializer: (node) => node as Element,
    charThreshold: MIN_CHARACTERS,
    keepClasses: true,
    disableJSONLD: true,
  });
  const body = parseWith(reader);
  for (const link of body?.querySelectorAll(`[${HIDDEN}]`) ?? []) rename(link, 'a', HIDDEN, 'href');
  if (!body || measureLines(body, linesOf(body))(body).prose < MIN_CHARACTERS / 2) return undefined;
  return body;
}

/** Readability takes a paragraph with much of its text in links for navigation. */
function hideLinksOfSentences(root: Element): void {
  const lines = linesOf(root).filter(isProse);
  const elements = lines.flatMap(({ nodes }) => nodes.filter((node) => node instanceof Element));
  const links = elements.flatMap((it) =>
    it.matches(LINK) ? [it] : [...it.querySelectorAll(LINK)],
  );
  for (const link of links) rename(link, 'span', 'href', HIDDEN);
}

/**
 * Puts an element of another name, with another attribute, in the place of one. It has no class, by
 * which Readability would take out a `popup` that is a word of a sentence.
 */
function rename(element: Element, name: string, attribute: string, other: string): void {
  const copy = element.ownerDocument.createElement(name);
  for (const { name: given, value } of element.attributes) {
    if (given !== 'class') copy.setAttribute(given === attribute ? other : given, value);
  }
  copy.append(...element.childNodes);
  element.replaceWith(copy);
}

function parseWith(reader: { parse(): { content?: Element | null } | null }) {
  try {
    return reader.parse()?.content ?? undefined;
  } catch {
    // A page that it stumbles over is one without an article.
    return undefined;
  }
}

/** Readability reads the text of each element anew, so what is deep costs it much. */
function isTooMuch(root: Element, measure: (element: Element) => Measure): boolean {
  const elements = root.querySelectorAll('*');
  let characters = 0;
  for (const element of elements) characters += measure(element).prose + measure(element).other;
  return elements.length > MAX_ELEMENTS || characters > MAX_CHARACTERS;
}

/**
 * Readability sets `innerHTML` to begin anew with less strict rules. That is a sink of Trusted
 * Types, which would refuse it; a copy of the nodes does the same.
 */
function replaceMarkupSink(root: HTMLElement): void {
  const children = [...root.childNodes].map((node) => node.cloneNode(true));
  Object.defineProperty(root, 'innerHTML', {
    get: () => '',
    set: () => root.replaceChildren(...children.map((node) => node.cloneNode(true))),
  });
}
