import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listGuides, nameVersion, releaseChangelog, versionsIn } from '../../scripts/release.mjs';

const BEFORE = '# Changelog\n\nWords.\n\n';
const OLD = '## 0.1.0 (2026-01-02)\n\n- Old.\n';

describe('releaseChangelog', () => {
  it('gives what is unreleased the heading of the version', () => {
    assert.equal(
      releaseChangelog(`${BEFORE}## Unreleased\n\n- New.\n\n${OLD}`, '0.2.0', '2026-11-25'),
      `${BEFORE}## Unreleased\n\n## 0.2.0 (2026-11-25)\n\n- New.\n\n${OLD}`,
    );
  });

  it('refuses a version without news, also where an older one has some', () => {
    for (const text of [BEFORE, `${BEFORE}## Unreleased\n`, `${BEFORE}## Unreleased\n\n${OLD}`]) {
      assert.throws(() => releaseChangelog(text, '0.2.0', '2026-11-25'), /nothing/);
    }
  });

  it('refuses a version that has its heading already', () => {
    const text = `${BEFORE}## Unreleased\n\n- New.\n\n${OLD}`;
    assert.throws(() => releaseChangelog(text, '0.1.0', '2026-11-25'), /0\.1\.0 is there/);
  });

  it('finds its place in the changelog of this project', () => {
    // Right after a release, there is nothing under it.
    const changelog = readFileSync('CHANGELOG.md', 'utf8').replace(
      /^## Unreleased$/m,
      '$&\n\n- New.',
    );
    const released = releaseChangelog(changelog, '99.0.0', '2026-11-25');
    assert.equal(released.split('\n## 99.0.0 (2026-11-25)\n').length, 2);
  });
});

describe('nameVersion', () => {
  for (const [what, text, expected] of [
    ['a folder', '/bantin-article/0.1.0/x.js', '/bantin-article/1.2.3-rc.1/x.js'],
    ['a folder that ends', '/bantin-article/0.1.0 ', '/bantin-article/1.2.3-rc.1 '],
    ['one of an early version', 'bantin-article/0.1.0-rc.10/', 'bantin-article/1.2.3-rc.1/'],
    ['several', 'bantin-article/0.1.0/ bantin-article/9.9.9/', undefined],
  ]) {
    it(`names the version in ${what}`, () => {
      const named = nameVersion(text, '1.2.3-rc.1');
      if (expected) assert.equal(named, expected);
      assert.deepEqual([...new Set(versionsIn(named))], ['1.2.3-rc.1']);
    });
  }

  it('leaves other versions, and what is none', () => {
    const text = 'WordPress 6.1.9, bantin-article/latest/, bantin-article/1.2, bantin-article.js';
    assert.equal(nameVersion(text, '2.0.0'), text);
  });
});

describe('scripts/release.mjs, as "npm version" runs it,', () => {
  const NEWS = `${BEFORE}## Unreleased\n\n- New.\n`;
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bantin-release-'));
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/guide.md'), 'bantin-article/0.1.0/');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What the files hold after it has run, or fails as it does. */
  function release(changelog, ...parameters) {
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    execFileSync(process.execPath, [resolve('scripts/release.mjs'), ...parameters], {
      cwd: folder,
      env: { ...process.env, npm_new_version: '0.2.0' },
      stdio: 'pipe',
    });
    return ['CHANGELOG.md', 'docs/guide.md'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
  }

  it('writes the heading and the folder', () => {
    const [changelog, guide] = release(NEWS);
    assert.match(changelog, /^## Unreleased\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n- New\.$/m);
    assert.equal(guide, 'bantin-article/0.2.0/');
  });

  it('writes nothing where it is to check', () => {
    assert.deepEqual(release(NEWS, 'check'), [NEWS, 'bantin-article/0.1.0/']);
  });

  it('fails its check where there is nothing to release', () => {
    assert.throws(() => release(`${BEFORE}## Unreleased\n`, 'check'), /nothing under "Unreleased"/);
  });
});

describe('the guides', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = listGuides().map((path) => [path, versionsIn(readFileSync(path, 'utf8'))]);

  it('name the folder of this very version, and of no other', () => {
    for (const [path, versions] of named) {
      for (const other of versions) assert.equal(other, version, path);
    }
  });

  it('are found, with their code', () => {
    const paths = named.filter(([, { length }]) => length > 0).map(([path]) => path);
    for (const name of ['hosting.md', 'nginx.conf', 'wordpress.md', 'bantin-links.php']) {
      assert.ok(
        paths.some((path) => path.endsWith(name)),
        name,
      );
    }
  });
});
