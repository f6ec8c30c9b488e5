import { expect } from '@open-wc/testing';
import { formats } from '../../src/rules/known-formats.js';
import {
  documentOf,
  failure,
  FEED_ITEM,
  marked,
  PAGE,
  POST,
  read,
  reads,
} from './read-document.js';

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
});
