import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1024;
/** Greatest size as Brotli, in bytes; the first is all that a JSON bulletin needs. */
const SIZES = {
  'bantin-article.js': 14 * KB,
  'bantin-article.clean-content.js': 18 * KB,
  'bantin-article.decode-legacy.js': 1 * KB,
  'bantin-article.other-json.js': 7.5 * KB,
  'bantin-article.page.js': 33 * KB,
  'bantin-article.pictures.js': 4 * KB,
  'bantin-article.readability.js': 10 * KB,
  'bantin-article.rss.js': 8 * KB,
  'bantin-article.words-en.js': 1 * KB,
};

describe('dist/cdn', () => {
  for (const [name, most] of Object.entries(SIZES)) {
    it(`${name} is small`, (test) => {
      const path = `dist/cdn/${name}`;
      assert.ok(existsSync(path), `${path} is missing: run "npm run build"`);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      const { length } = brotliCompressSync(readFileSync(path), { params });
      const figures = `${length} bytes as Brotli, of ${most} at most`;
      test.diagnostic(`${name}: ${figures}`);
      assert.ok(length <= most, figures);
    });
  }
});
