import { expect } from '@open-wc/testing';
import { contentOf } from '../../../src/rules/content-of.js';
import { parseJson } from '../../../src/rules/formats/format.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';
import { tidyContent } from '../../../src/rules/tidy-content.js';
import { seeded } from '../hostile-html.js';
import { damageJson, damageMarkup } from './defects.js';

/** All the seed bulletin; a document is read as `auto` and as its own format in turns. */
const samples: [format: string, path: string, leastRead?: number][] = [
  ['json-feed', '/demo/bulletins/bac-kan.json'],
  ['wordpress', '/test/fixtures/bac-kan.wordpress.json'],
  ['sharepoint', '/test/fixtures/bac-kan.sharepoint.json'],
  ['news-article', '/test/fixtures/bac-kan.news-article.json'],
  // A parser of XML refuses what has one wrong tag.
  ['rss', '/test/fixtures/bac-kan.rss.xml', 1 / 6],
  ['rss', '/test/fixtures/bac-kan.atom.xml', 1 / 6],
  ['page', '/test/fixtures/bac-kan.page.html'],
];

/** For each sample; seven samples make more than 10,000 documents. */
const RUNS = 20;
const DOCUMENTS_PER_RUN = 73;
const FIRST_SEED = 20_231_130;
const BASE = 'https://portal.example/ban-tin/';
const TITLE_LEVEL = 2;
/** What a mistake of ours would look like to a reader. */
const MISTAKE = /undefined|null|\[object |NaN/g;

describe('readBulletin of documents with defects', () => {
  for (const [format, path, leastRead = 1 / 2] of samples) {
    for (let run = 0; run < RUNS; run += 1) {
      const seed = FIRST_SEED + run;

      it(`reads or refuses ${path}, from seed ${seed}`, async () => {
        const random = seeded(seed);
        const source = await (await fetch(path)).text();
        const damage = path.endsWith('.json') ? damageJson : damageMarkup;
        let read = 0;
        for (let count = 0; count < DOCUMENTS_PER_RUN; count += 1) {
          const { text, note } = damage(source, random);
          const isRead = await check(text, count % 2 ? format : 'auto', `${count}: ${note}`);
          read += Number(isRead);
        }
        // Else most were refused, and little was looked at.
        expect(read).to.be.above(DOCUMENTS_PER_RUN * leastRead);
      });
    }
  }
});

/** @returns whether there was a bulletin, and not an error that tells why there is none */
async function check(text: string, format: string, note: string): Promise<boolean> {
  const mimeType = text.startsWith('<') ? 'text/html' : 'application/json';
  const document = { text, mimeType, url: `${BASE}1` };
  try {
    const bulletin = await readBulletin(document, { format });
    const content = contentOf(bulletin, BASE);
    tidyContent(content, TITLE_LEVEL);
    const own = textsIn(parseJson(document) ?? text).join('\n');
    const shown = [...textsIn(bulletin), content.textContent ?? ''].join('\n');
    // A defect may be such a word in a text of the document itself.
    const mistakes = shown.match(MISTAKE)?.filter((it) => !own.includes(it));
    expect(mistakes ?? [], note).to.deep.equal([]);
    return true;
  } catch (error) {
    if ((error as Error).name !== 'BulletinError') throw new Error(`${note}: ${String(error)}`);
    return false;
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
