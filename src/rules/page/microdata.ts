import { readArticle } from '../formats/article-fields.js';
import { shortText } from './lines.js';
import type { Finder } from './web-page.js';

const ARTICLE = /schema\.org\/(?:\w*NewsArticle|Article|BlogPosting|Report)\b/i;
const NAMES = /^(?:author|creator|publisher|name|headline)$/;
const MAX_ITEMS = 20;
const MAX_DEPTH = 4;
/** In characters. */
const MAX_VALUE = 5_000;

/** A schema.org article told by `itemprop` attributes (https://html.spec.whatwg.org/#microdata). */
export const findMicrodata: Finder = ({ root, parse }) => {
  const scopes = [...root.querySelectorAll('[itemscope][itemtype]')]
    .filter((it) => ARTICLE.test(it.getAttribute('itemtype') ?? ''))
    .slice(0, MAX_ITEMS);
  const articles = scopes.map((scope) => itemOf(scope));
  // A page of one article may tell of others beside it: theirs have no body.
  const main =
    articles.find((it) => 'articleBody' in it) ?? (scopes.length < 3 ? articles[0] : undefined);
  if (!main) return undefined;
  const told = readArticle(main, parse);
  return { ...told, bodyHtml: undefined, bodyText: undefined, isToldOf: true };
};

/** The item as JSON-LD would tell it; a property that is said several times is a list. */
function itemOf(scope: Element, depth = 0): Record<string, unknown[]> {
  const item = new Map<string, unknown[]>([['@type', [scope.getAttribute('itemtype')]]]);
  if (depth > MAX_DEPTH) return {};
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    const names = (element.getAttribute('itemprop') ?? '').split(/\s+/);
    const value = element.matches('[itemscope]')
      ? itemOf(element, depth + 1)
      : valueOf(element, names);
    for (const name of names) {
      if (name)
        item
          .set(name, item.get(name) ?? [])
          .get(name)
          ?.push(value);
    }
  }
  return Object.fromEntries(item);
}

function valueOf(element: Element, names: string[]): string {
  // By the standard a link's value is its address; for a name, pages mean its text.
  if (element.localName === 'a' && names.some((name) => NAMES.test(name)))
    return element.textContent;
  const attribute = ['content', 'datetime', 'href', 'src'].find((name) =>
    element.hasAttribute(name),
  );
  if (attribute !== undefined) return element.getAttribute(attribute) ?? '';
  // The body is read from the page itself: of that it is enough to know that there is one.
  return shortText(element, MAX_VALUE) ?? '';
}
