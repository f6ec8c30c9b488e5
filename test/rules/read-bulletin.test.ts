import { expect } from '@open-wc/testing';
import { BulletinError } from '../../src/model/bulletin-error.js';
import type { SourceDocument } from '../../src/rules/formats/format.js';
import { checkBulletin, readBulletin } from '../../src/rules/read-bulletin.js';

const ITEM = { id: 'tin-1', title: 'Tin', content_html: '<p>Một</p>' };

const refused: [name: string, text: string, code: string, itemId?: string][] = [
  ['nothing at all', '', 'unreadable'],
  ['spaces alone', ' \n', 'unreadable'],
  ['a log-in page', '<!doctype html><title>Đăng nhập</title><form></form>', 'unreadable'],
  ['JSON cut short', JSON.stringify(ITEM).slice(0, 30), 'unreadable'],
  ['JSON with a script before it', `for(;;);${JSON.stringify(ITEM)}`, 'unreadable'],
  ['a WordPress error', json(wordPressError()), 'not-found'],
  ['a problem+json', json(problem()), 'unreadable'],
  ['a problem+json with an id', json({ ...problem(), id: 'a-1' }), 'unreadable'],
  ['an error of a gateway', json({ error: { code: 502, message: 'Bad gateway' } }), 'unreadable'],
  ['an array', json([ITEM]), 'unreadable'],
  ['a text', json('Tin'), 'unreadable'],
  ['a number', '42', 'unreadable'],
  ['null', 'null', 'unreadable'],
  ['an empty object', '{}', 'unreadable'],
  ['a title alone', json({ title: 'Tin' }), 'unreadable'],
  ['items of something else', json({ items: [{ name: 'a' }] }), 'unreadable'],
  ['a log-in page, an item asked for', '<form></form>', 'unreadable', 'tin-1'],
  ['a feed without that item', json(feed(ITEM)), 'not-found', 'tin-2'],
  ['an empty feed, an item asked for', json(feed()), 'not-found', 'tin-1'],
  ['a feed without that item but with such a property', json(feed(ITEM)), 'not-found', 'toString'],
  ['an empty feed', json(feed()), 'empty'],
  ['a feed of no objects', json(feed(null, 'a', 1, [])), 'empty'],
  ['an item of nothing but spaces', json({ content_html: ' ', content_text: '\n' }), 'empty'],
  ['an item of wrong types', json(feed({ title: {}, content_html: [] })), 'empty'],
  [
    'an item whose fields stand in __proto__',
    '{"version":"jsonfeed.org","items":[{"__proto__":{"title":"a"}}]}',
    'empty',
  ],
  ['a withdrawn item', json({ ...ITEM, _bantin: { status: 'withdrawn' } }), 'gone'],
  [
    'a withdrawn item without a body',
    json({ content_text: '', _bantin: { status: 'withdrawn' } }),
    'gone',
  ],
  [
    'a withdrawn item of a feed',
    json(feed({ ...ITEM, _bantin: { status: 'withdrawn' } })),
    'gone',
    'tin-1',
  ],
];

describe('readBulletin', () => {
  for (const [name, text, code, itemId] of refused) {
    it(`tells ${code}: ${name}`, async () => {
      expect((await failure(documentOf(text), itemId)).code).to.equal(code);
    });
  }

  it('reads a bulletin, whatever its type is called', async () => {
    for (const mimeType of ['', 'application/feed+json', 'text/html']) {
      expect((await readBulletin({ text: json(ITEM), mimeType })).title).to.equal('Tin');
    }
  });

  it('resolves addresses against that of the document', async () => {
    const item = { ...ITEM, url: '../tin', image: 'a.jpg', attachments: [{ url: '/b.pdf' }] };
    const bulletin = await readBulletin(documentOf(json(item)));
    expect(bulletin.url).to.equal('https://portal.example/tin');
    expect(bulletin.image?.url).to.equal('https://portal.example/feed/a.jpg');
    expect(bulletin.attachments?.[0]?.url).to.equal('https://portal.example/b.pdf');
  });

  it('reads a moved bulletin', async () => {
    const moved = { ...ITEM, _bantin: { status: 'moved', moved_to: '/moi' } };
    const { status, movedTo } = await readBulletin(documentOf(json(moved)));
    expect({ status, movedTo }).to.deep.equal({
      status: 'moved',
      movedTo: 'https://portal.example/moi',
    });
  });

  it('names the type of what it cannot read', async () => {
    const { message } = await failure({ text: 'Tin', mimeType: 'text/plain' });
    expect(message).to.include('"text/plain"');
  });

  it('names the item that it does not find', async () => {
    expect((await failure(documentOf(json(feed(ITEM))), 'tin-2')).message).to.include('"tin-2"');
  });

  it('tells since when a bulletin is withdrawn, where its publisher says so', async () => {
    const withdrawn = { ...ITEM, date_modified: '2023-12-05', _bantin: { status: 'withdrawn' } };
    expect((await failure(documentOf(json(withdrawn)))).date).to.equal('2023-12-05');
  });
});

describe('checkBulletin', () => {
  it('gives back the same bulletin', () => {
    for (const bulletin of [{ title: 'a' }, { bodyHtml: 'a' }, { bodyText: 'a' }]) {
      expect(checkBulletin(bulletin)).to.equal(bulletin);
    }
  });

  it('tells empty: neither a title nor a body', () => {
    expect(() => checkBulletin({ summary: 'a', image: { url: 'https://a.example/' } }))
      .to.throw(BulletinError)
      .with.property('code', 'empty');
  });
});

/** Why a document has no bulletin. */
async function failure(document: SourceDocument, itemId?: string): Promise<BulletinError> {
  try {
    await readBulletin(document, { itemId });
  } catch (error) {
    if (error instanceof BulletinError) return error;
    throw error;
  }
  throw new Error('It has one.');
}

function documentOf(text: string) {
  return { text, mimeType: 'application/json', url: 'https://portal.example/feed/1.json' };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function feed(...items: unknown[]) {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Cổng', items };
}

function wordPressError() {
  return {
    code: 'rest_post_invalid_id',
    message: 'ID bài viết không hợp lệ.',
    data: { status: 404 },
  };
}

function problem() {
  return {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'Không có',
    instance: '/1',
  };
}
