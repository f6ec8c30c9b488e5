import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { openBrowser, readElement, startHost } from './browser.mjs';
import { describeWith } from './debian-packages.mjs';
import { seedTitle } from './documented-hosts.mjs';
import { BULLETIN, fill } from './documented-site.mjs';
import { startNginx } from './nginx.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describeWith('nginx', 'the documented nginx of Debian, read by a page of another origin', () => {
  let nginx;
  let host;
  let browser;

  before(async () => {
    nginx = await startNginx(fill);
    [host, browser] = await Promise.all([startHost(), openBrowser()]);
  });
  after(() => Promise.all([browser?.close(), host?.close(), nginx?.close()]));

  // The documented hosts are this nginx.
  const here = (text) => text.replaceAll(/https:\/\/(?:cdn|portal)\.example/g, nginx.url);
  const [pageOfRecipe, scriptOfRecipe] = blocks('html');
  const [policyOfRecipe] = blocks('');

  async function expectBulletin(html) {
    const [name, policy] = here(policyOfRecipe).trim().split(': ');
    const page = await browser.newPage();
    try {
      const complaints = [];
      const asked = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(host.add(html, { [name]: policy }));
      const { state, title } = await readElement(page);
      const times = asked.filter((path) => path === BULLETIN).length;
      assert.deepEqual(
        { state, title, complaints, times },
        { state: 'ready', title: seedTitle, complaints: [], times: 1 },
      );
    } finally {
      await page.close();
    }
  }

  it('is a bulletin by the page of docs/recipes, under its policy', () =>
    expectBulletin(here(pageOfRecipe)));

  for (const type of ['', ' type="module"']) {
    it(`is a bulletin where the script is pinned to its hash${type}`, async () => {
      const file = 'bantin-article.single.js';
      const hash = JSON.parse(read('dist/cdn/integrity.json'))[file];
      const script = scriptOfRecipe.replace('sha384-…', hash).replace('<script', `$&${type}`);
      assert.ok(script.includes(file) && script.includes('crossorigin'));
      await expectBulletin(here(pageOfRecipe.replace(/<script[^]*<\/script>/, script)));
    });
  }
});

/** The blocks of the recipe for a page of one's own that are marked as that language. */
function blocks(language) {
  const all = read('docs/recipes/static-page.md').matchAll(/^```(\w*)\n([^]*?)^```$/gm);
  return [...all].filter(([, name]) => name === language).map(([, , text]) => text);
}
