import { expect } from '@open-wc/testing';
import type { BulletinErrorCode } from '../../src/model/bulletin-error.js';
import { SEED } from '../helpers.js';
import { ask, errorOf, letGo, reasonOf } from './ask.js';

const SHORT_MS = 300;

let lastKey = 0;

/** An address of `demo/faults.mjs`. */
const fault = (name: string) => new URL(`/faults/${name}`, location.href).href;

/** One that the server has counted no request for: other runs ask the same server. */
function newKey(): string {
  lastKey += 1;
  return `${crypto.randomUUID()}-${lastKey}`;
}

async function countOf(key: string): Promise<number> {
  const response = await fetch(fault(`counted?key=${key}`));
  return ((await response.json()) as { count: number }).count;
}

const failures: [name: string, code: BulletinErrorCode, timeoutMs?: number][] = [
  ['404', 'not-found'],
  ['410', 'gone'],
  ['500', 'status'],
  ['slow', 'timeout', SHORT_MS],
  ['silent', 'timeout', SHORT_MS],
  ['cut', 'network'],
  ['too-large', 'too-large'],
  ['bomb', 'too-large'],
  ['redirect-loop', 'network'],
];

const answers: [name: string, mimeType: string, start: string][] = [
  ['html', 'text/html', '<!doctype html>'],
  ['broken-json', 'application/json', '{'],
  ['empty', 'application/feed+json', '{"version"'],
];

describe('requestDocument of a real server', () => {
  afterEach(letGo);

  for (const [name, code, timeoutMs] of failures) {
    it(`ends ${name} as "${code}"`, async () => {
      const { answer } = ask(fault(name), timeoutMs === undefined ? {} : { timeoutMs });
      expect((await errorOf(answer)).code).to.equal(code);
    });
  }

  for (const [name, mimeType, start] of answers) {
    it(`brings ${name}, which is for others to judge`, async () => {
      const document = await ask(fault(name)).answer;
      expect(document.mimeType).to.equal(mimeType);
      expect(document.text.startsWith(start)).to.equal(true);
      expect(document.url).to.equal(fault(name));
    });
  }

  it('asks anew after a failure', async () => {
    const address = fault(`flaky?key=${newKey()}`);
    expect((await errorOf(ask(address).answer)).code).to.equal('status');
    expect((await ask(address).answer).mimeType).to.equal('application/feed+json');
  });

  it('makes one request for many callers', async () => {
    const key = newKey();
    const callers = Array.from({ length: 20 }, () => ask(fault(`count?key=${key}`)));
    await Promise.all(callers.map(({ answer }) => answer));
    expect(await countOf(key)).to.equal(1);
  });

  it('makes another where it is told to, past what the browser has stored', async () => {
    const key = newKey();
    await ask(fault(`count?key=${key}`)).answer;
    await ask(fault(`count?key=${key}`), { isFresh: true }).answer;
    expect(await countOf(key)).to.equal(2);
  });

  for (const name of ['silent', 'slow']) {
    it(`lets go of ${name} when its caller leaves`, async () => {
      const caller = ask(fault(name));
      caller.abort();
      expect(await reasonOf(caller.answer)).to.equal(caller.signal.reason);
    });
  }

  it('reads the bytes that the server sent', async () => {
    const windows1258 = btoa('Ti\xea\xecng Vi\xea\xf2t');
    const query = new URLSearchParams({
      type: 'text/plain; charset=windows-1258',
      base64: windows1258,
    });
    const { text } = await ask(fault(`bytes?${query}`)).answer;
    expect(text.normalize()).to.equal('Tiếng Việt');
  });

  it('reads an address of data, and one of a blob', async () => {
    expect((await ask('data:application/json,%7B%7D').answer).text).to.equal('{}');
    const blob = URL.createObjectURL(new Blob(['{}'], { type: 'application/json' }));
    const document = await ask(blob).answer;
    URL.revokeObjectURL(blob);
    expect(document).to.deep.equal({ text: '{}', mimeType: 'application/json', url: blob });
  });

  it('says "network" of another origin that does not allow this one, and has asked it once', async () => {
    const key = newKey();
    const other = new URL(fault(`count?key=${key}`));
    other.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const error = await errorOf(ask(other.href).answer);
    expect(error.code).to.equal('network');
    expect(error.message).to.include(`Access-Control-Allow-Origin: ${location.origin}`);
    expect(await countOf(key)).to.equal(1);
  });

  it('reads the seed bulletin to its last letter', async () => {
    const { text } = await ask(new URL(SEED, location.href).href).answer;
    expect(text).to.equal(await (await fetch(SEED)).text());
  });
});
