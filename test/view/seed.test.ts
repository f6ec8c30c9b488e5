import { expect } from '@open-wc/testing';
import { load, part, SEED } from '../helpers.js';

const BLOCK_TITLE = /^\s*PublishingPortal - Block_BanTin_\w+\s*$/;

/** The lines of the real page that belong to the bulletin. */
async function seedLines(): Promise<string[]> {
  const text = await (await fetch('/test/fixtures/ban-tin.txt')).text();
  return text.split('\n').filter((line) => line.trim() !== '' && !BLOCK_TITLE.test(line));
}

const words = (text: string) => text.trim().split(/\s+/);

describe('the seed bulletin', () => {
  it('is on screen word for word, in its order', async () => {
    const element = await load(`<bantin-article src="${SEED}"></bantin-article>`);
    const label = (name: string) => part(element, name).textContent ?? '';
    const shown = [
      ...words(label('date')),
      ...words(label('increase')),
      ...words(label('decrease')),
      ...words(label('title')),
      ...words(label('summary')),
      ...[...part(element, 'body').querySelectorAll('p, figcaption')].flatMap((block) =>
        words((block as HTMLElement).innerText),
      ),
      ...words(label('byline')),
    ];
    expect(shown).to.deep.equal((await seedLines()).flatMap(words));
  });

  it('stands in the document in the order in which it is read', async () => {
    const element = await load(`<bantin-article src="${SEED}"></bantin-article>`);
    const names = ['date', 'increase', 'decrease', 'title', 'summary', 'body', 'byline', 'source'];
    const parts = names.map((name) => part(element, name));
    for (const [index, next] of parts.slice(1).entries()) {
      const order = parts[index]?.compareDocumentPosition(next) ?? 0;
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING, names[index + 1]).to.be.above(0);
    }
  });

  it('has a photograph with a caption of two lines between its second and third paragraph', async () => {
    const element = await load(`<bantin-article src="${SEED}"></bantin-article>`);
    const blocks = [...part(element, 'body').children].map((block) => block.localName);
    expect(blocks).to.deep.equal(['p', 'p', 'figure', 'p', 'p', 'p', 'p', 'p']);
    const lines = part(element, 'caption').innerText.split('\n');
    expect(lines).to.have.length(2);
    const image = part(element, 'figure').querySelector('img');
    await image?.decode();
    expect(image?.naturalWidth).to.be.above(0);
  });

  it('shows neither title of the blocks that it came from', async () => {
    const element = await load(`<bantin-article src="${SEED}"></bantin-article>`);
    expect(element.shadowRoot?.textContent).not.to.include('Block_BanTin');
  });
});
