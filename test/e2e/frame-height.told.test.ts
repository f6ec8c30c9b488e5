import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import { part, SEED } from '../helpers.js';
import { elsewhere } from '../pages/documents.js';
import {
  bulletinIn,
  embed,
  fitted,
  frameAddress,
  nextFrames,
  openHost,
  pageIn,
  SANDBOX,
  sizedTo,
} from '../pages/embed-frame.js';
import { addScript, closePages, recordOf } from '../pages/open-page.js';

const RESIZER = '/dist/cdn/frame-resizer.js';

/** Where the mouse finds what stands in a frame as its twin shows it. */
function centreOf(twin: HTMLElement, frame: HTMLIFrameElement): [number, number] {
  const { x, y, width, height } = twin.getBoundingClientRect();
  const inner = frame.getBoundingClientRect();
  const outer = frame.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const left = (outer?.x ?? 0) + inner.x + x + width / 2;
  return [Math.round(left), Math.round((outer?.y ?? 0) + inner.y + y + height / 2)];
}

describe('the height of dist/cdn/frame.html', () => {
  afterEach(closePages);

  it('is told by a frame of another origin that is far from the screen', async () => {
    const host = await openHost();
    const near = await embed(host);
    await bulletinIn(near);
    await fitted(near);
    const spacer = host.document.createElement('div');
    spacer.style.height = '20000px';
    near.after(spacer);
    const far = await embed(host, elsewhere(frameAddress({ src: SEED })));
    await waitUntil(() => far.clientHeight === near.clientHeight, 'far', { timeout: 5000 });
  });

  for (const [what, origin] of [
    ['this origin', (path: string) => path],
    ['another origin', elsewhere],
  ] as const) {
    it(`is that of its bulletin in a sandbox, from ${what}, also after three presses`, async () => {
      const host = await openHost();
      const frame = await embed(host, origin(frameAddress({ src: SEED })), SANDBOX);
      expect(frame.contentDocument).to.equal(null);
      const twin = await embed(host);
      const element = await bulletinIn(twin);
      await fitted(twin);
      await sizedTo(frame, twin.clientHeight);
      for (let press = 0; press < 3; press += 1) {
        // Until then the two look alike.
        await sendMouse({ type: 'click', position: centreOf(part(element, 'increase'), frame) });
        part(element, 'increase').click();
        await element.updateComplete;
        await fitted(twin);
        await sizedTo(frame, twin.clientHeight);
      }
      await resetMouse();
      expect(element.fontScale).to.equal(1.5);
    });
  }

  it('is told again to a script that comes late, once or twice, and to no one else', async () => {
    const host = await openHost(false);
    // Without a picture, which might come late too, and be told of.
    const frame = await embed(host, frameAddress({ src: '/faults/404' }));
    await bulletinIn(frame);
    await nextFrames(10);
    let messages = 0;
    host.window.addEventListener('message', () => (messages += 1));
    pageIn(frame).window.postMessage('bantin-height?', '*');
    await nextFrames(10);
    expect(messages).to.equal(0);
    const names = Reflect.ownKeys(host.window).length;
    await addScript(host, RESIZER);
    await fitted(frame);
    await addScript(host, `${RESIZER}?v=2`);
    host.frame.style.width = '300px';
    await fitted(frame);
    expect(Reflect.ownKeys(host.window).length).to.equal(names);
    expect(recordOf(host).errors).to.deep.equal([]);
  });

  it('is told to a script that is a module', async () => {
    const host = await openHost(false);
    const frame = await embed(host);
    const script = host.document.createElement('script');
    script.type = 'module';
    script.src = RESIZER;
    host.document.head.append(script);
    await bulletinIn(frame);
    await fitted(frame);
  });

  it('is told once a frame that waits for its reader is near', async () => {
    const host = await openHost();
    const spacer = host.document.createElement('div');
    spacer.style.height = '20000px';
    const frame = host.document.createElement('iframe');
    frame.setAttribute('loading', 'lazy');
    frame.width = '100%';
    frame.src = frameAddress({ src: SEED });
    host.document.querySelector('main')?.append(spacer, frame);
    await nextFrames(10);
    expect(pageIn(frame).document.URL).to.equal('about:blank');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.scrollIntoView();
    await loaded;
    await bulletinIn(frame);
    await fitted(frame);
  });
});
