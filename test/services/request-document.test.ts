import { expect } from '@open-wc/testing';
import type { RequestOptions } from '../../src/services/request-document.js';
import { holdFetch, restoreFetch, type Call } from '../helpers.js';
import { ask, errorOf, letGo, newAddress, reasonOf } from './ask.js';

const answered = (text: string) => new Response(text);
const isAborted = (call?: Call) => call?.init.signal?.aborted;

/** No cookie goes to another origin by either, but a page's preload is taken by this one alone. */
const NONE_ELSEWHERE = 'same-origin';

const asked: [name: string, options: Partial<RequestOptions>, init: RequestInit][] = [
  ['by default', {}, { credentials: NONE_ELSEWHERE, cache: 'default' }],
  ['same origin', { credentials: 'same-origin' }, { credentials: 'same-origin', cache: 'default' }],
  ['with credentials', { credentials: 'include' }, { credentials: 'include', cache: 'default' }],
  ['anew', { isFresh: true }, { credentials: NONE_ELSEWHERE, cache: 'no-cache' }],
  ['not anew', { isFresh: false }, { credentials: NONE_ELSEWHERE, cache: 'default' }],
];

describe('requestDocument: what it asks', () => {
  let calls: Call[];

  beforeEach(() => {
    calls = holdFetch();
  });

  afterEach(() => {
    letGo();
    restoreFetch();
  });

  for (const [name, options, expected] of asked) {
    it(`${name}: ${JSON.stringify(expected)} and nothing else`, () => {
      const address = newAddress();
      ask(address, options);
      const { signal, headers, ...init } = calls[0]?.init ?? {};
      expect(calls[0]?.address).to.equal(address);
      expect(init).to.deep.equal(expected);
      expect(signal).to.be.instanceOf(AbortSignal);
      expect(Object.keys(headers ?? {})).to.deep.equal(['accept']);
    });
  }

  it('omits credentials of the page’s own origin, where the other kind would send them', () => {
    ask(`${location.origin}/tin.json`);
    expect(calls[0]?.init.credentials).to.equal('omit');
  });

  it('takes no address for the page’s own that only begins like it', () => {
    ask(`${location.origin}.portal.example/tin.json`);
    expect(calls[0]?.init.credentials).to.equal(NONE_ELSEWHERE);
  });

  it('is a request that asks for no preflight: GET, and only a header that needs none', () => {
    const address = newAddress();
    ask(address, { isFresh: true });
    const request = new Request(address, calls[0]?.init);
    expect(request.method).to.equal('GET');
    expect(request.mode).to.equal('cors');
    // https://fetch.spec.whatwg.org/#cors-safelisted-request-header
    expect([...request.headers.keys()]).to.deep.equal(['accept']);
    expect(request.headers.get('accept')).to.match(/^[\w/+;=.,* -]{1,128}$/);
    expect(request.redirect).to.equal('follow');
  });

  it('hands its own signal to fetch, not that of one caller', () => {
    const { signal } = ask(newAddress());
    expect(calls[0]?.init.signal).not.to.equal(signal);
  });
});

