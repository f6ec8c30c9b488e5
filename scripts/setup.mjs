// Makes a fresh clone ready: `setup.mjs` sees to the packages, `setup.mjs browsers` to the engines
// of the tests as well. Node's own modules only: it runs before there is anything else.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wantedEngines } from './engines.mjs';

const DEBIAN_PACKAGES = {
  chromium: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  installPackages();
  if (process.argv.includes('browsers')) await installBrowsers(wantedEngines());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function installPackages() {
  const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  // npm writes this file last, so an older one means an install that is unfinished or out of date.
  if (time('node_modules/.package-lock.json') >= time('package-lock.json')) return;
  console.info('Installing packages: npm ci');
  execSync('npm ci', { stdio: 'inherit' });
}

async function installBrowsers(wanted) {
  const { findEngines } = await import('./browsers.mjs');
  const missing = () => {
    const found = findEngines();
    return wanted.filter((name) => !found[name]);
  };
  for (const install of [installFromDebian, installFromPlaywright]) {
    if (missing().length > 0) install(missing());
  }
  if (missing().length > 0) throw new Error(howToHelp(missing()));
}

/** Debian only: Ubuntu's packages of the same names are stubs that want snap. */
function isDebian() {
  const path = '/etc/os-release';
  return existsSync(path) && /^ID="?debian"?$/m.test(readFileSync(path, 'utf8'));
}

function installFromDebian(names) {
  if (!isDebian() || process.getuid() !== 0) return;
  const packages = names.flatMap((name) => DEBIAN_PACKAGES[name]);
  attempt('apt-get', ['update', '-qq']);
  // Without a font of its own a bare system shows no letters.
  const options = ['install', '-y', '-qq', '--no-install-recommends', 'fonts-liberation'];
  attempt('apt-get', [...options, ...packages]);
}

function installFromPlaywright(names) {
  // System libraries need root, which a CI runner has and a developer should be asked for.
  const options = process.platform === 'linux' && process.env.CI ? ['--with-deps'] : [];
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', ...options, ...names]);
}

/** Runs a program that may fail: whether it helped shows in what is there afterwards. */
function attempt(program, parameters) {
  console.info(`Installing browsers: ${[program, ...parameters].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync(program, parameters, { stdio: 'inherit', env });
  } catch {
    // The program has said why.
  }
}

function howToHelp(names) {
  const command = isDebian()
    ? `sudo apt-get install ${names.flatMap((name) => DEBIAN_PACKAGES[name]).join(' ')}`
    : `npx playwright install --with-deps ${names.join(' ')}`;
  return (
    `No browser to test in for: ${names.join(', ')}. Install with "${command}", ` +
    'or test in one engine that is here: BROWSERS=chromium npm test'
  );
}
