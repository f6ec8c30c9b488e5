import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unpackPackages } from './debian-packages.mjs';
import { makeFolder, startProgram } from './programs.mjs';

const PHP = '/usr/bin/php';
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Debian's WordPress on this machine alone, with a database of its own and one administrator.
 * @returns {Promise<{
 *   url: string, folder: string, log: string[],
 *   run: (file: string, ...parameters: string[]) => Promise<unknown>, close: () => Promise<void>
 * }>} its address, its folder, what PHP has said so far, what runs a PHP file of ours in it and
 *   gives the JSON that this prints, and what ends it
 */
export async function startWordPress() {
  const root = makeFolder();
  unpackPackages('wordpress', root.path);
  const folder = join(root.path, 'usr/share/wordpress');
  copyFileSync(pathOf('wordpress/wp-config.php'), join(folder, 'wp-config.php'));
  const database = await startDatabase(root.path);
  const env = { ...process.env, BANTIN_WORDPRESS: folder, BANTIN_SOCKET: database.socket };
  // Compiled once, and looked at anew at every request.
  const cache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0'];
  const parameters = [...cache, '-d', 'log_errors=On', '-S', '127.0.0.1:0', '-t', folder];
  const server = await startProgram(PHP, parameters, {
    env,
    ready: /Development Server \((http:\S+)\) started/,
  });
  const [, url] = server.match;
  env.BANTIN_HOST = new URL(url).host;
  const run = (file, ...parameters) => runPhp(pathOf(`wordpress/${file}`), parameters, env);
  await run('install.php');
  const close = async () => {
    await Promise.all([server.end(), database.end()]);
    await root.remove();
  };
  return { url, folder, log: server.lines, run, close };
}

/** No network, no accounts: whoever may open the socket, in a folder of ours, may do all. */
async function startDatabase(root) {
  const data = join(root, 'database');
  const socket = join(root, 'socket');
  mkdirSync(data);
  const parameters = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-log-file-size=8M',
    ...(process.getuid() === 0 ? ['--user=root'] : []),
  ];
  const { end } = await startProgram('/usr/sbin/mariadbd', parameters, {
    ready: /ready for connections/,
  });
  return { socket, end };
}

async function runPhp(file, parameters, env) {
  // Whoever mails from a test finds nobody.
  const options = ['-d', 'sendmail_path=/bin/true', '-d', 'display_errors=stderr'];
  const { stdout } = await promisify(execFile)(PHP, [...options, file, ...parameters], { env });
  return stdout === '' ? undefined : JSON.parse(stdout);
}
