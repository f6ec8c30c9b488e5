import { expect, nextFrame } from '@open-wc/testing';
import { BulletinError } from '../../src/model/bulletin-error.js';
import { rebuildContent } from '../../src/rules/rebuild-content.js';
import { tidyContent } from '../../src/rules/tidy-content.js';
import { ATTACKS } from './attacks/all.js';
import { BASE, TOO_LARGE } from './attacks/attack.js';
import { findHarm } from './find-harm.js';
import { htmlOf } from './html-of.js';
import { countAttacks, provoke } from './provoke.js';
import { reparse } from './reparse.js';

const TITLE_LEVEL = 2;

function expectHarmless(fragment: DocumentFragment, isTidy: boolean): void {
  const html = htmlOf(fragment);
  expect(findHarm(fragment, { isTidy })).to.deep.equal([]);
  expect(htmlOf(reparse(html)), 'parsed once more').to.equal(html);
  provoke(fragment);
  expect(countAttacks()).to.equal(0);
}

for (const [group, attacks] of Object.entries(ATTACKS)) {
  describe(`rebuildContent, attacked by ${group}`, () => {
    for (const [name, html, expected] of attacks) {
      if (expected === TOO_LARGE) {
        it(`refuses: ${name}`, () => {
          expect(() => rebuildContent(html, BASE))
            .to.throw(BulletinError)
            .with.property('code', 'too-large');
        });
        continue;
      }
      it(`makes harmless: ${name}`, () => {
        const fragment = rebuildContent(html, BASE);
        expect(htmlOf(fragment)).to.equal(expected);
        expectHarmless(fragment, false);
        tidyContent(fragment, TITLE_LEVEL);
        expectHarmless(fragment, true);
      });
    }
  });
}

describe('rebuildContent, attacked by all of them', () => {
  it('has run nothing, nor does anything run later', async () => {
    await nextFrame();
    expect(countAttacks()).to.equal(0);
  });

  it('would have been seen to run something', () => {
    provoke(reparse('<p onclick="attacked()">Tin</p>'));
    expect(countAttacks()).to.equal(1);
  });
});
