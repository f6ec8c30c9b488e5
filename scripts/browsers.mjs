// Which browser stands for each engine, and what drives it: Playwright's own build where it is
// installed (a laptop, a CI runner), else the system's browser (Debian's packages).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import * as playwright from 'playwright';
import puppeteer from 'puppeteer-core';
import { wantedEngines } from './engines.mjs';

const PROGRAM_FILES = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** Paths by preference; the headless shell starts and runs twice as fast as the full Chromium. */
const SYSTEM_BROWSERS = {
  chromium: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    `${PROGRAM_FILES}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${PROGRAM_FILES}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/** Path of each engine's browser and whether it is Playwright's own; `undefined` where none is. */
export function findEngines() {
  return {
    chromium: find('chromium', [process.env.CHROME_PATH], SYSTEM_BROWSERS.chromium),
    firefox: find('firefox', [process.env.FIREFOX_PATH], SYSTEM_BROWSERS.firefox),
    webkit: find('webkit', [], miniBrowsers()),
  };
}

function find(name, chosen, system) {
  const own = playwright[name].executablePath();
  const path = [...chosen, own, ...system].find((it) => it && existsSync(it) && !isSnapStub(it));
  return path && { path, isPlaywrights: path === own };
}

/** Ubuntu's /usr/bin/firefox and chromium are short scripts that start, or ask for, a snap. */
function isSnapStub(path) {
  const { size } = statSync(path);
  return size < 10_000 && readFileSync(path, 'latin1').includes('/snap/bin');
}

/** WebKitGTK's test browser stands in a folder of the machine's architecture. */
function miniBrowsers() {
  const needs = ['/usr/bin/Xvfb', '/usr/bin/WebKitWebDriver'];
  if (!needs.every((path) => existsSync(path))) return [];
  return readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`);
}

const launchers = {
  chromium: ({ path, isPlaywrights }) =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: isPlaywrights ? {} : { executablePath: path },
    }),
  // Only Playwright's patched Firefox speaks its protocol; any Firefox speaks WebDriver BiDi, which
  // Puppeteer does. Without `puppeteer` here the reports would call it Chrome; a tab that is behind
  // gets no animation frames, hence one at a time.
  firefox: ({ path, isPlaywrights }) =>
    isPlaywrights
      ? playwrightLauncher({ product: 'firefox', concurrency: 1 })
      : chromeLauncher({
          puppeteer,
          concurrency: 1,
          launchOptions: { browser: 'firefox', executablePath: path },
        }),
  webkit: async ({ path, isPlaywrights }) => {
    if (isPlaywrights) return playwrightLauncher({ product: 'webkit', concurrency: 1 });
    const { launchWebKit } = await import('./webkit-launcher.mjs');
    return launchWebKit(path);
  },
};

/** The launchers of the engines that `BROWSERS` asks for. */
export async function launchBrowsers() {
  const wanted = wantedEngines();
  const found = findEngines();
  const missing = wanted.filter((name) => !found[name]);
  if (missing.length > 0) {
    throw new Error(
      `No browser for: ${missing.join(', ')}. Run "npm run setup", ` +
        'or test in one engine that is here: BROWSERS=chromium npm test',
    );
  }
  endOnSignals();
  return Promise.all(wanted.map((name) => launchers[name](found[name])));
}

/**
 * Browsers and drivers end in `exit` listeners, which a signal's default action does not run; and
 * Playwright and Puppeteer listen to signals too, but leave it to us to end the process.
 */
function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}
