import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { atom, readFeed } from './feeds.js';

type Field = keyof Bulletin;

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const xhtml = (inside: string) => `<content type="xhtml"><div ${XHTML}>${inside}</div></content>`;

const read: [field: Field, name: string, entry: string, expected: unknown, feed?: string][] = [
  ['title', 'text', '<title>Thu &amp; chi</title>', 'Thu & chi'],
  [
    'title',
    'text that looks escaped',
    '<title type="text">&amp;amp; &amp;lt;</title>',
    '&amp; &lt;',
  ],
  ['title', 'text that looks like HTML', '<title>Thẻ &lt;b&gt;a&lt;/b&gt;</title>', 'Thẻ <b>a</b>'],
  ['title', 'HTML', '<title type="html">Thu &amp;amp; &lt;b&gt;chi&lt;/b&gt;</title>', 'Thu & chi'],
  [
    'title',
    'XHTML',
    `<title type="xhtml"><div ${XHTML}>Thu &amp; <b>chi</b></div></title>`,
    'Thu & chi',
  ],

  ['bodyHtml', 'HTML', '<content type="html">&lt;p&gt;a&lt;/p&gt;</content>', '<p>a</p>'],
  [
    'bodyHtml',
    'HTML, by its type',
    '<content type="text/HTML">&lt;p&gt;a&lt;/p&gt;</content>',
    '<p>a</p>',
  ],
  ['bodyHtml', 'XHTML', xhtml('<p>a <b>b</b></p>'), '<p>a <b>b</b></p>'],
  [
    'bodyHtml',
    'XHTML that is empty or void',
    xhtml('<p/><b/>a<br/><img alt=""/>'),
    '<p></p><b></b>a<br><img alt="">',
  ],
  ['bodyHtml', 'entities of XHTML', xhtml('a &lt; b &amp;amp; c'), 'a &lt; b &amp;amp; c'],
  [
    'bodyHtml',
    'XHTML with a prefix',
    '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p></h:div></content>',
    '<p>a</p>',
  ],
  [
    'bodyHtml',
    'XHTML without its wrapper',
    `<content type="xhtml"><p ${XHTML}>a</p></content>`,
    `<p ${XHTML}>a</p>`,
  ],
  [
    'bodyHtml',
    'two divs, neither of which is a wrapper',
    `<content type="xhtml"><div ${XHTML}>a</div><div ${XHTML}>b</div></content>`,
    `<div ${XHTML}>a</div><div ${XHTML}>b</div>`,
  ],
  ['bodyText', 'text', '<content>Thu &lt;b&gt; &amp; chi</content>', 'Thu <b> & chi'],
  ['bodyText', 'text, by its type', '<content type="text/plain">a</content>', 'a'],
  [
    'bodyText',
    'none of another kind',
    '<content type="image/png">iVBORw0KGgo=</content>',
    undefined,
  ],
  ['bodyHtml', 'none of another kind', '<content type="application/xml">a</content>', undefined],
  ['bodyText', 'none that is elsewhere', '<content type="text/html" src="/a"/>', undefined],
  ['bodyHtml', 'a summary where there is nothing else', '<summary type="html">a</summary>', 'a'],
  [
    'bodyText',
    'a summary where the content is elsewhere',
    '<content src="/a"/><summary>a</summary>',
    'a',
  ],

  ['summary', 'text', '<summary>Tóm &lt;tắt&gt;</summary><content>a</content>', 'Tóm <tắt>'],
  [
    'summary',
    'HTML',
    '<summary type="html">&lt;p&gt;Tóm tắt&lt;/p&gt;</summary><content>a</content>',
    'Tóm tắt',
  ],
  [
    'summary',
    'none that the content begins with',
    '<summary>Một</summary><content>Một hai ba</content>',
    undefined,
  ],

  [
    'datePublished',
    'of publication',
    '<published>2023-11-30T08:15:00+07:00</published><updated>2023-12-01T00:00:00Z</updated>',
    '2023-11-30T08:15:00+07:00',
  ],
  [
    'dateModified',
    'of change',
    '<published>2023-11-30T08:15:00+07:00</published><updated>2023-12-01T01:00:00Z</updated>',
    '2023-12-01T01:00:00Z',
  ],
  [
    'datePublished',
    'of change, for want of another',
    '<updated>2023-12-01T01:00:00Z</updated>',
    '2023-12-01T01:00:00Z',
  ],
  [
    'dateModified',
    'none, for want of another',
    '<updated>2023-12-01T01:00:00Z</updated>',
    undefined,
  ],
  ['datePublished', 'none of the feed', '', undefined, '<updated>2023-12-01T01:00:00Z</updated>'],

  [
    'authors',
    'a name and a page',
    '<author><name>An</name><uri>/an</uri><email>a@b.example</email></author>',
    [{ name: 'An', url: 'https://portal.example/an' }],
  ],
  [
    'authors',
    'several',
    '<author><name>An</name></author><author><name>Bình</name></author>',
    [party('An'), party('Bình')],
  ],
  [
    'authors',
    'of the feed',
    '<author><email>a@b.example</email></author>',
    [party('Cổng')],
    '<author><name>Cổng</name></author>',
  ],
  [
    'authors',
    'their own before that of the feed',
    '<author><name>An</name></author>',
    [party('An')],
    '<author><name>Cổng</name></author>',
  ],
  ['authors', 'no contributor', '<contributor><name>An</name></contributor>', undefined],
  ['authors', 'a creator', '<dc:creator>An</dc:creator>', [party('An')]],

  [
    'publisher',
    'the feed',
    '',
    { name: 'Cổng', url: 'https://portal.example/' },
    '<title>Cổng</title><link rel="self" href="/atom"/><link href="/"/>',
  ],
  ['url', 'a link', '<link href="/1"/>', 'https://portal.example/1'],
  [
    'url',
    'the link to a page',
    '<link type="application/json" href="/1.json"/><link rel="alternate" type="text/html" href="/1"/><link href="/2"/>',
    'https://portal.example/1',
  ],
  [
    'url',
    'another link for want of a page',
    '<link type="application/json" href="/1.json"/>',
    'https://portal.example/1.json',
  ],
  ['url', 'none to what comes with it', '<link rel="enclosure" href="/a.pdf"/>', undefined],
  [
    'id',
    'its id',
    '<id>tag:portal.example,2023:1</id><link href="/1"/>',
    'tag:portal.example,2023:1',
  ],
  [
    'tags',
    'labels before terms',
    '<category term="y-te" label="Y tế"/><category term="Giáo dục"/>',
    ['Y tế', 'Giáo dục'],
  ],

  [
    'attachments',
    'a link',
    '<link rel="enclosure" href="/a.pdf" type="application/pdf" title="Kế hoạch" length="2048"/>',
    [
      {
        url: 'https://portal.example/a.pdf',
        mimeType: 'application/pdf',
        title: 'Kế hoạch',
        sizeInBytes: 2048,
      },
    ],
  ],
  [
    'image',
    'a link',
    '<link rel="enclosure" href="/a.jpg" type="image/jpeg"/>',
    {
      url: 'https://portal.example/a.jpg',
      alt: undefined,
      caption: undefined,
      width: undefined,
      height: undefined,
    },
  ],
];

function party(name: string) {
  return { name, url: undefined };
}

describe('parseRss of Atom', () => {
  for (const [field, name, entry, expected, feed] of read) {
    it(`reads ${field}: ${name}`, async () => {
      const bulletin = await readFeed(atom(entry, feed));
      expect(bulletin?.[field]).to.deep.equal(expected);
    });
  }

  const languages: [name: string, feed: string, expected: string | undefined][] = [
    ['of the feed', atom('', '', 'xml:lang="vi"'), 'vi'],
    [
      'of the entry',
      atom('', '', 'xml:lang="vi"').replace('<entry', '<entry xml:lang="en-GB"'),
      'en-GB',
    ],
    ['none', atom(''), undefined],
  ];
  for (const [name, feed, expected] of languages) {
    it(`reads language: ${name}`, async () => {
      expect((await readFeed(feed))?.language).to.equal(expected);
    });
  }
});

const BASE = 'xml:base="https://khac.example/a/"';
const based: [name: string, feed: string, field: Field, expected: unknown][] = [
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