describe('requestDocument: sharing', () => {
  let calls: Call[];

  beforeEach(() => {
    calls = holdFetch();
  });

  afterEach(() => {
    letGo();
    restoreFetch();
  });

  it('asks once for callers of one address, and gives all the same document', async () => {
    const address = newAddress();
    const callers = [ask(address), ask(address), ask(address)];
    calls[0]?.respond(answered('một'));
    const documents = await Promise.all(callers.map(({ answer }) => answer));
    expect(calls).to.have.length(1);
    expect(new Set(documents).size).to.equal(1);
    expect(documents[0]?.text).to.equal('một');
  });

  it('asks once for a caller that comes when the answer is there and held', async () => {
    const address = newAddress();
    const first = ask(address);
    calls[0]?.respond(answered('một'));
    await first.answer;
    expect((await ask(address).answer).text).to.equal('một');
    expect(calls).to.have.length(1);
  });

  it('asks for each address', () => {
    ask(newAddress());
    ask(newAddress());
    expect(calls).to.have.length(2);
  });

  it('asks for each kind of credentials, and keeps their answers apart', async () => {
    const address = newAddress();
    const stranger = ask(address, { credentials: 'omit' });
    const member = ask(address, { credentials: 'include' });
    calls[1]?.respond(answered('cho hội viên'));
    calls[0]?.respond(answered('cho mọi người'));
    expect((await stranger.answer).text).to.equal('cho mọi người');
    expect((await member.answer).text).to.equal('cho hội viên');
    expect(calls.map(({ init }) => init.credentials)).to.deep.equal([NONE_ELSEWHERE, 'include']);
  });

  it('goes on for the others when one caller leaves', async () => {
    const address = newAddress();
    const [leaving, staying] = [ask(address), ask(address)];
    leaving.abort();
    expect(await reasonOf(leaving.answer)).to.equal(leaving.signal.reason);
    expect(isAborted(calls[0])).to.equal(false);
    calls[0]?.respond(answered('một'));
    expect((await staying.answer).text).to.equal('một');
  });

  it('ends when the last caller leaves, each with its own reason', async () => {
    const address = newAddress();
    const callers = [ask(address), ask(address)];
    const reasons = [new Error('Một'), new Error('Hai')];
    callers.forEach(({ abort }, at) => abort(reasons[at]));
    expect(isAborted(calls[0])).to.equal(true);
    expect(await Promise.all(callers.map(({ answer }) => reasonOf(answer)))).to.deep.equal(reasons);
  });

  it('asks anew after the last caller has left, be it before the answer or after', async () => {
    const address = newAddress();
    ask(address).abort();
    const second = ask(address);
    expect(calls).to.have.length(2);
    calls[1]?.respond(answered('hai'));
    await second.answer;
    second.abort();
    const third = ask(address);
    calls[2]?.respond(answered('ba'));
    expect((await third.answer).text).to.equal('ba');
  });

  it('keeps an answer until the last who holds it has left', async () => {
    const address = newAddress();
    const [first, second] = [ask(address), ask(address)];
    calls[0]?.respond(answered('một'));
    await Promise.all([first.answer, second.answer]);
    first.abort();
    expect((await ask(address).answer).text).to.equal('một');
    expect(calls).to.have.length(1);
  });

  it('tells every caller of a failure, and remembers it for none', async () => {
    const address = newAddress();
    const callers = [ask(address), ask(address)];
    calls[0]?.respond(new Response('', { status: 503 }));
    const codes = callers.map(async ({ answer }) => (await errorOf(answer)).code);
    expect(await Promise.all(codes)).to.deep.equal(['status', 'status']);
    const again = ask(address);
    calls[1]?.respond(answered('một'));
    expect((await again.answer).text).to.equal('một');
  });

  it('anew: leaves the older request to its callers, and the newest is who later ones join', async () => {
    const address = newAddress();
    const older = ask(address);
    const newer = ask(address, { isFresh: true });
    const joining = ask(address);
    expect(calls).to.have.length(2);
    calls[1]?.respond(answered('mới'));
    calls[0]?.respond(answered('cũ'));
    expect((await older.answer).text).to.equal('cũ');
    expect((await newer.answer).text).to.equal('mới');
    expect((await joining.answer).text).to.equal('mới');
  });

  it('anew: an older request that ends takes nothing from the newer one', async () => {
    const address = newAddress();
    const older = ask(address);
    const newer = ask(address, { isFresh: true });
    older.abort();
    expect(calls.map(isAborted)).to.deep.equal([true, false]);
    calls[1]?.respond(answered('mới'));
    await newer.answer;
    expect((await ask(address).answer).text).to.equal('mới');
    expect(calls).to.have.length(2);
  });
});
