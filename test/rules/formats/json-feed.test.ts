import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { parseJsonFeed } from '../../../src/rules/formats/json-feed.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';

const URL_OF_FEED = 'https://portal.example/feed.json';
const AN = { name: 'An' };
const BINH = { name: 'Bình', url: 'https://portal.example/b' };
const FILE = { url: 'https://portal.example/a', title: 'A', mime_type: 'b/c', size_in_bytes: 9 };

type Row = [name: string, item: object, expected: unknown, feed?: object];

/** By field: what the item says, what the bulletin has, what the feed says beside the item. */
const read: { [Field in keyof Bulletin]: Row[] } = {
  id: [
    ['text', { id: 'a' }, 'a'],
    ['number', { id: 7 }, '7'],
  ],
  url: [['relative', { url: '/a' }, 'https://portal.example/a']],
  title: [
    ['its own', { title: 'A' }, 'A', { title: 'F' }],
    ['not that of the feed', {}, undefined, { title: 'F' }],
    ['an object', { title: { then: 1 } }, undefined],
  ],
  summary: [['text', { summary: 'A' }, 'A']],
  bodyHtml: [['content_html', {}, '<p>Một</p>']],
  bodyText: [['content_text', { content_text: 'Một' }, 'Một']],
  datePublished: [
    ['day', { date_published: '2023-11-30', date_modified: '2023-12-01' }, '2023-11-30'],
    ['of its change where there is no other', { date_modified: '2023-12-01' }, '2023-12-01'],
  ],
  dateModified: [['day', { date_modified: '2023-12-01' }, '2023-12-01']],
  authors: [
    ['several', { authors: [AN, BINH] }, [author('An'), BINH]],
    ['author of 1.0', { author: AN }, [author('An')]],
    ['authors before author', { authors: [AN], author: BINH }, [author('An')]],
    ['those of the feed', {}, [author('An')], { authors: [AN] }],
    ['those of the feed, for an empty list', { authors: [] }, [author('An')], { author: AN }],
    ['author of a feed 1.0', {}, [author('An')], { author: AN }],
    ['its own before those of the feed', { authors: [AN] }, [author('An')], { authors: [BINH] }],
    ['wrong types', { authors: [null, 1, {}, 'An'] }, [author('An')]],
    ['none', {}, undefined],
  ],
  publisher: [
    ['the feed', {}, BINH, { title: 'Bình', home_page_url: '/b' }],
    ['_bantin', { _bantin: { publisher: BINH } }, BINH, { title: 'Cổng' }],
    ['a text', { _bantin: { publisher: 'Báo' } }, author('Báo')],
    ['none', {}, undefined],
  ],
  image: [
    ['image', { image: '/a.jpg' }, picture('/a.jpg')],
    ['banner_image', { banner_image: '/b.jpg' }, picture('/b.jpg')],
    ['image before banner_image', { image: '/a', banner_image: '/b' }, picture('/a')],
    ['its alt', { image: '/a', _bantin: { image_alt: 'A' } }, picture('/a', 'A')],
    [
      'its caption',
      { image: '/a', _bantin: { image_caption: 'B' } },
      picture('/a', undefined, 'B'),
    ],
    ['texts without an address', { _bantin: { image_alt: 'A' } }, undefined],
    ['_bantin of a wrong type', { image: '/a', _bantin: ['A'] }, picture('/a')],
    ['an object for an address', { image: { url: '/a' } }, undefined],
  ],
  attachments: [
    [
      'one',
      { attachments: [FILE] },
      [{ url: FILE.url, title: 'A', mimeType: 'b/c', sizeInBytes: 9 }],
    ],
    ['wrong types', { attachments: [null, 'x', {}, { url: 1 }] }, undefined],
    ['one that is no list', { attachments: FILE }, undefined],
  ],
  language: [
    ['its own', { language: 'en' }, 'en', { language: 'vi' }],
    ['that of the feed', {}, 'vi', { language: 'vi' }],
  ],
  tags: [
    ['list', { tags: ['a', 'b'] }, ['a', 'b']],
    ['text', { tags: 'a, b' }, undefined],
  ],
  status: [
    ['_bantin', { _bantin: { status: 'published' } }, 'published'],
    ['not that of the feed', {}, undefined, { _bantin: { status: 'withdrawn' } }],
    ['not of the item itself', { status: 'withdrawn' }, undefined],
  ],
  movedTo: [['_bantin', { _bantin: { moved_to: '/b' } }, 'https://portal.example/b']],
};

