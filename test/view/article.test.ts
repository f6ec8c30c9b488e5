import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import type { Bulletin } from '../../src/model/bulletin.js';
import { mount, part, queryPart } from '../helpers.js';

const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';
const WHOLE: Bulletin = {
  url: 'https://portal.example/tin/1',
  title: 'Khai mạc hội chợ',
  summary: 'Sáng nay\ntại quảng trường',
  bodyHtml: '<p>Một</p><h2>Hai</h2>',
  datePublished: '2023-11-30T20:00:00Z',
  authors: [{ name: 'Lan' }, { name: 'Minh', url: 'https://portal.example/minh' }],
  publisher: { name: 'Cổng thông tin' },
  image: { url: PICTURE, alt: 'Gian hàng', caption: 'Chợ\nphiên', width: 640, height: 480 },
  attachments: [
    { url: 'https://portal.example/a.pdf', title: 'Danh sách', sizeInBytes: 1_536_000 },
    { url: 'https://portal.example/b.csv' },
  ],
  language: 'vi',
};

async function show(own: Bulletin = {}, markup = '<bantin-article></bantin-article>') {
  const element = await mount(markup);
  element.bulletin = { ...WHOLE, ...own };
  await element.updateComplete;
  return element;
}

const words = (node?: Element) => node?.textContent?.replace(/\s+/g, ' ').trim();
const pictures = (element: BantinArticleElement) =>
  element.shadowRoot?.querySelectorAll('img').length;

describe('<bantin-article> with a whole bulletin', () => {
  it('has every part, in the order in which it is read', async () => {
    const element = await show();
    const names = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]
      .map((node) => node.getAttribute('part')?.split(' ').at(-1))
      .filter((name) => !/^(?:article|toolbar)$/.test(name ?? ''));
    expect(names).to.deep.equal(
      [
        'date',
        'increase',
        'decrease',
        'reset',
        'title',
        'summary',
        'figure',
        'caption',
        'body',
      ].concat(['byline', 'attachments', 'source']),
    );
  });

  it('says the day in Vietnam, and the time to machines', async () => {
    const date = part(await show(), 'date');
    expect(words(date)).to.equal('01/12/2023');
    expect(date.localName).to.equal('time');
    expect(date.getAttribute('datetime')).to.equal('2023-11-30T20:00:00Z');
  });

  it('says the day in English where the page is English', async () => {
    const element = await show({}, '<bantin-article lang="en"></bantin-article>');
    expect(words(part(element, 'date'))).to.equal('1 December 2023');
  });

  it('keeps the lines of the summary', async () => {
    const summary = part(await show(), 'summary');
    expect(summary.textContent).to.equal('Sáng nay\ntại quảng trường');
    expect(getComputedStyle(summary).whiteSpace).to.match(/^pre-line/);
  });

  it('shows the picture with its text, its size and its caption', async () => {
    const figure = part(await show(), 'figure');
    const picture = figure.querySelector('img');
    expect(picture?.src).to.equal(PICTURE);
    expect(picture?.alt).to.equal('Gian hàng');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).to.deep.equal([
      '640',
      '480',
    ]);
    expect(picture?.referrerPolicy).to.equal('no-referrer');
    expect(figure.querySelector('figcaption')?.textContent).to.equal('Chợ\nphiên');
  });

  it('shows the picture without sizes and caption where there are none', async () => {
    const figure = part(await show({ image: { url: PICTURE } }), 'figure');
    expect(figure.querySelector('figcaption')).to.be.null;
    expect(figure.querySelector('img')?.getAttributeNames()).not.to.include('width');
    expect(figure.querySelector('img')?.getAttribute('alt')).to.equal('');
  });

  it('shows the picture once where the body has it too', async () => {
    const element = await show({ bodyHtml: `<p>Một</p><p><img src="${PICTURE}"></p>` });
    expect(pictures(element)).to.equal(1);
    expect(part(element, 'body').querySelector('img')).not.to.be.null;
  });

  it('shows the picture beside another one in the body', async () => {
    const element = await show({ bodyHtml: `<p><img src="${PICTURE}AAAA"></p>` });
    expect(pictures(element)).to.equal(2);
  });

  it('leaves no empty line within a figure whose system writes paragraphs there', async () => {
    const bodyHtml = `<figure><p><img src="${PICTURE}"></p><figcaption><p>Chợ</p></figcaption></figure>`;
    const paragraphs = part(await show({ bodyHtml }), 'body').querySelectorAll('figure p');
    const below = [...paragraphs].map((paragraph) => getComputedStyle(paragraph).marginBottom);
    expect(below).to.deep.equal(['0px', '0px']);
  });

  it('names its authors, with a link where they have a page', async () => {
    const byline = part(await show(), 'byline');
    expect(words(byline)).to.equal('Lan, Minh');
    const links = [...byline.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://portal.example/minh']);
    expect(links[0]?.rel).to.equal('noopener noreferrer');
    expect(links[0]?.target).to.equal('_blank');
  });

  it('lists its files with their sizes, by address where they have no title', async () => {
    const attachments = part(await show(), 'attachments');
    const items = [...attachments.querySelectorAll('li')];
    expect(items.map(words)).to.deep.equal(['Danh sách (1,5 MB)', 'https://portal.example/b.csv']);
    expect(attachments.getAttribute('aria-label')).to.equal('Tệp đính kèm');
    expect(items[0]?.querySelector('a')?.href).to.equal('https://portal.example/a.pdf');
  });

  it('tells sizes in English where the page is English', async () => {
    const element = await show({}, '<bantin-article lang="en"></bantin-article>');
    expect(words(part(element, 'attachments'))).to.include('Danh sách (1.5 MB)');
  });

  it('names its source, with a link to the bulletin', async () => {
    const source = part(await show(), 'source');
    expect(words(source)).to.equal('Nguồn: Cổng thông tin');
    expect(source.querySelector('a')?.href).to.equal('https://portal.example/tin/1');
  });

  it('names the host of its address where the publisher has no name', async () => {
    const source = part(await show({ publisher: undefined }), 'source');
    expect(words(source)).to.equal('Nguồn: portal.example');
  });

  it('links the publisher’s page where the bulletin has no address', async () => {
    const publisher = { name: 'Cổng', url: 'https://portal.example/' };
    const source = part(await show({ url: undefined, publisher }), 'source');
    expect(source.querySelector('a')?.href).to.equal('https://portal.example/');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has its title and its headings at level ${level} and below`, async () => {
      const element = await show({}, `<bantin-article heading-level="${level}"></bantin-article>`);
      expect(part(element, 'title').localName).to.equal(`h${level}`);
      const below = part(element, 'body').querySelector('h1,h2,h3,h4,h5,h6');
      expect(below?.localName).to.equal(`h${Math.min(level + 1, 6)}`);
    });
  }
});

describe('<bantin-article> with little', () => {
  it('has nothing but a title', async () => {
    const element = await mount('<bantin-article></bantin-article>');
    element.bulletin = { title: 'Chỉ có tiêu đề' };
    await element.updateComplete;
    for (const name of ['date', 'summary', 'figure', 'byline', 'attachments', 'source']) {
      expect(queryPart(element, name), name).to.equal(undefined);
    }
    expect(words(part(element, 'body'))).to.equal('');
  });

  it('has nothing but a body', async () => {
    const element = await show({ title: undefined });
    expect(queryPart(element, 'title')).to.equal(undefined);
    expect(words(part(element, 'body'))).to.equal('MộtHai');
  });
});
