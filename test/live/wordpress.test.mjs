import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser, readElement, startHost } from './browser.mjs';
import { describeWith } from './debian-packages.mjs';
import { startWordPress } from './wordpress.mjs';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FEED = pathOf('demo/bulletins/bac-kan.json');
const PICTURE = pathOf('demo/screenshot.png');

const [seed] = JSON.parse(readFileSync(FEED, 'utf8')).items;
const lines = seed.content_html.split('\n').filter((line) => !line.includes('text-align: center'));
const paragraphs = lines.map((line) => line.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' '));
const CAPTION =
  'Thường trực Ủy ban MTTQ tỉnh trao tặng nhà Đại đoàn kết cho hộ nghèo\n' +
  'tại xã Nguyên Phúc, huyện Bạch Thông tháng 10/2023';

/** Without what WordPress does to dashes, dots and quotes as it shows a text. */
const asTyped = (text) =>
  text
    .replaceAll('–', '-')
    .replaceAll('…', '...')
    .replace(/[“”]/g, '"')
    .replace(/\s*\n\s*/g, '\n')
    .replaceAll('\u00a0', ' ');

describeWith('wordpress', 'a bulletin of Debian’s WordPress', () => {
  let wordpress;
  let host;
  let browser;
  let ids;

  before(async () => {
    [wordpress, host, browser] = await Promise.all([startWordPress(), startHost(), openBrowser()]);
    ids = await wordpress.run('seed.php', FEED, PICTURE);
  });
  after(() => Promise.all([browser?.close(), host?.close(), wordpress?.close()]));

  /** What a page of another origin shows of an address of this WordPress. */
  async function show(path, attributes = '') {
    const src = `${wordpress.url}${path}`.replaceAll('&', '&amp;');
    const address = host.add(
      `<!doctype html><html lang="vi"><title>Trang</title>
      <script async src="/cdn/bantin-article.js"></script>
      <bantin-article src="${src}" ${attributes}><a href="${wordpress.url}">Bản tin</a></bantin-article>`,
    );
    const page = await browser.newPage();
    try {
      await page.goto(address);
      return await readElement(page);
    } finally {
      await page.close();
    }
  }

  const post = (query = '') => `/?rest_route=/wp/v2/posts/${ids.post}${query}`;
  const expectText = (shown) => {
    assert.equal(shown.state, 'ready');
    assert.equal(asTyped(shown.title), asTyped(seed.title));
    assert.equal(asTyped(shown.summary), asTyped(seed.summary));
    assert.deepEqual(shown.paragraphs.map(asTyped), paragraphs.map(asTyped));
    // Half past midnight in Vietnam: in UTC, as `date_gmt` tells it, the 29th.
    assert.equal(shown.date, '30/11/2023');
  };
  const expectAll = (shown) => {
    expectText(shown);
    assert.equal(shown.byline, 'BH');
    assert.equal(shown.picture, ids.picture);
    assert.equal(asTyped(shown.caption), CAPTION);
  };

  it('is whole by its address in the API', async () => {
    expectAll(await show(post('&_embed')));
  });

  it('is whole where the address is a pretty one and the format is named', async () => {
    expectAll(await show(`/wp-json/wp/v2/posts/${ids.post}?_embed`, 'format="wordpress"'));
  });

  it('is whole as a list of one, asked for by its slug', async () => {
    const slug = 'bac-kan-chung-tay-vi-nguoi-ngheo';
    expectAll(await show(`/?rest_route=/wp/v2/posts&slug=${slug}&_embed`));
  });

  it('has its text and its date where author and picture were not asked for', async () => {
    expectText(await show(post()));
  });

  it('keeps the caption of a picture within the text', async () => {
    const shown = await show(`/?rest_route=/wp/v2/posts/${ids.pictureInText}&_embed`);
    assert.equal(shown.picture, ids.picture);
    assert.equal(shown.caption, 'Chợ phiên Suối Mây');
    assert.deepEqual(shown.paragraphs, ['Chợ họp sáng thứ Bảy.']);
  });

  for (const [what, path, code] of [
    ['a protected post', () => `/?rest_route=/wp/v2/posts/${ids.protected}`, 'unreadable'],
    ['a draft', () => `/?rest_route=/wp/v2/posts/${ids.draft}`, 'status'],
    ['an id that there is not', () => '/?rest_route=/wp/v2/posts/999999', 'not-found'],
    ['a slug that there is not', () => '/?rest_route=/wp/v2/posts&slug=khong-co', 'not-found'],
  ]) {
    it(`is an error with the link kept, for ${what}`, async () => {
      const shown = await show(path());
      assert.deepEqual(
        { state: shown.state, code: shown.code, link: shown.isFallbackShown },
        { state: 'error', code, link: true },
      );
      assert.equal(shown.title, undefined);
      assert.ok(shown.message);
    });
  }
});
