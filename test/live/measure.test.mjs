import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { seedTitle } from './documented-hosts.mjs';

const FIXTURE = new URL('../fixtures/bac-kan.page.html', import.meta.url);
const SCRIPT = fileURLToPath(new URL('../../scripts/measure.mjs', import.meta.url));
const gold = {
  url: 'https://portal.example/tin/1',
  title: seedTitle,
  date: '1999-01-01',
  authors: ['BH'],
  body: ['Một câu không có trong bài'],
  not: [],
  captions: [],
  doubt: ['date'],
};

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bantin-measure-'));
  await cp(FIXTURE, join(folder, 'seed.html'));
  await writeFile(join(folder, 'seed.gold.json'), JSON.stringify(gold));
});
after(() => rm(folder, { recursive: true }));

it('says of a folder of documents what is right, and what is not', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, folder]);
  assert.match(stdout, /seed\.html: date \(in doubt\): shown as "2023-/);
  assert.match(stdout, /seed\.html: complete: Một câu không có trong bài/);
  assert.match(stdout, /^1 documents$/m);
  assert.match(stdout, /^ {2}title: 1 of 1, without doubt 1 of 1$/m);
  assert.match(stdout, /^ {2}date: 0 of 1, without doubt 0 of 0$/m);
  assert.match(stdout, /^ {2}complete: 0 of 1, without doubt 0 of 1$/m);
  assert.match(stdout, /^ {2}clean: 1 of 1/m);
});
