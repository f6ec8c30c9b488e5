// `npm run measure -- FOLDER…`: how many of real documents, which stay outside the project, come out
// right in the built element. Beside each document (NAME.html, .xml or .json) stands NAME.gold.json.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/live/browser.mjs';
import { FIELDS, judge } from './judge-document.mjs';

const TYPES = { '.html': 'text/html', '.xml': 'application/xml', '.json': 'application/json' };
const GOLD = '.gold.json';
const HOST = 'http://host.example';
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><script type="module" src="/cdn/bantin-article.js"></script><bantin-article></bantin-article>`;
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"/>';
const BUILT = fileURLToPath(new URL('../dist/cdn/', import.meta.url));

/** The documents of a folder, with what was read in them. */
function documentsIn(folder) {
  const names = readdirSync(folder).filter((it) => extname(it) in TYPES && !it.endsWith(GOLD));
  return names.sort().map((name) => {
    const gold = join(folder, basename(name, extname(name)) + GOLD);
    return {
      name: join(basename(folder), name),
      type: TYPES[extname(name)],
      body: readFileSync(join(folder, name)),
      gold: JSON.parse(readFileSync(gold, 'utf8')),
    };
  });
}

/** What the element shows of a document at its own address; nothing else is asked for. */
async function show(browser, { gold, type, body }) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const address = new URL(gold.url).href.replace(/#.*$/, '');
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const file = url.startsWith(`${HOST}/cdn/`) && basename(url);
    if (url === `${HOST}/`) return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (file) return route.fulfill({ path: join(BUILT, file) });
    if (route.request().resourceType() === 'image')
      return route.fulfill({ contentType: 'image/svg+xml', body: PIXEL });
    const headers = {
      'access-control-allow-origin': '*',
      'content-type': `${type}; charset=utf-8`,
    };
    return url === address ? route.fulfill({ headers, body }) : route.abort();
  });
  await page.goto(`${HOST}/`);
  const shown = await page.locator('bantin-article').evaluate(async (element, src) => {
    await customElements.whenDefined('bantin-article');
    const ended = new Promise((resolve) => {
      for (const name of ['bantin-load', 'bantin-error']) element.addEventListener(name, resolve);
    });
    element.src = src;
    await ended;
    await element.updateComplete;
    const { bulletin, shadowRoot } = element;
    const texts = (selector) =>
      [...shadowRoot.querySelectorAll(selector)].map((it) => it.textContent);
    return {
      title: bulletin?.title,
      date: bulletin?.datePublished,
      authors: (bulletin?.authors ?? []).map(({ name }) => name ?? ''),
      captions: texts('figcaption'),
      all: shadowRoot.textContent,
      text: texts('[part~="summary"],[part~="body"],[part~="figure"]').join('\n'),
    };
  }, gold.url);
  await page.close();
  return { shown, errors };
}

/** Adds a verdict to the sums of its field: of all documents, and of those without a doubt. */
function add(sums, field, { right, of }, isSure) {
  const sum = (sums[field] ??= { right: 0, of: 0, surelyRight: 0, sure: 0 });
  sum.right += right;
  sum.of += of;
  if (!isSure) return;
  sum.surelyRight += right;
  sum.sure += of;
}

const documents = process.argv.slice(2).flatMap(documentsIn);
const browser = await openBrowser();
const sums = {};
for (const document of documents) {
  const { shown, errors } = await show(browser, document);
  const verdicts = judge(document.gold, shown);
  for (const [field, told] of Object.entries(FIELDS)) {
    const isSure = !document.gold.doubt?.includes(told);
    add(sums, field, verdicts[field], isSure);
    for (const fault of verdicts[field].faults)
      console.info(`${document.name}: ${field}${isSure ? '' : ' (in doubt)'}: ${fault}`);
  }
  for (const error of errors) console.info(`${document.name}: thrown: ${error}`);
}
await browser.close();
console.info(`${documents.length} documents`);
for (const [field, { right, of, surelyRight, sure }] of Object.entries(sums))
  console.info(`  ${field}: ${right} of ${of}, without doubt ${surelyRight} of ${sure}`);
