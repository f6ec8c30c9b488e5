import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../src/model/bulletin.js';
import { mount, part } from '../helpers.js';

const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';
const TURNED = 'A\u202eB';
const WHOLE: Bulletin = {
  title: 'Khai mạc hội chợ',
  summary: 'Sáng nay',
  bodyHtml: '<p>Một</p>',
  datePublished: '2023-11-30',
  authors: [{ name: 'Lan' }],
  publisher: { name: 'Cổng thông tin' },
  image: { url: PICTURE, caption: 'Chợ phiên' },
  attachments: [{ url: 'https://portal.example/a.pdf' }],
};

async function show(own: Bulletin, markup = '<bantin-article></bantin-article>') {
  const element = await mount(markup);
  element.bulletin = { ...WHOLE, ...own };
  await element.updateComplete;
  return element;
}

describe('<bantin-article> and the bulletin’s own language', () => {
  const language = (node: Element) => node.closest('[lang]')?.getAttribute('lang');

  it('is that of its text; the element’s words keep theirs', async () => {
    const element = await show({ language: 'fr' }, '<bantin-article lang="en"></bantin-article>');
    for (const name of ['title', 'summary', 'figure', 'body', 'byline']) {
      expect(language(part(element, name)), name).to.equal('fr');
    }
    for (const name of ['date', 'increase', 'attachments', 'source']) {
      expect(language(part(element, name)), name).to.equal('en');
    }
  });

  it('is not guessed where the bulletin does not say', async () => {
    const element = await show({ language: undefined });
    expect(language(part(element, 'body'))).to.equal('vi');
    expect(part(element, 'body').closest('div[lang]')).to.be.null;
  });

  for (const [name, own] of [
    ['byline', { authors: [{ name: TURNED }, { name: TURNED, url: 'https://a.example/' }] }],
    ['source', { publisher: { name: TURNED } }],
    ['attachments', { attachments: [{ url: 'https://a.example/', title: TURNED }] }],
  ] as const) {
    it(`a name that turns the text round ends with itself: ${name}`, async () => {
      const names = [...part(await show({ ...own } as Bulletin), name).querySelectorAll('bdi')];
      expect(names.map((bdi) => bdi.textContent)).to.deep.equal(
        Array<string>(name === 'byline' ? 2 : 1).fill(TURNED),
      );
    });
  }

  for (const name of ['title', 'summary', 'caption'] as const) {
    it(`a text that turns round ends with its block: ${name}`, async () => {
      const image = { url: PICTURE, caption: TURNED };
      const block = part(await show({ title: TURNED, summary: TURNED, image }), name);
      expect(block.textContent).to.equal(TURNED);
      expect(getComputedStyle(block).display).to.equal('block');
    });
  }
});
