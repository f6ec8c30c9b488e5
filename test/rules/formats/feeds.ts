import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { asBulletin } from '../../../src/rules/as-bulletin.js';
import { parseRss } from '../../../src/rules/formats/rss.js';
import { parseInert } from '../../../src/rules/trusted-html.js';

/** A field, a row's name, what an item has, what the bulletin then has, and what the feed has. */
export type Row = [
  field: keyof Bulletin,
  name: string,
  item: string,
  expected: unknown,
  feed?: string,
];

export const FEED_URL = 'https://portal.example/rss/tin.xml';

/** The vocabularies that feeds of RSS use, under their usual prefixes. */
export const VOCABULARIES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';

/** A feed of RSS 2.0. */
export function rss(item: string, channel = '', attributes = ''): string {
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" ${VOCABULARIES} ${attributes}>` +
    `<channel>${channel}<item>${item}</item></channel></rss>`
  );
}

/** The name space of XHTML, and the content of an entry of Atom in it. */
export const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
export const xhtml = (inside: string) =>
  `<content type="xhtml"><div ${XHTML}>${inside}</div></content>`;

/** A feed of Atom. */
export function atom(entry: string, feed = '', attributes = ''): string {
  return (
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" ${attributes}>${feed}<entry>${entry}</entry></feed>`
  );
}

/** The bulletin that a feed has, or `undefined` where it is none. */
export async function readFeed(
  text: string,
  itemId?: string,
  url: string | undefined = FEED_URL,
): Promise<Bulletin | undefined> {
  const fields = await parseRss({ text, mimeType: 'text/xml', url }, itemId, parseInert);
  return fields && asBulletin(fields, url);
}

/** One test for each row, by what writes its feed. */
export function itReads(rows: Row[], write: (item: string, feed?: string) => string): void {
  for (const [field, name, item, expected, feed] of rows) {
    it(`reads ${field}: ${name}`, async () => {
      const bulletin = await readFeed(write(item, feed));
      expect(bulletin?.[field]).to.deep.equal(expected);
    });
  }
}
