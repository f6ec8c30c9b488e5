import { tidyText } from './lines.js';
import { metaTagsOf, type MetaTags } from './meta-values.js';
import { authorsOf, isHost } from './author-names.js';
import { nameIn } from './names.js';
import { languageOf } from '../language.js';
import { readPageDate } from './month-names.js';
import type { Finder, WebPage } from './web-page.js';

/** A picture that stands for the site, or for none. */
const NO_PICTURE = /(?:^|[_.-])(?:logo|default|placeholder|no-?image|noimg|blank|favicon|share)/i;
const MAX_TAGS = 30;

/** The names that each field may have, the surest first. */
const NAMES = {
  id: ['dc.identifier', 'dcterms.identifier'],
  summary: [
    'og:description',
    'description',
    'dc.description',
    'dcterms.description',
    'twitter:description',
  ],
  datePublished: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.published',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'published_date',
    'publication_date',
    'article.published',
    'its_publication',
    'citation_publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'date',
  ],
  dateCreated: ['dc.date.created', 'dcterms.created', 'datecreated'],
  dateModified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dc.date.modified',
    'dcterms.modified',
    'lastmod',
    'last-modified',
  ],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'byl',
    'byline',
    'twitter:creator',
  ],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  image: [
    'og:image:secure_url',
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
    'image',
    'thumbnailurl',
  ],
  alt: ['og:image:alt', 'twitter:image:alt'],
  tags: ['article:tag', 'news_keywords', 'keywords'],
  language: ['dc.language', 'dcterms.language', 'og:locale', 'content-language', 'language'],
  url: ['og:url', 'dc.source'],
} as const;

/** What a page says of itself in `<meta>`, `<link>` and `<time>`. */
export const findMetaTags: Finder = (page) => {
  const { root, url, lang, title } = page;
  const tags = metaTagsOf(root);
  const first = (names: readonly string[]) =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => value !== '');
  const [publisher] = namesFrom(tags, NAMES.publisher);
  const article = root.querySelector('article[lang]');
  return {
    id: first(NAMES.id),
    url: canonicalAddress(root, first(NAMES.url), url),
    summary: first(NAMES.summary),
    datePublished: dateOf(tags, NAMES.datePublished) ?? timeOf(page),
    dateModified: dateOf(tags, NAMES.dateModified),
    authors: authorsOf(...namesFrom(tags, NAMES.author)),
    publisher: publisher === undefined ? undefined : { name: publisher, url: originOf(url) },
    image: { url: pictureOf(tags), alt: first(NAMES.alt) },
    language: languageOf(title, [lang, article?.getAttribute('lang'), first(NAMES.language)]),
    tags: tagsOf(tags),
  };
};

/** The day on which a page was begun, which may be long before it was published. */
export const findCreationDate: Finder = ({ root }) => ({
  datePublished: dateOf(metaTagsOf(root), NAMES.dateCreated),
});

/**
 * All that the first of the tags tells which tells a name, as Dublin Core tells each of several
 * authors. An address is told in the place of a name where there is no better.
 */
function namesFrom(tags: MetaTags, tagNames: readonly string[]): string[] {
  const names = tagNames.map((name) =>
    (tags.get(name) ?? []).map(nameIn).filter((it) => it !== undefined),
  );
  const better = names.map((some) => some.filter((name) => !isHost(name)));
  return [...better, ...names].find((some) => some.length > 0) ?? [];
}

function dateOf(tags: MetaTags, names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => tags.get(name) ?? [])
    .map(readPageDate)
    .find((it) => it !== undefined);
}

/** Not that of the site's first page, which careless themes name on every page. */
function canonicalAddress(root: Element, other = '', url?: string): string | undefined {
  const links = [...root.querySelectorAll('link[rel~="canonical" i][href]')];
  const addresses = [...links.map((link) => link.getAttribute('href') ?? ''), other];
  return addresses.find((address) => {
    try {
      const { pathname, search } = new URL(address, url);
      return (
        address !== '' && (pathname + search !== '/' || new URL(url ?? address).pathname === '/')
      );
    } catch {
      return false;
    }
  });
}

function originOf(url?: string): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/[^/]+/.exec(url)?.[0];
}

function pictureOf(tags: MetaTags): string | undefined {
  return NAMES.image
    .flatMap((name) => tags.get(name) ?? [])
    .find((address) => address !== '' && isPicture(address));
}

/** False for what stands for the site, or for no picture. */
export function isPicture(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return !NO_PICTURE.test(path.slice(path.lastIndexOf('/') + 1)) && !/\/logos?\//i.test(path);
}

/** Of several `<time>`s, the one that is called published, or that stands before all text. */
function timeOf({ root, isInClutter }: WebPage): string | undefined {
  const times = [
    ...root.querySelectorAll(
      'time[itemprop~="datePublished"],time[pubdate],time.published,time.entry-date',
    ),
    ...root.querySelectorAll('article time[datetime],main time[datetime]'),
  ];
  for (const time of times) {
    const footer = time.closest('footer');
    // A foot is the page's own unless it is that of an article.
    const isOwn = footer ? footer.closest('article') !== null : !isInClutter(time);
    if (!isOwn || time.closest('nav,aside')) continue;
    const date =
      readPageDate(time.getAttribute('datetime') ?? '') ?? readPageDate(tidyText(time.textContent));
    if (date !== undefined) return date;
  }
  return undefined;
}

function tagsOf(tags: MetaTags): string[] | undefined {
  for (const name of NAMES.tags) {
    const values = (tags.get(name) ?? []).flatMap((value) => value.split(/[,;]/)).map(tidyText);
    const found = [...new Set(values.filter(Boolean))].slice(0, MAX_TAGS);
    if (found.length > 0) return found;
  }
  return undefined;
}
