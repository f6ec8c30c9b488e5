import { expect } from '@open-wc/testing';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const HEAD =
  '<span>30/11/2023</span><div><a href="javascript:x()">Tăng cỡ chữ</a> ' +
  '<a href="javascript:y()">Giảm cỡ chữ</a></div><div><b>Nạo vét kênh</b></div><p>Lời dẫn.</p>';
const BODY = `${TEXT}<p align="right"><b>BH</b></p>`;
const NAME = 'PublishingPortal - Block_BanTin_';

const pages: [name: string, html: string][] = [
  ['by id', blocks((name) => `id="${name}"`)],
  ['by class', blocks((name) => `class="ms-webpart ${name}"`)],
  ['by title', blocks((name) => `title="PublishingPortal - ${name}"`)],
  ['by aria-label', blocks((name) => `aria-label="PublishingPortal - ${name}"`)],
  ['by an id that the server made longer', blocks((name) => `id="ctl00_${name}_1"`)],
  ['by a heading in each', titled((title) => `<h2>${title}</h2>`)],
  ['by a title of a web part', titled((title) => `<div><div><span>${title}</span></div></div>`)],
  [
    'by headings beside what they name',
    `<div><h3>${NAME}Toolbar</h3>${HEAD}<h3>${NAME}ViewData</h3>${BODY}</div>`,
  ],
  ['by text alone', `<div>${NAME}Toolbar</div>${HEAD}<div>${NAME}ViewData</div>${BODY}`],
];

describe('findPortalBlocks', () => {
  for (const [name, html] of pages) {
    it(`knows the blocks ${name}`, async () => {
      const bulletin = await readPage(`<div>Hôm nay: 25/11/2026</div>${html}`);
      const { title, summary, datePublished, authors } = bulletin;
      expect({ title, summary, datePublished, authors }).to.deep.equal({
        title: 'Nạo vét kênh',
        summary: 'Lời dẫn.',
        datePublished: '2023-11-30',
        authors: [{ name: 'BH', url: undefined }],
      });
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
    });
  }

  it('needs the second block alone', async () => {
    const bulletin = await readPage(
      `<h1>Nạo vét kênh nội đồng</h1><div id="Block_BanTin_ViewData">${BODY}</div>`,
    );
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('takes no name in a script for a block', async () => {
    const html = `<h1>Nạo vét kênh</h1><article>${TEXT}</article><script>"Block_BanTin_ViewData"</script>`;
    expect(bodyLinesOf(await readPage(html))).to.deep.equal(PARAGRAPHS);
  });
});

function blocks(attribute: (name: string) => string): string {
  const block = (name: string, html: string) =>
    `<div ${attribute(`Block_BanTin_${name}`)}>${html}</div>`;
  return `<div>${block('Toolbar', HEAD)}${block('ViewData', BODY)}</div><div>Chân trang</div>`;
}

function titled(title: (text: string) => string): string {
  const block = (name: string, html: string) =>
    `<div>${title(NAME + name)}<div>${html}</div></div>`;
  return `<div>${block('Toolbar', HEAD)}${block('ViewData', BODY)}</div><div>Chân trang</div>`;
}
