// What `npm test` runs: lint, build, Node's tests, the browsers' tests; and, where they are named
// behind `--`, those of `consumers` and of `live` servers. The first stage that fails is the last
// one. The closing line counts the tests of the whole run.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run as runNodeTests } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { ENGINES, wantedEngines } from './engines.mjs';
import { formatTotals, sum } from './totals-reporter.mjs';

const CONSUMERS = 'scripts/test-consumers.mjs';
const LIVE_SETUP = 'test/live/setup.mjs';
const WEB_TEST_RUNNER = 'node_modules/@web/test-runner/dist/bin.js';
const NONE = { passed: 0, failed: 0, skipped: 0 };
const FAILURE = { ...NONE, failed: 1 };

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => interruption.abort());
}

const stages = {
  lint: () => runScript('lint'),
  build: () => runScript('build'),
  'tests in Node': () => testInNode('test/node'),
  'tests in browsers': testInBrowsers,
};
const furtherStages = {
  consumers: () => countTests([CONSUMERS]),
  live: testLive,
};
for (const name of process.argv.slice(2)) {
  if (!Object.hasOwn(furtherStages, name)) throw new Error(`There are no tests "${name}".`);
  stages[`tests of ${name}`] = furtherStages[name];
}

let totals = NONE;
for (const [name, runStage] of Object.entries(stages)) {
  console.info(`\n── ${name}`);
  const counts = await runStage().catch((error) => {
    console.error(error.message);
    return FAILURE;
  });
  totals = sum([totals, counts]);
  if (totals.failed > 0) break;
}
console.info(`\n${formatTotals(totals)}`);
// Not by itself: what a stage left open must not keep a finished run waiting.
process.exit(totals.failed > 0 ? 1 : 0);

async function runScript(name) {
  // npm is a command file on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const { code } = await runProgram('npm', ['run', '--silent', name], { shell, stdio: 'inherit' });
  return code === 0 ? NONE : FAILURE;
}

/** Those that cannot run here say so, and are skipped. */
async function testLive() {
  await runProgram(process.execPath, [LIVE_SETUP], { stdio: 'inherit' });
  return testInNode('test/live');
}

async function testInNode(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const files = names.map((name) => `${folder}/${name}`);
  const run = runNodeTests({ files, signal: interruption.signal });
  const counted = {};
  run.on('test:diagnostic', ({ message }) => {
    const [, key, number] = /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(message) ?? [];
    if (key) counted[key] = Number(number);
  });
  // A failure that the closing figures leave out, such as that of a hook, still is one.
  let hasFailed = false;
  run.on('test:fail', ({ todo }) => {
    hasFailed ||= todo === undefined;
  });
  for await (const text of run.compose(new SpecReporter())) process.stdout.write(text);
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counted;
  const isGood = pass + skipped > 0 && !hasFailed;
  const failed = Math.max(fail + cancelled, isGood ? 0 : 1);
  return { passed: pass, failed, skipped: skipped + todo };
}

async function testInBrowsers() {
  const engines = wantedEngines();
  let counts = await countTests([WEB_TEST_RUNNER]);
  const { lost = [] } = counts;
  if (lost.length > 0 && !interruption.signal.aborted) {
    console.warn(`WebKit ended without the results of ${lost.join(', ')}. Once more, those alone.`);
    const again = await countTests([WEB_TEST_RUNNER, '--files', ...lost], { BROWSERS: 'webkit' });
    counts = sum([counts, again, { ...NONE, failed: -lost.length }]);
  }
  if (engines.length < ENGINES.length) {
    console.info(`Tested in ${engines.join(', ')} only: BROWSERS leaves out the others.`);
  }
  return counts;
}

/** Runs a program that sends its totals, and with them the files that a browser has lost. */
async function countTests(parameters, env = {}) {
  const { code, message } = await runProgram(process.execPath, parameters, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // No message: it ended before its tests did.
  if (!message?.totals) return FAILURE;
  const counts = { ...message.totals, lost: message.lost };
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** @returns the program's exit code and the last message it sent; never rejects */
function runProgram(program, parameters, options) {
  return new Promise((resolve) => {
    let message;
    const child = spawn(program, parameters, { ...options, signal: interruption.signal });
    child.on('message', (it) => {
      message = it;
    });
    // An interruption is reported here too, before the child has ended.
    child.on('error', (error) => {
      if (child.pid === undefined) {
        console.error(error.message);
        resolve({ code: 1, message });
      }
    });
    child.on('close', (code) => resolve({ code, message }));
  });
}
