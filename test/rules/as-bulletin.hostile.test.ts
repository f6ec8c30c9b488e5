import { expect } from '@open-wc/testing';
import { asBulletin } from '../../src/rules/as-bulletin.js';

const BASE = 'https://portal.example/tin/1.json';
const TEMPLATE = { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] };

const fields = [
  ...['id', 'url', 'title', 'summary', 'bodyHtml', 'bodyText', 'datePublished', 'dateModified'],
  ...['authors', 'publisher', 'image', 'attachments', 'language', 'tags', 'status', 'movedTo'],
];

/** What no field takes. */
const wrong: Record<string, unknown> = {
  null: null,
  true: true,
  'a big integer': 10n,
  'a symbol': Symbol('x'),
  'a function': () => 'https://portal.example/',
  'an empty array': [],
  'an array in an array': [['https://portal.example/']],
  'an empty object': {},
  'an object that turns into text': { toString: () => '2023-11-30' },
  'a thenable': { then: (resolve: (value: string) => void) => resolve('x') },
  'a Lit template': TEMPLATE,
  'an array of Lit templates': [TEMPLATE],
  'a text object': Object('2023-11-30') as unknown,
  'inherited properties': Object.create({ name: 'a', url: '/a' }) as unknown,
  '__proto__ as data': JSON.parse('{"__proto__":{"name":"a","url":"/a"}}') as unknown,
  'spaces alone in an object': { name: ' ', title: ' ' },
};

describe('asBulletin of what is hostile', () => {
  for (const field of fields) {
    it(`takes nothing of a wrong type for ${field}`, () => {
      for (const [name, value] of Object.entries(wrong)) {
        expect(asBulletin({ [field]: value }, BASE), name).to.have.property(field, undefined);
      }
    });
  }

  for (const [name, value] of Object.entries({ ...wrong, undefined, text: 'a', number: 1 })) {
    it(`makes an empty bulletin of ${name}`, () => {
      expect(asBulletin(value, BASE)).to.deep.equal(
        Object.fromEntries(fields.map((field) => [field, undefined])),
      );
    });
  }

  it('lets nothing in but its own fields', () => {
    const given: unknown = JSON.parse(
      '{"title":"a","then":1,"_$litType$":1,"__proto__":{"summary":"b"}}',
    );
    expect(Object.keys(asBulletin(given))).to.have.members(fields);
    expect(asBulletin(given).summary).to.be.undefined;
    expect(Object.getPrototypeOf(asBulletin(given))).to.equal(Object.prototype);
  });

  it('gives what can be awaited, whatever it was made of', async () => {
    const thenable = { title: 'a', then: () => expect.fail('then was called') };
    expect(await Promise.resolve(asBulletin(thenable))).to.have.property('title', 'a');
  });

  it('reads nothing that an object inherits', () => {
    class Given {
      get title() {
        return 'a';
      }
    }
    expect(asBulletin(new Given()).title).to.be.undefined;
    expect(asBulletin(Object.create({ title: 'a' })).title).to.be.undefined;
  });

  it('pollutes no prototype', () => {
    asBulletin(
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect({}).not.to.have.property('polluted');
  });
});
