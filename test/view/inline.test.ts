import { expect, nextFrame } from '@open-wc/testing';
import { BantinArticleElement } from '../../src/bantin-article.js';
import type { Bulletin } from '../../src/model/bulletin.js';
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
  settled,
} from '../helpers.js';

const script = (json: string) => `<script type="application/json">${json}</script>`;

const BROKEN = '{"hong":1}';
// A page's own is asked first: it needs no chunk, so the child is judged within a frame.
BantinArticleElement.formats.add('hong', ({ text }) => {
  if (text === BROKEN) throw new Error('Hỏng.');
  return undefined;
});

/** Enough for what a child says to be read. */
async function someFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
}

describe('<bantin-article> with its bulletin in the page', () => {
  afterEach(() => {
    restoreFetch();
    localStorage.clear();
  });

  it('shows a JSON child without a request', async () => {
    const calls = holdFetch();
    const element = await load(`<bantin-article>${script(feed())}</bantin-article>`);
    expect(element.state).to.equal('ready');
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
    expect(calls).to.have.length(0);
  });

  it('shows a JSON child until the load of src ends', async () => {
    const calls = holdFetch();
    const element = await mount(`<bantin-article src="/a">${script(feed())}</bantin-article>`);
    await nextFrame();
    expect(element.state).to.equal('loading');
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
    calls[0]?.respond(answer({ title: 'Mới' }));
    await settled(element);
    expect(part(element, 'title').textContent).to.equal('Mới');
  });

  it('keeps a JSON child, as stale, where the load of src fails', async () => {
    const quiet = holdConsole();
    const calls = holdFetch();
    const element = await mount(`<bantin-article src="/a">${script(feed())}</bantin-article>`);
    await nextFrame();
    calls[0]?.respond(new Response('', { status: 500 }));
    await settled(element);
    quiet.restore();
    expect(element.state).to.equal('stale');
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
  });

  it('keeps a JSON child that takes longer to read than the load of src to fail', async () => {
    const quiet = holdConsole();
    const calls = holdFetch();
    let finish = () => {};
    const isRead = new Promise<void>((resolve) => (finish = resolve));
    // As slow as a format whose chunk is still to come.
    const slow = ({ text }: { text: string }) =>
      text === '{"cham":1}' ? isRead.then(() => ({ title: 'Có sẵn' })) : undefined;
    BantinArticleElement.formats.add('cham', slow as () => Bulletin | undefined);
    const element = await mount(
      `<bantin-article src="/a">${script('{"cham":1}')}</bantin-article>`,
    );
    calls[0]?.fail(new TypeError('Failed to fetch'));
    const end = settled(element);
    await someFrames();
    expect(element.state).to.equal('loading');
    finish();
    await end;
    quiet.restore();
    expect(element.state).to.equal('stale');
    expect(part(element, 'title').textContent).to.equal('Có sẵn');
  });

  it('waits for the load of src where a JSON child cannot be read', async () => {
    const calls = holdFetch();
    const element = await mount(`<bantin-article src="/a">${script(BROKEN)}</bantin-article>`);
    await someFrames();
    expect(element.state).to.equal('loading');
    calls[0]?.respond(answer({ title: 'Mới' }));
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(part(element, 'title').textContent).to.equal('Mới');
  });

  it('says that a JSON child cannot be read', async () => {
    const quiet = holdConsole();
    const element = await load(`<bantin-article>${script('{"items": [')}</bantin-article>`);
    quiet.restore();
    expect(element.error?.code).to.equal('unreadable');
    expect(quiet.lines).to.have.length(1);
  });

  it('reads a JSON child once more where the reader tries again', async () => {
    const quiet = holdConsole();
    let reads = 0;
    const json = '{"lan":2}';
    BantinArticleElement.formats.add('lan-hai', ({ text }) => {
      // Other documents are none of its own.
      if (text !== json) return undefined;
      reads += 1;
      if (reads === 1) throw new Error('Chưa được.');
      return { title: 'Đã được' };
    });
    const element = await load(`<bantin-article format="lan-hai">${script(json)}</bantin-article>`);
    expect(element.error?.code).to.equal('unreadable');
    part(element, 'retry').click();
    await settled(element);
    quiet.restore();
    expect(element.state).to.equal('ready');
    expect(part(element, 'title').textContent).to.equal('Đã được');
  });

  it('takes a JSON child that comes later', async () => {
    const element = await mount('<bantin-article></bantin-article>');
    element.innerHTML = script(feed());
    await settled(element);
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
  });

  for (const [what, bulletin, state] of [
    ['a bulletin', { title: 'Trao tay' }, 'ready'],
    ['a bulletin that holds nothing', {}, 'error'],
  ] as const) {
    it(`keeps ${what} that was handed over, whatever JSON child comes then`, async () => {
      const quiet = holdConsole();
      const element = await mount('<bantin-article></bantin-article>');
      element.bulletin = bulletin;
      for (const json of [feed(), BROKEN]) {
        element.innerHTML = script(json);
        await someFrames();
        expect(element.state).to.equal(state);
        expect(element.error?.code).to.equal(state === 'error' ? 'empty' : undefined);
        expect(queryPart(element, 'title')?.textContent).not.to.equal('Tiêu đề');
      }
      quiet.restore();
    });
  }

  it('sizes the page’s own text, which stays where it is', async () => {
    const element = await mount('<bantin-article><h2>Sẵn có</h2><p>Chữ</p></bantin-article>');
    const paragraph = element.querySelector('p') as HTMLElement;
    const size = () => Number.parseFloat(getComputedStyle(paragraph).fontSize);
    const before = size();
    part(element, 'increase').click();
    await element.updateComplete;
    expect(size()).to.be.closeTo(before * 1.1, 0.1);
    expect(element.state).to.equal('idle');
    expect(paragraph.parentElement).to.equal(element);
  });

  it('has no toolbar where there is nothing to size', async () => {
    const element = await mount('<bantin-article>  <!-- trống --> </bantin-article>');
    expect(queryPart(element, 'toolbar')).to.equal(undefined);
  });

  it('has the page’s own buttons in the toolbar, and its form below', async () => {
    const element = await load(
      `<bantin-article>${script(feed())}<button slot="tools">In</button><p slot="after">Ý kiến</p></bantin-article>`,
    );
    const [tool, after] = ['tools', 'after'].map((name) =>
      element.shadowRoot?.querySelector<HTMLSlotElement>(`slot[name="${name}"]`),
    );
    expect(part(element, 'toolbar').contains(tool ?? null)).to.equal(true);
    expect(tool?.assignedElements()[0]?.textContent).to.equal('In');
    expect(after?.assignedElements()[0]?.textContent).to.equal('Ý kiến');
  });
});
