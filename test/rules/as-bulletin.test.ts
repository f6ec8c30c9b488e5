import { expect } from '@open-wc/testing';
import { asBulletin, isRecord, own } from '../../src/rules/as-bulletin.js';

const BASE = 'https://portal.example/tin/1.json';
const taken: [name: string, field: string, value: unknown, expected: unknown][] = [
  ['text is trimmed', 'title', ' \n Tin \t', 'Tin'],
  ['text is put in NFC', 'title', 'Bắc Kạn'.normalize('NFD'), 'Bắc Kạn'],
  ['text with mark-up stays text', 'title', '<b>Tin</b> &amp;', '<b>Tin</b> &amp;'],
  ['a title is one line', 'title', 'Tin\n\t vắn', 'Tin vắn'],
  ['a summary keeps its lines', 'summary', 'Một\nhai', 'Một\nhai'],
  ['spaces alone are nothing', 'title', ' \n\u00a0', undefined],
  ['a number is a text', 'id', 42, '42'],
  ['zero is a text', 'id', 0, '0'],
  ['a huge number is a text', 'id', 1e21, '1e+21'],
  ['zero-width characters go', 'title', '\u200bTin\ufeff', 'Tin'],
  ['zero-width characters alone are nothing', 'title', ' \u200b ', undefined],
  ['what is trimmed once more', 'title', '\u200b Tin', 'Tin'],
  ['spaces that do not break go', 'summary', 'nhà\u00a0Đại đoàn kết', 'nhà Đại đoàn kết'],
  ['one between a number and its noun stays', 'summary', '52\u00a0tỷ', '52\u00a0tỷ'],
  ['so it does in a title', 'title', '52\u00a0tỷ,\n 10\u202fkm', '52\u00a0tỷ, 10\u202fkm'],
  ['a body is left to be rebuilt', 'bodyHtml', ' <p>Kạn\u200b</p>', '<p>Kạn\u200b</p>'],
  ['a plain body is put in NFC', 'bodyText', 'Kạn'.normalize('NFD'), 'Kạn'],
  ['a relative address', 'url', '../a', 'https://portal.example/a'],
  ['a script as an address', 'url', 'javascript:alert(1)', undefined],
  ['a relative address to move to', 'movedTo', '/b', 'https://portal.example/b'],
  ['a script to move to', 'movedTo', 'javascript:alert(1)', undefined],
  ['a date', 'datePublished', '2023-11-30T08:15:00', '2023-11-30T08:15:00+07:00'],
  ['an impossible date', 'dateModified', '2023-02-30', undefined],
  ['a language', 'language', 'vi-Latn-VN', 'vi-Latn-VN'],
  ['an underscore in a language', 'language', 'vi_VN', undefined],
  ['mark-up in a language', 'language', 'vi" onload="alert(1)', undefined],
  ['a line break after a language', 'language', 'vi\n', undefined],
  ['a status', 'status', 'withdrawn', 'withdrawn'],
  ['an unknown status', 'status', 'toString', undefined],
  ['tags: what is no text is left out', 'tags', ['a', null, ' b ', {}, 3, ''], ['a', 'b', '3']],
  ['tags: a text is no list', 'tags', 'a', undefined],
  ['authors: a text is a name', 'authors', ['An'], [{ name: 'An', url: undefined }]],
  ['authors: one without a name is left out', 'authors', [{ url: '/an' }, null], undefined],
  ['authors: one object is no list', 'authors', { name: 'An' }, undefined],
  ['publisher: a text is a name', 'publisher', ' Cổng  A ', { name: 'Cổng A', url: undefined }],
  ['publisher: a script is no page', 'publisher', { name: 'A', url: 'javascript:' }, party('A')],
  [
    'publisher: a template is no name',
    'publisher',
    { name: { _$litType$: 1, strings: ['<a>'], values: [] } },
    undefined,
  ],
  ['publisher: nothing else enters', 'publisher', { name: 'A', onclick: 'x' }, party('A')],
  ['image: a text is an address', 'image', '/a.jpg', image({})],
  ['image: sizes', 'image', sized(640, '480'), image({ width: 640, height: 480 })],
  ['image: zero and negative sizes', 'image', sized(0, -1), image({})],
  ['image: broken sizes', 'image', sized(1.5, '1e3'), image({})],
  ['image: huge sizes', 'image', sized(1e21, '9'.repeat(10)), image({})],
  ['image: no numbers', 'image', sized(NaN, Infinity), image({})],
  ['image: sizes in arrays', 'image', sized([640], { valueOf: () => 480 }), image({})],
  [
    'image: the largest size',
    'image',
    sized(999_999_999, '1'),
    image({ width: 999_999_999, height: 1 }),
  ],
  [
    'image: texts',
    'image',
    { url: '/a.jpg', alt: 'a\nb', caption: 'c\nd' },
    image({ alt: 'a b', caption: 'c\nd' }),
  ],
  ['image: by http from https', 'image', 'http://portal.example/a.jpg', image({})],
  ['image: texts without an address', 'image', { alt: 'a' }, undefined],
  ['attachments: a script is left out', 'attachments', [{ url: 'javascript:alert(1)' }], undefined],
];

