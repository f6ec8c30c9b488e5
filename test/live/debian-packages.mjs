// Debian's own WordPress and nginx for the tests against real servers. Programs without a service
// are installed; what would start a service of its own (nginx) or ask for a web server (WordPress)
// is only downloaded, and unpacked into a run's folder, so that nothing on the machine changes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const DOWNLOADS = fileURLToPath(new URL('../../node_modules/.cache/debian', import.meta.url));

/** What each server needs: programs on the machine, and packages that are only unpacked. */
const NEEDS = {
  wordpress: {
    programs: ['/usr/bin/php', '/usr/sbin/mariadbd'],
    installed: ['php-cli', 'php-mysql', 'mariadb-server-core'],
    unpacked: [
      'wordpress',
      'wordpress-theme-twentytwentyone',
      'wordpress-theme-twentytwentythree',
      // For its editor.
      'libjs-underscore',
    ],
  },
  nginx: {
    programs: [],
    installed: ['libbrotli1', 'libpcre2-8-0', 'libssl3'],
    unpacked: ['nginx', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'],
  },
};

/** Why the server's tests cannot run here, or `undefined` where they can. */
export function whyNot(server) {
  if (!isDebian()) return `Debian's ${server} is tested on Debian only`;
  const { programs, unpacked } = NEEDS[server];
  const missing = [
    ...programs.filter((path) => !existsSync(path)),
    ...unpacked.filter((name) => !downloadOf(name)),
  ];
  if (missing.length === 0) return undefined;
  return `not here: ${missing.join(', ')}; as root, "node test/live/setup.mjs" fetches them`;
}

/** `describe`, where the server's packages are here; else one test that is skipped, and says why. */
export function describeWith(server, name, tests) {
  const skip = whyNot(server);
  if (skip) it(name, { skip });
  else describe(name, tests);
}

/** Installs and downloads what the server needs and is not here; a failure is apt's to tell. */
export function fetchPackages(server) {
  const { installed, unpacked } = NEEDS[server];
  if (!isDebian() || !whyNot(server)) return;
  if (process.getuid() === 0) {
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', '--no-upgrade', ...installed]);
  }
  mkdirSync(DOWNLOADS, { recursive: true });
  const missing = unpacked.filter((name) => !downloadOf(name));
  // As root, apt would download as a user who may not write here, and warn that it cannot.
  apt(['download', '-qq', '-o', 'APT::Sandbox::User=root', ...missing], { cwd: DOWNLOADS });
}

/** Unpacks the server's packages into a folder, which is then as Debian's root folder would be. */
export function unpackPackages(server, folder) {
  for (const name of NEEDS[server].unpacked) {
    execFileSync('dpkg-deb', ['--extract', downloadOf(name), folder]);
  }
}

function isDebian() {
  const path = '/etc/os-release';
  return existsSync(path) && /^ID="?debian"?$/m.test(readFileSync(path, 'utf8'));
}

function downloadOf(name) {
  if (!existsSync(DOWNLOADS)) return undefined;
  const file = readdirSync(DOWNLOADS).find(
    (it) => it.startsWith(`${name}_`) && it.endsWith('.deb'),
  );
  return file && join(DOWNLOADS, file);
}

function apt(parameters, options = {}) {
  console.info(`apt-get ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', parameters, { stdio: 'inherit', env, ...options });
}
