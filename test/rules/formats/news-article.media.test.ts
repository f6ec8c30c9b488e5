import { expect } from '@open-wc/testing';
import { itReads, readJson, type FieldRows } from './json-document.js';

const PORTAL = 'https://portal.example';
const ARTICLE = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tin' };
const PDF = { '@type': 'MediaObject', contentUrl: '/a.pdf', name: 'Quyết định' };
const FILE = {
  url: `${PORTAL}/a.pdf`,
  title: 'Quyết định',
  mimeType: undefined,
  sizeInBytes: undefined,
};

const fields: FieldRows = {
  image: [
    ['a text', { image: '/a.jpg' }, picture('/a.jpg')],
    ['the first of several', { image: ['', {}, '/a.jpg', '/b.jpg'] }, picture('/a.jpg')],
    ['contentUrl before url', { image: { url: '/page', contentUrl: '/a.jpg' } }, picture('/a.jpg')],
    ['@id', { image: [{ '@id': `${PORTAL}/a.jpg` }] }, picture('/a.jpg')],
    [
      'its texts',
      { image: { url: '/a.jpg', caption: 'Một\nhai', description: 'Ba' } },
      picture('/a.jpg', { caption: 'Một\nhai', alt: 'Ba' }),
    ],
    ['sizes that are numbers', sized(640, 480), picture('/a.jpg', { width: 640, height: 480 })],
    ['sizes with a unit', sized('640px', '480 px'), picture('/a.jpg', { width: 640, height: 480 })],
    [
      'sizes that are values',
      sized({ '@type': 'QuantitativeValue', value: 640 }, { value: '480' }),
      picture('/a.jpg', { width: 640, height: 480 }),
    ],
    [
      'sizes that are distances',
      sized({ '@type': 'Distance', name: '640 px' }, {}),
      picture('/a.jpg', { width: 640 }),
    ],
    ['sizes of another unit', sized('20 cm', '50%'), picture('/a.jpg')],
    ['thumbnailUrl', { image: { '@id': '#nothing' }, thumbnailUrl: '/a.jpg' }, picture('/a.jpg')],
    ['none of a reference that leads nowhere', { image: { '@id': `${PORTAL}/#image` } }, undefined],
  ],
  attachments: [
    [
      'associatedMedia',
      { associatedMedia: { ...PDF, encodingFormat: 'application/pdf' } },
      [{ ...FILE, mimeType: 'application/pdf' }],
    ],
    ['encoding', { encoding: [PDF] }, [FILE]],
    [
      'size in bytes',
      { encoding: { ...PDF, contentSize: '1234 bytes' } },
      [{ ...FILE, sizeInBytes: 1234 }],
    ],
    ['size in another unit', { encoding: { ...PDF, contentSize: '1234 KB' } }, [FILE]],
    ['size in an untold unit', { encoding: { ...PDF, contentSize: '1234' } }, [FILE]],
    [
      'none of pictures',
      {
        associatedMedia: [
          { '@type': 'ImageObject', contentUrl: '/a.jpg' },
          { contentUrl: '/b', encodingFormat: 'image/png' },
        ],
      },
      undefined,
    ],
    ['none without an address', { associatedMedia: [{ name: 'A' }, 'a', null] }, undefined],
  ],
};

describe('parseNewsArticle of pictures and files', () => {
  itReads(ARTICLE, fields);
});

function picture(path: string, more: object = {}) {
  const none = { alt: undefined, caption: undefined, width: undefined, height: undefined };
  return { ...none, url: PORTAL + path, ...more };
}

function sized(width: unknown, height: unknown) {
  return { image: { '@type': 'ImageObject', url: '/a.jpg', width, height } };
}

describe('the pictures of an article after its first', () => {
  const one = { '@type': 'ImageObject', url: '/a.jpg', caption: 'Kênh' };
  const figure = (file: string, caption: string) =>
    `<figure><img src="${file}"><figcaption>${caption}</figcaption></figure>`;

  const image = [one, { url: '/b.jpg', caption: 'Bèo < rác' }, { url: '/c.jpg', caption: 'Đê' }];
  const figures = figure('/b.jpg', 'Bèo &lt; rác') + figure('/c.jpg', 'Đê');
  const bodies: [articleBody: string, html: string][] = [
    ['Một\nhai & ba', '<p>Một<p>hai &amp; ba'],
    ['Một\nhai\n \nba', '<p>Một<br>hai<p>ba'],
    ['<p>Một</p>', '<p>Một</p>'],
    ['', '<p>'],
  ];
  for (const [articleBody, html] of bodies) {
    it(`stand below its text, each with what is said of it: ${JSON.stringify(articleBody)}`, async () => {
      const { bodyHtml, bodyText } = await readJson({ ...ARTICLE, articleBody, image });
      expect([bodyText, bodyHtml]).to.deep.equal([undefined, html + figures]);
    });
  }

  it('are none where they say nothing, or the same of other sizes', async () => {
    const image = [one, { ...one, url: '/b.jpg' }, { url: '/c.jpg' }, '/d.jpg', { caption: 'Đê' }];
    const { bodyHtml, bodyText } = await readJson({ ...ARTICLE, articleBody: 'Một', image });
    expect([bodyText, bodyHtml]).to.deep.equal(['Một', undefined]);
  });
});
