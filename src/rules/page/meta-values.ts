import { tidyText } from './lines.js';
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
