import { expect } from '@open-wc/testing';
import { part, SEED } from '../helpers.js';
import {
  addScript,
  closePages,
  openBody,
  openText,
  recordOf,
  shownIn,
  type Page,
} from '../pages/open-page.js';

const DROP_IN = '/dist/cdn/bantin-article.js';
const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
const OTHER = '/demo/bulletins/hoi-xuan.json';

/** The script that an editor pastes, as another page writes it. */
const script = (kind = '', src = SEED, address = DROP_IN) =>
  `<script ${kind} src="${address}" data-src="${src}"></script>`;

const elementsOf = ({ document }: Page) => [...document.querySelectorAll('bantin-article')];

/** What a page shows, as the addresses of its bulletins in their order. */
const placedIn = (page: Page) => elementsOf(page).map((element) => element.getAttribute('src'));

/** One bulletin is on screen, right after an element, and the page heard of no error. */
async function expectPlacedAfter(page: Page, selector: string): Promise<void> {
  const element = await shownIn(page);
  expect(placedIn(page)).to.deep.equal([SEED]);
  expect(element.previousElementSibling?.matches(selector)).to.equal(true);
  expect(element.state).to.equal('ready');
  expect(part(element, 'title').textContent).to.equal(TITLE);
  expect(recordOf(page).errors).to.deep.equal([]);
  expect(recordOf(page).consoleErrors).to.deep.equal([]);
}

describe('the drop-in as a script alone', () => {
  afterEach(closePages);

  for (const [what, kind] of [
    ['a classic script', ''],
    ['an async script', 'async'],
    ['a deferred script', 'defer'],
    ['a module', 'type="module"'],
    ['an async module', 'async type="module"'],
    ['a script of XML', 'async="async" xmlns="http://www.w3.org/1999/xhtml"'],
  ] as const) {
    it(`places the bulletin where ${what} stands`, async () => {
      const page = await openBody(`<p>Trước</p><div>${script(kind)}</div><p>Sau</p>`);
      await expectPlacedAfter(page, 'div > script');
    });
  }

  it('places it between the words before and after, also where a paragraph holds the script', async () => {
    const page = await openBody(`<p>Trước ${script()} sau</p>`);
    await expectPlacedAfter(page, 'p > script');
    const nodes = [...(page.document.querySelector('p')?.childNodes ?? [])];
    expect(nodes.map(({ nodeName }) => nodeName)).to.deep.equal([
      '#text',
      'SCRIPT',
      'BANTIN-ARTICLE',
      '#text',
    ]);
  });

  it('places it where another script has put the script before it ran', async () => {
    const move = '<script>document.querySelector("aside").append(document.scripts[1])</script>';
    const page = await openBody(`${script('async')}<aside></aside>${move}`);
    await expectPlacedAfter(page, 'aside > script');
  });

  it('places it once where another script moves the script after it ran', async () => {
    const page = await openBody(`<div>${script()}</div><aside></aside>`);
    await shownIn(page);
    page.document.querySelector('aside')?.append(page.document.querySelector('div > script') ?? '');
    await shownIn(page);
    expect(placedIn(page)).to.deep.equal([SEED]);
  });

  it('places it once where a tag manager puts a copy of the script in its place', async () => {
    const page = await openBody(`<div>${script('type="text/plain"')}</div>`);
    const { document } = page;
    const blocked = document.querySelector('div > script');
    const copy = document.createElement('script');
    for (const { name, value } of blocked?.attributes ?? []) copy.setAttribute(name, value);
    copy.type = 'text/javascript';
    const loaded = new Promise((resolve) => copy.addEventListener('load', resolve));
    blocked?.replaceWith(copy);
    await loaded;
    await expectPlacedAfter(page, 'div > script');
  });

  it('places it where a script of the page inserts the script late', async () => {
    const page = await openBody('<div></div>');
    const { document } = page;
    const late = document.createElement('script');
    late.src = DROP_IN;
    late.dataset.src = SEED;
    const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
    document.querySelector('div')?.append(late);
    await loaded;
    await expectPlacedAfter(page, 'div > script');
  });

  it('places it where mark-up that comes late has the script, which does not run there', async () => {
    const page = await openBody('<div></div>');
    await addScript(page);
    (page.document.querySelector('div') as HTMLElement).innerHTML = script();
    await Promise.resolve();
    await expectPlacedAfter(page, 'div > script');
  });

  // A parser puts scripts that begin a page into its head.
  for (const [what, kind] of [
    ['classic scripts', ''],
    ['async scripts', 'async'],
    ['modules', 'type="module"'],
  ] as const) {
    it(`places the bulletins of ${what} that begin a page before all that it shows`, async () => {
      const page = await openBody('<p>Sau</p>', script(kind) + script(kind, OTHER));
      await shownIn(page);
      expect(placedIn(page)).to.deep.equal([SEED, OTHER]);
      expect([...page.document.body.children].map(({ localName }) => localName)).to.deep.equal([
        'bantin-article',
        'bantin-article',
        'p',
      ]);
      expect(recordOf(page).errors).to.deep.equal([]);
    });
  }

  it('places the bulletin in a page that is nothing but the script', async () => {
    const page = await openText(`<script src="/test/pages/record.js"></script>${script('async')}`);
    const element = await shownIn(page);
    expect(element.parentElement).to.equal(page.document.body);
    expect(part(element, 'title').textContent).to.equal(TITLE);
    expect(recordOf(page).errors).to.deep.equal([]);
  });

  for (const [what, kind, second] of [
    ['the same script', '', DROP_IN],
    ['the same async script', 'async', DROP_IN],
    ['the same module', 'type="module"', DROP_IN],
    ['a script of another version', '', `${DROP_IN}?v=2`],
    ['an async script of another version', 'async', `${DROP_IN}?v=2`],
    ['the script with everything in it', 'defer', '/dist/cdn/bantin-article.single.js'],
  ] as const) {
    it(`places each of two bulletins once, the second by ${what}`, async () => {
      const page = await openBody(
        `<div>${script(kind)}</div><div>${script(kind, OTHER, second)}</div>`,
      );
      await shownIn(page);
      expect(placedIn(page)).to.deep.equal([SEED, OTHER]);
      expect(elementsOf(page).map((it) => it.previousElementSibling?.localName)).to.deep.equal([
        'script',
        'script',
      ]);
      expect(recordOf(page).errors).to.deep.equal([]);
    });
  }

  it('places it beside a copy from a package, which registers the tag and places nothing', async () => {
    const first = '<script type="module" src="/dist/index.js"></script>';
    const page = await openBody(script('defer'), first);
    await expectPlacedAfter(page, 'script');
    expect(recordOf(page).info).to.deep.equal(['<bantin-article> is registered already.']);
  });

  it('makes attributes of its other data', async () => {
    const data = 'data-heading-level="4" data-lang="en" data-controls="" data-font-scale="1.25"';
    const page = await openBody(script(data));
    const element = await shownIn(page);
    expect(part(element, 'title').localName).to.equal('h4');
    expect(element.getAttributeNames()).to.have.members([
      'src',
      'heading-level',
      'lang',
      'controls',
      'font-scale',
    ]);
    expect(element.fontScale).to.equal(1.25);
    expect(element.getAttribute('controls')).to.equal('');
  });

  it('leaves a script of somebody else alone, whatever its data', async () => {
    const theirs = '<script type="text/plain" src="/lazy.js" data-src="/x.json"></script>';
    const page = await openBody(`${theirs}${script()}`);
    await shownIn(page);
    expect(placedIn(page)).to.deep.equal([SEED]);
  });
});
