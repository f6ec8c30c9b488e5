import type { Bulletin } from '../../src/model/bulletin.js';
import type { SourceDocument } from '../../src/rules/formats/format.js';
import type { OwnFormat } from '../../src/rules/known-formats.js';
import { readBulletin } from '../../src/rules/read-bulletin.js';

/** Documents that formats of ours take. */
export const FEED_ITEM = '{"id":"1","title":"Tin","url":"/a","content_html":"<p>Một</p>"}';
export const POST = '{"title":{"rendered":"Tin"},"content":{"rendered":"Một"}}';
export const PAGE =
  '<!doctype html><html lang="vi"><title>Tin</title><meta property="og:type" content="article">' +
  `<main><article><h1>Tin</h1>${`<p>${'Một câu khá dài. '.repeat(20)}</p>`.repeat(4)}</article></main>`;

/** Documents that only a host's own format takes: what it calls them stands at their start. */
export const marked = (mark: string, rest = '') => `#${mark}\n${rest}`;
export const reads =
  (mark: string, give: (document: SourceDocument) => unknown): OwnFormat =>
  (document) =>
    document.text.includes(mark) ? (give(document) as Bulletin) : undefined;

export function documentOf(text: string): SourceDocument {
  return { text, mimeType: 'text/x-my-cms', url: 'https://portal.example/tin/1' };
}

export async function read(text: string, format?: string, itemId?: string): Promise<Bulletin> {
  return readBulletin(documentOf(text), { format, itemId });
}

/** What reading fails with. */
export async function failure(text: string, format?: string, itemId?: string): Promise<unknown> {
  const bulletin = await read(text, format, itemId).catch((error: unknown) => ({ error }));
  return 'error' in bulletin ? bulletin.error : undefined;
}
