import { expect } from '@open-wc/testing';
import { WORDS } from '../words.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { nextEvent, part, queryPart } from '../helpers.js';
import { addressOf, elsewhere } from '../pages/documents.js';
import { closePages, openBody, recordOf, shownIn, type Page } from '../pages/open-page.js';
import { encodeWindows1258 } from '../windows-1258.js';

const CHUNK = /\/bantin-article\.(?!js|single)[\w-]+\.js/;

const TAG = `<bantin-article src="${addressOf('wordpress')}"></bantin-article>`;

function tagOf(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  const query = new URLSearchParams({ type: 'application/json', base64 }).toString();
  return `<bantin-article src="/faults/bytes?${query}"></bantin-article>`;
}

const tagOfJson = (json: object) => tagOf(new TextEncoder().encode(JSON.stringify(json)));

/** A bulletin that needs a chunk for nothing but its letters. */
const LEGACY_TAG = tagOf(encodeWindows1258('{"title":"Chợ phiên Suối Mây","content_text":"Một"}'));

/** A bulletin that needs a chunk for nothing but its picture, whose address waits for a script. */
const LAZY_TAG = tagOfJson({
  title: 'Chợ phiên Suối Mây',
  content_html: '<p><img data-src="https://portal.example/a.jpg"><em>Gian hàng</em></p>',
});

/** A post with what a plug-in puts into its text. */
const SHARED_TAG = tagOfJson({
  id: 1,
  date: '2024-03-05T08:00:00',
  title: { rendered: 'Chợ phiên Suối Mây' },
  content: { rendered: '<p>Chợ họp từ sáng sớm.</p><div class="share-box">Chia sẻ qua Zalo</div>' },
});

const newKey = () => `k${Math.random().toString(36).slice(2)}`;

/** The addresses of the chunks that a page has asked for. */
function chunksOf({ window }: Page): string[] {
  const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
  return names.filter((name) => CHUNK.test(name));
}

/** The page's bulletin came, by a chunk that stands in a folder. */
async function expectChunkIn(page: Page, folder: string): Promise<void> {
  const element = await shownIn(page);
  expect(chunksOf(page).map((name) => name.replace(/[^/]*$/, ''))).to.deep.equal([
    new URL(folder, location.href).href,
  ]);
  expect(element.error?.message).to.equal(undefined);
  expect(part(element, 'title').textContent).to.equal('Chợ phiên Suối Mây');
}

