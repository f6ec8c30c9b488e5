import { expect } from '@open-wc/testing';
import { findArticle, parseNewsArticle } from '../../../src/rules/formats/news-article.js';
import { parseInert } from '../../../src/rules/trusted-html.js';
import { ADDRESS, failureOf, readJson } from './json-document.js';

const TYPES =
  'AnalysisNewsArticle Article BackgroundNewsArticle BlogPosting NewsArticle OpinionNewsArticle ' +
  'Report ReportageNewsArticle ReviewNewsArticle SocialMediaPosting';
const ONE = { '@type': 'NewsArticle', '@id': '#mot', headline: 'Một' };
const TWO = { '@type': 'Article', identifier: 'tin-2', headline: 'Hai', articleBody: 'Hai.' };
const SITE = { '@type': 'WebSite', name: 'Cổng' };

const found: [name: string, json: unknown, expected: string][] = [
  ['alone', ONE, 'Một'],
  ['in a list', [SITE, ONE], 'Một'],
  ['in lists in one another', [[SITE], [[ONE]]], 'Một'],
  ['in @graph', { '@context': 'https://schema.org', '@graph': [SITE, ONE] }, 'Một'],
  ['in a @graph of one', { '@graph': ONE }, 'Một'],
  ['as mainEntity of a page', { '@type': 'WebPage', name: 'Trang', mainEntity: ONE }, 'Một'],
  ['as mainEntityOfPage', { '@type': 'WebPage', mainEntityOfPage: ONE }, 'Một'],
  ['beside broken neighbours', [null, 1, 'a', [], {}, { '@type': 7 }, ONE], 'Một'],
  ['with several types', { ...ONE, '@type': ['CreativeWork', 'NewsArticle'] }, 'Một'],
  ['the first with a body', [ONE, TWO], 'Hai'],
  ['the first, where none has a body', [ONE, { ...ONE, headline: 'Ba' }], 'Một'],
  ['the one of this address, by url', [TWO, { ...ONE, url: ADDRESS }], 'Một'],
  ['the one of this address, by a relative url', [TWO, { ...ONE, url: '/tin/1.json/' }], 'Một'],
  ['the one of this address, by @id', [TWO, { ...ONE, '@id': `${ADDRESS}#article` }], 'Một'],
  [
    'the one of this address, by mainEntityOfPage',
    [TWO, { ...ONE, mainEntityOfPage: ADDRESS }],
    'Một',
  ],
  [
    'the one of this address, by a page',
    [TWO, { ...ONE, mainEntityOfPage: { '@id': ADDRESS } }],
    'Một',
  ],
];

const named: [itemId: string, expected: string][] = [
  ['mot', 'Một'],
  ['#mot', 'Một'],
  ['tin-2', 'Hai'],
  ['https://portal.example/3', 'Ba'],
];

const GRAPH = {
  '@graph': [
    { '@type': 'Person', '@id': '#bh', name: 'BH', url: '/bh' },
    { '@type': 'Organization', '@id': '#org', name: 'Cổng A' },
    { '@type': 'ImageObject', '@id': '#image', url: '/a.jpg', width: 640, caption: 'Ảnh' },
    {
      ...ONE,
      author: [{ '@id': '#bh' }, 'An'],
      publisher: { '@id': '#org' },
      image: [{ '@id': '#image', '@type': 'ImageObject' }],
      mainEntityOfPage: { '@id': '#bh' },
    },
  ],
};

describe('parseNewsArticle of several', () => {
  for (const type of TYPES.split(' ')) {
    it(`takes a ${type}`, async () => {
      expect(await readJson({ '@type': type, headline: 'Tin' })).to.have.property('title', 'Tin');
    });
  }

  for (const [name, json, expected] of found) {
    it(`finds an article ${name}`, async () => {
      expect(await readJson(json)).to.have.property('title', expected);
    });
  }

  for (const [itemId, expected] of named) {
    it(`finds the article that is named ${itemId}`, async () => {
      const three = { ...ONE, '@id': undefined, url: 'https://portal.example/3', headline: 'Ba' };
      expect(await readJson([ONE, TWO, three], itemId)).to.have.property('title', expected);
    });
  }

  for (const itemId of ['ba', 'undefined', '[object Object]', '']) {
    it(`finds no article that is named "${itemId}"`, async () => {
      const three = { ...ONE, '@id': {}, identifier: [{}] };
      expect(await failureOf([ONE, TWO, three], itemId)).to.match(/: not-found\. /);
    });
  }

  it('takes the only article, whatever is asked for', async () => {
    expect(await readJson(ONE, 'ba')).to.have.property('title', 'Một');
  });

  it('reads at most a hundred names', async () => {
    const keywords = Array<string>(101).fill('A &amp; B');
    expect((await readJson({ ...ONE, keywords })).tags).to.have.length(100);
  });

  it('puts in place what an article points at', async () => {
    const { authors, publisher, image, url } = await readJson(GRAPH);
    expect(authors).to.deep.equal([
      { name: 'BH', url: 'https://portal.example/bh' },
      { name: 'An', url: undefined },
    ]);
    expect(publisher?.name).to.equal('Cổng A');
    expect(image).to.include({
      url: 'https://portal.example/a.jpg',
      width: 640,
      caption: 'Ảnh',
    });
    expect(url).to.be.undefined;
  });

  it('bears things that point at themselves, and depth without end', async () => {
    expect(await readJson({ ...ONE, '@id': '#a', author: { '@id': '#a' } })).to.include({
      title: 'Một',
    });
    const text = `${'['.repeat(5000)}${JSON.stringify(ONE)}${']'.repeat(5000)}`;
    const document = { text, mimeType: 'application/json', url: ADDRESS };
    expect(await parseNewsArticle(document, undefined, parseInert)).to.be.undefined;
  });
});

describe('findArticle', () => {
  it('gives the article of a page, from all that the page says', () => {
    const scripts = [SITE, { '@graph': [TWO, { ...ONE, url: 'https://portal.example/a' }] }];
    expect(findArticle(scripts, 'https://portal.example/a#b')).to.have.property('headline', 'Một');
    expect(findArticle(scripts)).to.have.property('headline', 'Hai');
  });

  it('gives nothing where there is none', () => {
    for (const json of [undefined, null, [], {}, SITE, 'a', { '@type': 'Product' }]) {
      expect(findArticle(json, ADDRESS)).to.be.undefined;
    }
  });
});
