// What `npm run test:consumers` runs: packs the package, installs it into a copy of each application
// of test/consumers, checks the types there, builds, and looks at the page in a browser. With names
// as arguments, those applications only.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, look, LOOKED_AT_IN } from '../test/consumers/look.mjs';
import { serve } from '../test/consumers/serve.mjs';
import { findEngines } from './browsers.mjs';
import { wantedEngines } from './engines.mjs';
import { formatTotals } from './totals-reporter.mjs';

const CONSUMERS = 'test/consumers';
const DOCUMENTS = `${CONSUMERS}/documents`;
const AT_ONCE = 2;
// No script of a package runs: none is needed, and npm is about to stop running them.
const NPM_OPTIONS = '--ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error';
const IS_WINDOWS = process.platform === 'win32';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const children = new Set();
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);

const folder = await mkdtemp(join(tmpdir(), 'bantin-consumers-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
let browsers = [];
try {
  const queue = await findConsumers();
  browsers = await launchBrowsers();
  const tarball = await pack();
  const work = async () => {
    for (let name = queue.shift(); name && !isInterrupted; name = queue.shift()) {
      totals[await test(name, tarball)] += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} catch (error) {
  totals.failed += 1;
  console.error(error.message);
} finally {
  await Promise.all(browsers.map(({ browser }) => browser.close()));
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
const isGood = totals.passed > 0 && totals.failed === 0 && !isInterrupted;
if (!isGood) totals.failed = Math.max(totals.failed, 1);
// Told to `scripts/test.mjs` where that is the parent, else printed.
if (process.send) await new Promise((resolve) => process.send({ totals }, resolve));
else console.info(`\n${formatTotals(totals)}`);
process.exit(isGood ? 0 : 1);

async function launchBrowsers() {
  const found = findEngines();
  const names = wantedEngines().filter((name) => LOOKED_AT_IN.includes(name));
  const missing = names.filter((name) => !found[name]);
  if (names.length === 0 || missing.length > 0) {
    const wanted = missing.length > 0 ? missing : LOOKED_AT_IN;
    throw new Error(`No browser for: ${wanted.join(', ')}. Run "npm run setup".`);
  }
  return Promise.all(
    names.map(async (name) => ({ name, browser: await launch(name, found[name]) })),
  );
}

/** @returns the path of the packed package */
async function pack() {
  await run('npm', ['pack', `--pack-destination=${folder}`]);
  const name = (await readdir(folder)).find((it) => it.endsWith('.tgz'));
  return join(folder, name);
}

async function findConsumers() {
  const names = (await readdir(CONSUMERS)).filter((name) =>
    existsSync(`${CONSUMERS}/${name}/package.json`),
  );
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No such application: ${unknown.join(', ')}`);
  return wanted.length > 0 ? wanted : names;
}

/** @returns `passed` or `failed` */
async function test(name, tarball) {
  const path = join(folder, name);
  const times = [];
  const step = async (title, act) => {
    const begin = performance.now();
    await act().catch((error) => {
      throw new Error(`${title}: ${error.message}`);
    });
    times.push(`${title} ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  };
  try {
    await cp(`${CONSUMERS}/${name}`, path, { recursive: true });
    const { scripts } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
    await step('install', () => install(path, tarball));
    for (const script of ['check', 'build'].filter((it) => it in scripts)) {
      await step(script, () => run('npm', ['run', '--silent', script], path));
    }
    const hasPage = 'build' in scripts || existsSync(join(path, 'index.html'));
    if (hasPage) await lookInBrowsers(path, step);
    console.info(`${name}: passed (${times.join(', ')})`);
    return 'passed';
  } catch (error) {
    if (!isInterrupted) console.error(`${name}: failed (${times.join(', ')})\n${error.message}`);
    return 'failed';
  } finally {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The application's own packages are those of its lock file; ours is in none. */
async function install(path, tarball) {
  await run('npm', ['ci', ...NPM_OPTIONS.split(' ')], path);
  await run('npm', ['install', '--no-save', ...NPM_OPTIONS.split(' '), tarball], path);
}

async function lookInBrowsers(path, step) {
  const dist = join(path, 'dist');
  const roots = existsSync(dist) ? [dist, join(path, 'public')] : [path];
  for (const { name, browser } of browsers) {
    const server = await serve([...roots, DOCUMENTS]);
    await step(name, () => look(browser, server)).finally(server.close);
  }
}

/** Runs a program to its end, in a process group of its own, so that all of it can be ended. */
function run(program, parameters, cwd) {
  return new Promise((resolve, reject) => {
    if (isInterrupted) throw new Error('Interrupted.');
    // npm is a command file on Windows, which only a shell can start.
    const options = {
      cwd,
      shell: IS_WINDOWS,
      detached: !IS_WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const child = spawn(program, parameters, options);
    child.on('spawn', () => children.add(child));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      children.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`${[program, ...parameters].join(' ')}\n${output.trim()}`));
    });
  });
}

function interrupt() {
  isInterrupted = true;
  for (const child of children) {
    try {
      if (IS_WINDOWS) child.kill();
      else process.kill(-child.pid);
    } catch {
      // It has just ended by itself.
    }
  }
}
