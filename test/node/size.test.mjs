import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const FILE = 'dist/cdn/bantin-article.js';
const MAX_BYTES = 14_000;

it(`${FILE}, all that a JSON bulletin needs, is small`, (test) => {
  assert.ok(existsSync(FILE), `${FILE} is missing: run "npm run build"`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const { length } = brotliCompressSync(readFileSync(FILE), { params });
  const figures = `${length} bytes as Brotli, of ${MAX_BYTES} at most`;
  test.diagnostic(`${FILE}: ${figures}`);
  assert.ok(length <= MAX_BYTES, figures);
});
