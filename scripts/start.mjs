// Builds the element, serves the demo, opens it in a browser and builds again what changes in src/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serveDemo } from '../demo/server.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const TSC_OPTIONS = '-p tsconfig.build.json --watch --preserveWatchOutput --pretty false'.split(
  ' ',
);
const ROLLUP = 'node_modules/rollup/dist/bin/rollup';
const children = new Set();
let isServed = false;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.on('exit', () => children.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit());

rmSync('dist', { recursive: true, force: true });
const compiler = run([TSC, ...TSC_OPTIONS], 'pipe');
for await (const line of createInterface({ input: compiler.stdout })) {
  if (line.includes('error TS')) console.error(line);
  const errors = /Found (\d+) errors?\./.exec(line)?.[1];
  if (errors !== undefined) await finishBuild(errors === '0');
}
if (!isServed) process.exit(1);

/** The first build decides whether there is anything to serve; a later one may fail and be mended. */
async function finishBuild(isCompiled) {
  const isBundled = isCompiled && (await bundle());
  if (isServed) return;
  if (!isBundled) process.exit(1);
  const { url } = await serveDemo({ port: readPort(), open: canOpen() ? openBrowser : undefined });
  isServed = true;
  console.info(`Demo: ${url} (Ctrl+C ends it)`);
}

async function bundle() {
  const [code] = await once(run([ROLLUP, '-c', '--silent'], 'inherit'), 'exit');
  return code === 0;
}

function run(args, stdout) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'inherit'] });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

function readPort() {
  return process.env.PORT ? Number(process.env.PORT) : undefined;
}

function canOpen() {
  if (process.env.CI) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** A browser that cannot be opened is no error: the address stands in the terminal. */
function openBrowser(url) {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
