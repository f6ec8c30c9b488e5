import { expect } from '@open-wc/testing';
import { failureOf, readJson } from './json-document.js';

const PAGE = { Title: 'Tin', PublishingPageContent: '<p>Một</p>' };
const LISTED = { __metadata: { type: 'SP.Data.TinListItem' } };

/** Every way in which the API answers, by the form of OData that was asked for. */
const envelopes: [name: string, wrap: (...items: object[]) => unknown][] = [
  ['verbose, one item', (item) => ({ d: { ...LISTED, ...item } })],
  ['verbose, a list', (...items) => ({ d: { results: items } })],
  [
    'minimal metadata',
    (...items) => ({ 'odata.metadata': 'https://portal.example/_api/$metadata', value: items }),
  ],
  ['no metadata, a list', (...items) => ({ value: items })],
  ['no metadata, one item', (item) => item],
  ['a file', (item) => ({ d: { Title: 'Tệp', ListItemAllFields: { ...LISTED, ...item } } })],
  ['a list of files', (...items) => ({ value: items.map((it) => ({ ListItemAllFields: it })) })],
];

const NEXT = {
  Title: 'Tin sau',
  ArticleByLine: 'An',
  Id: 4,
  GUID: 'C-D',
  FileLeafRef: 'tin-sau.aspx',
};

const refused: [name: string, json: unknown, expected: RegExp, itemId?: string][] = [
  [
    'a missing item',
    verbose('-2130575338, Microsoft.SharePoint.SPException', 'x'),
    /: not-found\. .*-2130575338/,
  ],
  [
    'a missing item, told otherwise',
    light('-2130575338, System.ArgumentException', 'x'),
    /: not-found\. /,
  ],
  ['a missing file', light('-2147024894, System.IO.FileNotFoundException', 'x'), /: not-found\. /],
  [
    'a missing list',
    verbose('-1, System.ArgumentException', "List 'Tin' does not exist at site"),
    /: not-found\. /,
  ],
  ['a missing item, in Vietnamese', light('-1, A.B', 'Mục không tồn tại.'), /: not-found\. .*Mục/],
  [
    'a refused access',
    light('-2147024891, System.UnauthorizedAccessException', 'Access denied.'),
    /: status\. .*-2147024891.*: Access denied/,
  ],
  [
    'a wrong question',
    verbose('-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'x'),
    /: status\. /,
  ],
  [
    'an error whose message is a text',
    { error: { code: '-2147024891, A.B', message: 'Không được' } },
    /: status\. .*Không được/,
  ],
  ['an error without a code', { 'odata.error': { message: {} } }, /: status\. /],
  ['a very long error', light('-1, A.B', 'b'.repeat(9999)), /: status\. .{1,300}$/],
  ['an empty list', { d: { results: [] } }, /: not-found\. /],
  ['an empty list without metadata', { value: [] }, /: not-found\. /],
  ['a list without that item', { value: [PAGE, NEXT] }, /: not-found\. /, '5'],
  ['an item without anything', { d: { ...LISTED, PublishingPageContent: null } }, /: empty\. /],
];

describe('parseSharePoint of what SharePoint answers', () => {
  for (const [name, wrap] of envelopes) {
    it(`opens the envelope: ${name}`, async () => {
      expect(await readJson(wrap(PAGE, NEXT))).to.include({ title: 'Tin', bodyHtml: '<p>Một</p>' });
    });
  }

  it('takes the address of a file for that of its item', async () => {
    const json = { ServerRelativeUrl: '/tin/Pages/a.aspx', ListItemAllFields: PAGE };
    expect(await readJson(json)).to.have.property('url', 'https://portal.example/tin/Pages/a.aspx');
  });

  for (const itemId of ['4', 'C-D', 'tin-sau.aspx']) {
    it(`finds an item of a list: ${itemId}`, async () => {
      expect(await readJson({ value: [PAGE, NEXT] }, itemId)).to.have.property('title', 'Tin sau');
    });
  }

  for (const [name, json, expected, itemId] of refused) {
    it(`refuses ${name}`, async () => {
      expect(await failureOf(json, itemId)).to.match(expected);
    });
  }
});

function verbose(code: string, value: string) {
  return { error: { code, message: { lang: 'vi-VN', value } } };
}

function light(code: string, value: string) {
  return { 'odata.error': { code, message: { lang: 'vi-VN', value } } };
}
