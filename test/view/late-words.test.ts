import { expect } from '@open-wc/testing';
// Not `helpers.ts`, which has the English words there before any test.
import '../../src/index.js';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title: 'News' }],
});

describe('<bantin-article> whose English words are still to come', () => {
  const realFetch = window.fetch.bind(window);
  const { error } = console;

  before(() => {
    window.fetch = (input) =>
      Promise.resolve(
        new Response(FEED, { status: new Request(input).url.endsWith('/a') ? 200 : 404 }),
      );
    console.error = () => {};
  });

  after(() => {
    window.fetch = realFetch;
    console.error = error;
  });

  // Together, since whoever comes first brings the words for all that follow.
  it('tells of a bulletin, and of an error, only when it can say so in English', async () => {
    // Held by one that speaks Vietnamese, the bulletin is there before the words can be.
    const holder = document.createElement('bantin-article');
    holder.src = '/a';
    document.body.append(holder);
    await new Promise((resolve) => holder.addEventListener('bantin-load', resolve));
    const told = [
      ['/a', 'bantin-load', 'increase'],
      ['/none', 'bantin-error', 'retry'],
    ].map(async ([src = '', event = '', part = '']) => {
      const element = document.createElement('bantin-article');
      Object.assign(element, { src, lang: 'en' });
      document.body.append(element);
      await new Promise((resolve) => element.addEventListener(event, resolve));
      await element.updateComplete;
      const words = element.shadowRoot?.querySelector(`[part~="${part}"]`);
      element.remove();
      return words?.textContent?.trim();
    });
    const said = await Promise.all(told);
    holder.remove();
    expect(said).to.deep.equal(['Increase text size', 'Try again']);
  });
});
