import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { middleware } from './middleware.mjs';

const HOST = '127.0.0.1';
const USUAL_PORT = 8000;

/**
 * Serves this folder's pages and the built files, to this machine alone.
 * @param {object} [options]
 * @param {number} [options.port] a free one where the usual is taken
 * @param {(url: string) => void} [options.open] called with the address once pages can be had
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDemo({ port, open } = {}) {
  const devServer = await startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      middleware: [redirectHome, ...middleware],
      injectWebSocket: false,
      // By itself it would listen on every network that the machine is in.
      middlewareMode: true,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const server = createServer(devServer.koaApp.callback());
  await listen(server, port);
  const url = `http://${HOST}:${server.address().port}/demo/`;
  open?.(url);
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await devServer.stop();
  };
  return { url, close };
}

function redirectHome(ctx, next) {
  if (ctx.path !== '/' && ctx.path !== '/demo') return next();
  ctx.redirect('/demo/');
}

async function listen(server, port) {
  try {
    await once(server.listen(port ?? USUAL_PORT, HOST), 'listening');
  } catch (error) {
    if (port !== undefined || error.code !== 'EADDRINUSE') throw error;
    await once(server.listen(0, HOST), 'listening');
  }
}
