import { expect } from '@open-wc/testing';
import { closePages, openPage, violationsOf, type Page } from '../../pages/open-page.js';

/** What `read-page.js` made of its page. */
async function readIn({ document }: Page): Promise<string | undefined> {
  const { dataset } = document.documentElement;
  if (dataset.read === undefined) {
    await new Promise((resolve) => document.addEventListener('page-read', resolve));
  }
  return dataset.read;
}

describe('a page read under Trusted Types', () => {
  afterEach(closePages);

  it('is read, also by Readability, and breaks nothing', async () => {
    const page = await openPage('read-page.html?policy=ours');
    expect(await readIn(page)).to.match(/^(?!failed).*Hai tuyến kênh đã thông/s);
    expect(await violationsOf(page)).to.deep.equal([]);
  });
});
