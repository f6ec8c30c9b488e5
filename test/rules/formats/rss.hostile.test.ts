import { expect } from '@open-wc/testing';
import { BulletinError } from '../../../src/model/bulletin-error.js';
import { formatsFor } from '../../../src/rules/known-formats.js';
import { atom, readFeed, rss } from './feeds.js';

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const numbers = (count: number) => [...Array(count).keys()];
const entities = (name: string) =>
  numbers(10).map(
    (at) => `<!ENTITY ${name}${at} "${at ? `&${name}${at - 1};`.repeat(10) : 'ha'}">`,
  );
const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

/** Within the limits: each is read, and soon. */
const slow: [name: string, text: string][] = [
  ['a billion laughs', `<!DOCTYPE rss [${entities('l').join('')}]>${rss('<title>&l9;</title>')}`],
  [
    'an entity that is long and often named',
    `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(100_000)}">]>${rss(`<title>${'&a;'.repeat(100_000)}</title>`)}`,
  ],
  ['as many tags as there may be', rss('<a/>'.repeat(49_990))],
  ['as deep a nesting as there may be', rss(nested(120).repeat(50))],
  ['sections', rss(`<title>${'<![CDATA[a]]>'.repeat(300_000)}</title>`)],
  ['comments', rss('<!-- a -->'.repeat(300_000))],
  ['instructions', rss('<?a b?>'.repeat(300_000))],
  ['references', rss(`<title>${'&lt;&#225;&eacute;&'.repeat(100_000)}</title>`)],
  [
    'as many different references as there may be',
    rss(
      `<title>${numbers(4990)
        .map((at) => `&#${at + 9000};`)
        .join('')}</title>`,
    ),
  ],
  ['names of each vocabulary', rss('<dc:creator>An</dc:creator>'.repeat(10_000))],
  ['categories that are parsed', rss('<category>&amp;amp;</category>'.repeat(10_000))],
  ['namespaces after one another', rss('<a xmlns:a="a"></a>'.repeat(300))],
  ['items', rss('</item><item><guid>1</guid>'.repeat(10_000))],
  ['text', rss(`<title>${'a '.repeat(500_000)}</title>`)],
  [
    'attributes',
    rss(
      `<a ${numbers(499)
        .map((at) => `a${at}=""`)
        .join(' ')}/>`.repeat(200),
    ),
  ],
];

/** Each is refused as too large, and soon. */
const large: [name: string, text: string][] = [
  ['too many tags', rss('<a/>'.repeat(50_001))],
  ['too deep a nesting', rss(nested(129))],
  ['a nesting that would take minutes', rss('<a>'.repeat(49_000))],
  [
    'too many attributes in a tag',
    rss(
      `<a ${numbers(501)
        .map((at) => `a${at}='>'`)
        .join(' ')}/>`,
    ),
  ],
  [
    'too many namespaces',
    rss(
      `<a ${numbers(201)
        .map((at) => `xmlns:a${at}="a"`)
        .join(' ')}/>`,
    ),
  ],
  [
    'too many namespaces in one another',
    rss(`${`<a xmlns:a="a" xmlns:b="b">`.repeat(100)}${'</a>'.repeat(100)}`),
  ],
  [
    'too many different references',
    rss(
      numbers(5001)
        .map((at) => `&#${at + 9000};`)
        .join(''),
    ),
  ],
];

/** Neither read nor refused as too large: each is no feed, and found to be none soon. */
const broken: [name: string, text: string][] = [
  ['quotes without an end', `<rss>${'<a b="'.repeat(900)}`],
  ['sections without an end', rss('<![CDATA['.repeat(300_000))],
  ['comments without an end', rss('<!--'.repeat(500_000))],
  ['signs of less', `<rss>${'<'.repeat(40_000)}`],
  ['roots', '<rss '.repeat(49_000)],
  ['document types', `${'<!DOCTYPE ['.repeat(200_000)}<rss>`],
  ['ampersands', `<rss>${'&'.repeat(500_000)}`],
];

describe('parseRss of what is hostile', () => {
  for (const [name, text] of slow) {
    it(`ends within the time of a test for ${name}`, async () => {
      expect(await readFeed(text)).not.to.be.undefined;
    });
  }

  for (const [name, text] of large) {
    it(`refuses ${name}`, async () => {
      const error = await Promise.resolve(readFeed(text)).catch((it: unknown) => it);
      expect(error).to.be.instanceOf(BulletinError).with.property('code', 'too-large');
    });
  }

  for (const [name, text] of broken) {
    it(`is no format of ${name}, and says so soon`, async () => {
      expect(formatsFor('auto', text)).to.be.an('array');
      expect(await readFeed(text)).to.be.undefined;
    });
  }

  it('puts in no text of an entity', async () => {
    const laughs = slow[0]?.[1] ?? '';
    expect((await readFeed(laughs))?.title).to.equal('&l9;');
  });

  it('lets the names of fields stand in for nothing', async () => {
    const fields = ['children', 'localName', 'namespaceURI', 'getAttribute', 'textContent'];
    const inputs = fields.map((name) => `<input name="${name}"/><img name="${name}"/>`).join('');
    const form = `<form ${XHTML}>${inputs}</form>`;
    const item = `${form}<title>Tin</title><author>${form}</author><description>${form}a</description>`;
    expect(await readFeed(rss(item, form))).to.include({ title: 'Tin' });
    const content = `<content type="xhtml">${form}</content><title type="xhtml">${form}Tin</title>`;
    expect(await readFeed(atom(form + content, form))).to.include({ title: 'Tin' });
  });

  it('takes a feed in the vocabulary of XHTML for what it is', async () => {
    const feed = `<rss ${XHTML}><channel><form><input name="children"/></form></channel></rss>`;
    expect((await readFeed(feed))?.title).to.be.undefined;
  });
});
