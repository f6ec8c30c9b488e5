import { expect } from '@open-wc/testing';
import { answer, holdFetch, mount, restoreFetch, serveFetch } from '../helpers.js';

const ROUNDS = 200;

/** Counts what is begun and what is ended, by a pair of methods. */
function count(owner: object, begin: string, end: string, isOurs: (args: unknown[]) => boolean) {
  const target = owner as Record<string, (...args: unknown[]) => unknown>;
  const [realBegin, realEnd] = [target[begin], target[end]];
  const begun = new Map<unknown, number>();
  const note = (step: number, key: unknown) => begun.set(key, (begun.get(key) ?? 0) + step);
  target[begin] = function (this: unknown, ...args) {
    const result = realBegin?.apply(this, args);
    if (isOurs(args)) note(1, result ?? args[1]);
    return result;
  };
  target[end] = function (this: unknown, ...args) {
    if (begun.has(args[1] ?? args[0])) begun.set(args[1] ?? args[0], 0);
    return realEnd?.apply(this, args);
  };
  return {
    begun: () => begun.size,
    left: () => [...begun.values()].filter((times) => times > 0).length,
    restore: () => Object.assign(target, { [begin]: realBegin, [end]: realEnd }),
  };
}

describe('<bantin-article> 200 times in and out of the page', () => {
  afterEach(restoreFetch);

  it('leaves no listener on the window or the document', async () => {
    serveFetch(() => answer());
    const place = await mount('<div></div>');
    const isOurs = ([type]: unknown[]) => type === 'storage' || type === 'DOMContentLoaded';
    const listeners = count(
      EventTarget.prototype,
      'addEventListener',
      'removeEventListener',
      isOurs,
    );
    for (let i = 0; i < ROUNDS; i += 1) {
      const element = document.createElement('bantin-article');
      element.src = '/a';
      place.append(element);
      await element.updateComplete;
      element.remove();
    }
    listeners.restore();
    expect(listeners.begun()).to.be.above(0);
    expect(listeners.left()).to.equal(0);
  });

  it('leaves no timer and no request', async () => {
    const calls = holdFetch();
    const place = await mount('<div></div>');
    const timers = count(window, 'setTimeout', 'clearTimeout', ([, delay]) => delay === 15_000);
    for (let i = 0; i < ROUNDS; i += 1) {
      const element = document.createElement('bantin-article');
      element.src = `/a${i}`;
      place.append(element);
      await element.updateComplete;
      element.remove();
    }
    timers.restore();
    expect(calls).to.have.length(ROUNDS);
    expect(calls.filter((call) => !call.init.signal?.aborted)).to.deep.equal([]);
    expect(timers.begun()).to.equal(ROUNDS);
    expect(timers.left()).to.equal(0);
  });

  it('leaves no observer', async () => {
    const observing = new Set<IntersectionObserver>();
    const Real = window.IntersectionObserver;
    window.IntersectionObserver = class extends Real {
      override observe(target: Element) {
        observing.add(this);
        super.observe(target);
      }
      override disconnect() {
        observing.delete(this);
        super.disconnect();
      }
    };
    const place = await mount('<div></div>');
    let most = 0;
    for (let i = 0; i < ROUNDS; i += 1) {
      const element = document.createElement('bantin-article');
      element.setAttribute('loading', 'lazy');
      element.src = '/a';
      place.append(element);
      await element.updateComplete;
      most = Math.max(most, observing.size);
      element.remove();
    }
    window.IntersectionObserver = Real;
    expect(most).to.equal(1);
    expect(observing.size).to.equal(0);
  });
});
