import { expect } from '@open-wc/testing';
import { part, SEED } from '../helpers.js';
import { addressOf } from '../pages/documents.js';
import { closePages, openBody, recordOf, shownIn, type Page } from '../pages/open-page.js';

const SINGLE = '/dist/cdn/bantin-article.single.js';

const integrity = (await (await fetch('/dist/cdn/integrity.json')).json()) as Record<
  string,
  string
>;

/** A page whose only script of ours is the one file, held to a hash. */
function openSingle(src: string, hash = integrity['bantin-article.single.js']): Promise<Page> {
  const script = `<script async integrity="${hash}" src="${SINGLE}"></script>`;
  const tag = `<bantin-article src="${src.replaceAll('&', '&amp;')}"><a href="#">Bản tin</a>`;
  return openBody(`${tag}</bantin-article>`, script);
}

/** Which scripts the page has loaded; Firefox now and then tells of one twice. */
function scriptsOf({ window }: Page): string[] {
  const paths = window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname);
  return [...new Set(paths)].filter((path) => path.endsWith('.js'));
}

describe('dist/cdn/bantin-article.single.js with its hash', () => {
  afterEach(closePages);

  for (const [what, src, title] of [
    ['a JSON Feed', SEED, 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau'],
    ['a post of WordPress', addressOf('wordpress'), 'Chợ phiên Suối Mây'],
    ['an RSS feed', addressOf('rss'), 'Chợ phiên Suối Mây'],
    ['a page', addressOf('page'), 'Chợ phiên Suối Mây'],
  ] as const) {
    it(`shows ${what} and asks for no other script`, async () => {
      const page = await openSingle(src);
      const element = await shownIn(page);
      expect(scriptsOf(page)).to.have.members(['/test/pages/record.js', SINGLE]);
      expect(element.error?.message).to.equal(undefined);
      expect(part(element, 'title').textContent).to.equal(title);
      expect(recordOf(page).errors).to.deep.equal([]);
    });
  }

  it('does not run where it is not what the page was promised', async () => {
    const { document, window } = await openSingle(SEED, integrity['bantin-article.js']);
    expect(window.customElements.get('bantin-article') === undefined).to.equal(true);
    expect(document.querySelector('bantin-article > a')?.getBoundingClientRect().height).above(0);
  });
});
