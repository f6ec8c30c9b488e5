import { expect } from '@open-wc/testing';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

/** How often the tests' server was asked for what has this key. */
async function countOf(key: string): Promise<number> {
  const response = await fetch(`/faults/counted?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

/** Waits until a picture asked for later than all else has been asked for. */
async function passFence(): Promise<void> {
  const key = crypto.randomUUID();
  const picture = document.createElement('img');
  picture.src = `/faults/count?key=${key}`;
  while ((await countOf(key)) === 0);
}

const ASKING = [
  '<img src="SRC">',
  '<img srcset="SRC 1x" src="SRC" onerror="document.title=1" onload="document.title=1">',
  '<picture><source srcset="SRC"><img src="SRC"></picture>',
  '<p style="background:url(SRC)">Một</p>',
  '<style>p{background:url(SRC)}</style>',
  '<link rel="stylesheet" href="SRC"><link rel="preload" as="image" href="SRC">',
  '<script src="SRC"></script><script>fetch("SRC");document.title="xấu"</script>',
  '<iframe src="SRC"></iframe><object data="SRC"></object><embed src="SRC">',
  '<video src="SRC" poster="SRC" autoplay></video><audio src="SRC" autoplay></audio>',
  '<svg><image href="SRC"/><script href="SRC"></script></svg>',
  '<noscript><img src="SRC"></noscript><template><img src="SRC"></template>',
  '<body background="SRC"><table background="SRC"></table><input type="image" src="SRC">',
];

describe('parsing a page', () => {
  for (const [kind, around] of [
    ['with an article', `<h1>Nạo vét kênh</h1><article>${TEXT}</article>`],
    ['with readable text alone', `<h1>Nạo vét kênh</h1><div><div>${TEXT}</div></div>`],
  ] as const) {
    it(`asks for nothing and runs nothing ${kind}`, async () => {
      const key = crypto.randomUUID();
      const { title } = document;
      const source = new URL(`/faults/count?key=${key}`, location.href).href;
      const html = ASKING.join('').replaceAll('SRC', source) + around;
      const bulletin = await readPage(html, location.href);
      expect(bodyLinesOf(bulletin)).to.include.members(PARAGRAPHS);
      await passFence();
      expect(await countOf(key)).to.equal(0);
      expect(document.title).to.equal(title);
    });
  }
});
