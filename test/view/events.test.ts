import { expect, nextFrame } from '@open-wc/testing';
import {
  answer,
  holdConsole,
  load,
  mount,
  nextEvent,
  part,
  queryPart,
  restoreFetch,
  serveFetch,
  settled,
} from '../helpers.js';

describe('<bantin-article> events', () => {
  const told: Event[] = [];
  const tell = (event: Event) => told.push(event);
  const names = ['bantin-load', 'bantin-error', 'bantin-font-scale'] as const;
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    told.length = 0;
    for (const name of names) document.addEventListener(name, tell);
    quiet = holdConsole();
  });

  afterEach(() => {
    for (const name of names) document.removeEventListener(name, tell);
    quiet.restore();
    restoreFetch();
    localStorage.clear();
  });

  it('bantin-load comes once the bulletin is on screen, with it', async () => {
    serveFetch(() => answer({ title: 'Mới' }));
    const element = await mount('<bantin-article src="/a"></bantin-article>');
    let shown: string | null | undefined;
    element.addEventListener(
      'bantin-load',
      () => (shown = queryPart(element, 'title')?.textContent),
    );
    const event = await nextEvent(element, 'bantin-load');
    expect(event.bulletin.title).to.equal('Mới');
    expect(event.stale).to.equal(false);
    expect(event.bubbles && event.composed).to.equal(true);
    expect(shown).to.equal('Mới');
    expect(told).to.have.length(1);
  });

  it('bantin-load never comes for what another took the place of before it was shown', async () => {
    serveFetch(() => answer());
    const element = await mount('<bantin-article></bantin-article>');
    let show = () => {};
    const isShown = new Promise<void>((resolve) => (show = resolve));
    Object.defineProperty(element, 'updateComplete', { value: isShown });
    element.src = '/a';
    while (element.state !== 'ready') await nextFrame();
    element.bulletin = { title: 'Trao tay' };
    show();
    await nextFrame();
    expect(told).to.deep.equal([]);
  });

  it('bantin-error comes with the error, and a line for the administrator', async () => {
    serveFetch(() => new Response('', { status: 404 }));
    const element = await load('<bantin-article src="/none"></bantin-article>');
    expect(told.map((event) => event.type)).to.deep.equal(['bantin-error']);
    expect(element.error?.code).to.equal('not-found');
    expect(quiet.lines).to.have.length(1);
    expect(quiet.lines[0]).to.include('/none').and.to.include('404');
  });

  it('bantin-error cancelled leaves the message and the line to the page', async () => {
    serveFetch(() => new Response('', { status: 500 }));
    document.addEventListener('bantin-error', (event) => event.preventDefault(), { once: true });
    const element = await load(
      '<bantin-article src="/a"><a href="/a">Bản tin</a></bantin-article>',
    );
    expect(element.state).to.equal('error');
    expect(queryPart(element, 'message')).to.equal(undefined);
    expect(quiet.lines).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('slot:not([name])')).not.to.equal(null);
  });

  it('names CORS where a request to another origin fails', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await load('<bantin-article src="https://portal.example/a.json"></bantin-article>');
    expect(quiet.lines[0]).to.include('Access-Control-Allow-Origin').and.to.include('CORS');
  });

  it('bantin-font-scale comes when the reader changes the size, and for the methods', async () => {
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a"></bantin-article>');
    const first = nextEvent(element, 'bantin-font-scale');
    part(element, 'increase').click();
    expect((await first).scale).to.equal(1.1);
    element.decreaseFontSize();
    element.resetFontSize();
    expect(told.filter(({ type }) => type === 'bantin-font-scale')).to.have.length(2);
  });

  it('none comes because the page set a property', async () => {
    const element = await mount('<bantin-article></bantin-article>');
    element.fontScale = 1.5;
    element.bulletin = { title: 'Trao tay' };
    await element.updateComplete;
    element.bulletin = undefined;
    element.src = '';
    await element.updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('a reload tells of its end again', async () => {
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a"></bantin-article>');
    const again = settled(element);
    await element.reload();
    await again;
    expect(told.map((event) => event.type)).to.deep.equal(['bantin-load', 'bantin-load']);
  });
});
