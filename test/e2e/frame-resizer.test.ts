import { expect } from '@open-wc/testing';
import { embed, openHost, pageIn, SANDBOX } from '../pages/embed-frame.js';
import { elsewhere } from '../pages/documents.js';
import { addScript, closePages, recordOf, type Page } from '../pages/open-page.js';

/** A page of the test's own at an address like that of a frame of ours. */
const FAKE = '/test/pages/frame.html';
/** The same page at another. */
const OTHER = '/test/pages/other-frame.html';

const height = (value: unknown) => ({ type: 'bantin-height', height: value });

/** Lets a page in a frame tell something to the page around it. */
function tell(frame: HTMLIFrameElement, message: unknown): void {
  const { document, window } = pageIn(frame);
  document.dispatchEvent(new window.CustomEvent('tell', { detail: message }));
}

/** Waits until a page has heard all that it was told: messages come in their order. */
async function heard({ window }: Page): Promise<void> {
  await new Promise<void>((resolve) => {
    window.addEventListener('message', ({ data }) => {
      if (data === 'last') resolve();
    });
    window.postMessage('last', '*');
  });
}

function nextMessage(window: Window): Promise<unknown> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
}

describe('dist/cdn/frame-resizer.js', () => {
  afterEach(closePages);

  for (const [what, told, expected] of [
    ['a height', 1234, 1234],
    ['a height with a fraction', 1234.5, 1234.5],
    ['less than a line', 1, 40],
    ['nothing', 0, 40],
    ['less than nothing', -5000, 40],
    ['more than any bulletin', 100_001, 100_000],
    ['a huge height', Number.MAX_VALUE, 100_000],
  ] as const) {
    it(`makes of ${what} ${expected} px`, async () => {
      const host = await openHost();
      const frame = await embed(host, FAKE);
      tell(frame, height(told));
      await heard(host);
      expect(frame.style.height).to.equal(`${expected}px`);
    });
  }

  for (const [attack, message] of [
    ['no number', height(Number.NaN)],
    ['no end', height(Number.POSITIVE_INFINITY)],
    ['a number that is text', height('900')],
    ['a style that is text', height('900px;position:fixed')],
    ['a list', height([900])],
    ['an object', height({ valueOf: 900 })],
    ['a big integer', height(900n)],
    ['no height', { type: 'bantin-height' }],
    ['nothing', height(undefined)],
    ['null', height(null)],
    ['another type', { type: 'other-height', height: 900 }],
    ['a type that is no text', { type: ['bantin-height'], height: 900 }],
    ['no type', { height: 900 }],
    ['a list in place of a message', ['bantin-height', 900]],
    ['text in place of a message', 'bantin-height'],
    ['text of a message', JSON.stringify(height(900))],
    ['a number in place of a message', 900],
    ['null in place of a message', null],
    ['no message', undefined],
    ['a map', new Map(Object.entries(height(900)))],
  ] as const) {
    it(`leaves a frame as it is that tells ${attack}`, async () => {
      const host = await openHost();
      const frame = await embed(host, FAKE);
      tell(frame, message);
      await heard(host);
      expect(frame.style.height).to.equal('');
      expect(recordOf(host).errors).to.deep.equal([]);
    });
  }

  for (const [attack, tellIt] of [
    [
      'another frame, which is none of ours',
      async (host: Page) => tell(await embed(host, OTHER), height(900)),
    ],
    [
      'a frame of ours that has left',
      async (host: Page) => {
        const gone = await embed(host, FAKE);
        tell(gone, height(900));
        gone.remove();
      },
    ],
    ['the page around it', ({ window }: Page) => window.postMessage(height(900), '*')],
    [
      'an event that a script made',
      ({ window }: Page) =>
        window.dispatchEvent(
          new window.MessageEvent('message', { data: height(900), source: null }),
        ),
    ],
  ] as const) {
    it(`leaves all frames as they are where ${attack} tells`, async () => {
      const host = await openHost();
      const frame = await embed(host, FAKE);
      await tellIt(host);
      await heard(host);
      const frames = [...host.document.querySelectorAll('iframe')];
      expect(frames).to.include(frame);
      expect(frames.map((it) => it.style.height)).to.satisfy((it: string[]) => it.every((h) => !h));
      expect(recordOf(host).errors).to.deep.equal([]);
    });
  }

  it('sizes the very frame that tells, of several', async () => {
    const host = await openHost();
    const frames = [await embed(host, FAKE), await embed(host, FAKE), await embed(host, FAKE)];
    frames.forEach((frame, index) => tell(frame, height(500 + index)));
    await heard(host);
    expect(frames.map((frame) => frame.style.height)).to.deep.equal(['500px', '501px', '502px']);
  });

  it('leaves a frame as it is that a link has led to another origin', async () => {
    const host = await openHost();
    const frame = await embed(host, FAKE);
    const told = nextMessage(host.window);
    frame.contentWindow?.location.replace(elsewhere('/test/pages/telling.html'));
    expect(await told).to.deep.equal(height(777));
    await heard(host);
    expect(frame.src).to.equal(new URL(FAKE, location.href).href);
    expect(frame.style.height).to.equal('');
  });

  it('leaves a frame as it is that a sandbox leaves no origin, and is none of ours', async () => {
    const host = await openHost();
    const told = nextMessage(host.window);
    const frame = await embed(host, '/test/pages/telling.html', SANDBOX);
    expect(await told).to.deep.equal(height(777));
    await heard(host);
    expect(frame.style.height).to.equal('');
  });

  it('asks the frames of ours that are there already, and those alone', async () => {
    const host = await openHost(false);
    const ours = await embed(host, FAKE);
    const other = await embed(host, OTHER);
    const asked: unknown[] = [];
    pageIn(other).window.addEventListener('message', ({ data }) => asked.push(data));
    const first = nextMessage(pageIn(ours).window);
    await addScript(host, '/dist/cdn/frame-resizer.js');
    expect(await first).to.equal('bantin-height?');
    pageIn(other).window.postMessage('last', '*');
    await nextMessage(pageIn(other).window);
    expect(asked).to.deep.equal(['last']);
  });

  for (const [what, address] of [
    ['of another name', OTHER],
    ['with our name in its parameters', `${OTHER}?x=/frame.html`],
    ['with our name in its fragment', `${OTHER}#/frame.html`],
  ] as const) {
    it(`leaves a frame as it is ${what}`, async () => {
      const host = await openHost();
      const frame = await embed(host, address);
      tell(frame, height(900));
      await heard(host);
      expect(frame.style.height).to.equal('');
    });
  }
});
