import { expect } from '@open-wc/testing';
import { plainMarkup, sourceNameOf } from '../../src/rules/plain-markup.js';

/** What stands in the place of all that is no mark-up. */
const GONE = '</x->';

type Row = [name: string, html: string, expected: string];

/** Read as plain text by a parser, to their end. */
const PLAIN = 'iframe noembed noframes plaintext script style textarea title xmp'.split(' ');

const left: Row[] = [
  ...PLAIN.map((name): Row => [
    `<${name}>`,
    `a<${name} b="c"><p d="</${name}>"><p>`,
    `a${GONE}"><p>`,
  ]),
  ['a name in capitals', 'a<TiTle>b</tItLE>c', `a${GONE}c`],
  ['one that is never closed', 'a<title>b<p>', `a${GONE}`],
  ['one that is cut off in its name', 'a<title', `a${GONE}`],
  ['a line break after the name', 'a<title\n>b</title>c', `a${GONE}c`],
  ['a slash after the name', 'a<title/b>c</title>d', `a${GONE}d`],
  ['one closed in itself', 'a<title/><p>b', `a${GONE}<p>b`],
  ['one closed in itself behind attributes', 'a<script src=b />c', `a${GONE}c`],
  ['a closer with attributes', 'a<title>b</title c="d">e', `a${GONE}e`],
  ['a closer that is cut off', 'a<title>b</title', `a${GONE}`],
  ['closers of others within', 'a<title>b</p></style>c</title>d', `a${GONE}d`],

  ['a comment', 'a<!-- <p> -->b', `a${GONE}b`],
  ['a comment of line breaks', 'a<!--\n<p>\n-->b', `a${GONE}b`],
  ['a comment with another end', 'a<!-- <p> --!>b', `a${GONE}b`],
  ['a comment that is never closed', 'a<!-- <p>b<p>', `a${GONE}`],
  ['a comment of two signs', 'a<!--><p>-->', `a${GONE}<p>-->`],
  ['a comment of three signs', 'a<!---><p>-->', `a${GONE}<p>-->`],
  ['a comment of four signs', 'a<!----><p>-->', `a${GONE}<p>-->`],
  ['a comment with spaces in its end', 'a<!-- -- > <p> -->b', `a${GONE}b`],
  ['a declaration', 'a<!doctype html "b"><p>', `a${GONE}<p>`],
  ['a declaration that is never closed', 'a<!b <p', `a${GONE}`],
  ['a section of characters', 'a<![CDATA[ b > <p> ]]>', `a${GONE} <p> ]]>`],
  ['an instruction', 'a<?xml b="<p>"?>', `a${GONE}"?>`],
  ['a closer without a name', 'a</ b="<p>">c', `a${GONE}">c`],
  ['a closer of nothing', 'a</>b', `a${GONE}b`],
  ['a closer of a number', 'a</1 <p>b', `a${GONE}b`],
  ['two after each other', 'a<!--b--><title>c</title>d', `a${GONE}${GONE}d`],
  ['what would be joined to a tag', '<<!---->p>', `<${GONE}p>`],
];

/** What would be opened again, reported, or measured anew with every child. */
const RENAMED =
  'a b base bdi big code em font i nobr s small strike strong tt u A B BASE Code'.split(' ');

/** What would be reported, tie elements to each other, or be read as CSS. */
const ATTRIBUTES =
  'style Style onclick ONLOAD on id ID name form formaction media selected sizes'.split(' ');

const renamed: Row[] = [
  ...RENAMED.map((name): Row => [
    `<${name}>`,
    `<${name}>b</${name} >`,
    `<x-${name}>b</x-${name} >`,
  ]),
  ['no longer name', '<abbr><sub><bb><ab>', '<abbr><sub><bb><ab>'],
  ['a name that has the prefix', '<x-b></x-b>', '<x-b></x-b>'],
  ...ATTRIBUTES.map((name): Row => [
    `the attribute ${name}`,
    `<p ${name}="${name}" a=1>`,
    `<p x-${name}="${name}" a=1>`,
  ]),
  [
    'attributes without a space between',
    '<p a="onb"onc=\'style\'/id=d>',
    '<p a="onb"x-onc=\'style\'/x-id=d>',
  ],
  ['attributes of a closer', '</p onclick=a>', '</p x-onclick=a>'],
  ...['\t', '\n', '\f', '\r'].map((blank): Row => [
    `attributes behind ${JSON.stringify(blank)}`,
    `<p${blank}onclick${blank}=${blank}a${blank}id=b>`,
    `<p${blank}x-onclick${blank}=${blank}a${blank}x-id=b>`,
  ]),
  ['both', '<a id=b href=c>', '<x-a x-id=b href=c>'],
];

const kept: Record<string, string> = {
  text: 'Tin “vắn” &amp; 1 < 2 <3',
  tags: '<p class="a" data-b=\'c\' d=e>Tin</p><br/><o:p></o:p>',
  'names that only begin alike': '<titles>a</titles><scripts><style-a><xmp1>',
  'closers of what is read as text': '</title></script>',
  'attributes that only end alike': '<p data-style="a" data-on="b" aria-name=c grid=d>',
  'tags that look like one within a value': '<p a="<title>" b=\'<!--\' c=<b>>Tin',
  'names with a tag in them': '<p<title>Tin',
  'what is no value, since nothing ends it': '<p a="<q',
};

describe('plainMarkup', () => {
  for (const [name, html, expected] of left) {
    it(`leaves out: ${name}`, () => {
      expect(plainMarkup(html)).to.equal(expected);
    });
  }

  for (const [name, html, expected] of renamed) {
    it(`renames: ${name}`, () => {
      expect(plainMarkup(html)).to.equal(expected);
    });
  }

  for (const [name, html] of Object.entries(kept)) {
    it(`keeps ${name}`, () => {
      expect(plainMarkup(html)).to.equal(html);
    });
  }
});

describe('sourceNameOf', () => {
  for (const [name, expected] of [
    ['x-b', 'b'],
    ['x-strong', 'strong'],
    ['p', 'p'],
    ['b', 'b'],
    ['x-p', 'x-p'],
    ['x-bb', 'x-bb'],
    ['x-', 'x-'],
  ] as const) {
    it(`of ${name} is ${expected}`, () => {
      expect(sourceNameOf(name)).to.equal(expected);
    });
  }
});
