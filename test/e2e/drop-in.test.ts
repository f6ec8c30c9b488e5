import { expect } from '@open-wc/testing';
import { part, SEED } from '../helpers.js';
import {
  addScript,
  closePages,
  openPage,
  openText,
  recordOf,
  shown,
  shownIn,
  type Page,
} from '../pages/open-page.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
const TAG = `<bantin-article src="${SEED}"></bantin-article>`;

/** The seed bulletin is on screen, its buttons work, and the page heard of no error. */
async function expectBulletin(page: Page): Promise<void> {
  const element = await shownIn(page);
  expect(element.state).to.equal('ready');
  expect(part(element, 'title').textContent).to.equal(TITLE);
  expect(recordOf(page).errors).to.deep.equal([]);
  expect(recordOf(page).consoleErrors).to.deep.equal([]);
}

describe('dist/cdn/bantin-article.js in a page', () => {
  afterEach(closePages);

  for (const [how, name] of [
    ['a classic script in the head', 'classic.html'],
    ['an async script', 'async.html'],
    ['a deferred script', 'defer.html'],
    ['a module', 'module.html'],
    ['a script beside a Lit of the page’s own', 'own-lit.html'],
    ['a script in a page without a doctype', 'quirks.html'],
    ['a script in a page with another base address', 'base.html'],
  ] as const) {
    it(`shows the bulletin as ${how}`, async () => {
      await expectBulletin(await openPage(name));
    });
  }

  it('shows a bulletin that stood in the page long before the script came', async () => {
    const page = await openPage('blank.html');
    page.document.body.innerHTML = TAG;
    await addScript(page);
    await expectBulletin(page);
  });

  it('shows a bulletin that comes after the script', async () => {
    const page = await openPage('blank.html');
    await addScript(page);
    page.document.body.innerHTML = TAG;
    await expectBulletin(page);
  });

  it('takes over what was set on an element before the script came', async () => {
    const page = await openPage('blank.html');
    const element = page.document.createElement('bantin-article');
    Object.assign(element, { src: SEED, fontScale: 1.5, headingLevel: 4, lang: 'en' });
    page.document.body.append(element);
    await addScript(page);
    await expectBulletin(page);
    expect(element.getAttribute('src')).to.equal(SEED);
    expect(part(element, 'title').localName).to.equal('h4');
    expect(element.fontScale).to.equal(1.5);
    expect(part(element, 'increase').textContent).to.include('Increase text size');
  });

  for (const [what, second] of [
    ['the same script again', '/dist/cdn/bantin-article.js'],
    ['a second copy from another address', '/dist/cdn/bantin-article.js?ban=2'],
  ] as const) {
    it(`is quiet about ${what}: one line of information, no error`, async () => {
      const page = await openPage('defer.html');
      await addScript(page, second);
      await expectBulletin(page);
      expect(recordOf(page).info).to.deep.equal(['<bantin-article> is registered already.']);
    });
  }

  it('leaves no name of its own on the window', async () => {
    const page = await openPage('blank.html');
    page.document.body.innerHTML = TAG;
    const before = new Set(Reflect.ownKeys(page.window));
    await addScript(page);
    await expectBulletin(page);
    const names = Reflect.ownKeys(page.window).filter((name) => !before.has(name));
    expect(names).to.deep.equal([]);
  });

  it('shows a bulletin in the shadow tree of another element', async () => {
    const page = await openPage('blank.html');
    const host = page.document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = TAG;
    page.document.body.append(host);
    await addScript(page);
    const element = await shown(shadow.querySelector('bantin-article') as BantinArticleElement);
    expect(part(element, 'title').textContent).to.equal(TITLE);
  });

  it('shows a bulletin in a page that has no address of its own', async () => {
    const record = '<script src="/test/pages/record.js"></script>';
    const script = '<script src="/dist/cdn/bantin-article.js" defer></script>';
    const page = await openText(`<!doctype html>${record}${script}${TAG}`);
    expect(page.document.URL).to.equal('about:srcdoc');
    await expectBulletin(page);
  });
});
