import { expect } from '@open-wc/testing';
import type { Format } from '../../../src/rules/formats/format.js';
import { parseJsonFeed } from '../../../src/rules/formats/json-feed.js';
import { parseNewsArticle } from '../../../src/rules/formats/news-article.js';
import { parseSharePoint } from '../../../src/rules/formats/sharepoint.js';
import { parseWordPress } from '../../../src/rules/formats/wordpress.js';
import { parseInert } from '../../../src/rules/trusted-html.js';
import { documentOf } from './json-document.js';

const FORMATS: Record<string, Format> = {
  'json-feed': parseJsonFeed,
  wordpress: parseWordPress,
  sharepoint: parseSharePoint,
  'news-article': parseNewsArticle,
};

/** Documents, and the one format that may take them. */
const documents: [owner: string | undefined, name: string, json: unknown][] = [
  ['json-feed', 'a JSON Feed', { version: 'https://jsonfeed.org/version/1.1', items: [] }],
  ['json-feed', 'an item of one', { id: '1', title: 'Tin', url: '/a', content_html: '<p>Một</p>' }],
  ['wordpress', 'a post', { id: 1, title: { rendered: 'Tin' }, content: { rendered: '' } }],
  ['wordpress', 'a post of some fields', { title: { rendered: 'Tin' } }],
  ['wordpress', 'a list of posts', [{ title: { rendered: 'Tin' } }]],
  ['wordpress', 'an empty list', []],
  ['wordpress', 'an error', { code: 'rest_no_route', message: 'a', data: { status: 404 } }],
  ['sharepoint', 'a page', { d: { Title: 'Tin', PublishingPageContent: '' } }],
  ['sharepoint', 'an item of a list', { 'odata.type': 'SP.Data.TinListItem', Title: 'Tin' }],
  ['sharepoint', 'an item with a path', { FileRef: '/a.aspx', Title: 'Tin' }],
  ['sharepoint', 'an item of the newer OData', { '@odata.type': '#SP.ListItem', TieuDe: 'Tin' }],
  ['sharepoint', 'a list of nothing', { d: { results: [] } }],
  ['sharepoint', 'an error', { 'odata.error': { code: '-1, A.B', message: { value: 'a' } } }],
  ['news-article', 'an article', { '@type': 'NewsArticle', headline: 'Tin' }],
  ['news-article', 'an article among others', { '@graph': [{ '@type': 'Report', name: 'Tin' }] }],

  [
    undefined,
    'a problem+json',
    { type: 'about:blank', title: 'Not Found', status: 404, detail: 'a' },
  ],
  [undefined, 'an error of a gateway', { error: { code: 502, message: 'Bad gateway' } }],
  [undefined, 'an error of Graph', { error: { code: 'itemNotFound', message: 'Item not found' } }],
  [
    undefined,
    'an error of JSON-RPC',
    { jsonrpc: '2.0', error: { code: -32601, message: 'a' }, id: 1 },
  ],
  [undefined, 'an error without a status', { code: 'E1', message: 'a' }],
  [undefined, 'a package.json', { name: 'a', version: '1.0.0', description: 'a', author: 'b' }],
  [undefined, 'an index of WordPress', { name: 'Cổng', description: '', url: '/', namespaces: [] }],
  [undefined, 'a user of WordPress', { id: 7, name: 'BH', slug: 'bh', description: '' }],
  [undefined, 'a list of users', [{ id: 7, name: 'BH', slug: 'bh' }]],
  [
    undefined,
    'another OData',
    { d: { __metadata: { type: 'NorthwindModel.Product' }, Title: 'A' } },
  ],
  [undefined, 'a list of another OData', { value: [{ Id: 1, Title: 'A' }] }],
  [
    undefined,
    'a site of SharePoint',
    { d: { __metadata: { type: 'SP.Web' }, Created: '2023-11-30' } },
  ],
  [undefined, 'a value that is no list', { value: 'a', Title: 'A' }],
  [undefined, 'a product', { '@type': 'Product', name: 'A', description: 'a' }],
  [undefined, 'a page without an article', { '@type': 'WebPage', name: 'A', headline: 'A' }],
  [undefined, 'an article of ActivityStreams', { type: 'Article', name: 'A', content: 'a' }],
  [
    undefined,
    'a type that only ends like ours',
    { '@type': 'SatiricalNewsArticle', headline: 'A' },
  ],
  [undefined, 'a type of another vocabulary', { '@type': 'https://a.example/NewsArticle' }],
  [undefined, 'a GeoJSON', { type: 'FeatureCollection', features: [{ type: 'Feature' }] }],
  [undefined, 'names alone', { title: 'A', content: 'a', excerpt: 'a', date: '2023-11-30' }],
  [undefined, 'an object that says rendered elsewhere', { name: { rendered: 'A' } }],
  [undefined, 'a number for rendered', { title: { rendered: 1 } }],
  [undefined, 'nothing', null],
  [undefined, 'a text', 'a'],
  [undefined, 'a number', 1],
  [undefined, 'an empty object', {}],
  [undefined, 'lists of lists', [[[]]]],
];

describe('the JSON formats', () => {
  for (const [owner, name, json] of documents) {
    it(`leave to ${owner ?? 'nobody'}: ${name}`, async () => {
      for (const [format, parse] of Object.entries(FORMATS)) {
        expect(await isTaken(parse, json), format).to.equal(format === owner);
      }
    });
  }

  for (const [name, text] of Object.entries({ HTML: '<p>', 'JSON cut short': '{"@type":' })) {
    it(`leave to nobody: ${name}`, async () => {
      for (const [format, parse] of Object.entries(FORMATS)) {
        const document = { text, mimeType: 'application/json' };
        expect(await parse(document, undefined, parseInert), format).to.be.undefined;
      }
    });
  }

  it('take nothing that an object inherits', async () => {
    const json: unknown = JSON.parse(
      '{"__proto__":{"title":{"rendered":"a"},"@type":"Article","FileRef":"/a","Title":"a"}}',
    );
    for (const parse of Object.values(FORMATS)) expect(await isTaken(parse, json)).to.be.false;
  });
});

/** An error is what a document says that is its own. */
async function isTaken(parse: Format, json: unknown): Promise<boolean> {
  try {
    return (await parse(documentOf(json), undefined, parseInert)) !== undefined;
  } catch (error) {
    expect(error).to.have.property('name', 'BulletinError');
    return true;
  }
}
