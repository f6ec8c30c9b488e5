const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https: data:",
  "media-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
];

const trusting = (...names) => [
  ...STRICT,
  "require-trusted-types-for 'script'",
  `trusted-types ${names.join(' ')}`,
];

/** What a page under `/test/pages/` can be served with, by the name in its `?policy=`. */
const POLICIES = {
  ours: trusting('bantin-article'),
  'ours-and-lit': trusting('bantin-article', 'lit-html'),
  'not-ours': trusting('some-other'),
  'no-connect': STRICT.filter((directive) => !directive.startsWith('connect-src')),
};

/** Koa middleware for the tests' server; a name that is not in the table is an error. */
export function applyPolicy(ctx, next) {
  const { policy } = ctx.query;
  if (!/^\/test\/pages\/[\w-]+\.html$/.test(ctx.path) || policy === undefined) return next();
  if (!Object.hasOwn(POLICIES, policy)) {
    ctx.throw(404, 'There is no such policy.');
  }
  ctx.set('content-security-policy', POLICIES[policy].join('; '));
  return next();
}
