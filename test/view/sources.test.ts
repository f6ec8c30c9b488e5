import { expect, nextFrame } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import {
  answer,
  holdConsole,
  holdFetch,
  load,
  mount,
  part,
  restoreFetch,
  serveFetch,
} from '../helpers.js';

const LINKING = { url: 'https://portal.example/tin/1', content_html: '<a href="2">Tin khác</a>' };

const linkIn = (element: BantinArticleElement) =>
  part(element, 'body').querySelector('a')?.getAttribute('href');

/** A feed of two items. */
function feedOfTwo(): Response {
  const items = ['tin-1', 'tin-2'].map((id) => ({ id, title: `Bản ${id}` }));
  return new Response(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
}

describe('<bantin-article> and its source', () => {
  afterEach(restoreFetch);

  it('shows the item that src names, else the first', async () => {
    serveFetch(feedOfTwo);
    const named = await load('<bantin-article src="/tin.json#tin-2"></bantin-article>');
    expect(part(named, 'title').textContent).to.equal('Bản tin-2');
    const first = await load('<bantin-article src="/tin.json"></bantin-article>');
    expect(part(first, 'title').textContent).to.equal('Bản tin-1');
  });

  it('reads a document as the format that is named, and as no other', async () => {
    const quiet = holdConsole();
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a" format="wordpress"></bantin-article>');
    quiet.restore();
    expect(element.error?.code).to.equal('unreadable');
  });

  it('asks for the code of a format that is named while the document is still to come', async () => {
    holdFetch();
    performance.setResourceTimingBufferSize(1_000);
    const isAsked = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/formats/rss.'));
    expect(isAsked()).to.equal(false);
    const element = await mount('<bantin-article src="/a" format="rss"></bantin-article>');
    while (!isAsked()) await nextFrame();
    expect(element.state).to.equal('loading');
  });

  // Here no other bulletin has brought it before.
  it('waits for the code that its pictures need', async () => {
    const picture = '<div class="wp-caption"><img data-src="https://portal.example/a.jpg"></div>';
    serveFetch(() => answer({ content_html: picture }));
    const element = await load('<bantin-article src="/a"></bantin-article>');
    const shown = part(element, 'body').querySelector('img');
    expect(shown?.getAttribute('src')).to.equal('https://portal.example/a.jpg');
  });

  it('resolves what stands in the text against where it came from after redirects', async () => {
    serveFetch(() => {
      const response = answer(LINKING);
      return Object.defineProperty(response, 'url', { value: 'https://moi.example/tin/a.json' });
    });
    const element = await load('<bantin-article src="/a"></bantin-article>');
    expect(linkIn(element)).to.equal('https://moi.example/tin/2');
  });

  it('resolves it against the bulletin’s own address where it came from none of the web', async () => {
    const src = URL.createObjectURL(await answer(LINKING).blob());
    const element = await load(`<bantin-article src="${src}"></bantin-article>`);
    URL.revokeObjectURL(src);
    expect(linkIn(element)).to.equal('https://portal.example/tin/2');
  });
});