describe('asBulletin', () => {
  for (const [name, field, value, expected] of taken) {
    it(`${field}: ${name}`, () => {
      const bulletin: Record<string, unknown> = { ...asBulletin({ [field]: value }, BASE) };
      expect(bulletin[field]).to.deep.equal(expected);
    });
  }

  it('reads every field of an attachment', () => {
    const given = {
      url: 'a.csv',
      title: ' Gian  hàng ',
      mimeType: 'text/csv',
      sizeInBytes: '2048',
    };
    expect(asBulletin({ attachments: [given, '/b.pdf'] }, BASE).attachments).to.deep.equal([
      {
        url: 'https://portal.example/tin/a.csv',
        title: 'Gian hàng',
        mimeType: 'text/csv',
        sizeInBytes: 2048,
      },
      {
        url: 'https://portal.example/b.pdf',
        title: undefined,
        mimeType: undefined,
        sizeInBytes: undefined,
      },
    ]);
  });

  it('makes the same of what it made', () => {
    const given = { title: ' a ', image: '/a.jpg', authors: ['An'], tags: ['x'], url: '/1' };
    const bulletin = asBulletin(given, BASE);
    expect(asBulletin(bulletin)).to.deep.equal(bulletin);
  });

  it('keeps absolute addresses where there is no base, and drops relative ones', () => {
    const bulletin = asBulletin({
      url: 'https://portal.example/a',
      movedTo: '/b',
      image: '/c.jpg',
    });
    expect(bulletin.url).to.equal('https://portal.example/a');
    expect(bulletin.movedTo).to.be.undefined;
    expect(bulletin.image).to.be.undefined;
  });
});

describe('own', () => {
  it('gives an own property', () => {
    expect(own({ a: 1 }, 'a')).to.equal(1);
    expect(own(JSON.parse('{"__proto__":1}'), '__proto__')).to.equal(1);
  });

  it('gives no inherited one, and none of what is no record', () => {
    expect(own({}, 'toString')).to.be.undefined;
    expect(own([1], 'length')).to.be.undefined;
    expect(own('text', 'length')).to.be.undefined;
    expect(own(null, 'a')).to.be.undefined;
  });
});

describe('isRecord', () => {
  it('is true for objects, and for nothing else', () => {
    expect([{}, Object.create(null)].every(isRecord)).to.be.true;
    expect([null, undefined, [], 'a', 1, true, () => 1].some(isRecord)).to.be.false;
  });
});

function party(name: string) {
  return { name, url: undefined };
}

function sized(width: unknown, height: unknown) {
  return { url: '/a.jpg', width, height };
}

function image(own: { alt?: string; caption?: string; width?: number; height?: number }) {
  const none = { alt: undefined, caption: undefined, width: undefined, height: undefined };
  return { url: 'https://portal.example/a.jpg', ...none, ...own };
}
