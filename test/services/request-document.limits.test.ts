import { expect } from '@open-wc/testing';
import { MAX_BYTES } from '../../src/services/request-document.js';
import { holdFetch, restoreFetch, type Call } from '../helpers.js';
import { ask, errorOf, letGo, newAddress, reasonOf } from './ask.js';

const SHORT_MS = 30;
/** Enough for an answer that is there, on a busy machine too. */
const AMPLE_MS = 500;
const CHUNK_BYTES = 64 * 1024;

/** A body of so many bytes, in chunks; `taken` tells how many of them were asked for. */
function bodyOf(bytes: number) {
  const body = { taken: 0, stream: new ReadableStream<Uint8Array>() };
  body.stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(CHUNK_BYTES, bytes - body.taken);
      body.taken += size;
      if (size > 0) controller.enqueue(new Uint8Array(size).fill(0x61));
      else controller.close();
    },
  });
  return body;
}

/** A body that brings a little and then nothing more. */
const stuck = () =>
  new ReadableStream<Uint8Array>({ start: (it) => it.enqueue(new Uint8Array([0x7b])) });

const isAborted = (call?: Call) => call?.init.signal?.aborted;

let calls: Call[];

beforeEach(() => {
  calls = holdFetch();
});

afterEach(() => {
  letGo();
  restoreFetch();
});

describe('requestDocument: time limit', () => {
  it('ends what has no headers', async () => {
    const error = await errorOf(ask(newAddress(), { timeoutMs: SHORT_MS }).answer);
    expect(error.code).to.equal('timeout');
    expect(error.message).to.include(`${SHORT_MS} ms`);
    expect(isAborted(calls[0])).to.equal(true);
  });

  it('ends what has headers and a body that never ends', async () => {
    const { answer } = ask(newAddress(), { timeoutMs: SHORT_MS });
    calls[0]?.respond(new Response(stuck()));
    expect((await errorOf(answer)).code).to.equal('timeout');
    expect(isAborted(calls[0])).to.equal(true);
  });

  it('is each caller’s own: who has more time goes on waiting for the same request', async () => {
    const address = newAddress();
    const patient = ask(address);
    expect((await errorOf(ask(address, { timeoutMs: SHORT_MS }).answer)).code).to.equal('timeout');
    expect(isAborted(calls[0])).to.equal(false);
    calls[0]?.respond(new Response('một'));
    expect((await patient.answer).text).to.equal('một');
    expect(calls).to.have.length(1);
  });

  it('that was reached is not remembered', async () => {
    const address = newAddress();
    await errorOf(ask(address, { timeoutMs: SHORT_MS }).answer);
    const again = ask(address);
    calls[1]?.respond(new Response('một'));
    expect((await again.answer).text).to.equal('một');
  });

  it('does not touch an answer that came in time', async () => {
    const address = newAddress();
    const quick = ask(address, { timeoutMs: AMPLE_MS });
    calls[0]?.respond(new Response('một'));
    await quick.answer;
    // Its limit would be reached before the one of this other request.
    await errorOf(ask(newAddress(), { timeoutMs: AMPLE_MS }).answer);
    expect(isAborted(calls[0])).to.equal(false);
    expect((await ask(address).answer).text).to.equal('một');
    expect(calls).to.have.length(2);
  });
});

describe('requestDocument: size limit', () => {
  const declared: [name: string, headers: Record<string, string>][] = [
    ['not declared', {}],
    ['declared as less', { 'content-length': '10' }],
    ['declared as more', { 'content-length': '99999999999' }],
  ];

  for (const [name, headers] of declared) {
    it(`takes ${MAX_BYTES} bytes, ${name}`, async () => {
      const { answer } = ask(newAddress());
      calls[0]?.respond(new Response(bodyOf(MAX_BYTES).stream, { headers }));
      expect((await answer).text).to.have.length(MAX_BYTES);
    });

    it(`refuses one byte more, ${name}`, async () => {
      const { answer } = ask(newAddress());
      calls[0]?.respond(new Response(bodyOf(MAX_BYTES + 1).stream, { headers }));
      const error = await errorOf(answer);
      expect(error.code).to.equal('too-large');
      expect(error.message).to.include(String(MAX_BYTES));
    });
  }

  it('counts while it comes: reads no further, and ends the request', async () => {
    // Not endless: whoever would not count would read it for ever, and no test be named.
    const long = bodyOf(4 * MAX_BYTES);
    const { answer } = ask(newAddress());
    calls[0]?.respond(new Response(long.stream));
    expect((await errorOf(answer)).code).to.equal('too-large');
    expect(isAborted(calls[0])).to.equal(true);
    // What is read, and what the stream itself brings in advance.
    expect(long.taken).to.be.at.most(MAX_BYTES + 2 * CHUNK_BYTES);
  });

  it('counts bytes, not letters', async () => {
    const { answer } = ask(newAddress());
    calls[0]?.respond(new Response('ữ'.repeat(MAX_BYTES / 3 + 1)));
    expect((await errorOf(answer)).code).to.equal('too-large');
  });
});

describe('requestDocument: a caller that leaves', () => {
  it('ends the request before its headers, with the reason of the signal', async () => {
    const caller = ask(newAddress());
    const reason = new Error('Đi rồi');
    caller.abort(reason);
    expect(await reasonOf(caller.answer)).to.equal(reason);
    expect(isAborted(calls[0])).to.equal(true);
  });

  it('ends the request within its body', async () => {
    const caller = ask(newAddress());
    calls[0]?.respond(new Response(stuck()));
    caller.abort();
    expect(await reasonOf(caller.answer)).to.equal(caller.signal.reason);
    expect(isAborted(calls[0])).to.equal(true);
  });

  it('that had left before it asked is told so, and keeps nothing', async () => {
    const address = newAddress();
    const signal = AbortSignal.abort(new Error('Đi rồi'));
    const { answer } = ask(address, { signal });
    calls[0]?.respond(new Response('một'));
    expect(await reasonOf(answer)).to.equal(signal.reason);
    const made = calls.length;
    ask(address);
    expect(calls).to.have.length(made + 1);
  });
});
