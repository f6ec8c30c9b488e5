// The hosts that the documentation names, played by this machine: what is copied from the docs runs
// as it stands.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'));

/** The folder of this version, as the guides name it. */
export const VERSION_FOLDER = `/bantin-article/${version}`;
export const CDN = `https://cdn.example${VERSION_FOLDER}`;
export const BULLETIN = 'https://portal.example/tin.json?id=1&ban=2';
/** The demo's, each by its name. */
export const BULLETINS = 'https://portal.example/ban-tin';
export const BULLETIN_PAGE = 'https://portal.example/tin';

const SEED = pathOf('demo/bulletins/bac-kan.json');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
};
const HEADERS = { 'access-control-allow-origin': '*' };

/** Why the bulletin in a frame cannot be shown, or `undefined` where it can. */
export const whyNoFrame = () =>
  existsSync(pathOf('dist/cdn/frame.html')) ? undefined : 'dist/cdn/frame.html is not built';

export const seedTitle = JSON.parse(readFileSync(SEED, 'utf8')).items[0].title;

/** Answers what a browser's pages ask of `cdn.example` and `portal.example`, and nobody else. */
export async function playDocumentedHosts(context) {
  await context.route('**/*', (route) => {
    const { hostname } = new URL(route.request().url());
    return hostname === '127.0.0.1' ? route.continue() : route.abort();
  });
  await playFolder(context, CDN, 'dist/cdn');
  await playFolder(context, BULLETINS, 'demo/bulletins');
  await context.route('https://portal.example/tin.json**', (route) =>
    route.fulfill({ path: SEED, contentType: 'application/feed+json', headers: HEADERS }),
  );
}

async function playFolder(context, address, folder) {
  await context.route(`${address}/**`, (route) => {
    const path = pathOf(`${folder}/${basename(new URL(route.request().url()).pathname)}`);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ path, contentType: TYPES[extname(path)], headers: HEADERS });
  });
}
