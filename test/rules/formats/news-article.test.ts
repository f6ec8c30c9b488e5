import { itReads, type FieldRows } from './json-document.js';

const PORTAL = 'https://portal.example';
const ARTICLE = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tin' };

const fields: FieldRows = {
  id: [
    ['identifier', { identifier: 'tin-12', '@id': '#a' }, 'tin-12'],
    ['identifier that is a number', { identifier: 12 }, '12'],
    [
      'identifier that is an object',
      { identifier: { '@type': 'PropertyValue', value: 'tin-12' } },
      'tin-12',
    ],
    ['@id', { '@id': '#a' }, '#a'],
  ],
  url: [
    ['url', { url: '/a', mainEntityOfPage: '/b' }, `${PORTAL}/a`],
    ['url that is an object', { url: { '@id': `${PORTAL}/a` } }, `${PORTAL}/a`],
    ['mainEntityOfPage', { mainEntityOfPage: `${PORTAL}/b` }, `${PORTAL}/b`],
    [
      'mainEntityOfPage that is a page',
      { mainEntityOfPage: { '@type': 'WebPage', '@id': `${PORTAL}/b` } },
      `${PORTAL}/b`,
    ],
    ['none of a name within the document', { mainEntityOfPage: { '@id': '#webpage' } }, undefined],
  ],
  title: [
    ['headline before name', { name: 'Khác' }, 'Tin'],
    ['name', { headline: ' ', name: 'Tin khác' }, 'Tin khác'],
    ['with its language', { headline: { '@value': 'Tin mới', '@language': 'vi' } }, 'Tin mới'],
    ['in a list', { headline: ['Tin mới', 'News'] }, 'Tin mới'],
    ['in a set of its own', { headline: { '@set': ['Tin mới'] } }, 'Tin mới'],
    ['in a list of its own', { headline: { '@list': ['Tin mới'] } }, 'Tin mới'],
    ['entities, decoded once', { headline: 'A &amp;amp; &#8220;B&#8221;' }, 'A &amp; “B”'],
    ['mark-up, which is text', { headline: 'Thẻ <b> &amp; hai' }, 'Thẻ <b> &amp; hai'],
    [
      'not alternativeHeadline',
      { headline: undefined, alternativeHeadline: 'A', articleBody: 'a' },
      undefined,
    ],
  ],
  summary: [
    ['description', { description: 'Lời dẫn', abstract: 'Khác' }, 'Lời dẫn'],
    ['abstract', { abstract: 'Lời dẫn' }, 'Lời dẫn'],
    ['as HTML', { description: '<p>Lời <b>dẫn</b></p>' }, 'Lời dẫn'],
    ['not alternativeHeadline', { alternativeHeadline: 'A' }, undefined],
  ],
  bodyText: [
    ['paragraphs', { articleBody: 'Một\n\nHai\nba' }, 'Một\n\nHai\nba'],
    ['lines alone, each a paragraph', { articleBody: '\n\nMột\nHai\n' }, 'Một\n\nHai'],
    ['line ends of Windows', { articleBody: 'Một\r\nHai' }, 'Một\n\nHai'],
    ['an empty line with blanks on it', { articleBody: 'Một\n \t\nHai\nba' }, 'Một\n \t\nHai\nba'],
    ['several texts', { articleBody: ['Một', { '@value': 'Hai' }] }, 'Một\n\nHai'],
    ['entities, decoded once', { articleBody: '“A” &amp; B &amp;amp; C' }, '“A” & B &amp; C'],
    ['a sign that begins no tag', { articleBody: '1 < 2 và 3 > 2' }, '1 < 2 và 3 > 2'],
    ['text', { text: 'Một' }, 'Một'],
    ['none of HTML', { articleBody: '<p>Một</p>' }, undefined],
    ['none of an object', { articleBody: { then: 'a' } }, undefined],
  ],
  bodyHtml: [
    [
      'articleBody with paragraphs',
      { articleBody: '<p class="a">Một &amp; hai</p>' },
      '<p class="a">Một &amp; hai</p>',
    ],
    ['articleBody with line breaks', { articleBody: 'Một<br />hai' }, 'Một<br />hai'],
    [
      'articleBody of escaped HTML',
      { articleBody: '&lt;p&gt;Một &amp;amp; hai&lt;/p&gt;' },
      '<p>Một &amp; hai</p>',
    ],
    ['none of text', { articleBody: 'Một <em>hai</em>' }, undefined],
  ],
  datePublished: [
    ['datePublished', { datePublished: '2023-11-30', dateCreated: '2023-11-01' }, '2023-11-30'],
    [
      'with its type',
      { datePublished: { '@type': 'xsd:date', '@value': '2023-11-30' } },
      '2023-11-30',
    ],
    ['dateCreated', { dateCreated: '2023-11-30T08:15:00' }, '2023-11-30T08:15:00+07:00'],
    ...[
      '2023-11-30 08:15:00 +07:00',
      '2023-11-30T08:15:00 +0700',
      '2023-11-30T08:15:00+07',
      '2023-11-30T08:15:00GMT+7',
      'Thu, 30 Nov 2023 08:15:00 +0700',
      '30/11/2023 08:15 (GMT+7)',
      '11/30/2023 8:15:00 AM +07:00',
    ].map((it): [string, object, string] => [
      it,
      { datePublished: it },
      '2023-11-30T08:15:00+07:00',
    ]),
    ['no zone', { datePublished: '30/11/2023 08:15' }, '2023-11-30T08:15:00+07:00'],
    ['seconds since 1970', { datePublished: 1701306900 }, '2023-11-30T01:15:00Z'],
    ['a year long ago', { datePublished: '1945-09-02' }, '1945-09-02'],
    ['none of a wrong type', { datePublished: { a: 1 } }, undefined],
  ],
  dateModified: [
    ['dateModified', { dateModified: '2023-12-01T02:00:00Z' }, '2023-12-01T02:00:00Z'],
  ],
  authors: [
    ['an object', { author: { '@type': 'Person', name: 'BH', url: '/bh' } }, [party('BH', '/bh')]],
    ['a text', { author: 'BH' }, [party('BH')]],
    ['a link as text', { author: { name: '<a href="/bh">BH &amp; An</a>' } }, [party('BH & An')]],
    ['a sign that is no tag', { author: 'B <h' }, [party('B <h')]],
    ['several', { author: [{ name: 'An' }, 'Bình'] }, [party('An'), party('Bình')]],
    [
      'a list of its own',
      { author: { '@list': [{ name: 'An' }, { name: 'Bình' }] } },
      [party('An'), party('Bình')],
    ],
    ['creator', { creator: { name: 'BH' } }, [party('BH')]],
    [
      'a name with its language',
      { author: { name: { '@value': 'BH', '@language': 'vi' } } },
      [party('BH')],
    ],
    ['a name with entities', { author: { name: 'An &amp; Bình' } }, [party('An & Bình')]],
    ['none of an address alone', { author: 'https://portal.example/bh' }, undefined],
    ['none of a reference that leads nowhere', { author: { '@id': '#bh' } }, undefined],
    ['none of wrong types', { author: [null, 1.5, {}, [], { name: {} }].slice(2) }, undefined],
  ],
  publisher: [
    ['publisher', { publisher: { name: 'Cổng A', url: '/' } }, party('Cổng A', '/')],
    ['sourceOrganization', { sourceOrganization: 'Cổng A' }, party('Cổng A')],
  ],
  language: [
    ['a text', { inLanguage: 'vi' }, 'vi'],
    ['with an underscore', { inLanguage: 'vi_VN' }, 'vi-VN'],
    [
      'an object',
      { inLanguage: { '@type': 'Language', name: 'Vietnamese', alternateName: 'vi' } },
      'vi',
    ],
    ['the first of several', { inLanguage: ['vi', 'en'] }, 'vi'],
    ['none of a name', { inLanguage: 'Tiếng Việt' }, undefined],
  ],
  tags: [
    ['a text with commas', { keywords: 'giảm nghèo, A &amp; B,' }, ['giảm nghèo', 'A & B']],
    [
      'a list',
      { keywords: ['Bạch Thông, Bắc Kạn', 'giảm nghèo'] },
      ['Bạch Thông, Bắc Kạn', 'giảm nghèo'],
    ],
    ['terms', { keywords: [{ '@type': 'DefinedTerm', name: 'giảm nghèo' }, {}] }, ['giảm nghèo']],
  ],
};

const prefixed: FieldRows = {
  title: [
    ['prefix', { '@type': 'schema:NewsArticle', 'schema:headline': 'Tin' }, 'Tin'],
    [
      'address',
      {
        '@type': 'http://schema.org/NewsArticle',
        'http://schema.org/headline': [{ '@value': 'Tin' }],
      },
      'Tin',
    ],
    [
      'secure address',
      { '@type': ['https://schema.org/Article'], 'https://schema.org/name': 'Tin' },
      'Tin',
    ],
  ],
  authors: [
    [
      'prefix',
      { '@type': 'schema:Article', 'schema:name': 'A', 'schema:author': { 'schema:name': 'BH' } },
      [party('BH')],
    ],
  ],
};

describe('parseNewsArticle', () => {
  itReads(ARTICLE, fields);
});

describe('parseNewsArticle of names with a prefix', () => {
  itReads({}, prefixed);
});

function party(name: string, path?: string) {
  return { name, url: path && PORTAL + path };
}
