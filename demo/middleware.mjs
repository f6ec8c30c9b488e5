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

/** The builder shows a bulletin of any server that lets it. */
const builderPolicy = contentSecurityPolicy.replace(
  /(connect-src|img-src|media-src) /g,
  '$1 http: https: ',
);

const POLICIES = {
  '/demo/embed.html': builderPolicy,
  '/demo/scenarios/strict.html': trustedTypesPolicy,
};

/** Koa middleware, for the demo's server and for the tests' one. */
export const middleware = [protectPages, openFiles, answerFault];

function protectPages(ctx, next) {
  if (ctx.path.startsWith('/demo/')) {
    ctx.set('content-security-policy', POLICIES[ctx.path] ?? contentSecurityPolicy);
    ctx.set('x-content-type-options', 'nosniff');
  }
  return next();
}

/** What a publisher and whoever serves the script let every page read (CORS). */
function openFiles(ctx, next) {
  if (/^\/(?:demo\/bulletins|dist\/cdn)\//.test(ctx.path)) {
    ctx.set('access-control-allow-origin', '*');
  }
  return next();
}
