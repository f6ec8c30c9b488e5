import { readFile } from 'node:fs/promises';

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https: data:",
  "media-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** All that a bulletin and its script need where both come from one other server. */
const elsewhere = (other) => [
  "default-src 'none'",
  `script-src ${other}`,
  "style-src 'none'",
  `connect-src ${other}`,
  `img-src ${other}`,
];

const TRUSTING = "require-trusted-types-for 'script'";
const naming = (...names) => [TRUSTING, `trusted-types ${names.join(' ')}`];

/** What a page under `/test/pages/` can be served with, by the name in its `?policy=`. */
const POLICIES = {
  ours: () => [...STRICT, ...naming('bantin-article')],
  'ours-and-lit': () => [...STRICT, ...naming('bantin-article', 'lit-html')],
  'not-ours': () => [...STRICT, ...naming('some-other')],
  'only-lit': () => [...STRICT, ...naming('lit-html')],
  // Any text may be parsed, but only that policy be made.
  'not-ours-not-required': () => [...STRICT, 'trusted-types some-other'],
  'no-connect': () => STRICT.filter((directive) => !directive.startsWith('connect-src')),
  'other-origin': (other) => [...elsewhere(other), TRUSTING],
  'other-origin-ours': (other) => [...elsewhere(other), ...naming('bantin-article')],
  'other-origin-not-ours': (other) => [...elsewhere(other), ...naming('some-other')],
  // A page that embeds frames, also those of another server.
  frames: (other) => ["default-src 'none'", "script-src 'self'", `frame-src 'self' ${other}`],
};

/**
 * Koa middleware for the tests' server: a page with its policy, and the same server's other address
 * in place of `{other}`. A name that is not in the table is an error.
 */
export async function applyPolicy(ctx, next) {
  const { policy } = ctx.query;
  // The other address may be read, and so may a Lit that comes from there.
  if (/^\/(?:test\/pages|node_modules)\//.test(ctx.path))
    ctx.set('access-control-allow-origin', '*');
  if (!/^\/test\/pages\/[\w-]+\.html$/.test(ctx.path) || policy === undefined) return next();
  if (!Object.hasOwn(POLICIES, policy)) {
    ctx.throw(404, 'There is no such policy.');
  }
  const [, host, port] = /^(.*?)(:\d+)?$/.exec(ctx.host);
  const other = `http://${host === 'localhost' ? '127.0.0.1' : 'localhost'}${port ?? ''}`;
  ctx.set('content-security-policy', POLICIES[policy](other).join('; '));
  ctx.type = 'html';
  ctx.body = (await readFile(`.${ctx.path}`, 'utf8')).replaceAll('{other}', other);
}
