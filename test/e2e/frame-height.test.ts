import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import { nextEvent, part, SEED } from '../helpers.js';
import { elsewhere } from '../pages/documents.js';
import {
  bulletinIn,
  embed,
  fits,
  fitted,
  frameAddress,
  openHost,
  pageIn,
  SANDBOX,
  sizedTo,
} from '../pages/embed-frame.js';
import { addScript, closePages, recordOf, violationsOf } from '../pages/open-page.js';

const RESIZER = '/dist/cdn/frame-resizer.js';

/** Where the mouse finds what stands in a frame as its twin shows it. */
function centreOf(twin: HTMLElement, frame: HTMLIFrameElement): [number, number] {
  const { x, y, width, height } = twin.getBoundingClientRect();
  const inner = frame.getBoundingClientRect();
  const outer = frame.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const left = (outer?.x ?? 0) + inner.x + x + width / 2;
  return [Math.round(left), Math.round((outer?.y ?? 0) + inner.y + y + height / 2)];
}

async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

describe('the height of dist/cdn/frame.html', () => {
  afterEach(closePages);

  it('is that of its bulletin, without a scroll bar, and breaks no policy', async () => {
    const host = await openHost();
    const frame = await embed(host);
    await bulletinIn(frame);
    await fitted(frame);
    expect(frame.clientHeight).to.be.above(600);
    expect(await violationsOf(host)).to.deep.equal([]);
    expect(recordOf(pageIn(frame)).violations).to.deep.equal([]);
    expect(recordOf(pageIn(frame)).errors).to.deep.equal([]);
    expect(recordOf(pageIn(frame)).consoleErrors).to.deep.equal([]);
  });

  it('follows the size of the text', async () => {
    const frame = await embed(await openHost());
    const element = await bulletinIn(frame);
    await fitted(frame);
    const heights = [frame.clientHeight];
    for (const name of ['increase', 'increase', 'increase', 'reset']) {
      part(element, name).click();
      await element.updateComplete;
      await fitted(frame);
      heights.push(frame.clientHeight);
    }
    const [first = 0, second = 0, third = 0, fourth = 0, last] = heights;
    expect(second).to.be.above(first);
    expect(third).to.be.above(second);
    expect(fourth).to.be.above(third);
    expect(last).to.equal(first);
  });

  it('follows its width, down and up again', async () => {
    const host = await openHost();
    const frame = await embed(host);
    await bulletinIn(frame);
    await fitted(frame);
    const wide = frame.clientHeight;
    host.frame.style.width = '300px';
    await fitted(frame);
    expect(frame.clientWidth).to.be.below(300);
    expect(frame.clientHeight).to.be.above(wide);
    host.frame.style.width = '600px';
    await fitted(frame);
    expect(frame.clientHeight).to.equal(wide);
  });

  it('follows a message in place of the bulletin, and the bulletin in place of that', async () => {
    const frame = await embed(await openHost(), frameAddress({ src: '/faults/404' }));
    const element = await bulletinIn(frame);
    await fitted(frame);
    expect(frame.clientHeight).to.be.below(400);
    const loaded = nextEvent(element, 'bantin-load');
    element.src = SEED;
    await loaded;
    await fitted(frame);
    expect(frame.clientHeight).to.be.above(600);
  });

  // Beside a scroll bar this bulletin's picture is smaller, and all of it shorter than without.
  it('takes away a scroll bar that would keep itself', async () => {
    const host = await openHost();
    host.document.documentElement.style.overflow = 'hidden';
    for (let width = 560; width <= 600; width += 4) {
      host.frame.style.width = `${width}px`;
      const frame = await embed(host);
      await bulletinIn(frame);
      await fitted(frame);
      expect(pageIn(frame).document.documentElement.clientWidth).to.equal(frame.clientWidth);
      frame.remove();
    }
  });

  it('settles: once the frame fits, no more is told', async () => {
    const host = await openHost();
    const frame = await embed(host);
    const element = await bulletinIn(frame);
    await fitted(frame);
    part(element, 'increase').click();
    await element.updateComplete;
    await fitted(frame);
    await nextFrames(5);
    let messages = 0;
    host.window.addEventListener('message', () => (messages += 1));
    await nextFrames(20);
    expect(messages).to.equal(0);
    expect(fits(frame)).to.equal(true);
  });

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

  it('is followed by a frame with edges, whichever way its page counts them', async () => {
    const host = await openHost();
    const frame = await embed(host);
    for (const boxSizing of ['content-box', 'border-box']) {
      Object.assign(frame.style, { boxSizing, border: '7px solid', padding: '0 0 5px' });
      await bulletinIn(frame);
      host.frame.style.width = boxSizing === 'border-box' ? '500px' : '550px';
      const page = pageIn(frame).document.documentElement;
      const isWhole = () =>
        frame.clientHeight === Math.ceil(page.getBoundingClientRect().height) + 5 &&
        page.scrollHeight <= page.clientHeight;
      await waitUntil(isWhole, boxSizing, { timeout: 5000 });
    }
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

  it('is what the page gave it where no script follows: the bulletin scrolls in it', async () => {
    const frame = await embed(await openHost(false));
    const element = await bulletinIn(frame);
    const { document } = pageIn(frame);
    expect(frame.clientHeight).to.equal(600);
    expect(document.documentElement.scrollHeight).to.be.above(600);
    pageIn(frame).window.scrollTo(0, 10_000);
    expect(Math.round(element.getBoundingClientRect().bottom)).to.be.at.most(600);
  });
});
