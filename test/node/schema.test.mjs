import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { readBulletin } from '../../dist/rules/read-bulletin.js';

const DEMO = 'demo/bulletins';
const BASE = 'https://portal.example/feed.json';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const readDemo = (name) => readJson(`${DEMO}/${name}`);
const schema = readJson('dist/bulletin.schema.json');
// `format` only describes here: what must hold stands in a `pattern` beside it. What `required` names
// may be described elsewhere.
const options = { strictRequired: false, validateFormats: false, allErrors: true };
const isValid = new Ajv(options).compile(schema);

const feed = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Trang tin xã Suối Mây (tưởng tượng)',
  items,
});
const item = (fields) => ({
  id: '1',
  title: 'Họp thôn',
  content_html: '<p>Tối nay.</p>',
  ...fields,
});
const extra = (fields) => item({ _bantin: fields });
const file = (fields) =>
  item({ attachments: [{ url: 'a.pdf', mime_type: 'application/pdf', ...fields }] });

const valid = {
  'a feed of one item': feed(item()),
  'a bare item': item(),
  'an item that is all text': { id: '1', content_text: 'Tối nay họp thôn.' },
  'an item with every field': item({
    url: 'https://portal.example/1',
    summary: 'Tóm tắt',
    content_text: 'Tối nay.',
    image: '../anh/1.jpg',
    banner_image: 'https://portal.example/2.jpg',
    date_published: '2023-11-30',
    date_modified: '2023-12-01T08:00:00.5+07:00',
    authors: [{ name: 'BH', url: 'mailto:bh@portal.example' }],
    language: 'vi-VN',
    tags: ['thông báo'],
    attachments: [
      { url: 'a.pdf', mime_type: 'application/pdf', title: 'Kế hoạch', size_in_bytes: 260 },
    ],
    _bantin: {
      image_alt: '',
      image_caption: 'Dòng một\nDòng hai',
      publisher: { name: 'UBND xã' },
      status: 'moved',
      moved_to: 'https://portal.example/2',
    },
  }),
  'an extension of another': item({ _other: { about: 'https://other.example/' } }),
  'a picture as data': item({ image: 'data:image/png;base64,iVBORw0KGgo=' }),
  'an address that begins with no scheme': item({ url: '//portal.example/1' }),
  'a withdrawn item without its text': {
    id: '1',
    title: 'Họp thôn',
    url: 'https://portal.example/1',
    _bantin: { status: 'withdrawn' },
  },
};

const invalid = {
  'no object': 'Họp thôn',
  'a list': [item()],
  'a feed without items': feed(),
  'a feed without a title': { ...feed(item()), title: undefined },
  'a feed of another standard': { ...feed(item()), version: '2.0' },
  'a broken item in a feed': feed(item(), { title: 'Họp thôn' }),
  'an item without its id': { ...item(), id: undefined },
  'an item with a number as its id': item({ id: 1 }),
  'an item without a body': { id: '1', title: 'Họp thôn', url: 'https://portal.example/1' },
  'an empty title': item({ title: ' ' }),
  'a title of another type': item({ title: ['Họp thôn'] }),
  'a day as people write it': item({ date_published: '30/11/2023' }),
  'a day that no month has': item({ date_published: '2023-11-32' }),
  'a time without its offset': item({ date_published: '2023-11-30T07:30:00' }),
  'a date that is empty': item({ date_modified: '' }),
  'an address that runs code': item({ url: 'javascript:alert(1)' }),
  'a picture that runs code': item({ image: 'javascript:alert(1)' }),
  'a picture that is a drawing with scripts': item({ image: 'data:image/svg+xml;base64,PHN2Zz4=' }),
  'an address with a space before it': item({ url: ' https://portal.example/1' }),
  'an address that is empty': item({ url: '' }),
  'an author as a bare name': item({ authors: ['BH'] }),
  'an author without a name': item({ authors: [{ url: 'https://portal.example/bh' }] }),
  'a language by its name': item({ language: 'Tiếng Việt' }),
  'tags as one text': item({ tags: 'thông báo, họp' }),
  'a file without its type': file({ mime_type: undefined }),
  'a file without its address': file({ url: undefined }),
  'a size as text': file({ size_in_bytes: '260' }),
  'a name that is none of ours': extra({ imageAlt: 'Tranh vẽ' }),
  'a status that is none of ours': extra({ status: 'deleted' }),
  'a publisher as a bare name': extra({ publisher: 'UBND xã' }),
};

/** As it goes over the wire: without what is `undefined`. */
const sent = (document) => JSON.parse(JSON.stringify(document));

describe('bulletin.schema.json', () => {
  it('names the version of JSON Schema that it is written in', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  const names = readdirSync(DEMO).filter((name) => name.endsWith('.json'));
  const feeds = names.filter((name) => name !== 'hostile.json' && readDemo(name).version);
  assert.ok(feeds.length > 1, `${DEMO} has no feeds`);
  for (const name of feeds) {
    it(`takes ${DEMO}/${name}`, () => expectValid(readDemo(name)));
  }

  it(`refuses ${DEMO}/hostile.json for each of its addresses that run code`, () => {
    isValid(readDemo('hostile.json'));
    const paths = new Set(isValid.errors.map(({ instancePath }) => instancePath));
    for (const path of ['url', 'image', 'authors/0/url', 'attachments/0/url']) {
      assert.ok(paths.has(`/items/0/${path}`), path);
    }
  });

  for (const [name, document] of Object.entries(valid)) {
    it(`takes ${name}`, () => expectValid(sent(document)));
    it(`takes nothing that the element cannot read: ${name}`, () => expectReadable(document));
  }

  for (const [name, document] of Object.entries(invalid)) {
    it(`refuses ${name}`, () => assert.equal(isValid(sent(document)), false));
  }
});

function expectValid(document) {
  assert.ok(isValid(document), JSON.stringify(isValid.errors, undefined, 1));
}

async function expectReadable(document) {
  const text = JSON.stringify(document);
  const source = { text, mimeType: 'application/json', url: BASE };
  try {
    const bulletin = await readBulletin(source, { format: 'json-feed' });
    assert.equal(bulletin.id, '1');
  } catch (error) {
    assert.equal(error.code, 'gone');
  }
}
