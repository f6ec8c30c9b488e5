import { expect } from '@open-wc/testing';
import { expectPrepared, figure, PHOTO, preparedHtml, type Row } from './prepare.js';

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const alone = (attributes: string) => `<p><img ${attributes}></p>`;

const found: Row[] = [
  ['data-src', alone('data-src="a.jpg"'), figure()],
  ['data-src with a blank picture', alone(`src="${BLANK}" data-src="a.jpg"`), figure()],
  ['data-original', alone('src="/img/blank.gif" data-original="a.jpg"'), figure()],
  ['data-lazy-src', alone('src="lazyload.png" data-lazy-src="a.jpg"'), figure()],
  [
    'data-srcset: the narrowest that is wide enough',
    alone('data-srcset="s.jpg 300w, a.jpg 900w, l.jpg 2000w"'),
    figure(),
  ],
  [
    'data-srcset from the widest on',
    alone('data-srcset="l.jpg 2000w, a.jpg 900w, s.jpg 300w"'),
    figure(),
  ],
  [
    'the first twenty of a srcset',
    alone(`srcset="${'s.jpg 300w, '.repeat(19)}a.jpg 640w, l.jpg 900w"`),
    figure(),
  ],
  ['srcset without src', alone('srcset="s.jpg 300w,a.jpg 640w"'), figure()],
  ['srcset by density', alone('srcset="a.jpg, b.jpg 2x"'), figure()],
  [
    'an address with commas',
    alone('srcset="a,b.jpg 1x, c.jpg 2x"'),
    figure(undefined, '<img src="a,b.jpg">'),
  ],
  [
    'a source of its <picture>',
    '<p><picture><source srcset="a.jpg 1x"><img></picture></p>',
    figure(),
  ],
  [
    'a lazy source of its <picture>',
    '<p><picture><source data-srcset="a.jpg 1x"><img></picture></p>',
    figure(),
  ],
  [
    'a theme’s own name for it',
    `<p><img src="data:image/svg+xml,%3Csvg%3E" data-orig-src="a.jpg"></p>`,
    figure(),
  ],
  ['<noscript> in place of it', `<p><noscript>${PHOTO}</noscript></p>`, figure()],
  [
    '<noscript> in place of two',
    `<p><noscript>${PHOTO}<img src="b.jpg"></noscript></p>`,
    figure(undefined, `${PHOTO}<img src="b.jpg">`),
  ],
  ['<noscript> after it', `<p><img src="${BLANK}"><noscript>${PHOTO}</noscript></p>`, figure()],
  [
    'data-src, though <noscript> has it too',
    `<p><img data-src="a.jpg"><noscript>${PHOTO}</noscript></p>`,
    figure(),
  ],
];

const left: Row[] = [
  ['an address of its own beside srcset', alone('src="a.jpg" srcset="b.jpg 2x"'), figure()],
  ['a word in data-lazy', alone('src="a.jpg" data-lazy="true"'), figure()],
  ['another blank picture', alone('src="a.jpg" data-src="/img/blank.gif"'), figure()],
  ['a script for an address', alone('src="a.jpg" data-src="javascript:attacked()"'), figure()],
  [
    'one beside a source for other browsers',
    '<p><picture><source srcset="b.jpg"><img src="a.jpg"></picture></p>',
    figure(),
  ],
  [
    'one before <noscript> with another',
    `<p>${PHOTO}<noscript><img src="b.jpg"></noscript></p>`,
    figure(),
  ],
  [
    'none of <noscript> with text',
    `<p>Tin</p><noscript>Bật JavaScript ${PHOTO}</noscript>`,
    '<p>Tin</p>',
  ],
  ['text in <noscript>', `<p>${PHOTO}<noscript>Bật JavaScript ${PHOTO}</noscript></p>`, figure()],
];

const gone: Row[] = [
  ['a pixel that counts', `<p>Tin</p>${alone('width="1" height="1" src="c.gif"')}`, '<p>Tin</p>'],
  ['a pixel in px', `<p>Tin</p>${alone('height="1px" src="c.gif"')}`, '<p>Tin</p>'],
  [
    'a pixel in <noscript>',
    `<p>Tin</p><noscript>${alone('width="1" src="c.gif"')}</noscript>`,
    '<p>Tin</p>',
  ],
];

const NAMES = ['original-src', 'lazy', 'img-src', 'lazy-srcset'];

describe('findLazyAddresses', () => {
  for (const name of NAMES) {
    it(`finds the picture: data-${name}`, () =>
      expectPrepared(alone(`src="${BLANK}" data-${name}="a.jpg"`), figure()));
  }
  for (const [name, html, expected] of found) {
    it(`finds the picture: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of left) {
    it(`keeps the picture: ${name}`, () => expect(preparedHtml(html)).to.equal(expected));
  }
  for (const [name, html, expected] of gone) {
    it(`leaves out: ${name}`, () => expectPrepared(html, expected));
  }
});
