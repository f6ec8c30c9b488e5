// What Rollup does to the files of `dist/cdn/`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trimLit } from './trim-lit.mjs';

const TRUSTED_HTML = fileURLToPath(new URL('../dist/rules/trusted-html.js', import.meta.url));
const FRAME = fileURLToPath(new URL('../src/frame.html', import.meta.url));

/** Where a chunk stands, seen from the file that loads it. */
export const chunkName = (path) => `bantin-article.${basename(path, '.js')}.js`;

/**
 * Every dynamic import leads to a file of a build of its own. One build of them all would make the
 * entry export what a chunk shares with it, which a classic script cannot.
 * @param {string[]} chunks paths of all chunks, absolute
 */
export function separateChunks(chunks) {
  return {
    name: 'separate-chunks',
    resolveDynamicImport(specifier, importer) {
      const path = resolve(dirname(importer), specifier);
      if (!chunks.includes(path)) this.error(`${path} is imported dynamically and no chunk.`);
      return { id: `./${chunkName(path)}`, external: 'relative' };
    },
    renderDynamicImport: () => ({ left: 'importBantin(', right: ')' }),
  };
}

/**
 * Lit makes a Trusted Types policy of its own, so a page would have to allow two names; here it
 * takes ours. And it writes its version into a global list. Delete when Lit lets its user hand it
 * a policy, and leaves the page's globals alone.
 */
export function fitLit() {
  const isLitHtml = /[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/;
  const createPolicy =
    /[\w$]+\.createPolicy\(\s*(["'])lit-html\1,\s*\{\s*createHTML:\s*\(?([\w$]+)\)?\s*=>\s*\2,?\s*\}\s*\)/g;
  const versions = /\(\w+\.litHtmlVersions\s*\?\?=\s*\[\]\)\.push\(/;
  let seen;
  return {
    name: 'fit-lit',
    buildStart() {
      seen = [];
    },
    transform(code, id) {
      if (!isLitHtml.test(id)) return undefined;
      seen.push(id);
      const found = code.match(createPolicy)?.length ?? 0;
      if (found !== 1 || code.split('createPolicy').length !== 2) {
        this.error(`Lit's Trusted Types policy is not where it was (found ${found} times): ${id}`);
      }
      if (!versions.test(code)) this.error(`Lit's list of versions is not where it was: ${id}`);
      const shared = trimLit(code)
        .replace(createPolicy, () => 'bantinPolicy')
        .replace(versions, '(');
      const source = JSON.stringify(TRUSTED_HTML);
      return {
        code: `import { policy as bantinPolicy } from ${source};\n${shared}`,
        map: null,
      };
    },
    buildEnd(error) {
      if (error || seen.length === 1) return;
      this.error(`Lit must be bundled once, not ${seen.length} times: ${seen.join(', ')}`);
    },
  };
}

/** Makes the entry a classic script as well as a module, with no global name in either. */
export function wrapEntry() {
  return {
    name: 'wrap-entry',
    renderChunk(code, { imports, exports }) {
      if (imports.length > 0 || exports.length > 0 || /\bimport\.meta\b/.test(code)) {
        this.error(
          'The entry must stand alone as a classic script: no static import, export or import.meta ' +
            `(imports: ${imports.join(', ')}; exports: ${exports.join(', ')}).`,
        );
      }
      return { code: `(()=>{"use strict";${code.trim()}})();\n`, map: null };
    },
  };
}

/** The SRI hash of a file. */
const hashFile = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/**
 * Writes `frame.html` with the hashes of its scripts: in their tags, and in its own policy, since
 * WebKit takes `'self'` for nothing in a sandboxed frame. By the hash in their addresses no cache
 * gives it the scripts of another version.
 */
export function writeFrame() {
  return {
    name: 'write-frame',
    writeBundle({ dir }) {
      const hashes = [];
      const addHash = (_, name) => {
        const hash = hashFile(`${dir}/${name}`);
        hashes.push(`'${hash}'`);
        return `crossorigin integrity="${hash}" src="${name}?${hash.replace(/\W/g, '').slice(-8)}"`;
      };
      const page = readFileSync(FRAME, 'utf8')
        .replace(/src="([\w.-]+\.js)"/g, addHash)
        .replace("script-src 'self'", (self) => `${self} ${hashes.join(' ')}`);
      writeFileSync(`${dir}/frame.html`, page);
    },
  };
}

/** Writes `integrity.json`: the version, and the hash of every file that stands beside it. */
export function writeIntegrity(version) {
  const FILE = 'integrity.json';
  return {
    name: 'write-integrity',
    writeBundle({ dir }) {
      const names = readdirSync(dir).filter((name) => name !== FILE);
      const hashes = names.sort().map((name) => [name, hashFile(`${dir}/${name}`)]);
      const json = { version, ...Object.fromEntries(hashes) };
      writeFileSync(`${dir}/${FILE}`, `${JSON.stringify(json, null, 2)}\n`);
    },
  };
}
