import { expect } from '@open-wc/testing';
import { readBulletin } from '../../../src/rules/read-bulletin.js';
import { ADDRESS, PARAGRAPHS, TEXT } from './read-page.js';

/**
 * Of one sign, or of a few: so long that a pattern which looks at all of it from each of its places
 * is not done in minutes, and its test never ends.
 */
const run = (signs: string) => signs.repeat(300_000 / signs.length);

const PICTURE = `<p><img src="https://a.example/anh.jpg"></p>`;
const jsonLd = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

/** A stranger's text in each place where it is not cut short before a pattern looks at it. */
const PAGES: [place: string, html: string][] = [
  ['the type of a script', `<script type=${run(' ')}x></script>`],
  ['a size', jsonLd({ image: { url: '/a.jpg', width: `1${run(' ')}x` } })],
  ['an address to move to', `<meta http-equiv="refresh" content="${run(' ')}x">`],
];

describe('a page with a long run of signs', () => {
  for (const [place, html] of PAGES) {
    it(`is read at once: in ${place}`, async () => {
      const text = `${html}<article>${PICTURE}${TEXT}</article>`;
      const { bodyHtml } = await readBulletin(
        { text, mimeType: 'text/html', url: ADDRESS },
        { format: 'page' },
      );
      expect(bodyHtml).to.contain(PARAGRAPHS[0]);
    });
  }
});

describe('a post with a long run of signs', () => {
  it('is read at once: in the address of its picture', async () => {
    const post = {
      id: 1,
      date: '2024-03-05T08:00:00',
      title: { rendered: 'Nạo vét' },
      content: { rendered: PICTURE + TEXT },
      jetpack_featured_media_url: `//${run('.')}`,
    };
    const { bodyHtml } = await readBulletin(
      { text: JSON.stringify(post), mimeType: 'application/json', url: ADDRESS },
      { format: 'wordpress' },
    );
    expect(bodyHtml).to.contain(PARAGRAPHS[0]);
  });
});
