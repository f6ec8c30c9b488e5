import { expect, waitUntil } from '@open-wc/testing';
import { nextEvent, part, SEED } from '../helpers.js';
import {
  bulletinIn,
  embed,
  fits,
  fitted,
  frameAddress,
  nextFrames,
  openHost,
  pageIn,
} from '../pages/embed-frame.js';
import { closePages, recordOf, violationsOf } from '../pages/open-page.js';

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
