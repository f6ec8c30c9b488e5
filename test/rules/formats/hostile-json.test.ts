import { expect } from '@open-wc/testing';
import { failureOf } from './json-document.js';

const MANY = 100_000;
const LONG = 2_000_000;
const ENTITY = { name: 'a &amp; b' };

/** Made to be slow to read, or to fail by their size; mocha's own time limit holds each. */
const documents: [name: string, make: () => object, expected: RegExp][] = [
  ['an excerpt that is cut off everywhere', () => post('[…]'.repeat(LONG / 3)), /Tin$/],
  [
    'an excerpt of nothing but links to the rest',
    () => post('… Xem thêm '.repeat(180_000)),
    /Tin$/,
  ],
  ['an excerpt of spaces', () => post('\u00a0'.repeat(LONG)), /Tin$/],
  ['an excerpt that is too large', () => post('<b>'.repeat(MANY)), /: too-large\. /],
  [
    'a title that is too large',
    () => ({ title: { rendered: 'a'.repeat(LONG + 1) } }),
    /: too-large\. /,
  ],
  ['too many authors', () => ({ ...post(), _embedded: { author: many(ENTITY) } }), /Tin$/],
  ['too many tags', () => ({ ...post(), _embedded: { 'wp:term': [many(ENTITY)] } }), /Tin$/],
  ['too many authors of an article', () => article({ author: many(ENTITY) }), /Tin$/],
  ['too many keywords', () => article({ keywords: 'a &amp; b,'.repeat(MANY) }), /Tin$/],
  ['too many articles', () => [article(), ...many({ '@type': 'Article', url: '/a' })], /Tin$/],
  ['too many names', () => article({ name: many(' ') }), /Tin$/],
  ['too many pictures', () => article({ image: many({}) }), /Tin$/],
  [
    'many who point at one who is large',
    () => [
      { '@id': '#a', ...Object.fromEntries(many(0).map((_, index) => [`a${index}`, index])) },
      article({ author: many({ '@id': '#a' }) }),
    ],
    /Tin$/,
  ],
  ['a body of line ends', () => article({ articleBody: `a${'\n'.repeat(LONG)}a` }), /Tin$/],
  ['a body of spaces', () => article({ articleBody: `\n${' '.repeat(LONG)}a` }), /Tin$/],
  ['a body of what begins a tag', () => article({ articleBody: '<p '.repeat(LONG / 3) }), /Tin$/],
  [
    'a body of what begins an entity',
    () => article({ articleBody: '&amp'.repeat(LONG / 4) }),
    /Tin$/,
  ],
  ['an address of slashes', () => article({ url: `https://a/${'/'.repeat(LONG)}` }), /Tin$/],
  ['a size of spaces', () => article({ image: { url: '/a', width: ' '.repeat(LONG) } }), /Tin$/],
  ['a column of slashes', () => page({ AnhDaiDien: `${'/'.repeat(LONG)} ` }), /Tin$/],
  [
    'a picture of what begins a tag',
    () => page({ PublishingPageImage: '<img '.repeat(MANY) }),
    /: too-large\. /,
  ],
  [
    'a canvas that is too large',
    () => page({ CanvasContent1: '<b>'.repeat(MANY) }),
    /: too-large\. /,
  ],
  [
    'a canvas of many',
    () => page({ CanvasContent1: JSON.stringify(many({ innerHTML: 'a' })) }),
    /Tin$/,
  ],
  ['items that are none', () => ({ value: many({ a: 1 }) }), /: unreadable\. /],
];

describe('the JSON formats, of what is made to be slow', () => {
  for (const [name, make, expected] of documents) {
    it(`bear ${name}`, async () => {
      expect(await failureOf(make())).to.match(expected);
    });
  }
});

function many<Item>(item: Item): Item[] {
  return Array<Item>(MANY).fill(item);
}

function post(excerpt = '') {
  return { title: { rendered: 'Tin' }, excerpt: { rendered: excerpt } };
}

function article(more: object = {}) {
  return { '@type': 'Article', headline: 'Tin', articleBody: 'a', ...more };
}

function page(more: object) {
  return { Title: 'Tin', ArticleByLine: 'BH', ...more };
}
