import { expect } from '@open-wc/testing';
import { atom, readFeed, rss, VOCABULARIES } from './feeds.js';

const ITEMS =
  '<item><guid>1</guid><title>Một</title></item>' +
  '<item><guid isPermaLink="false">https://portal.example/%E1%BB%91?a=b c#2</guid>' +
  '<link>https://portal.example/2</link><title>Hai</title></item>' +
  '<item><title>Ba</title></item>';
const FEED = `<rss version="2.0"><channel>${ITEMS}</channel></rss>`;

const RDF =
  '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" ' +
  `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${VOCABULARIES}>` +
  '<channel rdf:about="https://portal.example/rss"><title>Cổng</title><link>https://portal.example/</link>' +
  '<items><rdf:Seq><rdf:li rdf:resource="https://portal.example/1"/></rdf:Seq></items></channel>' +
  '<item rdf:about="https://portal.example/1"><title>Tin</title><link>https://portal.example/1</link>' +
  '<description>Nội dung</description><dc:date>2023-11-30</dc:date></item></rdf:RDF>';

const chosen: [name: string, itemId: string | undefined, title: string | undefined][] = [
  ['the first where none is named', undefined, 'Một'],
  ['one by its guid', '1', 'Một'],
  ['one by a guid of odd letters', 'https://portal.example/%E1%BB%91?a=b c#2', 'Hai'],
  ['one by the same, decoded', 'https://portal.example/ố?a=b c#2', 'Hai'],
  ['one by its address', 'https://portal.example/2', 'Hai'],
  ['none by a part of its guid', 'https://portal.example/', undefined],
  ['none by nothing', '', undefined],
  ['none by its title', 'Ba', undefined],
  ['none by what objects have', 'toString', undefined],
];

const title = '<title>Tin</title>';
const read: [name: string, text: string][] = [
  ['RSS 2.0', rss(title)],
  [
    'RSS 0.91 with its document type',
    `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item>${title}</item></channel></rss>`,
  ],
  ['RSS 1.0', RDF],
  [
    'RSS with a vocabulary of its own',
    `<rss xmlns="http://khac.example/"><channel><item>${title}</item></channel></rss>`,
  ],
  ['items beside the channel', `<rss><channel/><item>${title}</item></rss>`],
  ['Atom', atom(title)],
  [
    'Atom with a prefix',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Tin</a:title></a:entry></a:feed>`,
  ],
  [
    'Atom 0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${title}</entry></feed>`,
  ],
  ['one entry of Atom', `<entry xmlns="http://www.w3.org/2005/Atom">${title}</entry>`],
  ['names in capitals', `<rss><CHANNEL><ITEM><TITLE>Tin</TITLE></ITEM></CHANNEL></rss>`],

  ['what stands before the declaration', `\ufeff\n \t${rss(title)}`],
  ['a declaration of another encoding', rss(title).replace('utf-8', 'windows-1258')],
  ['a declaration of XML 1.1', rss(title).replace('1.0', '1.1')],
  [
    'a message of the server before it',
    `<br />\n<b>Notice</b>: Undefined index & more\n${rss(title)}`,
  ],
  ['what comes after it', `${rss(title)}\n<!-- 0.1 s -->\n`],
  ['instructions and comments', rss(`<!-- <title> & --><?php a && b ?>${title}<!-- -- -->`)],
  [
    'a style sheet',
    `<?xml version="1.0"?><?xml-stylesheet href="/faults/404"?>${rss(title).replace(/^.*\n/, '')}`,
  ],
  ['an ampersand alone', rss(`<link>/?a=1&b=2&copy=3</link><category>A & B</category>${title}`)],
  ['entities of HTML', rss(`<category>&ocirc;&nbsp;&hellip;&rsquo;</category>${title}`)],
  ['an entity that nobody knows', rss(`<category>&khong-co; &khongco;</category>${title}`)],
  [
    'signs that XML does not have',
    rss(`<category>\0\x01\x0b\x1f\ufffe&#0;&#8;&#xFFFF;</category>${title}`),
  ],
  [
    'an entity of the document type',
    `<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY % c SYSTEM "http://khac.example/"> %c;]>${rss(`<category>&a;</category>${title}`)}`,
  ],
  [
    'a section that has no end',
    rss(`${title}<category><![CDATA[a]]></category>`).replace('</rss>', '</rss><![CDATA['),
  ],
];

