import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../src/model/bulletin.js';
import { BulletinError } from '../../src/model/bulletin-error.js';
import type { SourceDocument } from '../../src/rules/formats/format.js';
import { formats, type OwnFormat } from '../../src/rules/known-formats.js';
import { readBulletin } from '../../src/rules/read-bulletin.js';

const FEED_ITEM = '{"id":"1","title":"Tin","url":"/a","content_html":"<p>Một</p>"}';
const POST = '{"title":{"rendered":"Tin"},"content":{"rendered":"Một"}}';
const RSS = '<rss><channel><item><title>Tin</title></item></channel></rss>';
const PAGE =
  '<!doctype html><html lang="vi"><title>Tin</title><meta property="og:type" content="article">' +
  `<main><article><h1>Tin</h1>${`<p>${'Một câu khá dài. '.repeat(20)}</p>`.repeat(4)}</article></main>`;

/** Which documents are taken without a word on their format, and by which formats. */
const found: [name: string, text: string, names: string[]][] = [
  ['a JSON Feed', FEED_ITEM, ['auto', '', 'khong-co', 'toString', '__proto__', 'json-feed']],
  ['a post of WordPress', POST, ['auto', 'wordpress']],
  ['RSS', RSS, ['auto', 'rss']],
  ['RSS after a declaration', `\ufeff \n<?xml version="1.0"?>\n<!-- > -->${RSS}`, ['auto', 'rss']],
  ['RSS after a document type', `<!DOCTYPE rss [<!ENTITY a "b">]>${RSS}`, ['auto', 'rss']],
  ['a page', PAGE, ['auto', 'page']],
  ['a page that begins with a comment', `<!-- <rss> -->${PAGE}`, ['auto', 'page']],
];

/** Documents that only a host's own format takes: what it calls them stands at their start. */
const marked = (mark: string, rest = '') => `#${mark}\n${rest}`;
const reads =
  (mark: string, give: (document: SourceDocument) => unknown): OwnFormat =>
  (document) =>
    document.text.includes(mark) ? (give(document) as Bulletin) : undefined;

function documentOf(text: string): SourceDocument {
  return { text, mimeType: 'text/x-my-cms', url: 'https://portal.example/tin/1' };
}

async function read(text: string, format?: string, itemId?: string): Promise<Bulletin> {
  return readBulletin(documentOf(text), { format, itemId });
}

/** What reading fails with. */
async function failure(text: string, format?: string, itemId?: string): Promise<unknown> {
  const bulletin = await read(text, format, itemId).catch((error: unknown) => ({ error }));
  return 'error' in bulletin ? bulletin.error : undefined;
}

describe('the formats that are known', () => {
  for (const [name, text, names] of found) {
    for (const format of names) {
      it(`read ${name}, asked for as "${format}"`, async () => {
        expect((await read(text, format)).title).to.equal('Tin');
      });
    }
  }

  it('read nothing but their own by name', async () => {
    for (const format of ['json-feed', 'rss']) {
      expect(await failure(POST, format)).to.have.property('code', 'unreadable');
    }
  });

  it('read nothing that begins as no document does', async () => {
    expect(await failure('Tin')).to.have.property('code', 'unreadable');
    expect(await failure(`for(;;);${FEED_ITEM}`)).to.have.property('code', 'unreadable');
  });
});

