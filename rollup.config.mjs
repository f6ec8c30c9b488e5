import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const TRUSTED_HTML = fileURLToPath(new URL('dist/rules/trusted-html.js', import.meta.url));
const BANNER =
  `/*! bantin-article ${version}, MIT. ` + 'With Lit: Copyright Google LLC, BSD-3-Clause */\n';

/**
 * A classic script from another origin has `about:blank` as its base address (HTML standard, "muted
 * errors"), so its `import('./x.js')` needs a whole address. A module's own base is right.
 */
const FOLDER = `
const script = document.currentScript?.src;
const bantinFolder = script ? new URL('.', script).href : './';`;

export default {
  input: 'dist/drop-in.js',
  preserveEntrySignatures: false,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: 'bantin-article.js',
    chunkFileNames: '[name].js',
    intro: ({ isEntry, dynamicImports }) => (isEntry && dynamicImports.length > 0 ? FOLDER : ''),
  },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    shareTrustedTypesPolicy(),
    literalsHtmlCssMinifier({ include: ['dist/view/**'], failOnError: true }),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, inline: 1 },
      format: { comments: false },
    }),
    wrapEntry(),
  ],
  onLog(level, log, handle) {
    // TypeScript's decorator helper asks for the `this` of a classic script, and can do without.
    if (log.code === 'THIS_IS_UNDEFINED') return;
    handle(level === 'warn' ? 'error' : level, log);
  },
};

/**
 * Lit makes a Trusted Types policy of its own, so a page would have to allow two names; here it
 * takes ours. And it writes its version into a global list. Delete when Lit lets its user hand it
 * a policy, and leaves the page's globals alone.
 */
function shareTrustedTypesPolicy() {
  const isLitHtml = /[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/;
  const createPolicy =
    /[\w$]+\.createPolicy\(\s*(["'])lit-html\1,\s*\{\s*createHTML:\s*\(?([\w$]+)\)?\s*=>\s*\2,?\s*\}\s*\)/g;
  const versions = /\(\w+\.litHtmlVersions\s*\?\?=\s*\[\]\)\.push\(/;
  let seen;
  return {
    name: 'share-trusted-types-policy',
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
      const shared = code.replace(createPolicy, () => 'getBantinPolicy()').replace(versions, '(');
      const source = JSON.stringify(TRUSTED_HTML);
      return {
        code: `import { getPolicy as getBantinPolicy } from ${source};\n${shared}`,
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
function wrapEntry() {
  return {
    name: 'wrap-entry',
    renderDynamicImport: () => ({ left: 'import(bantinFolder + ', right: ')' }),
    renderChunk(code, chunk) {
      if (!chunk.isEntry) return { code: BANNER + code, map: null };
      const { imports, exports } = chunk;
      // What a chunk shares with the entry would make the entry export it.
      if (imports.length > 0 || exports.length > 0 || /\bimport\.meta\b/.test(code)) {
        this.error(
          'The entry must stand alone as a classic script: no static import, export or import.meta ' +
            `(imports: ${imports.join(', ')}; exports: ${exports.join(', ')}).`,
        );
      }
      return { code: `${BANNER}(()=>{"use strict";${code.trim()}})();\n`, map: null };
    },
  };
}
