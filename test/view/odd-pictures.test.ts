import { expect } from '@open-wc/testing';
import { answer, load, mount, part, restoreFetch, serveFetch } from '../helpers.js';

/** A picture whose script never comes, with a caption that only a class tells. */
const BODY =
  '<div class="wp-caption"><img data-src="/demo/icon.svg"><p class="wp-caption-text">Gian hàng</p></div>' +
  '<p>Tin</p>';
const FIGURE = [['/demo/icon.svg', 'Gian hàng']];

const figuresIn = (body: HTMLElement) =>
  [...body.querySelectorAll('figure')].map((figure) => [
    figure.querySelector('img')?.getAttribute('src')?.replace(location.origin, ''),
    figure.querySelector('figcaption')?.textContent,
  ]);

// First of all, and both in one test: what prepares pictures is still to come only once in a page.
describe('<bantin-article> with odd pictures', () => {
  afterEach(restoreFetch);

  it('shows a bulletin handed over at once, its pictures when it can, and none that has given way', async () => {
    const element = await mount('<bantin-article></bantin-article>');
    const other = await mount('<bantin-article></bantin-article>');
    other.bulletin = { title: 'Tin cũ', bodyHtml: BODY };
    other.bulletin = { title: 'Tin mới', bodyHtml: '<p>Tin</p>' };
    element.bulletin = { title: 'Tin', bodyHtml: BODY };
    expect(element.state).to.equal('ready');
    await element.updateComplete;
    const before = part(element, 'body');
    expect(before.textContent).to.equal('Gian hàngTin');
    expect(figuresIn(before)).to.deep.equal([]);
    while (part(element, 'body') === before) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(figuresIn(part(element, 'body'))).to.deep.equal(FIGURE);
    expect(element.state).to.equal('ready');
    // The other asked for it first.
    expect(part(other, 'title').textContent).to.equal('Tin mới');
  });

  it('has them in what it has asked for', async () => {
    serveFetch(() => answer({ content_html: BODY }));
    const element = await load('<bantin-article src="/a"></bantin-article>');
    expect(figuresIn(part(element, 'body'))).to.deep.equal(FIGURE);
  });

  it('has them in a JSON child', async () => {
    const json = JSON.stringify({ title: 'Tin', content_html: BODY }).replaceAll('</', '<\\/');
    const element = await load(
      `<bantin-article><script type="application/json">${json}</script></bantin-article>`,
    );
    expect(figuresIn(part(element, 'body'))).to.deep.equal(FIGURE);
  });
});
