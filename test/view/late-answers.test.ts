import { expect, nextFrame } from '@open-wc/testing';
import {
  answer,
  holdConsole,
  holdFetch,
  load,
  mount,
  part,
  restoreFetch,
  serveFetch,
  settled,
  type Call,
} from '../helpers.js';
import { ask, letGo, newAddress } from '../services/ask.js';

describe('<bantin-article> and an answer that is there already', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
  });

  afterEach(() => {
    letGo();
    quiet.restore();
    restoreFetch();
  });

  /** Runs `change` when the answer to `address` has come, and the element has not yet read it. */
  async function between(address: string, change: () => void): Promise<void> {
    // Who asks first is told first.
    await ask(address).answer;
    change();
  }

  it('a bulletin handed over at that moment stays', async () => {
    const calls = holdFetch();
    const address = newAddress();
    const element = document.createElement('bantin-article');
    const change = between(address, () => (element.bulletin = { title: 'Trao tay' }));
    element.src = address;
    (await mount('<div></div>')).append(element);
    await element.updateComplete;
    calls[0]?.respond(answer({ title: 'Cũ' }));
    await change;
    // By then the answer would be read.
    await nextFrame();
    await nextFrame();
    expect(part(element, 'title').textContent).to.equal('Trao tay');
  });

  it('an element that is taken out at that moment shows nothing and tells of nothing', async () => {
    const calls = holdFetch();
    const address = newAddress();
    const element = document.createElement('bantin-article');
    let events = 0;
    element.addEventListener('bantin-load', () => (events += 1));
    const change = between(address, () => element.remove());
    element.src = address;
    (await mount('<div></div>')).append(element);
    await element.updateComplete;
    calls[0]?.respond(answer({ title: 'Cũ' }));
    await change;
    // By then the answer would be read.
    await nextFrame();
    await nextFrame();
    expect(element.bulletin).to.equal(undefined);
    expect(element.state).to.equal('idle');
    expect(events).to.equal(0);
  });

  for (const [name, bad] of [
    ['a log-in page', () => new Response('<!doctype html><title>Đăng nhập</title>')],
    ['a bulletin that holds nothing', () => answer({ title: '', content_html: '' })],
    ['a bulletin that was withdrawn', () => answer({ _bantin: { status: 'withdrawn' } })],
  ] as const) {
    it(`${name} is a failure like others: not kept for the next element`, async () => {
      const tag = `<bantin-article src="${newAddress()}"></bantin-article>`;
      serveFetch(bad);
      expect((await load(tag)).state).to.equal('error');
      serveFetch(() => answer({ title: 'Lại có' }));
      const next = await load(tag);
      expect(next.error).to.equal(undefined);
      expect(part(next, 'title').textContent).to.equal('Lại có');
    });
  }

  it('one that was reloaded outside of the page is not kept', async () => {
    const src = newAddress();
    const element = document.createElement('bantin-article');
    element.src = src;
    serveFetch(() => answer({ title: 'Cũ' }));
    await element.updateComplete;
    await element.reload();
    expect(part(element, 'title').textContent).to.equal('Cũ');
    serveFetch(() => answer({ title: 'Mới' }));
    const next = await load(`<bantin-article src="${src}"></bantin-article>`);
    expect(part(next, 'title').textContent).to.equal('Mới');
  });

  it('one that another element of the page holds is shown without a request', async () => {
    const calls = holdFetch();
    const tag = `<bantin-article src="${newAddress()}"></bantin-article>`;
    const first = await mount(tag);
    calls[0]?.respond(answer());
    await settled(first);
    const second = await load(tag);
    expect(calls).to.have.length(1);
    expect(second.bulletin).to.deep.equal(first.bulletin);
  });
});

describe('<bantin-article> and a request that is not needed any more', () => {
  let calls: Call[];

  beforeEach(() => {
    calls = holdFetch();
  });

  afterEach(restoreFetch);

  const states = () => calls.map(({ init }) => init.signal?.aborted);

  it('ends it when src is emptied', async () => {
    const element = await mount('<bantin-article src="/cu"></bantin-article>');
    element.src = '';
    await element.updateComplete;
    expect(states()).to.deep.equal([true]);
    expect(element.state).to.equal('idle');
  });

  it('ends it when src changes and the new one has to wait', async () => {
    const element = await mount('<bantin-article src="/cu"></bantin-article>');
    element.style.cssText = 'position: absolute; top: 9000px';
    element.loading = 'lazy';
    element.src = '/moi';
    await element.updateComplete;
    expect(states()).to.deep.equal([true]);
  });

  it('ends a reload when the element leaves, whose bulletin stays', async () => {
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    calls[0]?.respond(answer());
    await settled(element);
    const done = element.reload();
    element.remove();
    await done;
    expect(states()).to.deep.equal([true, true]);
    expect(element.state).to.equal('ready');
    expect(element.bulletin?.title).to.equal('Tiêu đề');
  });

  it('ends it when the same is asked for anew, past the browser’s own store', async () => {
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    const done = element.reload();
    await nextFrame();
    expect(states()).to.deep.equal([true, false]);
    expect(calls.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    calls[1]?.respond(answer());
    await done;
    expect(element.state).to.equal('ready');
  });
});

describe('<bantin-article> reload()', () => {
  afterEach(restoreFetch);

  it('right after a new src ends when the bulletin of that is on screen', async () => {
    serveFetch((address) => answer({ title: address.endsWith('/moi') ? 'Mới' : 'Cũ' }));
    const element = await load('<bantin-article src="/cu"></bantin-article>');
    element.src = '/moi';
    await element.reload();
    expect(element.state).to.equal('ready');
    expect(part(element, 'title').textContent).to.equal('Mới');
  });

  it('right after a new src asks for that once', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article></bantin-article>');
    element.src = '/moi';
    const done = element.reload();
    await nextFrame();
    expect(calls.map(({ address }) => new URL(address).pathname)).to.deep.equal(['/moi']);
    calls[0]?.respond(answer());
    await done;
    expect(element.state).to.equal('ready');
  });

  it('asks anew although another element holds an answer, and leaves that one as it is', async () => {
    serveFetch(() => answer({ title: 'Cũ' }));
    const tag = `<bantin-article src="${newAddress()}"></bantin-article>`;
    const [still, asking] = [await load(tag), await load(tag)];
    serveFetch(() => answer({ title: 'Mới' }));
    await asking.reload();
    expect(part(asking, 'title').textContent).to.equal('Mới');
    expect(part(still, 'title').textContent).to.equal('Cũ');
  });
});