describe('formats.add', () => {
  it('lets a document be read by name and without one', async () => {
    formats.add(
      'cms-a',
      reads('#a', () => ({ title: 'Tin' })),
    );
    for (const format of ['cms-a', 'auto', undefined, 'khong-co']) {
      expect((await read(marked('a'), format)).title).to.equal('Tin');
    }
  });

  it('hands over the text, the type and the address of the document', async () => {
    let handed: unknown;
    formats.add(
      'cms-b',
      reads('#b', (document) => (handed = document) && { title: 'Tin' }),
    );
    await read(marked('b'));
    expect(handed).to.deep.equal(documentOf(marked('b')));
  });

  for (const [kind, text] of [
    ['JSON', '{"mark":"#c","title":"Tin","content_html":"a"}'],
    ['a feed', `<rss><!-- #c --></rss>`],
    ['a page', `<!-- #c -->${PAGE}`],
  ] as const) {
    it(`comes before our own for ${kind}`, async () => {
      formats.add(
        'cms-c',
        reads('#c', () => ({ title: 'Của riêng' })),
      );
      expect((await read(text)).title).to.equal('Của riêng');
    });
  }

  it('leaves to ours what it does not take', async () => {
    formats.add('cms-d', () => undefined);
    expect((await read(FEED_ITEM)).title).to.equal('Tin');
    expect(await failure(marked('none'))).to.have.property('code', 'unreadable');
  });

  it('leaves nothing to ours by its name', async () => {
    formats.add('cms-e', () => undefined);
    expect(await failure(FEED_ITEM, 'cms-e')).to.have.property('code', 'unreadable');
  });

  it('tries several in the order in which they came', async () => {
    formats.add(
      'cms-f1',
      reads('#f', () => ({ title: 'Một' })),
    );
    formats.add(
      'cms-f2',
      reads('#f', () => ({ title: 'Hai' })),
    );
    expect((await read(marked('f'))).title).to.equal('Một');
    expect((await read(marked('f'), 'cms-f2')).title).to.equal('Hai');
  });

  it('puts a later one of a name in the place of an earlier one', async () => {
    formats.add(
      'cms-g',
      reads('#g', () => ({ title: 'Một' })),
    );
    formats.add(
      'cms-g',
      reads('#g', () => ({ title: 'Hai' })),
    );
    for (const format of ['cms-g', 'auto']) {
      expect((await read(marked('g'), format)).title).to.equal('Hai');
    }
  });

  it('puts one in the place of ours, under its name alone', async () => {
    formats.add(
      'wordpress',
      reads('#h', () => ({ title: 'Của riêng' })),
    );
    expect((await read(marked('h'), 'wordpress')).title).to.equal('Của riêng');
    expect(await failure(POST, 'wordpress')).to.have.property('code', 'unreadable');
    expect((await read(POST)).title).to.equal('Tin');
  });

  it('takes a name that objects have', async () => {
    formats.add(
      '__proto__',
      reads('#i', () => ({ title: 'Một' })),
    );
    expect((await read(marked('i'), '__proto__')).title).to.equal('Một');
    expect({}).not.to.have.property('title');
  });

  it('makes what is given into a bulletin: clean text, whole addresses, dates', async () => {
    formats.add(
      'cms-j',
      reads('#j', () => ({
        title: ' Ti\u200bn\n',
        url: '../a',
        datePublished: '2023-11-30 08:15',
        dateModified: '30/11/2023',
        authors: ['An', { name: { toString: () => 'x' } }],
        tags: 'a',
        image: 'javascript:alert(1)',
        language: 7,
        onclick: 'attacked()',
      })),
    );
    const bulletin = await read(marked('j'));
    expect(bulletin).to.deep.include({
      title: 'Tin',
      url: 'https://portal.example/a',
      datePublished: '2023-11-30T08:15+07:00',
      dateModified: undefined,
      authors: [{ name: 'An', url: undefined }],
      tags: undefined,
      image: undefined,
      language: undefined,
    });
    expect(bulletin).not.to.have.property('onclick');
  });

  const given: [name: string, value: unknown, code: string][] = [
    ['nothing', undefined, 'unreadable'],
    ['null', null, 'unreadable'],
    ['an empty text', '', 'unreadable'],
    ['a text', 'Tin', 'empty'],
    ['a number', 7, 'empty'],
    ['a list', [{ title: 'Tin' }], 'empty'],
    ['a function', () => ({ title: 'Tin' }), 'empty'],
    ['an empty object', {}, 'empty'],
    ['fields that are inherited', Object.create({ title: 'Tin' }), 'empty'],
    ['fields of wrong types', { title: {}, bodyHtml: ['a'], bodyText: true }, 'empty'],
    ['a bulletin that was withdrawn', { title: 'Tin', status: 'withdrawn' }, 'gone'],
  ];
  for (const [name, value, code] of given) {
    it(`tells ${code} where it gives ${name}`, async () => {
      formats.add(
        'cms-k',
        reads('#k', () => value),
      );
      expect(await failure(marked('k'), 'cms-k')).to.have.property('code', code);
    });
  }

  it('tells that an item is missing where it gives an empty object', async () => {
    formats.add(
      'cms-l',
      reads('#l', () => ({})),
    );
    expect(await failure(marked('l'), 'cms-l', 'tin-1')).to.have.property('code', 'not-found');
  });

  it('lets through what it throws', async () => {
    const thrown = new BulletinError('gone', 'Đã gỡ');
    formats.add(
      'cms-m',
      reads('#m', () => {
        throw thrown;
      }),
    );
    expect(await failure(marked('m'))).to.equal(thrown);
    expect(await failure(marked('m'), 'cms-m')).to.equal(thrown);
  });
});
