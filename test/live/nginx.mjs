import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackPackages } from './debian-packages.mjs';
import { freePort, makeFolder, startProgram } from './programs.mjs';

const DOCUMENTED = fileURLToPath(new URL('../../docs/hosting/nginx.conf', import.meta.url));
const MODULES = ['ngx_http_brotli_filter_module.so', 'ngx_http_brotli_static_module.so'];

/**
 * Debian's nginx with the documented configuration, on this machine alone.
 * @param {(site: string) => void} fill puts the files into the site's folder
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startNginx(fill) {
  const folder = makeFolder();
  const root = folder.path;
  unpackPackages('nginx', root);
  const site = join(root, 'srv');
  mkdirSync(site);
  fill(site);
  const port = await freePort();
  const changes = {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'root /srv/bantin;': `root ${site};`,
  };
  let documented = readFileSync(DOCUMENTED, 'utf8');
  for (const [line, ours] of Object.entries(changes)) {
    if (!documented.includes(line)) throw new Error(`${DOCUMENTED} no longer has "${line}"`);
    documented = documented.replace(line, ours);
  }
  const configuration = join(root, 'nginx.conf');
  writeFileSync(configuration, wrap(documented, root));
  const { end } = await startProgram(join(root, 'usr/sbin/nginx'), ['-c', configuration], {
    ready: /start worker process|using the "epoll" event method/,
  });
  const close = async () => {
    await end();
    await folder.remove();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** What Debian's own nginx.conf is to a file of conf.d: one process here, that writes to `root`. */
function wrap(documented, root) {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid ${root}/nginx.pid;
error_log stderr notice;
${MODULES.map((name) => `load_module ${root}/usr/lib/nginx/modules/${name};`).join('\n')}
events {}
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${root}/${kind};`).join('\n  ')}
  ${documented}
}`;
}
