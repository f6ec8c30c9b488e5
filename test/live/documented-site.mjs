// What is put where the documented nginx serves it.
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { VERSION_FOLDER } from './documented-hosts.mjs';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where it then has a bulletin. */
export const BULLETIN = '/tin/bac-kan.json';

/** As docs/hosting.md tells: a version's folder with compressed copies, and a link to the newest. */
export function fill(site) {
  const version = join(site, VERSION_FOLDER);
  cpSync(pathOf('dist/cdn'), version, { recursive: true });
  const script = readFileSync(join(version, 'bantin-article.js'));
  writeFileSync(join(version, 'bantin-article.js.br'), brotliCompressSync(script));
  writeFileSync(join(version, 'bantin-article.js.gz'), gzipSync(script));
  symlinkSync(version, join(site, 'bantin-article/latest'));
  cpSync(pathOf('demo/bulletins'), join(site, 'tin'), { recursive: true });
}
