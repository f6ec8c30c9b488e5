import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findEngines } from '../../scripts/browsers.mjs';

const BUILT = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Chromium, as the other tests find it. */
export async function openBrowser() {
  const found = findEngines().chromium;
  if (!found) throw new Error('No Chromium to test in. Run "npm run setup".');
  // It ends in a listener of `exit`, which a signal's default action does not run.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const executablePath = found.isPlaywrights ? undefined : found.path;
  return chromium.launch({ executablePath, ...signals });
}

/**
 * A site of its own origin, with the built drop-in under `/cdn/` for everyone, and any page.
 * @returns {Promise<{
 *   url: string, add: (html: string, headers?: object) => string, close: () => Promise<void>
 * }>} its address, what gives a page an address, and what ends it
 */
export async function startHost() {
  const pages = [];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://host.example');
    response.setHeader('access-control-allow-origin', '*');
    const name = /^\/cdn\/([\w.-]+)$/.exec(pathname)?.[1];
    if (name) {
      response.setHeader('content-type', `${TYPES[extname(name)]}; charset=utf-8`);
      const file = createReadStream(`${BUILT}/${name}`);
      file.on('error', () => response.writeHead(404).end());
      file.pipe(response);
      return;
    }
    const page = pages[Number(pathname.slice(1))];
    const type = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, { ...type, ...page?.headers });
    response.end(page?.html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  const add = (html, headers) => `${url}/${pages.push({ html, headers }) - 1}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url, add, close };
}

/** What the page's `<bantin-article>` shows once its load has ended. */
export async function readElement(page) {
  const element = page.locator('bantin-article');
  await page.waitForFunction(
    () => {
      const found = document.querySelector('bantin-article');
      return found?.state !== undefined && !['idle', 'loading'].includes(found.state);
    },
    undefined,
    { timeout: 10_000 },
  );
  return element.evaluate(async (it) => {
    await it.updateComplete;
    const part = (name) => it.shadowRoot.querySelector(`[part~="${name}"]`);
    const text = (name) => part(name)?.textContent.trim();
    return {
      state: it.state,
      code: it.error?.code,
      title: text('title'),
      summary: text('summary'),
      date: text('date'),
      byline: text('byline'),
      caption: text('caption'),
      message: text('message'),
      picture: it.shadowRoot.querySelector('figure img')?.src,
      paragraphs: [...(part('body')?.querySelectorAll('p') ?? [])].map((p) => p.textContent),
      isFallbackShown: it.querySelector('a')?.checkVisibility() ?? false,
    };
  });
}
