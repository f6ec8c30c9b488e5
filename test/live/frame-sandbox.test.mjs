import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SNIPPETS } from '../../demo/snippets.js';
import { openBrowser, startHost } from './browser.mjs';
import { BULLETIN_PAGE, BULLETINS, CDN, playDocumentedHosts } from './documented-hosts.mjs';

const SNIPPET = SNIPPETS.frame({
  folder: `${CDN}/`,
  src: `${BULLETINS}/hoi-xuan.json`,
  page: BULLETIN_PAGE,
  title: 'Hội xuân',
});
/** Where the bulletin's link to its source leads. */
const SOURCE = 'https://suoi-may.example';
/** How Chromium says that a sandbox forbids something. */
const BLOCKED = /^Blocked (script execution|opening)/;
const TOKENS = /sandbox="([^"]+)"/.exec(SNIPPET)[1].split(' ');

/** What becomes of the link without a token: what is blocked, or the origin of its page. */
const NEEDS = {
  'allow-scripts': 'script execution',
  'allow-popups': 'opening',
  'allow-popups-to-escape-sandbox': 'null',
};

describe('the sandbox of the snippet with a frame', () => {
  let browser;
  let host;

  before(async () => {
    [browser, host] = await Promise.all([openBrowser(), startHost()]);
  });
  after(() => Promise.all([browser?.close(), host?.close()]));

  /** Follows the bulletin's link: the origin of the page that it opens, or what was blocked. */
  async function followLink(tokens) {
    const context = await browser.newContext();
    try {
      await playDocumentedHosts(context);
      await context.route(`${SOURCE}/**`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: 'Trang nguồn' }),
      );
      const page = await context.newPage();
      const told = page
        .waitForEvent('console', (message) => BLOCKED.test(message.text()))
        .then((message) => BLOCKED.exec(message.text())[1]);
      const opened = page.waitForEvent('popup').then(async (popup) => {
        await popup.getByText('Trang nguồn').waitFor();
        return popup.evaluate(() => self.origin);
      });
      await page.goto(host.add(SNIPPET.replace(TOKENS.join(' '), tokens.join(' '))));
      const link = page.frameLocator('iframe').locator(`a[href^="${SOURCE}"]`).last();
      const ends = [told, opened, link.click().then(() => opened)];
      // What comes to nothing ends, unheard, with the page.
      for (const end of ends) end.catch(() => undefined);
      return await Promise.race(ends);
    } finally {
      await context.close();
    }
  }

  it('lets its links open pages that have their own origin', async () => {
    assert.equal(await followLink(TOKENS), SOURCE);
  });

  it('has no token but these', () => assert.deepEqual(TOKENS, Object.keys(NEEDS)));

  for (const [token, outcome] of Object.entries(NEEDS)) {
    it(`needs ${token}, else: ${outcome}`, async () => {
      assert.equal(await followLink(TOKENS.filter((it) => it !== token)), outcome);
    });
  }
});