/** Which of the items 1, "2", "2b" and the nameless is found. */
const found: [name: string, itemId: string | undefined, expected: object][] = [
  ['the first, where none is asked for', undefined, { id: 1 }],
  ['a number by its text', '1', { id: 1 }],
  ['a text', '2', { id: '2' }],
  ['a text that only begins like another', '2b', { id: '2b' }],
  ['none: other case', '2B', {}],
  ['none: number of another form', '1.0', {}],
  ['none: no text', '', {}],
  ['none: "undefined" for an item without an id', 'undefined', {}],
  ['none: an id that is an object', '[object Object]', {}],
];

describe('parseJsonFeed', () => {
  for (const [field, rows] of Object.entries(read)) {
    for (const [name, item, expected, feed] of rows) {
      it(`reads ${field}: ${name}`, async () => {
        const items = [{ content_html: '<p>Một</p>', ...item }];
        const version = 'https://jsonfeed.org/version/1.1';
        const bulletin = await readBulletin(documentOf({ version, ...feed, items }));
        expect(bulletin[field as keyof Bulletin]).to.deep.equal(expected);
      });
    }
  }

  for (const [name, itemId, expected] of found) {
    it(`finds ${name}`, () => {
      const items = ['junk', null, { id: 1 }, { id: '2' }, { id: '2b' }, {}, { id: {} }];
      const version = 'https://jsonfeed.org/version/1';
      const fields = parseJsonFeed(documentOf({ version, items }), itemId);
      expect({ ...fields }).to.include(expected);
      expect(Object.keys(fields ?? {}).length > 0).to.equal('id' in expected);
    });
  }

  const items: [name: string, json: object][] = [
    ['with content_html', { content_html: '<p>Một</p>' }],
    ['with content_text', { content_text: 'Một' }],
    ['with an empty body', { id: '1', title: 'A', content_html: '' }],
    ['with a title and an address', { id: '1', title: 'A', url: '/a' }],
    ['with a title and a date', { id: 1, title: 'A', date_published: '2023-11-30' }],
  ];

  for (const [name, json] of items) {
    it(`takes a bare item ${name}`, () => {
      expect(parseJsonFeed(documentOf(json))).to.include({ title: (json as Bulletin).title });
    });

    it(`takes a feed that tells no version, of an item ${name}`, () => {
      expect(parseJsonFeed(documentOf({ items: [json] }))).to.have.property('id');
    });
  }

  it('leaves another format alone', () => {
    const others = [
      { title: 'A' },
      { title: 'A', id: 1 },
      { items: {} },
      { items: [] },
      [],
      null,
      'a',
    ];
    for (const json of others)
      expect(parseJsonFeed(documentOf(json)), JSON.stringify(json)).to.be.undefined;
    for (const text of ['', '<p>', '{"content_html":', '\u0000'])
      expect(parseJsonFeed({ text, mimeType: '' }), text).to.be.undefined;
  });
});

function documentOf(json: unknown) {
  return { text: JSON.stringify(json), mimeType: 'application/json', url: URL_OF_FEED };
}

function author(name: string, url?: string) {
  return { name, url };
}

function picture(path: string, alt?: string, caption?: string) {
  return {
    url: `https://portal.example${path}`,
    alt,
    caption,
    width: undefined,
    height: undefined,
  };
}
