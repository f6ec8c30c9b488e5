import assert from 'node:assert/strict';
import { Agent, get } from 'node:http';
import { after, before, it } from 'node:test';
import { describeWith } from './debian-packages.mjs';
import { VERSION_FOLDER, whyNoFrame } from './documented-hosts.mjs';
import { BULLETIN, fill } from './documented-site.mjs';
import { startNginx } from './nginx.mjs';

const VERSIONED = `${VERSION_FOLDER}/bantin-article.js`;
const LATEST = '/bantin-article/latest/bantin-article.js';
const FRAME = `${VERSION_FOLDER}/frame.html`;
const ENCODINGS = { 'accept-encoding': 'gzip, deflate, br' };

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const FOR_MINUTES = 'public, max-age=300, stale-while-revalidate=86400';
const FOR_A_MINUTE = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
const FOR_EVERYONE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

describeWith('nginx', 'the documented nginx of Debian', () => {
  let nginx;

  before(async () => {
    nginx = await startNginx(fill);
  });
  after(() => nginx?.close());

  /** An answer, with the number of bytes of its body as they came. */
  const ask = (path, headers = {}, agent = undefined) =>
    new Promise((resolve, reject) => {
      get(`${nginx.url}${path}`, { agent, headers }, (response) => {
        const { statusCode: status, headers, socket } = response;
        let bytes = 0;
        response.on('data', (part) => (bytes += part.length));
        response.on('end', () => resolve({ status, headers, bytes, socket }));
      }).on('error', reject);
    });

  function expectHeaders({ headers }, expected) {
    const names = Object.keys(expected);
    assert.deepEqual(Object.fromEntries(names.map((name) => [name, headers[name]])), expected);
  }

  for (const [path, type, lifetime] of [
    [VERSIONED, 'text/javascript; charset=utf-8', FOR_A_YEAR],
    [LATEST, 'text/javascript; charset=utf-8', FOR_MINUTES],
    [FRAME, 'text/html; charset=utf-8', FOR_A_YEAR],
    [`${VERSION_FOLDER}/integrity.json`, 'application/json', FOR_A_YEAR],
    [BULLETIN, 'application/feed+json', FOR_A_MINUTE],
    ['/tin/trao-nha-dai-doan-ket.svg', 'image/svg+xml', FOR_A_MINUTE],
  ]) {
    const skip = (path === FRAME && whyNoFrame()) || false;
    it(`gives ${path} its type and its lifetime, for every origin`, { skip }, async () => {
      const answer = await ask(path);
      assert.equal(answer.status, 200);
      expectHeaders(answer, {
        ...FOR_EVERYONE,
        'content-type': type,
        'cache-control': lifetime,
        'timing-allow-origin': '*',
        vary: 'Accept-Encoding',
        // It would keep the frame out of other sites' pages.
        'x-frame-options': undefined,
      });
      assert.match(answer.headers.etag, /^"[\w-]+"$/);
    });
  }

  for (const [what, path, headers, encoding] of [
    ['a stored file as Brotli', VERSIONED, ENCODINGS, 'br'],
    ['a stored file as gzip', VERSIONED, { 'accept-encoding': 'gzip' }, 'gzip'],
    ['a bulletin as Brotli', BULLETIN, ENCODINGS, 'br'],
    ['a bulletin as gzip', BULLETIN, { 'accept-encoding': 'gzip' }, 'gzip'],
    ['a CDN as gzip too', BULLETIN, { 'accept-encoding': 'gzip', via: '1.1 cdn' }, 'gzip'],
    ['the file itself to whoever accepts neither', VERSIONED, {}, undefined],
  ]) {
    it(`serves ${what}`, async () => {
      const answer = await ask(path, headers);
      expectHeaders(answer, { 'content-encoding': encoding, vary: 'Accept-Encoding' });
    });
  }

  for (const path of [`${VERSION_FOLDER}/khong-co.js`, '/tin/khong-co.json']) {
    it(`lets every origin read that there is no ${path}, and nobody keep it`, async () => {
      const answer = await ask(path);
      assert.equal(answer.status, 404);
      expectHeaders(answer, { ...FOR_EVERYONE, 'cache-control': undefined });
    });
  }

  for (const [path, lifetime] of [
    [BULLETIN, FOR_A_MINUTE],
    [VERSIONED, FOR_A_YEAR],
  ]) {
    it(`answers a thousand conditional requests for ${path} without its content`, async (test) => {
      const whole = await askMany([{ path, headers: ENCODINGS }]);
      const { etag, 'last-modified': time } = whole.answers[0].headers;
      const conditions = [{ 'if-none-match': etag }, { 'if-modified-since': time }];
      const asked = Array.from({ length: 1000 }, (_, index) => ({
        path,
        headers: { ...ENCODINGS, ...conditions[index % 2] },
      }));
      const start = performance.now();
      const { answers, received, sent } = await askMany(asked);
      const milliseconds = Math.round(performance.now() - start);
      assert.equal(
        answers.filter(({ status, bytes }) => status === 304 && bytes === 0).length,
        1000,
      );
      // A cache keeps them with the content that it has.
      for (const answer of answers) {
        expectHeaders(answer, {
          ...FOR_EVERYONE,
          'cache-control': lifetime,
          vary: 'Accept-Encoding',
          etag: etag.replace('W/', ''),
        });
      }
      const each = received / 1000;
      test.diagnostic(
        `${path}: ${whole.received} bytes whole, ${each} when not modified, ` +
          `asked with ${sent / 1000}; a thousand in ${milliseconds} ms`,
      );
      assert.ok(each < 450, `${each} bytes each`);
      assert.ok(each < whole.received / 4, `${each} bytes each, ${whole.received} whole`);
    });
  }

  /** Asks by four connections that stay open, and counts every byte on the wire. */
  async function askMany(asked) {
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const answers = await Promise.all(asked.map(({ path, headers }) => ask(path, headers, agent)));
    const sockets = [...new Set(answers.map(({ socket }) => socket))];
    assert.ok(sockets.length <= 4);
    const sum = (name) => sockets.reduce((total, socket) => total + socket[name], 0);
    const counts = { answers, received: sum('bytesRead'), sent: sum('bytesWritten') };
    agent.destroy();
    return counts;
  }
});
