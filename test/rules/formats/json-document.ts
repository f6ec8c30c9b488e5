import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import type { SourceDocument } from '../../../src/rules/formats/format.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';

/** Where the documents of these tests come from. */
export const ADDRESS = 'https://portal.example/tin/1.json';

/** A value as a document that a server gave. */
export function documentOf(json: unknown, url = ADDRESS): SourceDocument {
  return { text: JSON.stringify(json), mimeType: 'application/json', url };
}

/** The bulletin that `auto` finds in a value. */
export function readJson(json: unknown, itemId?: string): Promise<Bulletin> {
  return readBulletin(documentOf(json), { format: 'auto', itemId });
}

/** What is wrong with a value, as `name: code. message`; the title of its bulletin if nothing is. */
export async function failureOf(json: unknown, itemId?: string): Promise<string> {
  try {
    return `no failure: ${(await readJson(json, itemId)).title}`;
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string };
    return `${name}: ${code}. ${message}`;
  }
}

/** By field: what stands beside the rest of a document, and what the bulletin then has. */
export type FieldRows = {
  [Field in keyof Bulletin]: [name: string, json: object, expected: unknown][];
};

/** A test for each row, of the bulletin that `auto` reads. */
export function itReads(rest: object, fields: FieldRows): void {
  for (const [field, rows] of Object.entries(fields)) {
    for (const [name, json, expected] of rows) {
      it(`reads ${field}: ${name}`, async () => {
        const bulletin = await readJson({ ...rest, ...json });
        expect(bulletin[field as keyof Bulletin]).to.deep.equal(expected);
      });
    }
  }
}
