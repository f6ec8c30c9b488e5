import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const PATH = /^\/(?:dist\/cdn|test\/cdn\/([\w-]+)\/[\w-]+)\/([\w.-]+)$/;
const ENTRY = /^bantin-article(?:\.single)?\.js$/;

/** How a chunk is given when it is asked for first; what is not in here gives it as it should. */
const FAULTS = {
  'first-503': (ctx) => {
    ctx.status = 503;
    ctx.body = 'Quá tải';
  },
  'first-cut': (ctx) => {
    ctx.respond = false;
    ctx.res.writeHead(200, { 'content-type': 'text/javascript', 'content-length': 1000 });
    ctx.res.write('export', () => ctx.res.destroy());
  },
  'first-page': (ctx) => {
    ctx.type = 'text/html';
    ctx.body = '<p>Đăng nhập';
  },
};

const seen = new Set();

/**
 * Koa middleware: the built files byte for byte, which the server would compile for some browsers;
 * and as another server gives them, at `/test/cdn/<how>/<key>/<file>`. The key keeps tests apart:
 * what is the first request is counted for each.
 */
export async function serveCdn(ctx, next) {
  const [, how, file] = PATH.exec(ctx.path) ?? [];
  if (file === undefined || !existsSync(`dist/cdn/${file}`)) return next();
  ctx.set('access-control-allow-origin', '*');
  ctx.set('cache-control', 'no-store');
  const isFirst = !seen.has(ctx.path);
  seen.add(ctx.path);
  if (isFirst && !ENTRY.test(file) && Object.hasOwn(FAULTS, how)) return FAULTS[how](ctx);
  ctx.type = extname(file);
  const bytes = await readFile(`dist/cdn/${file}`);
  ctx.body = how === 'recorded' && file === 'frame.html' ? withRecord(bytes) : bytes;
}

/** The frame, with what keeps a record of it. */
function withRecord(bytes) {
  return bytes.toString().replace('<base', '<script src="/test/pages/record.js"></script>$&');
}
