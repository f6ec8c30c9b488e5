import { expect } from '@open-wc/testing';
import { nextEvent, part } from '../helpers.js';
import { elsewhere } from '../pages/documents.js';
import {
  closePages,
  openPage,
  recordOf,
  shown,
  violationsOf,
  type Page,
} from '../pages/open-page.js';

const CDN = elsewhere('/dist/cdn/');
const TITLES = [
  'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau',
  'Tạm ngừng cấp điện sáng 12/3 để sửa trạm biến áp',
  'Chợ phiên Suối Mây',
  'Suoi May commune opens its spring fair',
];

/** All four bulletins of a page are on screen, by a chunk too, and nothing was broken. */
async function expectBulletins(page: Page): Promise<void> {
  const elements = [...page.document.querySelectorAll('bantin-article')];
  await Promise.all(elements.map(shown));
  expect(elements.map(({ error }) => error?.message)).to.deep.equal(TITLES.map(() => undefined));
  expect(elements.map((element) => part(element, 'title').textContent)).to.deep.equal(TITLES);
  const [first] = elements;
  if (!first) throw new Error('The page has no bulletin.');
  const picture = part(first, 'figure').querySelector('img') as HTMLImageElement;
  if (picture.naturalWidth === 0) {
    const loaded = nextEvent(picture, 'load');
    picture.scrollIntoView();
    await loaded;
  }
  part(first, 'increase').click();
  await first.updateComplete;
  expect(await violationsOf(page)).to.deep.equal([]);
  expect(recordOf(page).consoleErrors).to.deep.equal([]);
}

function expectChunk({ window }: Page): void {
  const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
  const built = names.filter((name) => name.startsWith(CDN)).map((name) => name.slice(CDN.length));
  expect(built).to.have.members(['bantin-article.js', 'bantin-article.other-json.js']);
}

describe('the drop-in, its chunks and its bulletins from another origin', () => {
  afterEach(closePages);

  for (const [what, address] of [
    ['a strict policy', 'other-origin.html?policy=other-origin'],
    ['a strict policy, as a module', 'other-origin-module.html?policy=other-origin'],
    ['the name of ours alone', 'other-origin.html?policy=other-origin-ours'],
    ['the name of ours alone, as a module', 'other-origin-module.html?policy=other-origin-ours'],
    ['a strict policy, beside a Lit', 'other-origin-lit.html?policy=other-origin'],
  ] as const) {
    it(`show all and break nothing under ${what}`, async () => {
      const page = await openPage(address);
      await expectBulletins(page);
      expectChunk(page);
      expect(recordOf(page).errors).to.deep.equal([]);
    });
  }

  it('break nothing more than the page’s own Lit does, which the page’s list refuses', async () => {
    const page = await openPage('other-origin-lit.html?policy=other-origin-ours');
    const broken = (await violationsOf(page)).map(({ effectiveDirective }) => effectiveDirective);
    const elements = [...page.document.querySelectorAll('bantin-article')];
    await Promise.all(elements.map(shown));
    expect(elements.map((element) => part(element, 'title').textContent)).to.deep.equal(TITLES);
    const after = (await violationsOf(page)).map(({ effectiveDirective }) => effectiveDirective);
    expect(after).to.deep.equal(broken);
    expect(after).to.satisfy((it: string[]) => it.every((name) => name === 'trusted-types'));
    expect(after.length).to.be.below(2);
  });

  it('leave every link as it was, and one line on the console, where no name is ours', async () => {
    const page = await openPage('other-origin.html?policy=other-origin-not-ours');
    if (!('trustedTypes' in window)) return expectBulletins(page);
    const { document } = page;
    const links = [...document.querySelectorAll('a')].filter((it) => it.offsetHeight > 0);
    expect(links.map(({ textContent }) => textContent)).to.deep.equal([
      'Thẻ',
      'Liên kết',
      'Bài WordPress',
    ]);
    expect(document.querySelectorAll('bantin-article')).to.have.length(1);
    const { errors, consoleErrors } = recordOf(page);
    expect(errors).to.deep.equal([]);
    expect(consoleErrors).to.have.length(1);
    expect(consoleErrors[0]).to.include('"bantin-article"');
  });
});
