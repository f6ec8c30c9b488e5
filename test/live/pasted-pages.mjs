// What a visitor sees of a post with a snippet.
import assert from 'node:assert/strict';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElement } from './browser.mjs';
import { BULLETIN, BULLETIN_PAGE, playDocumentedHosts, seedTitle } from './documented-hosts.mjs';
import { SHOWN_TITLE } from './pasted-posts.mjs';

const RECIPES = fileURLToPath(new URL('../../docs/recipes', import.meta.url));

/** Opens a page as a visitor, and closes it after. */
export async function visitPage(browser, address, look, options = {}) {
  const context = await browser.newContext(options);
  try {
    await playDocumentedHosts(context);
    const page = await context.newPage();
    await page.goto(address);
    await look(page);
  } finally {
    await context.close();
  }
}

/** Runs with one of the recipes' files where WordPress finds it; PHP may not complain of it. */
export async function runWithRecipe(wordpress, name, folder, look) {
  const path = join(wordpress.folder, 'wp-content', folder, name);
  copyFileSync(join(RECIPES, name), path);
  try {
    await look();
  } finally {
    rmSync(path);
  }
  assert.deepEqual(
    wordpress.log.filter((line) => line.includes(name)),
    [],
  );
}

export async function expectBulletin(page) {
  const { state, title, paragraphs } = await readElement(page);
  assert.deepEqual({ state, title }, { state: 'ready', title: seedTitle });
  assert.ok(paragraphs.length > 5);
}

/** Nothing but the link stands between the tags: WordPress has put no paragraph around it. */
export async function expectOneLink(page, text = SHOWN_TITLE) {
  const light = await page.locator('bantin-article').evaluate((it) => ({
    src: it.getAttribute('src'),
    elements: [...it.children].map(({ localName }) => localName),
    href: it.querySelector('a').href,
    text: it.textContent.trim(),
  }));
  assert.deepEqual(light, { src: BULLETIN, elements: ['a'], href: BULLETIN_PAGE, text });
}
