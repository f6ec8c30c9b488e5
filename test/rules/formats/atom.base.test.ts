import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { atom, readFeed, xhtml } from './feeds.js';

const BASE = 'xml:base="https://khac.example/a/"';
const based: [name: string, feed: string, field: keyof Bulletin, expected: unknown][] = [
  ['a link', atom('<link href="1"/>', '', BASE), 'url', 'https://khac.example/a/1'],
  [
    'a base within a base',
    atom('<link xml:base="b/" href="1"/>', '', BASE),
    'url',
    'https://khac.example/a/b/1',
  ],
  [
    'a base that is relative',
    atom('<link href="1"/>', '', 'xml:base="/b/"'),
    'url',
    'https://portal.example/b/1',
  ],
  [
    'a file',
    atom('<link rel="enclosure" href="a.pdf"/>', '', BASE),
    'attachments',
    [
      {
        url: 'https://khac.example/a/a.pdf',
        mimeType: undefined,
        title: undefined,
        sizeInBytes: undefined,
      },
    ],
  ],
  [
    'addresses in HTML',
    atom(
      '<content type="html">&lt;p&gt;&lt;a href="1?b=2&amp;amp;c">a&lt;/a> &lt;img src=/b.jpg>&lt;/p></content>',
      '',
      BASE,
    ),
    'bodyHtml',
    '<p><x-a href="https://khac.example/a/1?b=2&amp;c">a</x-a> <img src="https://khac.example/b.jpg"></p>',
  ],
  [
    'addresses in XHTML',
    atom(xhtml('<video poster="a.jpg"/>'), '', BASE),
    'bodyHtml',
    '<video poster="https://khac.example/a/a.jpg"></video>',
  ],
  [
    'addresses that are absolute',
    atom('<content type="html">&lt;img src="https://portal.example/b.jpg"></content>', '', BASE),
    'bodyHtml',
    '<img src="https://portal.example/b.jpg">',
  ],
  [
    'against the document where the base is a script',
    atom('<link href="1"/>', '', 'xml:base="javascript:alert(1)"'),
    'url',
    'https://portal.example/rss/1',
  ],
  [
    'HTML that clobbers',
    atom(
      '<content type="html">&lt;form name=body>&lt;input name=querySelectorAll>&lt;img name=setAttribute src=a></content>',
      '',
      BASE,
    ),
    'bodyHtml',
    '<form x-name="body"><input x-name="querySelectorAll"><img x-name="setAttribute" src="https://khac.example/a/a"></form>',
  ],
];

describe('parseRss of a feed with a base of its own', () => {
  for (const [name, feed, field, expected] of based) {
    it(`resolves ${name}`, async () => {
      expect((await readFeed(feed))?.[field]).to.deep.equal(expected);
    });
  }

  it('leaves HTML as it is where the base is the document’s', async () => {
    const feed = atom(
      '<content type="html">&lt;b>a&lt;img src=b.jpg></content>',
      '',
      'xml:base=""',
    );
    expect((await readFeed(feed))?.bodyHtml).to.equal('<b>a<img src=b.jpg>');
  });
});
