import { answerFault } from './faults.mjs';

const policy = (...directives) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    ...directives,
  ].join('; ');

/** What a careful host page allows: nothing inline, nothing from elsewhere. */
export const contentSecurityPolicy = policy();

/** The same, and nothing but what these two policies made is ever parsed as HTML. */
export const trustedTypesPolicy = policy(
  "require-trusted-types-for 'script'",
  'trusted-types bantin-article lit-html',
);

/** Koa middleware, for the demo's server and for the tests' one. */
export const middleware = [protectPages, answerFault];

function protectPages(ctx, next) {
  if (ctx.path.startsWith('/demo/')) {
    const isStrict = ctx.path === '/demo/scenarios/strict.html';
    ctx.set('content-security-policy', isStrict ? trustedTypesPolicy : contentSecurityPolicy);
    ctx.set('x-content-type-options', 'nosniff');
  }
  return next();
}
