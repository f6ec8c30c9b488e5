import type { Bulletin } from '../model/bulletin.js';
import { failChunk } from '../model/bulletin-error.js';
import { withoutNotices, type Format, type SourceDocument } from './formats/format.js';
import { parseJsonFeed } from './formats/json-feed.js';

/** A module with a format: its own chunk, which is loaded when it is asked for, or none. */
type LoadFormat = () => { format: Format } | Promise<{ format: Format }>;

/** Reads a document of a page's own kind; `undefined` where it is of another. */
export type OwnFormat = (document: SourceDocument) => Bulletin | undefined;

const jsonFeed: LoadFormat = () => ({ format: parseJsonFeed });
const otherJson: LoadFormat = () => import('./formats/other-json.js').catch(failChunk);
const rss: LoadFormat = () => import('./formats/rss.js').catch(failChunk);
const page: LoadFormat = () => import('./formats/page.js').catch(failChunk);

/** By the names that the attribute `format` has for them. */
const known = new Map<string, LoadFormat>([
  ['json-feed', jsonFeed],
  ['wordpress', otherJson],
  ['sharepoint', otherJson],
  ['news-article', otherJson],
  ['rss', rss],
  ['page', page],
]);
const ownFormats = new Map<string, LoadFormat>();

/** The root of a feed, after a declaration, a document type and comments. */
const FEED = /^\s*(?:<[?!][^>]*>[^<]*)*<(?:\w+:)?(?:rss|feed|rdf|entry)[\s>]/i;

/** What `BantinArticleElement.formats` offers. */
export const formats = {
  /**
   * Lets all elements of the page read one more kind of document.
   * @param name for the attribute `format`; what had it before, of the project's own too, gives way
   * @param read what it gives is coerced and cleaned as everything of a stranger's is
   */
  add(name: string, read: OwnFormat): void {
    ownFormats.set(name, () => ({ format: read }));
  },
};

/**
 * The formats that a document may be in: that of the name, where there is one; else a page's own
 * before those of its shape.
 */
export function formatsFor(name: string, text: string): LoadFormat[] {
  const named = ownFormats.get(name) ?? known.get(name);
  if (named) return [named];
  return [...ownFormats.values(), ...formatsOfShape(text)];
}

function formatsOfShape(text: string): LoadFormat[] {
  if (/^\s*[{[]/.test(withoutNotices(text))) return [jsonFeed, otherJson];
  // A server may have said something before its page.
  if (!text.includes('<')) return [];
  return [FEED.test(text) ? rss : page];
}
