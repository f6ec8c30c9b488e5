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
 * Parses text into a document that runs nothing and fetches nothing. Handed to a format, and not
 * imported by it: a chunk that had its own would ask the page for a second Trusted Types policy.
 * @param type `text/html` where it is missing
 */
export type Parse = (text: string, type?: DOMParserSupportedType) => Document;

/**
 * Finds one bulletin in a document.
 * @param itemId which item of a feed is asked for; the first where it is `undefined`
 * @returns its fields (none where the item is missing), or `undefined` for another format's document
 * @throws BulletinError where the document itself says why it has no bulletin
 */
export type Format = (
  document: SourceDocument,
  itemId: string | undefined,
  parse: Parse,
) => BulletinFields | undefined | Promise<BulletinFields | undefined>;

/** The document as JSON, or `undefined` where it is not JSON. */
export function parseJson({ text }: SourceDocument): unknown {
  try {
    return JSON.parse(withoutNotices(text));
  } catch {
    return undefined;
  }
}

/** Without what PHP says before an answer, where it shows its warnings: `<br />\n<b>Warning</b>: …`. */
export function withoutNotices(text: string): string {
  return text.replace(/^\s*<br \/>(?:[^<]|<\/?[ab])*?>\s*(?=[{[])/, '');
}
