import { tidyText } from './lines.js';
import { isOfSite, isPortal } from './site-name.js';
import type { WebPage } from './web-page.js';

const TITLES = [
  'og:title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'citation_title',
  'title',
];

/** All values of a page's `<meta>`, by name in lower case. */
export type MetaTags = Map<string, string[]>;

/** What a page calls itself for others, the surest first. */
export function titlesOf({ root, title }: WebPage): string[] {
  const tags = metaTagsOf(root);
  return [...TITLES.flatMap((name) => tags.get(name) ?? []), tidyText(title)].filter(Boolean);
}

/**
 * True where a page tells titles, those of its site aside, and none of them has a third of the words
 * of the title that it shows.
 */
export function isToldOfAnother(page: WebPage, shown: string): boolean {
  const words = wordsOf(shown);
  const told = titlesOf(page).filter((it) => !isOfSite(it) && !isPortal(it));
  const isOther = (title: string) => {
    const others = wordsOf(title);
    return words.filter((it) => others.includes(it)).length < words.length / 3;
  };
  return told.length > 0 && told.every(isOther);
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** The values of `<meta>` by their names, in lower case. */
export function metaTagsOf(root: Element): MetaTags {
  const tags: MetaTags = new Map();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const value = tidyText(meta.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // An item's own property says nothing of the page.
      if (attribute === 'itemprop' && meta.parentElement?.closest('[itemscope]')) continue;
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name)
          tags
            .set(name, tags.get(name) ?? [])
            .get(name)
            ?.push(value);
      }
    }
  }
  return tags;
}
