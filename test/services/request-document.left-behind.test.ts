import { expect } from '@open-wc/testing';
import { holdConsole, holdFetch, restoreFetch, type Call } from '../helpers.js';
import { ask, errorOf, letGo, newAddress, type Caller } from './ask.js';

const SHORT_MS = 30;
/** Told from every other timer of the page by its length. */
const OURS_MS = 54_321;

/** Which timers of that length are running, until `restore`. */
function watchTimers(delayMs: number) {
  const [begin, end] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const running = new Set<number>();
  let begun = 0;
  const beginWatched = (run: () => void, delay?: number) => {
    const timer = begin(() => {
      running.delete(timer);
      run();
    }, delay);
    if (delay === delayMs) {
      running.add(timer);
      begun += 1;
    }
    return timer;
  };
  const endWatched = (timer?: number) => {
    running.delete(timer ?? 0);
    end(timer);
  };
  Object.assign(window, { setTimeout: beginWatched, clearTimeout: endWatched });
  const restore = () => Object.assign(window, { setTimeout: begin, clearTimeout: end });
  return { running, begun: () => begun, restore };
}

/** A signal, and who listens to it. */
function watchSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listening = new Set<unknown>();
  const { prototype } = EventTarget;
  signal.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
    listening.add(args[1]);
    prototype.addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
    listening.delete(args[1]);
    prototype.removeEventListener.apply(signal, args);
  };
  return { signal, listening, abort: () => controller.abort() };
}

const broken = () => new Response(new ReadableStream({ pull: (it) => it.error(new TypeError()) }));
const failed = () => new Response('', { status: 500 });

type End = (call: Call, abort: () => void) => void;

const ends: [name: string, end: End, delayMs?: number][] = [
  ['a bad status', (call) => call.respond(failed())],
  ['a refused request', (call) => call.fail(new TypeError())],
  ['a broken body', (call) => call.respond(broken())],
  ['a caller that leaves before the headers', (_, abort) => abort()],
  [
    'a caller that leaves within the body',
    (call, abort) => {
      call.respond(new Response(new ReadableStream()));
      abort();
    },
  ],
  [
    'a caller that leaves when the answer comes',
    (call, abort) => {
      call.respond(new Response('một'));
      abort();
    },
  ],
  ['the time limit', () => {}, SHORT_MS],
  [
    'the time limit within the body',
    (call) => call.respond(new Response(new ReadableStream())),
    SHORT_MS,
  ],
];

let calls: Call[];

beforeEach(() => {
  calls = holdFetch();
});

afterEach(() => {
  letGo();
  restoreFetch();
});

describe('requestDocument: what it leaves behind', () => {
  for (const [name, end, timeoutMs = OURS_MS] of ends) {
    it(`nothing after ${name}`, async () => {
      const timers = watchTimers(timeoutMs);
      const { signal, listening, abort } = watchSignal();
      const { answer } = ask(newAddress(), { signal, timeoutMs });
      expect([timers.begun(), listening.size]).to.deep.equal([1, 1]);
      if (calls[0]) end(calls[0], abort);
      await answer.catch(() => {});
      timers.restore();
      expect([timers.running.size, listening.size]).to.deep.equal([0, 0]);
      expect(calls[0]?.init.signal?.aborted).to.equal(true);
    });
  }

  it('no timer after success; a hold on the answer, until the signal ends it', async () => {
    const timers = watchTimers(OURS_MS);
    const { signal, listening, abort } = watchSignal();
    const { answer } = ask(newAddress(), { signal, timeoutMs: OURS_MS });
    calls[0]?.respond(new Response('một'));
    await answer;
    timers.restore();
    expect([timers.running.size, listening.size]).to.deep.equal([0, 1]);
    abort();
    expect(listening.size).to.equal(0);
  });

  it('one timer and one listener for each caller, whose end is its own', async () => {
    const timers = watchTimers(OURS_MS);
    const address = newAddress();
    const [leaving, staying] = [watchSignal(), watchSignal()];
    const first = ask(address, { signal: leaving.signal, timeoutMs: OURS_MS });
    ask(address, { signal: staying.signal, timeoutMs: OURS_MS });
    leaving.abort();
    await first.answer.catch(() => {});
    expect([timers.running.size, leaving.listening.size]).to.deep.equal([1, 0]);
    staying.abort();
    timers.restore();
    expect([timers.running.size, staying.listening.size]).to.deep.equal([0, 0]);
  });
});

describe('requestDocument: rejections', () => {
  /** Those of which nobody was told, by the time that one made here last was told of. */
  async function unhandled(make: () => Promise<unknown>): Promise<unknown[]> {
    const mark = new Error('Dấu hiệu');
    const reasons: unknown[] = [];
    let isOver = () => {};
    const over = new Promise<void>((resolve) => (isOver = resolve));
    const listen = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      if (event.reason === mark) isOver();
      else reasons.push(event.reason);
    };
    // The test runner would tell of the mark.
    const quiet = holdConsole();
    addEventListener('unhandledrejection', listen);
    await make();
    void Promise.reject(mark);
    await over;
    removeEventListener('unhandledrejection', listen);
    quiet.restore();
    return reasons;
  }

  it('are seen by this very test where nobody handles them', async () => {
    const reason = new Error('Không ai bắt');
    const seen = await unhandled(() => Promise.resolve(void Promise.reject(reason)));
    expect(seen).to.deep.equal([reason]);
  });

  for (const [name, end, timeoutMs = OURS_MS] of ends) {
    it(`reach none but the caller after ${name}`, async () => {
      const seen = await unhandled(async () => {
        const { signal, abort } = watchSignal();
        const { answer } = ask(newAddress(), { signal, timeoutMs });
        if (calls[0]) end(calls[0], abort);
        await answer.catch(() => {});
      });
      expect(seen).to.deep.equal([]);
    });
  }

  it('reach none when one of several callers has left, and then the request fails', async () => {
    const address = newAddress();
    const callers: Caller[] = [ask(address), ask(address)];
    const seen = await unhandled(async () => {
      callers[0]?.abort();
      calls[0]?.fail(new TypeError());
      if (callers[1]) await errorOf(callers[1].answer);
    });
    expect(seen).to.deep.equal([]);
  });
});

describe('requestDocument: time limits that no timer can count', () => {
  for (const timeoutMs of [2 ** 31 - 1, 2 ** 31, 1e12, Number.POSITIVE_INFINITY]) {
    it(`${timeoutMs} ms do not end at once`, async () => {
      const { answer } = ask(newAddress(), { timeoutMs });
      await errorOf(ask(newAddress(), { timeoutMs: SHORT_MS }).answer);
      calls[0]?.respond(new Response('một'));
      expect((await answer).text).to.equal('một');
    });
  }
});
