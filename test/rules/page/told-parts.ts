import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { BODY } from './page-parts.js';
import { readPage } from './read-page.js';

/** By field: what stands before a title and three paragraphs, and what the bulletin then has. */
export type Rows = { [Field in keyof Bulletin]: [name: string, head: string, expected: unknown][] };

/** What a page tells others: by JSON-LD, by that of its article, by a name, by microdata. */
export const ld = (json: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
export const article = (fields: object) =>
  ld({ '@type': 'NewsArticle', headline: 'Nạo vét kênh', ...fields });
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
export const item = (html: string) =>
  `<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">Tin</b>${html}</div>`;

/** One test for each row. */
export function itGives(told: Rows): void {
  for (const [field, rows] of Object.entries(told)) {
    for (const [name, head, expected] of rows) {
      it(`gives ${field}: ${name}`, async () => {
        const bulletin = await readPage(`${head}<h1>Nạo vét kênh</h1>${BODY}`);
        expect(bulletin[field as keyof Bulletin]).to.deep.equal(expected);
      });
    }
  }
}
