// Part of `npm version`: what is unreleased in the changelog becomes that of the new version, and the
// guides name its folder. With `check` nothing is written: before npm has changed anything itself, it
// is told whether that can be done.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CHANGELOG = 'CHANGELOG.md';
const GUIDES = 'docs';
const HEADING = '## Unreleased\n';
/** How a guide names the folder of a version on a server. */
const FOLDER = /\bbantin-article\/(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?![\w.-])/g;

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

/** @returns {string[]} the guides, by path */
export function listGuides() {
  const names = readdirSync(GUIDES, { recursive: true });
  return names.filter((name) => extname(name) !== '').map((name) => join(GUIDES, name));
}

/** @returns {string[]} every version whose folder a guide names */
export function versionsIn(guide) {
  return [...guide.matchAll(FOLDER)].map(([, version]) => version);
}

/** @returns the guide with the folder of `version` in place of every other version's */
export function nameVersion(guide, version) {
  return guide.replace(FOLDER, `bantin-article/${version}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { npm_new_version: version } = process.env;
  if (!version) throw new Error('Run by "npm version".');
  const day = new Date().toISOString().slice(0, 10);
  const changelog = releaseChangelog(readFileSync(CHANGELOG, 'utf8'), version, day);
  if (process.argv[2] !== 'check') {
    writeFileSync(CHANGELOG, changelog);
    for (const path of listGuides()) {
      writeFileSync(path, nameVersion(readFileSync(path, 'utf8'), version));
    }
  }
}