const texts: [name: string, xml: string, expected: string][] = [
  ['an ampersand alone', 'A & B && C', 'A & B && C'],
  ['an ampersand of an address', '/?a=1&b=2&amp;copy=3&reg=4', '/?a=1&b=2&copy=3&reg=4'],
  ['entities of HTML', '&ocirc; &hellip; &rsquo;', 'ô … ’'],
  ['entities of XML, decoded once', '&lt;b&gt; &quot;&apos;', '<b> "\''],
  ['numbers', '&#7841; &#x1EA1; &#X1EA1;', 'ạ ạ ạ'],
  ['a number of Windows’ own signs', '&#150;', '–'],
  ['a number of an ampersand', '&#38;lt;', '&lt;'],
  ['a number of a sign of less', '2 &#60; 3', '2 < 3'],
  ['a section to the letter', '<![CDATA[<b>&ocirc; &amp;lt;]]>', '<b>&ocirc; &amp;lt;'],
  ['two sections', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'],
  ['an entity that nobody knows', '&khongco; &khong-co;', '&khongco; &khong-co;'],
  ['no entity that is declared', '&a;', '&a;'],
];

const refused: [name: string, text: string][] = [
  ['nothing', ''],
  ['HTML', '<!doctype html><title>RSS</title><p>rss</p>'],
  ['a log-in page', '<form><input type="password"></form>'],
  ['JSON', '{"rss":"<rss>"}'],
  ['JSON that has a feed in it', JSON.stringify({ rss: rss(title) })],
  [
    'other XML',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
  ],
  ['a feed cut off', rss(title).slice(0, -20)],
  ['a tag that is not closed', rss(`<category>a${title}`)],
  ['tags that cross', rss(`<a><b></a></b>${title}`)],
  ['an attribute without quotes', rss(`<guid isPermaLink=false>1</guid>${title}`)],
  ['a prefix that is not declared', rss(`<khac:a/>${title}`)],
  ['a feed in a comment', `<!-- ${rss(title)} --><p>a</p>`],
  ['a feed in a section', `<a><![CDATA[${rss(title)}]]></a>`],
];

describe('parseRss of feeds', () => {
  for (const [name, itemId, expected] of chosen) {
    it(`chooses ${name}`, async () => {
      expect((await readFeed(FEED, itemId))?.title).to.equal(expected);
    });
  }

  it('tells what is missing from what is another’s document', async () => {
    const fields = await readFeed(FEED, '4');
    expect(Object.values(fields ?? { a: 1 }).every((it) => it === undefined)).to.be.true;
    expect(await readFeed('<p>a</p>', '4')).to.be.undefined;
  });

  it('has no bulletin where there is no item', async () => {
    expect((await readFeed('<rss><channel><title>a</title></channel></rss>'))?.title).to.be
      .undefined;
  });

  for (const [name, text] of read) {
    it(`reads ${name}`, async () => {
      expect((await readFeed(text))?.title).to.equal('Tin');
    });
  }

  it('reads all of RSS 1.0', async () => {
    const bulletin = await readFeed(RDF, 'https://portal.example/1');
    expect(bulletin).to.deep.include({
      id: 'https://portal.example/1',
      url: 'https://portal.example/1',
      bodyHtml: 'Nội dung',
      datePublished: '2023-11-30',
      publisher: { name: 'Cổng', url: 'https://portal.example/' },
    });
  });

  for (const [name, xml, expected] of texts) {
    it(`reads texts: ${name}`, async () => {
      const doctype = '<!DOCTYPE rss [<!ENTITY a "b">]>';
      const text = doctype + rss(`<guid>${xml}</guid>`);
      expect((await readFeed(text))?.id).to.equal(expected);
    });
  }

  for (const [name, text] of refused) {
    it(`is no format of ${name}`, async () => {
      expect(await readFeed(text)).to.be.undefined;
    });
  }

  it('leaves relative addresses out where the document has none', async () => {
    const bulletin = await readFeed(rss('<link>/1</link><guid>1</guid>'), undefined, '');
    expect(bulletin?.url).to.be.undefined;
    expect(bulletin?.id).to.equal('1');
  });
});
