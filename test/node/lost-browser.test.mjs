import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { totalsReporter } from '../../scripts/totals-reporter.mjs';
import { WebKitLauncher } from '../../scripts/webkit-launcher.mjs';

const GONE = new Error('WebDriverError: invalid session id when running "url"');
const answer = () => Promise.resolve({});
const fail = () => Promise.reject(GONE);
const hang = () => new Promise(() => undefined);

/** A launcher whose browsers do, one after another, what `browsers` says; and what became of it. */
function launch(...browsers) {
  const log = [];
  let count = 0;
  const makeDriver = () => {
    const number = (count += 1);
    return { options: { capabilities: {} }, end: () => log.push(`end ${number}`) };
  };
  class Launcher extends WebKitLauncher {
    createDriverManager() {
      const browser = browsers[count - 1];
      const act = (name) => (id) => {
        log.push(`${name} ${id} in ${count}`);
        return browser[name]();
      };
      this.driverManager = { startSession: act('start'), queueStopSession: act('stop') };
    }
  }
  return { launcher: new Launcher(makeDriver, makeDriver()), log };
}

describe('a browser of WebDriver', () => {
  it('is replaced where it has ended before a file, which then runs in the new one', async () => {
    const { launcher, log } = launch({ start: fail }, { start: answer });
    await launcher.startSession('a', '/a');
    assert.deepEqual(log, ['start a in 1', 'end 1', 'start a in 2']);
    assert.equal(launcher.lost.size, 0);
  });

  it('is replaced once, so that what ends each is told', async () => {
    const { launcher } = launch({ start: fail }, { start: fail });
    await assert.rejects(launcher.startSession('a', '/a'), GONE);
  });

  it('has lost the file during which it ended, and no other', async () => {
    const { launcher, log } = launch(
      { start: answer, stop: fail },
      { start: answer, stop: answer },
    );
    for (const id of ['a', 'b']) {
      await launcher.startSession(id, `/${id}`);
      assert.deepEqual(await launcher.stopSession(id), {});
    }
    assert.deepEqual([...launcher.lost], ['a']);
    const second = ['start b in 2', 'stop b in 2'];
    assert.deepEqual(log, ['start a in 1', 'stop a in 1', 'end 1', ...second]);
  });

  it('is replaced where it hangs; that file is not lost, as its tests may have done it', async (t) => {
    const { launcher, log } = launch({ start: answer, stop: hang });
    await launcher.startSession('a', '/a');
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const stopped = launcher.stopSession('a');
    t.mock.timers.tick(20_000);
    assert.deepEqual(await stopped, {});
    assert.deepEqual(log, ['start a in 1', 'stop a in 1', 'end 1']);
    assert.equal(launcher.lost.size, 0);
  });
});

describe('totals', () => {
  it('name the files whose browser ended before their results came', (t) => {
    const browser = { name: 'MiniBrowser', lost: new Set(['a', 'b']) };
    const file = (id, results) => ({
      id,
      browser,
      testFile: `${process.cwd()}/test/${id}.test.ts`,
      passed: id === 'c',
      testResults: results && { tests: results, suites: [] },
    });
    const told = [];
    const send = process.send;
    process.send = (message) => told.push(message);
    t.after(() => (process.send = send));
    const reporter = totalsReporter();
    reporter.start({ browsers: [browser] });
    const passed = { passed: true };
    const sessions = [file('a'), file('b', [passed, { passed: false }]), file('c', [passed])];
    reporter.onTestRunFinished({ sessions });
    const totals = { passed: 2, failed: 2, skipped: 0 };
    assert.deepEqual(told, [{ totals, lost: ['test/a.test.ts'] }]);
  });
});
