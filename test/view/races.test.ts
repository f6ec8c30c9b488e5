import { expect, nextFrame } from '@open-wc/testing';
import {
  answer,
  feed,
  holdConsole,
  holdFetch,
  load,
  mount,
  part,
  queryPart,
  restoreFetch,
  serveFetch,
  settled,
} from '../helpers.js';

describe('<bantin-article> under way', () => {
  afterEach(restoreFetch);

  it('a new src abandons the load under way, whose answer is never shown', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article src="/old"></bantin-article>');
    element.src = '/new';
    await element.updateComplete;
    expect(calls[0]?.init.signal?.aborted).to.equal(true);
    calls[1]?.respond(answer({ title: 'Mới' }));
    await settled(element);
    calls[0]?.respond(answer({ title: 'Cũ' }));
    await nextFrame();
    expect(part(element, 'title').textContent).to.equal('Mới');
  });

  it('a body that comes late for an older src is not shown either', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article src="/old"></bantin-article>');
    let finish = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        finish = () => {
          controller.enqueue(new TextEncoder().encode(feed({ title: 'Cũ' })));
          controller.close();
        };
      },
    });
    calls[0]?.respond(new Response(body));
    element.src = '/new';
    await element.updateComplete;
    calls[1]?.respond(answer({ title: 'Mới' }));
    await settled(element);
    finish();
    await nextFrame();
    expect(part(element, 'title').textContent).to.equal('Mới');
  });

  it('several changes of src in one turn make one request, for the last', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article></bantin-article>');
    element.src = '/a';
    element.src = '/b';
    element.src = '/c';
    await element.updateComplete;
    expect(calls.map((call) => call.address)).to.deep.equal([`${location.origin}/c`]);
  });

  it('leaving the page aborts, coming back asks again', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    const place = element.parentElement;
    element.remove();
    expect(calls[0]?.init.signal?.aborted).to.equal(true);
    place?.append(element);
    await element.updateComplete;
    calls[1]?.respond(answer());
    await settled(element);
    expect(element.state).to.equal('ready');
  });

  it('moving what is on screen asks for nothing', async () => {
    let requests = 0;
    serveFetch(() => {
      requests += 1;
      return answer();
    });
    const element = await load('<bantin-article src="/a"></bantin-article>');
    element.parentElement?.append(element);
    await element.updateComplete;
    await nextFrame();
    expect(requests).to.equal(1);
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
  });

  it('moving one whose load has failed asks for nothing by itself', async () => {
    const quiet = holdConsole();
    let requests = 0;
    serveFetch(() => {
      requests += 1;
      return new Response('', { status: 500 });
    });
    const element = await load('<bantin-article src="/a"></bantin-article>');
    quiet.restore();
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(requests).to.equal(1);
    expect(element.state).to.equal('error');
  });

  it('moving one whose bulletin was handed over asks for nothing', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    element.bulletin = { title: 'Trao tay' };
    element.parentElement?.append(element);
    await element.updateComplete;
    expect(calls).to.have.length(1);
    expect(element.state).to.equal('ready');
  });

  it('a src that changes outside of the page is asked for on coming back', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article></bantin-article>');
    const place = element.parentElement;
    element.remove();
    element.src = '/a';
    await element.updateComplete;
    expect(calls).to.have.length(0);
    place?.append(element);
    await element.updateComplete;
    expect(calls).to.have.length(1);
  });

  it('an emptied src clears the screen', async () => {
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a"></bantin-article>');
    element.src = '';
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(element.bulletin).to.equal(undefined);
    expect(queryPart(element, 'title')).to.equal(undefined);
  });

  for (const src of ['#muc', '?trang=2', ' #muc']) {
    it(`src="${src}" would be the page itself: no request`, async () => {
      const quiet = holdConsole();
      const calls = holdFetch();
      const element = await load(`<bantin-article src="${src}"></bantin-article>`);
      quiet.restore();
      expect(calls).to.have.length(0);
      expect(element.error?.code).to.equal('address');
    });
  }

  it('elements with one address make one request between them', async () => {
    const calls = holdFetch();
    const tag = '<bantin-article src="/same"></bantin-article>';
    const wrapper = await mount(
      `<div>${tag}${tag}<bantin-article src="/same#1"></bantin-article></div>`,
    );
    const elements = [...wrapper.querySelectorAll('bantin-article')];
    expect(calls).to.have.length(1);
    const all = Promise.all(elements.map(settled));
    calls[0]?.respond(answer());
    await all;
    expect(elements.map((element) => element.state)).to.deep.equal(['ready', 'ready', 'ready']);
  });

  it('a bulletin handed over together with an address makes no request', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article></bantin-article>');
    element.bulletin = { title: 'Trao tay', bodyText: 'Một\n\nHai' };
    element.src = '/a';
    element.bulletin = { title: 'Trao tay', bodyText: 'Một\n\nHai' };
    await element.updateComplete;
    expect(calls).to.have.length(0);
    expect(part(element, 'body').innerHTML).to.equal('<p>Một</p><p>Hai</p>');
  });

  it('a bulletin handed over later takes the place of the load under way', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    element.bulletin = { title: 'Trao tay' };
    await element.updateComplete;
    expect(calls[0]?.init.signal?.aborted).to.equal(true);
    expect(part(element, 'title').textContent).to.equal('Trao tay');
    element.bulletin = undefined;
    await element.updateComplete;
    expect(calls).to.have.length(2);
  });

  it('a framework that sets bulletin to undefined does not disturb a load', async () => {
    const calls = holdFetch();
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    element.bulletin = undefined;
    calls[0]?.respond(answer());
    await settled(element);
    expect(element.state).to.equal('ready');
  });
});
