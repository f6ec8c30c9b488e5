import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/**
 * Serves files to this machine alone, on a free port.
 * @param {string[]} folders each asked in turn
 * @returns {Promise<{ url: string, served: Set<string>, close: () => void }>} `served`: the paths
 *   of the files that were found
 */
export async function serve(folders) {
  const served = new Set();
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : normalize(pathname);
    const body = await readFirst(folders.map((folder) => join(folder, path)));
    if (body) served.add(path);
    // Browsers ask for an icon by themselves; that there is none is no error of the page.
    const status = body ? 200 : path === '/favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, served, close };
}

async function readFirst(paths) {
  for (const path of paths) {
    const body = await readFile(path).catch(() => undefined);
    if (body) return body;
  }
  return undefined;
}
