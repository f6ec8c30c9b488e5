import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { releaseChangelog } from '../../scripts/release-changelog.mjs';

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
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const released = releaseChangelog(changelog, '99.0.0', '2026-11-25');
    assert.equal(released.split('\n## 99.0.0 (2026-11-25)\n').length, 2);
  });
});
