import { expect } from '@open-wc/testing';
import { SNIPPETS, type SnippetOptions } from '../../demo/snippets.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { part, SEED } from '../helpers.js';
import { elsewhere } from '../pages/documents.js';
import { bulletinIn, embed, fitted, openHost, sizedTo } from '../pages/embed-frame.js';
import {
  closePages,
  openText,
  openWithoutScripts,
  shownIn,
  type Page,
} from '../pages/open-page.js';
import { WORDS } from '../words.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
const FOLDER = new URL('/dist/cdn/', location.href).href;
const SINGLE = 'bantin-article.single.js';

const given = {
  src: elsewhere(SEED),
  page: 'https://portal.example/tin',
  title: TITLE,
  folder: FOLDER,
};

const hashes = (await (await fetch(`${FOLDER}integrity.json`)).json()) as Record<string, string>;
const integrity = hashes[SINGLE];
if (integrity === undefined) throw new Error(`integrity.json does not name ${SINGLE}.`);

/** What an editor can choose, by name: the options, and what shows that they were heard. */
const CHOICES: Record<
  string,
  { options: Partial<SnippetOptions>; expectHeard: (element: BantinArticleElement) => void }
> = {
  nothing: {
    options: {},
    expectHeard: (element) => {
      expect(part(element, 'title').localName).to.equal('h2');
      expect(part(element, 'increase').textContent).to.include(WORDS.vi.increaseFontSize);
      expect(askedFor(element, 'bantin-article.js')).to.deep.equal(['script']);
      expect(askedFor(element, SINGLE)).to.deep.equal([]);
    },
  },
  integrity: {
    options: { integrity },
    expectHeard: (element) => {
      expect(askedFor(element, SINGLE)).to.deep.equal(['script']);
      expect(askedFor(element, 'bantin-article.js')).to.deep.equal([]);
    },
  },
  preload: {
    options: { preload: true },
    // Once, and by the link.
    expectHeard: (element) => {
      expect(askedFor(element, 'bac-kan.json')).to.deep.equal(['link']);
    },
  },
  'a language': {
    options: { attributes: { lang: 'en' } },
    expectHeard: (element) => {
      expect(part(element, 'increase').textContent).to.include(WORDS.en.increaseFontSize);
    },
  },
  'a level of the title': {
    options: { attributes: { 'heading-level': '4' } },
    expectHeard: (element) => {
      expect(part(element, 'title').localName).to.equal('h4');
    },
  },
  'no tools': {
    options: { attributes: { controls: '' } },
    expectHeard: ({ shadowRoot }) => {
      expect(shadowRoot?.querySelectorAll('button').length).to.equal(0);
    },
  },
  'a width': {
    options: { width: 280 },
    expectHeard: ({ offsetWidth }) => {
      expect(offsetWidth).to.equal(280);
    },
  },
  'all at once': {
    options: {
      integrity,
      preload: true,
      width: 280,
      attributes: { lang: 'en', 'heading-level': '4', format: 'json-feed' },
    },
    expectHeard: (element) => {
      expect(askedFor(element, SINGLE)).to.deep.equal(['script']);
      expect(askedFor(element, 'bac-kan.json')).to.deep.equal(['link']);
      expect(element.offsetWidth).to.equal(280);
      expect(part(element, 'title').localName).to.equal('h4');
      expect(part(element, 'increase').textContent).to.include(WORDS.en.increaseFontSize);
    },
  },
};

/** What made an element's page ask for a file, for each time that it did. */
function askedFor({ ownerDocument }: Element, file: string): string[] {
  const entries = ownerDocument.defaultView?.performance.getEntriesByType('resource') ?? [];
  const asked = entries.filter(({ name }) => new URL(name).pathname.endsWith(`/${file}`));
  return asked.map((entry) => (entry as PerformanceResourceTiming).initiatorType);
}

function expectReadableLink({ document }: Page): void {
  const links = [...document.querySelectorAll('a')].filter((it) => it.offsetHeight > 0);
  expect(links.map(({ href, innerText }) => [href, innerText])).to.deep.equal([
    [given.page, TITLE],
  ]);
}

describe('a snippet pasted into an empty page', () => {
  afterEach(closePages);

  for (const [choice, { options, expectHeard }] of Object.entries(CHOICES)) {
    for (const kind of ['tag', 'script', 'link'] as const) {
      it(`is a bulletin, as ${kind} with ${choice}`, async () => {
        const page = await openText(SNIPPETS[kind]({ ...given, ...options }));
        const element = await shownIn(page);
        expect(page.document.querySelectorAll('bantin-article').length).to.equal(1);
        expect(part(element, 'title').textContent).to.equal(TITLE);
        expectHeard(element);
      });
    }

    it(`is a bulletin as tall as its text, as frame with ${choice}`, async () => {
      const page = await openText(SNIPPETS.frame({ ...given, ...options }));
      page.frame.style.width = '600px';
      const frame = page.document.querySelector('iframe') as HTMLIFrameElement;
      // None may look into the sandbox; the same frame without one is as tall where it shows the same.
      const host = await openHost();
      host.frame.style.width = `${frame.clientWidth}px`;
      const twin = await embed(host, frame.src);
      twin.width = String(frame.clientWidth);
      const element = await bulletinIn(twin);
      expect(part(element, 'title').textContent).to.equal(TITLE);
      await fitted(twin);
      await sizedTo(frame, twin.clientHeight);
      expect(frame.clientHeight).to.be.above(600);
      if (options.width) expect(frame.clientWidth).to.equal(options.width);
    });
  }

  it('is a link, as plain', async () => {
    expectReadableLink(await openText(SNIPPETS.plain(given)));
  });

  describe('where scripts do not run', () => {
    for (const [kind, write] of Object.entries(SNIPPETS)) {
      for (const [choice, { options }] of Object.entries(CHOICES)) {
        it(`is a readable link, as ${kind} with ${choice}`, async () => {
          expectReadableLink(await openWithoutScripts(write({ ...given, ...options })));
        });
      }
    }
  });
});
