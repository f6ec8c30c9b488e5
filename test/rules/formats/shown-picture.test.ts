import { expect } from '@open-wc/testing';
import type { Format } from '../../../src/rules/formats/format.js';
import { format as otherJson } from '../../../src/rules/formats/other-json.js';
import { format as rss } from '../../../src/rules/formats/rss.js';
import { parseInert } from '../../../src/rules/trusted-html.js';
import { withShownPicture } from '../../../src/rules/formats/shown-picture.js';

const FULL = 'https://portal.example/wp-content/uploads/2023/11/a.jpg';
const body = (attributes: string) => `<p>Tin</p><figure><img alt="a" ${attributes}></figure>`;

const shown: [name: string, url: string, attributes: string, expected: string][] = [
  [
    'another size',
    FULL,
    'src="/wp-content/uploads/2023/11/a-300x200.jpg"',
    '/wp-content/uploads/2023/11/a-300x200.jpg',
  ],
  ['the whole of one that was scaled', FULL.replace('.jpg', '-scaled.jpg'), `src='${FULL}'`, FULL],
  ['a rendition', FULL, `src="${FULL}?RenditionID=5&amp;v=1"`, `${FULL}?RenditionID=5&v=1`],
  [
    'one that waits for a script',
    FULL,
    `src="blank.gif" data-lazy-src="${FULL}?w=300"`,
    `${FULL}?w=300`,
  ],
  [
    'a size in its path',
    FULL,
    `src="${FULL.replace('/wp-content', '/zoom/600_315/wp-content')}"`,
    FULL.replace('/wp-content', '/zoom/600_315/wp-content'),
  ],
  [
    'the whole of one with a size in its path',
    FULL.replace('/wp-content', '/thumb_w/640/wp-content'),
    `src="${FULL}"`,
    FULL,
  ],
  ['another server', FULL, `src="${FULL.replace('portal', 'cdn')}"`, FULL.replace('portal', 'cdn')],
];

const apart: [name: string, url: unknown, html: unknown][] = [
  ['another picture', FULL, body(`src="${FULL.replace('/a.', '/b.')}"`)],
  ['one of that name elsewhere', FULL, body(`src="${FULL.replace('/11/', '/10/')}"`)],
  ['one that only its query tells', '/tai.ashx?id=1', body('src="/tai.ashx?id=2"')],
  ['no picture in the body', FULL, '<p>Tin</p>'],
  ['an address in the text', FULL, `<p>src="${FULL}"</p>`],
  ['no body', FULL, undefined],
  ['no address', { a: 1 }, body(`src="${FULL}"`)],
];

const SHOWN = `${FULL.replace('.jpg', '-300x200.jpg')}`;
const documents: [name: string, format: Format, text: string][] = [
  [
    'a post of WordPress',
    otherJson,
    JSON.stringify({
      id: 1,
      title: { rendered: 'Tin' },
      content: { rendered: body(`src="${SHOWN}"`) },
      jetpack_featured_media_url: FULL,
    }),
  ],
  [
    'an item of a feed',
    rss,
    `<rss version="2.0"><channel><item><title>Tin</title><enclosure url="${FULL}" type="image/jpeg"/>` +
      `<description><![CDATA[${body(`src="${SHOWN}"`)}]]></description></item></channel></rss>`,
  ],
];

describe('withShownPicture', () => {
  for (const [name, format, text] of documents) {
    it(`is asked by the format of ${name}`, async () => {
      const fields = await format({ text, mimeType: '' }, undefined, parseInert);
      expect(fields?.image).to.have.property('url', SHOWN);
    });
  }

  for (const [name, url, attributes, expected] of shown) {
    it(`knows the picture in the body: ${name}`, () => {
      const image = { url, alt: 'Chợ' };
      const fields = withShownPicture({ title: 'Tin', image, bodyHtml: body(attributes) });
      expect(fields.image).to.deep.equal({ url: expected, alt: 'Chợ' });
      expect(fields.title).to.equal('Tin');
    });
  }

  for (const [name, url, bodyHtml] of apart) {
    it(`leaves the picture as it is: ${name}`, () => {
      const fields = { image: { url }, bodyHtml };
      expect(withShownPicture(fields)).to.equal(fields);
    });
  }

  it('leaves one with a caption as it is', () => {
    const fields = { image: { url: FULL, caption: 'Chợ' }, bodyHtml: body(`src="${FULL}?w=3"`) };
    expect(withShownPicture(fields)).to.equal(fields);
  });

  it('leaves a bulletin without a picture as it is', () => {
    const fields = { bodyHtml: body(`src="${FULL}"`) };
    expect(withShownPicture(fields)).to.equal(fields);
  });
});
