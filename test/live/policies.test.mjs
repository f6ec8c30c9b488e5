import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { SNIPPETS } from '../../demo/snippets.js';
import { openBrowser, readElement, startHost } from './browser.mjs';
import { BULLETIN_PAGE, BULLETINS, CDN, playDocumentedHosts } from './documented-hosts.mjs';

const RECIPES = ['dnn', 'drupal', 'joomla', 'sharepoint', 'static-page', 'wordpress'];
const TITLE = 'Xã Suối Mây mở hội xuân và phiên chợ nông sản đầu năm';
/** With a picture and sound; the words of this language come in a chunk. */
const OPTIONS = {
  folder: `${CDN}/`,
  src: `${BULLETINS}/hoi-xuan.json`,
  page: BULLETIN_PAGE,
  title: TITLE,
  attributes: { lang: 'en' },
};
/** Where they tell what a page gets that allows nothing else. */
const NOTHING_ELSE = "default-src 'none'; ";

/** The policies that a recipe gives, each without the header's name. */
function policiesOf(recipe) {
  const text = readFileSync(new URL(`../../docs/recipes/${recipe}.md`, import.meta.url), 'utf8');
  const section = text.split(/^## Content-Security-Policy$/m)[1].split(/^## /m)[0];
  const blocks = [...section.matchAll(/^```\n([^]*?)\n```$/gm)].map(([, block]) => block);
  const policies = blocks.map((block) => block.replace('Content-Security-Policy: ', ''));
  const find = (pattern) => policies.filter((policy) => pattern.test(policy));
  return {
    element: find(/connect-src/)[0],
    frame: find(/frame-src/)[0],
    sources: find(/^https:/)[0],
    count: policies.length,
  };
}

const directivesOf = (policy) => policy.split('; ').filter((it) => !it.startsWith('default-src'));
const nameOf = (directive) => directive.split(' ')[0];

describe('the policies of docs/recipes', () => {
  let browser;
  let host;

  before(async () => {
    [browser, host] = await Promise.all([openBrowser(), startHost()]);
  });
  after(() => Promise.all([browser?.close(), host?.close()]));

  /** Opens a page under a policy, and gives what it broke of that. */
  async function visit(policy, html, look) {
    const context = await browser.newContext();
    try {
      await playDocumentedHosts(context);
      const page = await context.newPage();
      const broken = [];
      await page.exposeFunction('tellBroken', (directive) => broken.push(directive));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          window.tellBroken(event.effectiveDirective),
        );
      });
      await page.goto(host.add(html, { 'content-security-policy': policy }));
      await look(page);
      return broken;
    } finally {
      await context.close();
    }
  }

  async function expectBulletin(page) {
    const { state, title } = await readElement(page);
    assert.deepEqual({ state, title }, { state: 'ready', title: TITLE });
    await page.getByRole('button', { name: 'Increase text size' }).waitFor();
    await loadMedia(page);
  }

  async function expectFrame(page) {
    const heading = page.frameLocator('iframe').getByRole('heading').first();
    assert.equal(await heading.textContent(), TITLE);
    // What the snippet says until the script has sized it.
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 600);
  }

  for (const recipe of RECIPES) {
    const { element, frame, sources, count } = policiesOf(recipe);

    it(`${recipe}: has one for the element and one for a frame, and no other`, () => {
      assert.ok(element && frame);
      assert.equal(count, sources ? 3 : 2);
    });

    it(`${recipe}: lets the bulletin be shown, and nothing be broken`, async () => {
      const broken = await visit(NOTHING_ELSE + element, SNIPPETS.tag(OPTIONS), expectBulletin);
      assert.deepEqual(broken, []);
    });

    it(`${recipe}: lets the frame be shown and sized, and nothing be broken`, async () => {
      const broken = await visit(NOTHING_ELSE + frame, SNIPPETS.frame(OPTIONS), expectFrame);
      assert.deepEqual(broken, []);
    });

    if (sources) {
      it(`${recipe}: lets the bulletin be shown by its list of scripts`, async () => {
        const broken = await visit(`script-src ${sources}`, SNIPPETS.tag(OPTIONS), expectBulletin);
        assert.deepEqual(broken, []);
      });
    }
  }

  const { element: whole, frame: wholeFrame } = policiesOf('static-page');
  for (const [kind, policy, missing] of [
    ...directivesOf(whole).map((directive) => ['tag', whole, directive]),
    ...directivesOf(wholeFrame).map((directive) => ['frame', wholeFrame, directive]),
  ].filter(([, , directive]) => /-src /.test(directive))) {
    it(`need ${nameOf(missing)} for the ${kind}: without, it is told of`, async () => {
      const rest = directivesOf(policy).filter((it) => it !== missing);
      const broken = await visit(
        [`default-src 'none'`, ...rest].join('; '),
        SNIPPETS[kind](OPTIONS),
        (page) => loadMedia(page).catch(() => undefined),
      );
      assert.ok(
        broken.some((directive) => directive.startsWith(nameOf(missing))),
        broken.join(', '),
      );
    });
  }

  it('leave a width of the builder out, and show the bulletin', async () => {
    const snippet = SNIPPETS.tag({ ...OPTIONS, width: 300 });
    const broken = await visit(NOTHING_ELSE + whole, snippet, expectBulletin);
    assert.deepEqual(broken, ['style-src-attr']);
  });
});

/** Asks at once for what waits to be seen or heard. */
function loadMedia(page) {
  return page.locator('bantin-article').evaluate(
    async ({ shadowRoot }) => {
      const picture = shadowRoot.querySelector('img');
      picture.loading = 'eager';
      await picture.decode();
      const sound = shadowRoot.querySelector('audio');
      sound.preload = 'auto';
      sound.load();
      await new Promise((resolve, reject) => {
        sound.addEventListener('loadeddata', resolve);
        sound.addEventListener('error', () => reject(new Error('There is no sound.')));
      });
    },
    undefined,
    { timeout: 3000 },
  );
}
