import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const HTML = 'text/html; charset=utf-8';
const SEED = new URL('bulletins/bac-kan.json', import.meta.url);
const LONGEST_S = 30;
const MEGABYTE = 1024 * 1024;
const MAX_KEYS = 1000;
const FEED_START = '{"version":"https://jsonfeed.org/version/1.1","items":[{"content_html":"';
const EMPTY_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Không có tin',
  items: [],
};
const LOGIN_PAGE =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đăng nhập</title>' +
  '<form method="post"><label>Mật khẩu <input type="password" name="p"></label></form></html>';

const counts = new Map();
let bomb;

/** Bad servers, each at an address of its own below `/faults/`. All end by themselves. */
const faults = {
  404: (ctx) => answer(ctx, HTML, '<h1>Không tìm thấy trang</h1>', 404),
  410: (ctx) => answer(ctx, HTML, '<h1>Trang đã được gỡ</h1>', 410),
  500: (ctx) => answer(ctx, HTML, '<h1>Lỗi máy chủ</h1>', 500),
  /** Headers at once, then one byte a second. */
  slow: (ctx) => answer(ctx, 'application/json', Readable.from(dripBytes())),
  /** Not one byte. */
  silent: holdBack,
  /** Half of what the headers promised. */
  cut: cutShort,
  /** 8 MB that start like a bulletin. */
  'too-large': (ctx) => answer(ctx, 'application/json', Readable.from(streamMegabytes(8))),
  /** 20 KB that decode to 20 MB. */
  bomb: sendBomb,
  /** What a portal sends in place of the bulletin when a session has ended: status 200. */
  html: (ctx) => answer(ctx, HTML, LOGIN_PAGE),
  'broken-json': async (ctx) => answer(ctx, 'application/json', (await readSeed()).slice(0, 2000)),
  empty: (ctx) => answer(ctx, 'application/feed+json', JSON.stringify(EMPTY_FEED)),
  /** `?key=X`: fails the first time for each key. */
  flaky: async (ctx) => {
    if (addOne(ctx.query.key) === 1) answer(ctx, HTML, '<h1>Quá tải</h1>', 503);
    else answer(ctx, 'application/feed+json', await readSeed());
  },
  'redirect-loop': (ctx) => ctx.redirect(ctx.path),
  /** `?key=X`: the seed bulletin after a moment; `counted?key=X` tells how often it was asked for. */
  count: async (ctx) => {
    addOne(ctx.query.key);
    await wait(100);
    answer(ctx, 'application/feed+json', await readSeed());
  },
  counted: (ctx) => {
    answer(ctx, 'application/json', JSON.stringify({ count: counts.get(ctx.query.key) ?? 0 }));
  },
  /** `?type=<content type>&base64=<bytes>`: just that. */
  bytes: (ctx) => {
    const { type = 'application/octet-stream', base64 = '' } = ctx.query;
    answer(ctx, String(type), Buffer.from(String(base64).replaceAll(' ', '+'), 'base64'));
  },
};

/** Koa middleware. */
export function answerFault(ctx, next) {
  const name = /^\/faults\/([\w-]+)$/.exec(ctx.path)?.[1];
  if (name === undefined || !Object.hasOwn(faults, name)) return next();
  // Opened by itself, no answer is more than text.
  ctx.set('content-security-policy', "default-src 'none'; sandbox");
  ctx.set('cache-control', 'no-store');
  return faults[name](ctx);
}

function answer(ctx, type, body, status = 200) {
  ctx.status = status;
  ctx.set('content-type', type);
  ctx.body = body;
}

function readSeed() {
  return readFile(SEED, 'utf8');
}

function addOne(key) {
  if (counts.size >= MAX_KEYS) counts.clear();
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

async function* dripBytes() {
  for (let second = 0; second < LONGEST_S; second += 1) {
    yield second < FEED_START.length ? FEED_START[second] : ' ';
    await wait(1000, undefined, { ref: false });
  }
}

function* streamMegabytes(count) {
  yield FEED_START;
  const chunk = Buffer.alloc(MEGABYTE / 16, 'a');
  for (let sent = 0; sent < count * 16; sent += 1) yield chunk;
}

function holdBack(ctx) {
  ctx.respond = false;
  const timer = setTimeout(() => ctx.res.destroy(), LONGEST_S * 1000);
  ctx.res.on('close', () => clearTimeout(timer));
}

async function cutShort(ctx) {
  const seed = Buffer.from(await readSeed());
  ctx.respond = false;
  ctx.res.writeHead(200, { 'content-type': 'application/json', 'content-length': seed.length });
  ctx.res.write(seed.subarray(0, seed.length / 2), () => ctx.res.destroy());
}

async function sendBomb(ctx) {
  bomb ??= promisify(gzip)(FEED_START.padEnd(20 * MEGABYTE, 'a'));
  ctx.set('content-encoding', 'gzip');
  answer(ctx, 'application/json', await bomb);
}
