import { relative } from 'node:path';

/**
 * A reporter for @web/test-runner that counts what ran in all engines, and makes the run fail where
 * one of them ran nothing. Told to `scripts/test.mjs` where that is the parent, else printed.
 */
export function totalsReporter() {
  let browsers = [];
  let isComplete = false;
  // The runner calls process.exit(0) when no test failed, so a later word is needed. It also
  // catches a configuration that never settles: Node then ends quietly with 0.
  process.on('exit', () => {
    if (!isComplete) process.exitCode = 1;
  });
  return {
    start(run) {
      browsers = run.browsers;
    },
    onTestRunFinished({ sessions }) {
      const counts = browsers.map((browser) => countBrowser(sessions, browser));
      isComplete = counts.length > 0 && counts.every(({ hasRun }) => hasRun);
      for (const { name, hasRun, ...count } of counts) {
        console.info(`${name}: ${hasRun ? formatTotals(count) : 'ran no test'}`);
      }
      const totals = sum(counts);
      if (process.send) process.send({ totals, lost: filesWithoutResult(sessions) });
      else console.info(`\n${formatTotals(totals)}`);
    },
  };
}

/** The line that closes a run, for people and for CI. */
export function formatTotals({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Adds up counts of passed, failed and skipped tests. */
export function sum(counts) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) {
    for (const key of Object.keys(totals)) totals[key] += count[key];
  }
  return totals;
}

function countBrowser(sessions, browser) {
  const own = [...sessions].filter((session) => session.browser === browser);
  const count = sum(own.map(countSession));
  const hasRun = count.passed + count.failed > 0;
  return { ...count, failed: hasRun ? count.failed : 1, hasRun, name: browser.name };
}

/** Those whose browser ended before it had told their results: each counts as one failure. */
function filesWithoutResult(sessions) {
  const lost = [...sessions].filter((it) => it.browser.lost?.has(it.id) && !it.testResults);
  return lost.map(({ testFile }) => relative(process.cwd(), testFile));
}

/** A file that could not be loaded, or a hook that threw, is one failure without a failed test. */
function countSession({ testResults, passed }) {
  const totals = countSuite(testResults);
  if (!passed) totals.failed = Math.max(totals.failed, 1);
  return totals;
}

function countSuite(suite) {
  const tests = (suite?.tests ?? []).map((test) => ({
    passed: test.passed && !test.skipped ? 1 : 0,
    failed: test.passed || test.skipped ? 0 : 1,
    skipped: test.skipped ? 1 : 0,
  }));
  return sum([...tests, ...(suite?.suites ?? []).map(countSuite)]);
}
