// Part of `npm version`: what is unreleased in the changelog becomes that of the new version.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const HEADING = '## Unreleased\n';

/**
 * @param {string} changelog as Keep a Changelog has it, with an `Unreleased` section
 * @param {string} version such as `1.2.0`
 * @param {string} day such as `2026-11-25`
 * @returns the changelog with a heading for the version, below an empty `Unreleased`
 * @throws Error where nothing is unreleased, or the version has a heading already
 */
export function releaseChangelog(changelog, version, day) {
  const [before, after] = changelog.split(HEADING);
  const unreleased = after?.split(/^## /m, 1)[0].trim();
  if (!unreleased) throw new Error('CHANGELOG.md: there is nothing under "Unreleased".');
  if (after.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md: ${version} is there.`);
  return `${before}${HEADING}\n## ${version} (${day})\n${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { npm_package_version: version } = process.env;
  if (!version) throw new Error('Run by "npm version".');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    'CHANGELOG.md',
    releaseChangelog(readFileSync('CHANGELOG.md', 'utf8'), version, day),
  );
}
