import type { BulletinFields } from '../as-bulletin.js';

/** What an address gave, decoded. */
export interface SourceDocument {
  text: string;
  /** Lower case, without parameters; empty where the server named none. */
  mimeType: string;
  /** Final address, after redirects; `undefined` for a document that stands in the page. */
  url?: string;
}

/**
 * Finds one bulletin in a document.
 * @param itemId which item of a feed is asked for; the first where it is `undefined`
 * @returns its fields (none where the item is missing), or `undefined` for another format's document
 */
export type Format = (document: SourceDocument, itemId?: string) => BulletinFields | undefined;

/** The document as JSON, or `undefined` where it is not JSON. */
export function parseJson({ text }: SourceDocument): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