describe('a chunk of dist/cdn/bantin-article.js', () => {
  afterEach(closePages);

  const folder = `/test/cdn/beside/${newKey()}/`;
  for (const [what, kind, from] of [
    ['a classic script', '', folder],
    ['an async script', 'async', folder],
    ['a module', 'type="module"', folder],
    ['a classic script of another origin', '', elsewhere(folder)],
    ['a module of another origin', 'type="module"', elsewhere(folder)],
  ] as const) {
    it(`comes from beside ${what}`, async () => {
      const script = `<script ${kind} src="${from}bantin-article.js"></script>`;
      await expectChunkIn(await openBody(TAG, script), from);
    });
  }

  it('comes from beside the script in a page of another base address', async () => {
    const base = `<base href="${elsewhere('/other/')}">`;
    const script = `<script src="${location.origin}/dist/cdn/bantin-article.js"></script>`;
    const tag = TAG.replace('/faults', `${location.origin}/faults`);
    await expectChunkIn(await openBody(tag, base + script), '/dist/cdn/');
  });

  // An editor may write a picture with a name; its folder must not become that of our code.
  it('comes from beside the script where a picture takes the script’s name', async () => {
    const picture = '<img name="currentScript" alt="" src="/test/cdn/first-503/evil/picture.svg">';
    const script = `<script src="${elsewhere(folder)}bantin-article.js"></script>`;
    await expectChunkIn(await openBody(picture + script + TAG), elsewhere(folder));
  });

  it('is not missed by a bulletin that needs none, where the script has no folder', async () => {
    const text = await (await fetch('/dist/cdn/bantin-article.js')).text();
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const feed = '<bantin-article src="/demo/bulletins/bac-kan.json"></bantin-article>';
    const page = await openBody(feed, `<script src="${address}"></script>`);
    URL.revokeObjectURL(address);
    expect((await shownIn(page)).state).to.equal('ready');
    expect(recordOf(page).errors).to.deep.equal([]);
  });

  for (const [what, fault] of [
    ['that the server fails to give once', 'first-503'],
    ['that breaks off once', 'first-cut'],
    ['in whose place a page comes once', 'first-page'],
  ] as const) {
    for (const [kind, options, tag] of [
      ['a classic script', '', TAG],
      ['a module', 'type="module"', TAG],
      ['text that is not UTF-8', '', LEGACY_TAG],
    ] as const) {
      it(`${what} comes when the reader tries again, for ${kind}`, async () => {
        const from = `/test/cdn/${fault}/${newKey()}/bantin-article.js`;
        const page = await openBody(tag, `<script ${options} src="${from}"></script>`);
        const element = await shownIn(page);
        expectNetwork(element);
        await tryAgain(element);
        expect(element.error?.message).to.equal(undefined);
        expect(part(element, 'title').textContent).to.equal('Chợ phiên Suối Mây');
        expect(recordOf(page).errors).to.deep.equal([]);
      });
    }

    it(`${what} comes when the reader tries again, and then what that loads itself`, async () => {
      const from = `/test/cdn/${fault}/${newKey()}/bantin-article.js`;
      const tag = `<bantin-article src="${addressOf('unmarked')}"></bantin-article>`;
      const page = await openBody(tag, `<script src="${from}"></script>`);
      const element = await shownIn(page);
      expectNetwork(element);
      await tryAgain(element);
      expectNetwork(element);
      await tryAgain(element);
      expect(element.error?.message).to.equal(undefined);
      expect(part(element, 'body').textContent).to.include('Chợ họp từ sáng sớm');
      expect(recordOf(page).errors).to.deep.equal([]);
    });
  }

  it('that prepares pictures comes for a bulletin that needs it', async () => {
    const script = `<script src="${folder}bantin-article.js"></script>`;
    const page = await openBody(LAZY_TAG, script);
    await expectChunkIn(page, folder);
    expect(part(await shownIn(page), 'caption').textContent).to.equal('Gian hàng');
  });

  it('that prepares pictures is not missed where it fails, and comes with the next try', async () => {
    const from = `/test/cdn/first-503/${newKey()}/bantin-article.js`;
    const element = await shownIn(await openBody(LAZY_TAG, `<script src="${from}"></script>`));
    expect(element.state).to.equal('ready');
    expect(part(element, 'body').textContent).to.equal('Gian hàng');
    expect(queryPart(element, 'caption')).to.equal(undefined);
    await element.reload();
    expect(part(element, 'caption').textContent).to.equal('Gian hàng');
  });

  it('that cleans a body is not missed where it fails, and comes with the next try', async () => {
    const from = `/test/cdn/first-503/${newKey()}/bantin-article.js`;
    const element = await shownIn(await openBody(SHARED_TAG, `<script src="${from}"></script>`));
    expectNetwork(element);
    await tryAgain(element);
    expect(element.state).to.equal('ready');
    expect(part(element, 'body').textContent).to.include('Chia sẻ');
    await element.reload();
    expect(part(element, 'body').textContent.trim()).to.equal('Chợ họp từ sáng sớm.');
  });

  // It is asked for again with the document; which of the two comes first is chance.
  it('that fails before its document has come leaves no error to the page', async () => {
    const from = `/test/cdn/first-503/${newKey()}/bantin-article.js`;
    const named = TAG.replace('src=', 'format="wordpress" src=');
    const page = await openBody(named, `<script src="${from}"></script>`);
    await shownIn(page);
    expect(recordOf(page).errors).to.deep.equal([]);
  });

  it('that reads an old charset comes when the reader tries again', async () => {
    const feed = '{"id":"1","title":"Tiếng Việt","url":"https://portal.example/"}';
    const tag = tagOf(encodeWindows1258(feed));
    const from = `/test/cdn/first-503/${newKey()}/bantin-article.js`;
    const element = await shownIn(await openBody(tag, `<script src="${from}"></script>`));
    expectNetwork(element);
    await tryAgain(element);
    expect(part(element, 'title').textContent).to.equal('Tiếng Việt');
  });
});

/** The reader is told of the network, not of a bulletin that nobody can read. */
function expectNetwork(element: BantinArticleElement): void {
  expect(element.error?.code).to.equal('network');
  expect(part(element, 'message').textContent).to.include(WORDS.vi.errors.network);
}

async function tryAgain(element: BantinArticleElement): Promise<void> {
  const ended = Promise.race([
    nextEvent(element, 'bantin-load'),
    nextEvent(element, 'bantin-error'),
  ]);
  part(element, 'retry').click();
  await ended;
  await element.updateComplete;
}
