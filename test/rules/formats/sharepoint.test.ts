import { itReads, type FieldRows } from './json-document.js';

const PORTAL = 'https://portal.example';

const PAGE = { Title: 'Tin', PublishingPageContent: '<p>Một</p>' };

const fields: FieldRows = {
  id: [
    ['GUID', { Id: 3, ID: 3, GUID: 'a-b' }, 'a-b'],
    ['Id', { Id: 3 }, '3'],
    ['none', {}, undefined],
  ],
  url: [
    [
      'FileRef, from the root of the portal',
      { FileRef: '/tin/Pages/a.aspx' },
      `${PORTAL}/tin/Pages/a.aspx`,
    ],
    [
      'FileRef with a space',
      { FileRef: '/tin/Tin mới.aspx' },
      `${PORTAL}/tin/Tin%20m%E1%BB%9Bi.aspx`,
    ],
    [
      'FileRef with signs of an address',
      { FileRef: '/tin/50%#1?.aspx' },
      `${PORTAL}/tin/50%25%231%3F.aspx`,
    ],
    [
      'EncodedAbsUrl',
      { EncodedAbsUrl: `${PORTAL}/b%20c.aspx`, FileRef: '/a' },
      `${PORTAL}/b%20c.aspx`,
    ],
    ['not the address of the API', { __metadata: { uri: `${PORTAL}/_api` } }, undefined],
  ],
  title: [
    ['Title', {}, 'Tin'],
    ['text, not HTML', { Title: 'Thẻ <b> & hai' }, 'Thẻ <b> & hai'],
    ['entities, decoded once', { Title: 'A &amp;amp; B' }, 'A &amp; B'],
    ['Title before TieuDe', { TieuDe: 'Khác' }, 'Tin'],
    ['TieuDe', { Title: null, TieuDe: 'Tin khác' }, 'Tin khác'],
  ],
  summary: [
    ['Comments', { Comments: 'Lời dẫn\nhai dòng' }, 'Lời dẫn\nhai dòng'],
    [
      'Comments as HTML',
      { Comments: '<div class="ExternalClass1"><p>Lời&#160;dẫn</p></div>' },
      'Lời dẫn',
    ],
    ['Description of a modern page', { Description: 'Lời dẫn' }, 'Lời dẫn'],
    ['TomTat', { Comments: '', TomTat: 'Lời dẫn' }, 'Lời dẫn'],
    ['none', { Comments: null }, undefined],
  ],
  datePublished: [
    ['midnight in Vietnam', { ArticleStartDate: '2023-11-29T17:00:00Z' }, '2023-11-30'],
    [
      'midnight with parts of a second',
      { ArticleStartDate: '2023-11-29T17:00:00.000Z' },
      '2023-11-30',
    ],
    ['midnight at the end of a year', { ArticleStartDate: '2023-12-31T17:00:00Z' }, '2024-01-01'],
    ['midnight in milliseconds', { ArticleStartDate: '/Date(1701277200000)/' }, '2023-11-30'],
    [
      'a time in milliseconds',
      { ArticleStartDate: '/Date(1701306900000)/' },
      '2023-11-30T01:15:00Z',
    ],
    [
      'milliseconds with an offset',
      { ArticleStartDate: '/Date(1701277200000+0420)/' },
      '2023-11-30',
    ],
    ['a time', { ArticleStartDate: '2023-11-30T01:15:00Z' }, '2023-11-30T01:15:00Z'],
    ['a time after midnight', { ArticleStartDate: '2023-11-29T17:00:01Z' }, '2023-11-29T17:00:01Z'],
    [
      '17:00 in Vietnam',
      { ArticleStartDate: '2023-11-29T17:00:00+07:00' },
      '2023-11-29T17:00:00+07:00',
    ],
    ['a day as text', { ArticleStartDate: '30/11/2023' }, '2023-11-30'],
    ['midnight as text', { ArticleStartDate: '30/11/2023 12:00 SA' }, '2023-11-30'],
    ['midnight without a zone', { ArticleStartDate: '2023-11-30T00:00:00' }, '2023-11-30'],
    ['an impossible day', { ArticleStartDate: '2023-13-29T17:00:00Z' }, undefined],
    ['too many milliseconds', { ArticleStartDate: '/Date(99999999999999)/' }, undefined],
    [
      'FirstPublishedDate',
      { ArticleStartDate: null, FirstPublishedDate: '2023-11-30T01:15:00Z' },
      '2023-11-30T01:15:00Z',
    ],
    [
      'NgayDang',
      { NgayDang: '2023-11-29T17:00:00Z', Created: '2023-11-01T01:00:00Z' },
      '2023-11-30',
    ],
    ['Created', { Created: '2023-11-30T01:15:00Z' }, '2023-11-30T01:15:00Z'],
  ],
  dateModified: [['Modified', { Modified: '2023-12-01T02:00:00Z' }, '2023-12-01T02:00:00Z']],
  authors: [
    ['ArticleByLine', { ArticleByLine: 'BH' }, [{ name: 'BH', url: undefined }]],
    ['TacGia', { ArticleByLine: null, TacGia: 'BH' }, [{ name: 'BH', url: undefined }]],
    ['none but a number', { AuthorId: 14 }, undefined],
  ],
};

describe('parseSharePoint', () => {
  itReads(PAGE, fields);
});
