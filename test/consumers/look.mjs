import assert from 'node:assert/strict';
import * as playwright from 'playwright';
import puppeteer from 'puppeteer-core';

const TITLE = 'Thư viện xã mở cửa cả ngày thứ bảy';
const OTHER_SOURCE = '/wordpress.json';

/** Who started them ends them: it has more to clear away than a browser. */
const NO_HANDLERS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** By engine; only Playwright's patched Firefox speaks its protocol, any Firefox speaks BiDi. */
const LAUNCHERS = {
  chromium: ({ path, isPlaywrights }) =>
    playwright.chromium.launch({
      ...NO_HANDLERS,
      executablePath: isPlaywrights ? undefined : path,
    }),
  firefox: ({ path, isPlaywrights }) =>
    isPlaywrights
      ? playwright.firefox.launch(NO_HANDLERS)
      : puppeteer.launch({ ...NO_HANDLERS, browser: 'firefox', executablePath: path }),
};

/** Names of the engines that a consumer is looked at in. */
export const LOOKED_AT_IN = Object.keys(LAUNCHERS);

/** @param found what `findEngines` gives for that engine */
export function launch(name, found) {
  return LAUNCHERS[name](found);
}

/**
 * Opens a consumer's page and checks what a reader and the application get of the element.
 * @param browser Playwright's or Puppeteer's; what is used of them has the same names in both
 * @throws AssertionError
 */
export async function look(browser, { url, served }) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    await page.goto(url);
    // What does not come in time is told by what is there instead.
    await page.waitForFunction(isShown).catch(() => undefined);
    const seen = await page.evaluate(readPage);
    assert.deepEqual(
      seen,
      { tag: 'h3', title: TITLE, isVisible: true, told: TITLE },
      `not what was expected on the page; its console: ${errors.join('\n')}`,
    );
    const before = new Set(served);
    assert.ok(await page.evaluate(changeSource, OTHER_SOURCE), 'nothing came of another source');
    const chunks = [...served].filter((path) => path.endsWith('.js') && !before.has(path));
    assert.ok(chunks.length > 0, 'no chunk of a format was loaded');
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
  }
}

/** Runs in the page: true once the bulletin is there, and the application was told of it. */
function isShown() {
  const { shadowRoot } = document.querySelector('bantin-article') ?? {};
  const told = document.querySelector('output')?.textContent;
  return Boolean(shadowRoot?.querySelector('[part="title"]') && told);
}

/** Runs in the page: what is there. */
function readPage() {
  const { shadowRoot } = document.querySelector('bantin-article') ?? {};
  const title = shadowRoot?.querySelector('[part="title"]');
  return {
    tag: title?.localName,
    title: title?.textContent,
    isVisible: title?.checkVisibility(),
    told: document.querySelector('output')?.textContent,
  };
}

/** Runs in the page: asks for another bulletin. Gives false where nothing comes of it in time. */
function changeSource(src) {
  const article = document.querySelector('bantin-article');
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), 20_000);
    for (const name of ['bantin-load', 'bantin-error']) {
      article.addEventListener(name, (event) => {
        event.preventDefault();
        resolve(true);
      });
    }
    article.src = src;
  });
}
