import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { builtAsModule } from './scripts/readability-module.mjs';
import {
  chunkName,
  separateChunks,
  fitLit,
  wrapEntry,
  writeFrame,
  writeIntegrity,
} from './scripts/rollup-plugins.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
/** Without the version, which `integrity.json` tells: no release is larger than the one before by it. */
const NOTICE = '/*! bantin-article: MIT; Lit: Google LLC, BSD-3-Clause */';

/** What only some bulletins or readers need. */
const CHUNKS = [
  'model/words-en',
  'rules/decode-legacy',
  'rules/formats/other-json',
  'rules/formats/page',
  'rules/formats/rss',
  'rules/page/clean-content',
  'rules/page/readability',
  'rules/pictures/pictures',
].map((name) => fileURLToPath(new URL(`dist/${name}.js`, import.meta.url)));

/**
 * How a script of ours loads a chunk, which stands beside it. A classic script from another origin has
 * `about:blank` as its base address (HTML standard, "muted errors"), so it needs a whole address; a
 * module's own base is right. `document.currentScript` itself may be a picture of that name.
 * Chromium and Firefox keep a failed answer for as long as the page lives, so that the next attempt
 * needs another address.
 */
const IMPORT = `
const script = Reflect.get(Document.prototype, 'currentScript', document)?.src;
let query = '';
const importBantin = async (name) => {
  try {
    return await import(script ? new URL(name + query, script).href : name + query);
  } catch (error) {
    query += '?1';
    throw error;
  }
};`;
const introOf = ({ dynamicImports }) => (dynamicImports.length > 0 ? IMPORT : '');

const minify = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3, inline: 1, hoist_funs: true },
  format: { comments: false, preamble: NOTICE },
});

function onLog(level, log, handle) {
  // TypeScript's decorator helper asks for the `this` of a classic script, and can do without.
  if (log.code === 'THIS_IS_UNDEFINED') return;
  handle(level === 'warn' ? 'error' : level, log);
}

function entry(name, plugins, output) {
  return {
    input: 'dist/drop-in.js',
    output: { dir: 'dist/cdn', entryFileNames: name, ...output },
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      builtAsModule,
      fitLit(),
      literalsHtmlCssMinifier({ include: ['dist/view/**'], failOnError: true }),
      minify,
      wrapEntry(),
      ...plugins,
    ],
    onLog,
  };
}

const chunk = (input) => ({
  input,
  output: { dir: 'dist/cdn', entryFileNames: chunkName(input), intro: introOf },
  plugins: [nodeResolve(), builtAsModule, separateChunks(CHUNKS), minify],
  onLog,
});

const small = (name, ...plugins) => ({
  input: `dist/${name}.js`,
  output: { dir: 'dist/cdn', entryFileNames: `${name}.js` },
  plugins: [nodeResolve(), minify, wrapEntry(), ...plugins],
  onLog,
});

export default [
  entry('bantin-article.js', [separateChunks(CHUNKS)], { intro: introOf }),
  ...CHUNKS.map(chunk),
  entry('bantin-article.single.js', [], { inlineDynamicImports: true }),
  small('frame-resizer'),
  // The last, so that every file is there to be hashed; the frame names the hashes of its scripts.
  small('frame', writeFrame(), writeIntegrity(version)),
];
