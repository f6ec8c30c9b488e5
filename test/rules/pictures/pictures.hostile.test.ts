import { expect } from '@open-wc/testing';
import { preparePictures } from '../../../src/rules/pictures/pictures.js';
import { rebuildContent } from '../../../src/rules/rebuild-content.js';
import { tidyContent } from '../../../src/rules/tidy-content.js';
import { ATTACKS } from '../attacks/all.js';
import { BASE, TOO_LARGE } from '../attacks/attack.js';
import { findHarm } from '../find-harm.js';
import { makeHostileHtml, seeded } from '../hostile-html.js';
import { htmlOf } from '../html-of.js';
import { countAttacks, provoke } from '../provoke.js';

const RUNS = 20;
const INPUTS_PER_RUN = 100;
const FIRST_SEED = 20_261_126;

/** What the rules look for, well formed by chance alone. */
const PIECES = [
  '<p>',
  '<p align="center">',
  '</p>',
  '<div class="wp-caption">',
  '<div>',
  '</div>',
  '<center>',
  '</center>',
  '<img src="a.jpg">',
  '<img class="caption" src="a.jpg">',
  '<img data-src="javascript:attacked()" src="">',
  '<img srcset="b.jpg 1x, javascript:attacked() 9x">',
  '<img width="1" src="c.gif">',
  '<a href="d">',
  '</a>',
  '<br>',
  '<video src="h.mp4"></video>',
  '<em>',
  '</em>',
  '<span class="caption">',
  '</span>',
  'Gian hàng ',
  'Ảnh: Minh Anh ',
  ' ',
  '<p class="chuthich">',
  '[caption id="e"]',
  '[/caption]',
  '<noscript>',
  '</noscript>',
  '<picture>',
  '<source srcset="f.jpg">',
  '</picture>',
  '<figure>',
  '<figcaption>',
  '</figure>',
  '<table>',
  '<tr>',
  '<td>',
  '<th>',
  '<caption>',
  '</table>',
  '<form><input name="childNodes"><img name="parentNode" src="g.jpg">',
  '<h2>',
  '<li>',
];

/** The signs that a reader finds, without the marks that become mark-up. */
function letters(fragment: DocumentFragment): string {
  return (fragment.textContent ?? '').replace(/\s/g, '').replace(/\[\/?caption(?:id="e")?\]/g, '');
}

const countOf = (fragment: DocumentFragment, selector: string) =>
  fragment.querySelectorAll(selector).length;

function expectHarmless(html: string, note: string): void {
  const plain = rebuildContent(html, BASE);
  const fragment = rebuildContent(html, BASE, preparePictures);
  expect(letters(fragment), note).to.equal(letters(plain));
  expect(countOf(fragment, 'video'), note).to.equal(countOf(plain, 'video'));
  // More where `<noscript>` has one.
  const picture = 'img[src$="a.jpg"]';
  expect(countOf(fragment, picture), note).to.be.at.least(countOf(plain, picture));
  expect(findHarm(fragment, { isTidy: false }), note).to.deep.equal([]);
  tidyContent(fragment, 2);
  expect(findHarm(fragment, { isTidy: true }), note).to.deep.equal([]);
  provoke(fragment);
  expect(countAttacks(), note).to.equal(0);
}

describe('preparePictures, attacked', () => {
  for (const [group, attacks] of Object.entries(ATTACKS)) {
    for (const [name, html, expected] of attacks) {
      if (expected === TOO_LARGE) continue;
      it(`makes harmless: ${group}: ${name}`, () => expectHarmless(html, html));
    }
  }

  for (let run = 0; run < RUNS; run += 1) {
    const seed = FIRST_SEED + run;

    it(`loses no text, film or picture, and lets nothing through, from seed ${seed}`, () => {
      const random = seeded(seed);
      const piece = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
      for (let input = 0; input < INPUTS_PER_RUN; input += 1) {
        const pieces = Array.from({ length: 5 + Math.floor(random() * 30) }, piece);
        const html = pieces.join('') + (input % 4 === 0 ? makeHostileHtml(random) : '');
        expectHarmless(html, `seed ${seed}, input ${input}: ${JSON.stringify(html)}`);
      }
    });
  }

  it('would be seen to lose text', () => {
    const fragment = rebuildContent('<p>Một</p><p>hai</p>', BASE, (source) =>
      source.querySelector('p')?.remove(),
    );
    expect(letters(fragment)).to.equal('hai');
  });

  it('puts no picture into the page that the table does not know', () => {
    const fragment = rebuildContent(
      '<p><img data-src="javascript:a()//x/"></p>',
      BASE,
      preparePictures,
    );
    expect(htmlOf(fragment)).to.equal('<p></p>');
  });
});
