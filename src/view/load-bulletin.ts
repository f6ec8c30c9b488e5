import type { Bulletin } from '../model/bulletin.js';
import { BulletinError } from '../model/bulletin-error.js';
import { resolveSource } from '../rules/address.js';
import { asBulletin, isRecord } from '../rules/as-bulletin.js';
import { contentOf } from '../rules/content-of.js';
import type { SourceDocument } from '../rules/formats/format.js';
import { formatsFor } from '../rules/known-formats.js';
import { loadPreparation } from '../rules/odd-pictures.js';
import { checkBulletin, readBulletin, type ReadOptions } from '../rules/read-bulletin.js';
import { requestDocument } from '../services/request-document.js';

/** A bulletin, and its body as nodes that may be shown. */
export interface LoadedBulletin {
  bulletin: Bulletin;
  content: DocumentFragment;
}

/** Where an element says that its bulletin is, and how it is to be had. */
export interface Source {
  readonly src: string;
  /** What `src` is resolved against. */
  readonly baseURI: string;
  readonly format: string;
  readonly credentials: RequestCredentials;
  /** In milliseconds, above 0. */
  readonly timeout: number;
}

/**
 * Asks for the bulletin of a source.
 * @param isFresh true to ask anew, also past the browser's own store
 * @throws BulletinError; the signal's own reason where that is aborted
 */
export async function fetchBulletin(
  { src, baseURI, format, credentials, timeout: timeoutMs }: Source,
  signal: AbortSignal,
  isFresh: boolean,
): Promise<LoadedBulletin> {
  const { address, itemId } = resolveSource(src, baseURI);
  // A chunk comes side by side with the document; where it fails, reading will tell.
  for (const load of formatsFor(format, '')) void Promise.resolve(load()).catch(() => undefined);
  const source = await requestDocument(address, { credentials, timeoutMs, signal, isFresh });
  return read(source, { itemId, format });
}

/**
 * Reads a bulletin in a document that stands in the page.
 * @throws BulletinError
 */
export function readInline(text: string, { baseURI, format }: Source): Promise<LoadedBulletin> {
  return read({ text, mimeType: 'application/json', url: baseURI }, { format });
}

async function read(document: SourceDocument, options: ReadOptions): Promise<LoadedBulletin> {
  const bulletin = await readBulletin(document, options);
  await loadPreparation(bulletin.bodyHtml);
  return withContent(bulletin, document.url);
}

/**
 * Takes a bulletin that a script hands over.
 * @throws BulletinError
 */
export function takeBulletin(value: unknown, baseURI: string): LoadedBulletin {
  if (!isRecord(value)) throw new BulletinError('unreadable', '`bulletin` is not an object.');
  return withContent(checkBulletin(asBulletin(value, baseURI)), baseURI);
}

function withContent(bulletin: Bulletin, address?: string): LoadedBulletin {
  const base = /^https?:/.test(address ?? '') ? address : bulletin.url;
  return { bulletin, content: contentOf(bulletin, base) };
}
