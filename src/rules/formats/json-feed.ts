import { isRecord, own, type BulletinFields } from '../as-bulletin.js';
import { parseJson, type SourceDocument } from './format.js';

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), a whole feed or one bare item of it, and
 * 1.0's single `author`. What the standard has no field for is read from `_bantin`: `publisher`,
 * `image_alt`, `image_caption`, `status`, `moved_to`.
 */
export function parseJsonFeed(
  document: SourceDocument,
  itemId?: string,
): BulletinFields | undefined {
  const json = parseJson(document);
  if (isItem(json)) return readItem(json, undefined);
  if (!isFeed(json)) return undefined;
  const items = json.items.filter(isRecord);
  const item = itemId === undefined ? items[0] : items.find((it) => hasId(it, itemId));
  return item ? readItem(item, json) : {};
}

function isFeed(json: unknown): json is { items: unknown[] } & Record<string, unknown> {
  const items = own(json, 'items');
  if (!Array.isArray(items)) return false;
  const version = own(json, 'version');
  const isNamed = typeof version === 'string' && version.includes('jsonfeed.org');
  return isNamed || items.some(isItem);
}

/** A title alone is no sign: error objects of many servers have one. */
function isItem(json: unknown): json is Record<string, unknown> {
  const has = (name: string) => typeof own(json, name) === 'string';
  if (has('content_html') || has('content_text')) return true;
  return has('title') && own(json, 'id') !== undefined && (has('url') || has('date_published'));
}

/** The standard asks readers to take a number for its text. */
function hasId(item: Record<string, unknown>, itemId: string): boolean {
  const id = own(item, 'id');
  return (typeof id === 'string' || typeof id === 'number') && String(id) === itemId;
}

function readItem(item: Record<string, unknown>, feed?: Record<string, unknown>): BulletinFields {
  const field = (name: string) => own(item, name);
  const extra = (name: string) => own(field('_bantin'), name);
  const picture = field('image') ?? field('banner_image');
  return {
    id: field('id'),
    url: field('url'),
    title: field('title'),
    summary: field('summary'),
    bodyHtml: field('content_html'),
    bodyText: field('content_text'),
    datePublished: field('date_published') ?? field('date_modified'),
    dateModified: field('date_modified'),
    authors: [item, feed].map(readAuthors).find(({ length }) => length),
    publisher:
      extra('publisher') ?? (feed && { name: own(feed, 'title'), url: own(feed, 'home_page_url') }),
    image: { url: picture, alt: extra('image_alt'), caption: extra('image_caption') },
    attachments: readAttachments(field('attachments')),
    language: field('language') ?? own(feed, 'language'),
    tags: field('tags'),
    status: extra('status'),
    movedTo: extra('moved_to'),
  };
}

function readAuthors(record: unknown): unknown[] {
  return [own(record, 'authors') ?? own(record, 'author') ?? []].flat();
}

function readAttachments(attachments: unknown): unknown {
  if (!Array.isArray(attachments)) return undefined;
  return attachments.map((attachment: unknown) => ({
    url: own(attachment, 'url'),
    title: own(attachment, 'title'),
    mimeType: own(attachment, 'mime_type'),
    sizeInBytes: own(attachment, 'size_in_bytes'),
  }));
}
