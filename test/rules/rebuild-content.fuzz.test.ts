import { expect } from '@open-wc/testing';
import { rebuildContent } from '../../src/rules/rebuild-content.js';
import { tidyContent } from '../../src/rules/tidy-content.js';
import { BASE } from './attacks/attack.js';
import { findHarm } from './find-harm.js';
import { makeHostileHtml, seeded } from './hostile-html.js';
import { htmlOf } from './html-of.js';
import { ORACLES } from './oracles.js';
import { reparse } from './reparse.js';

const RUNS = 20;
const INPUTS_PER_RUN = 100;
const FIRST_SEED = 20_231_130;
const TITLE_LEVEL = 2;

describe('rebuildContent of HTML by chance', () => {
  for (let run = 0; run < RUNS; run += 1) {
    const seed = FIRST_SEED + run;

    it(`gives nothing that does harm, from seed ${seed}`, () => {
      const random = seeded(seed);
      for (let input = 0; input < INPUTS_PER_RUN; input += 1) {
        const html = makeHostileHtml(random);
        checkInput(html, `seed ${seed}, input ${input}: ${JSON.stringify(html)}`);
      }
    });
  }
});

function checkInput(html: string, note: string): void {
  const fragment = rebuildContent(html, BASE);
  expect(findHarm(fragment, { isTidy: false }), note).to.deep.equal([]);
  checkParsedOnceMore(fragment, false, note);
  checkRebuiltOnceMore(fragment, note);

  tidyContent(fragment, TITLE_LEVEL);
  expect(findHarm(fragment, { isTidy: true }), note).to.deep.equal([]);
  checkParsedOnceMore(fragment, true, note);
  for (const [name, sanitise] of Object.entries(ORACLES)) {
    const { ours, left } = sanitise(fragment);
    expect(left, `${name} ${note}`).to.equal(ours);
  }
}

/** Our own output, parsed, may stand in other places, but is nothing new and nothing less. */
function checkParsedOnceMore(fragment: DocumentFragment, isTidy: boolean, note: string): void {
  const again = reparse(htmlOf(fragment));
  expect(findHarm(again, { isTidy }), note).to.deep.equal([]);
  expect(letters(again), note).to.equal(letters(fragment));
}

/** What a parser changes by itself: line breaks at the beginning of `<pre>`, and of other systems. */
function letters(fragment: DocumentFragment): string {
  return (fragment.textContent ?? '').replace(/[\r\n]/g, '');
}

/** Once all stands where a parser puts it, our own output is what becomes of our own output. */
function checkRebuiltOnceMore(fragment: DocumentFragment, note: string): void {
  const settled = htmlOf(rebuildContent(htmlOf(fragment), BASE));
  const again = htmlOf(rebuildContent(settled, BASE));
  expect(again.replace(/[\r\n]/g, ''), note).to.equal(settled.replace(/[\r\n]/g, ''));
}
