import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { nextEvent, part } from '../helpers.js';
import {
  closePages,
  openPage,
  recordOf,
  shown,
  shownIn,
  violationsOf,
  type Page,
} from '../pages/open-page.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';

const sizeOf = (element: BantinArticleElement) =>
  Number.parseFloat(getComputedStyle(part(element, 'body')).fontSize);

const fileOf = (address: string) => address.replace(/^.*\//, '');

/** What a page broke of its policy, as directives and the files of which it says so. */
async function brokenBy(page: Page): Promise<string[]> {
  const violations = await violationsOf(page);
  return violations.map((it) => `${it.effectiveDirective} ${fileOf(it.sourceFile)}`);
}

/** Waits for a picture that its page asks for only when it is near. */
async function seen(picture: HTMLImageElement): Promise<void> {
  if (picture.naturalWidth > 0) return;
  const loaded = nextEvent(picture, 'load');
  picture.scrollIntoView();
  await loaded;
}

async function expectBulletin(page: Page): Promise<void> {
  const element = await shownIn(page);
  expect(part(element, 'title').textContent).to.equal(TITLE);
  const size = sizeOf(element);
  part(element, 'increase').click();
  await element.updateComplete;
  expect(sizeOf(element)).to.be.closeTo(size * 1.1, 0.01);
  await seen(part(element, 'figure').querySelector('img') as HTMLImageElement);
  expect(recordOf(page).consoleErrors).to.deep.equal([]);
}

function expectOnlyLink({ document, window }: Page): void {
  expect(window.customElements.get('bantin-article') === undefined).to.equal(true);
  const link = document.querySelector('bantin-article > a');
  expect(link?.getBoundingClientRect().height).to.be.above(0);
}

describe('dist/cdn/bantin-article.js under a Content-Security-Policy', () => {
  afterEach(closePages);

  it('shows the bulletin and breaks nothing, without a word about styles', async () => {
    const page = await openPage('defer.html?policy=ours');
    await expectBulletin(page);
    expect(await brokenBy(page)).to.deep.equal([]);
  });

  it('shows the bulletin where the page’s own Lit came first and took "lit-html"', async () => {
    const page = await openPage('own-lit.html?policy=ours-and-lit');
    await expectBulletin(page);
    expect(page.document.body.textContent).to.include('Lit của trang');
    expect(await brokenBy(page)).to.deep.equal([]);
  });

  it('shows the bulletin where the page’s own Lit came first and was refused', async () => {
    const page = await openPage('own-lit.html?policy=ours');
    await expectBulletin(page);
    expect(page.document.body.textContent).not.to.include('Lit của trang');
    const control = await openPage('only-own-lit.html?policy=ours');
    expect(await brokenBy(page)).to.deep.equal(['trusted-types lit-html.js']);
    expect(await brokenBy(page)).to.deep.equal(await brokenBy(control));
    expect(recordOf(page).errors).to.deep.equal(recordOf(control).errors);
  });

  it('breaks nothing where there are two copies, of which the page allows one', async () => {
    const page = await openPage('twice.html?policy=ours');
    await expectBulletin(page);
    expect(recordOf(page).info).to.deep.equal(['<bantin-article> is registered already.']);
    expect(await brokenBy(page)).to.deep.equal([]);
  });

  for (const [what, address, own] of [
    ['its name is not allowed', 'defer.html?policy=not-ours', ''],
    ['that of the page’s own Lit alone is', 'own-lit.html?policy=only-lit', 'Lit của trang'],
  ] as const) {
    it(`leaves the link, and one line on the console, where ${what}`, async () => {
      const page = await openPage(address);
      expectOnlyLink(page);
      expect(page.document.body.textContent).to.include(own);
      const { errors, consoleErrors } = recordOf(page);
      expect(errors).to.deep.equal([]);
      expect(consoleErrors).to.have.length(1);
      expect(consoleErrors[0]).to.include('"bantin-article"');
    });
  }

  it('shows the bulletin where its name is not allowed, but not needed either', async () => {
    const page = await openPage('defer.html?policy=not-ours-not-required');
    await expectBulletin(page);
    expect(await brokenBy(page)).to.deep.equal(['trusted-types bantin-article.js']);
  });

  it('tells the reader, and the administrator why, where the bulletin may not be asked', async () => {
    const page = await openPage('defer.html?policy=no-connect');
    const element = await shownIn(page);
    expect(element.error?.code).to.equal('network');
    expect(part(element, 'message').textContent).to.include('Không tải được bản tin.');
    const { errors, consoleErrors } = recordOf(page);
    expect(errors).to.deep.equal([]);
    expect(consoleErrors).to.have.length(1);
    expect(consoleErrors[0]).to.include('connect-src');
    expect(await brokenBy(page)).to.deep.equal(['connect-src bantin-article.js']);
  });

  it('shows a hostile bulletin and breaks nothing', async () => {
    const page = await openPage('hostile.html?policy=ours');
    const element = await shownIn(page);
    expect(element.state).to.equal('ready');
    expect(part(element, 'body').textContent).to.include('Hết bản tin.');
    expect(page.document.documentElement.dataset.attacked).to.equal(undefined);
    expect(await brokenBy(page)).to.deep.equal([]);
  });

  // Chromium checks what is parsed inert too; the others have nothing to tell of.
  for (const [what, html] of [
    ['a style sheet', '<style>p { color: red }</style>'],
    ['a style sheet in a drawing', '<svg><style>p { color: red }</style></svg>'],
    ['a base address', '<base href="https://evil.example/">'],
    ['a style', '<p style="color: red">'],
    ['a style without a value', '<p style>'],
    ['a style after a quoted bracket', '<p title="một > hai" style="color: red">'],
    ['a style after a quoted tag', '<p title="<i>" style="color: red">'],
    ['a handler', '<p onclick="alert(1)">'],
    ['a handler after a quoted bracket', "<p title='>' onclick='alert(1)'>"],
    ['handlers of a body', '<body onload="alert(1)" style="color: red">'],
    ['a script', '<script>alert(1)</script>'],
    ['a frame', '<iframe src="https://evil.example/" srcdoc="<b style=x>"></iframe>'],
    ['a style in a template', '<template><p style="color: red"></template>'],
  ] as const) {
    it(`breaks nothing by a body with ${what}`, async () => {
      const page = await openPage('defer.html?policy=ours');
      const element = await shownIn(page);
      element.bulletin = { title: 'Thử', bodyHtml: `${html}Hết` };
      await shown(element);
      expect(part(element, 'title').textContent).to.equal('Thử');
      expect(await brokenBy(page)).to.deep.equal([]);
    });
  }
});
