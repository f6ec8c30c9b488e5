import { expect } from '@open-wc/testing';
import { rebuildContent } from '../../src/rules/rebuild-content.js';
import { tidyContent } from '../../src/rules/tidy-content.js';
import { ATTACKS } from './attacks/all.js';
import { BASE, TOO_LARGE } from './attacks/attack.js';
import { ORACLES } from './oracles.js';
import { reparse } from './reparse.js';

const TITLE_LEVEL = 2;
const BULLETINS = ['bac-kan', 'hoi-xuan', 'english', 'hostile', 'feed'];

/** What our table does not have, and what is left of it. */
const foreign: [name: string, html: string, left: string][] = [
  ['an element', '<p>Tin<object></object></p>', '<p>Tin</p>'],
  ['an attribute', '<p id="a" onclick="attacked()">Tin</p>', '<p>Tin</p>'],
  ['an attribute of another element', '<p href="/a">Tin</p>', '<p>Tin</p>'],
  ['a class where none may be', '<b class="center">Tin</b>', '<b>Tin</b>'],
  ['a script for an address', '<a href="javascript:attacked()">Tin</a>', '<a>Tin</a>'],
  ['a comment', '<p>Tin<!-- a --></p>', '<p>Tin</p>'],
];

function expectNothingToRemove(html: string): void {
  const fragment = rebuildContent(html, BASE);
  expectNothingLess(fragment);
  tidyContent(fragment, TITLE_LEVEL);
  expectNothingLess(fragment);
}

function expectNothingLess(fragment: DocumentFragment): void {
  for (const [name, sanitise] of Object.entries(ORACLES)) {
    const { ours, left } = sanitise(fragment);
    expect(left, name).to.equal(ours);
  }
}

async function contentsOf(name: string): Promise<string[]> {
  const response = await fetch(`/demo/bulletins/${name}.json`);
  const feed = (await response.json()) as { items?: { content_html: string }[] };
  const items = feed.items ?? [feed as { content_html: string }];
  return items.map((item) => item.content_html);
}

describe(`${Object.keys(ORACLES).join(' and ')}`, () => {
  // WebKitGTK 2.50 has no Sanitizer of its own.
  if (/Chrome|Firefox/.test(navigator.userAgent)) {
    it('are two', () => {
      expect(Object.keys(ORACLES)).to.deep.equal(['DOMPurify', 'the native Sanitizer']);
    });
  }

  for (const [name, sanitise] of Object.entries(ORACLES)) {
    for (const [what, html, left] of foreign) {
      it(`${name} finds ${what}`, () => {
        expect(sanitise(reparse(html)).left).to.equal(left);
      });
    }
  }

  for (const [group, attacks] of Object.entries(ATTACKS)) {
    for (const [name, html, expected] of attacks) {
      if (expected === TOO_LARGE) continue;
      it(`find nothing to remove after ${group}: ${name}`, () => expectNothingToRemove(html));
    }
  }

  for (const name of BULLETINS) {
    it(`find nothing to remove in the demo's ${name}.json`, async () => {
      const contents = await contentsOf(name);
      expect(contents).to.not.be.empty;
      for (const html of contents) expectNothingToRemove(html);
    });
  }
});
