import { expect } from '@open-wc/testing';
import { BulletinError } from '../../src/model/bulletin-error.js';
import { formats } from '../../src/rules/known-formats.js';
import { failure, marked, read, reads } from './read-document.js';

describe('formats.add', () => {
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
