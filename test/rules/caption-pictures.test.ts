import { expect } from '@open-wc/testing';
import { captionPictures } from '../../src/rules/caption-pictures.js';
import { fragmentOf, htmlOf } from './html-of.js';

const PHOTO = '<img alt="">';
const PICTURE = `<p class="center">${PHOTO}</p>`;
const LONGEST = 'ô'.repeat(250);

const line = (text: string) => `<p class="center">${text}</p>`;

function figure(caption?: string, picture = PHOTO): string {
  const below = caption === undefined ? '' : `<figcaption part="caption">${caption}</figcaption>`;
  return `<figure part="figure">${picture}${below}</figure>`;
}

const captioned: [name: string, html: string, expected: string][] = [
  ['a line below a figure', `<figure>${PHOTO}</figure>${line('a')}`, figure('a')],
  [
    'a line in italics below a figure of a paragraph',
    `<figure><p>${PHOTO}</p></figure><p><em>a</em></p>`,
    figure('<em>a</em>', `<p>${PHOTO}</p>`),
  ],
  [
    'a centred line in a text in italics',
    `${PICTURE}${line('a')}<p><em>b</em></p><p><em>c</em></p>`,
    `${figure('a')}<p><em>b</em></p><p><em>c</em></p>`,
  ],
  ['one centred line', PICTURE + line('Gian hàng'), figure('Gian hàng')],
  ['two centred lines', PICTURE + line('Một') + line('hai'), figure('Một<br>hai')],
  ['a picture that is not centred itself', `<p>${PHOTO}</p>${line('a')}`, figure('a')],
  ['white space between', `${PICTURE}\n ${line('a')} ${line('b')}`, `${figure('a<br>b')}\n  `],
  [
    'white space beside the picture',
    `<p> ${PHOTO}\n&nbsp;</p>${line('a')}`,
    figure('a', ` ${PHOTO}\n&nbsp;`),
  ],
  ['emphasis in the line', PICTURE + line('<em>a</em> <b>b</b>'), figure('<em>a</em> <b>b</b>')],
  ['a sentence in bold', PICTURE + line('<b>a.</b>'), figure('<b>a.</b>')],
  ['a link in the line', PICTURE + line('<a href="b">a</a>'), figure('<a href="b">a</a>')],
  [
    'a linked picture',
    `<p><a href="b">${PHOTO}</a></p>${line('a')}`,
    figure('a', `<a href="b">${PHOTO}</a>`),
  ],
  ['a line as long as may be', PICTURE + line(LONGEST), figure(LONGEST)],
  ['text after the line', `${PICTURE}${line('a')}<p>b</p>`, `${figure('a')}<p>b</p>`],
  ['a heading after the line', `${PICTURE}${line('a')}<h3>b</h3>`, `${figure('a')}<h3>b</h3>`],
  [
    'a centred line after text',
    `${PICTURE}${line('a')}<p>b</p>${line('c')}`,
    `${figure('a')}<p>b</p>${line('c')}`,
  ],
  [
    'two pictures, a line each',
    PICTURE + line('a') + PICTURE + line('b'),
    figure('a') + figure('b'),
  ],
  ['a picture before a picture with a line', PICTURE + PICTURE + line('a'), figure() + figure('a')],
  [
    'a picture in a quote',
    `<blockquote>${PICTURE}${line('a')}</blockquote>`,
    `<blockquote>${figure('a')}</blockquote>`,
  ],
  [
    'zero-width blanks beside the picture',
    `<p>\u200b${PHOTO}</p>${line('a')}`,
    figure('a', `\u200b${PHOTO}`),
  ],
];

const uncaptioned: [name: string, html: string, expected: string][] = [
  ['a line that is not centred', `${PICTURE}<p>a</p>`, `${figure()}<p>a</p>`],
  ['a line at the end', `${PICTURE}<p class="end">a</p>`, `${figure()}<p class="end">a</p>`],
  [
    'a centred heading',
    `${PICTURE}<h3 class="center">a</h3>`,
    `${figure()}<h3 class="center">a</h3>`,
  ],
  ['a line that is too long', PICTURE + line(`${LONGEST}a`), figure() + line(`${LONGEST}a`)],
  [
    'two lines that are too long together',
    PICTURE + line(LONGEST) + line('a'),
    figure() + line(LONGEST) + line('a'),
  ],
  ['three centred lines', PICTURE + line('a').repeat(3), figure() + line('a').repeat(3)],
  [
    'a centred line behind text',
    `${PICTURE}<p>a</p>${line('b')}`,
    `${figure()}<p>a</p>${line('b')}`,
  ],
  [
    'a centred line behind loose text',
    `<blockquote>${PICTURE}a${line('b')}</blockquote>`,
    `<blockquote>${figure()}a${line('b')}</blockquote>`,
  ],
  ['a centred line behind a rule', `${PICTURE}<hr>${line('a')}`, `${figure()}<hr>${line('a')}`],
  ['a centred line before the picture', line('a') + PICTURE, line('a') + figure()],
  [
    'a centred film',
    `${PICTURE}${line('<video src="a"></video>')}`,
    figure() + line('<video src="a"></video>'),
  ],
  ['a picture alone', PICTURE, figure()],
];

const left: Record<string, string> = {
  'a picture within text': `<p>a ${PHOTO}</p>${line('b')}`,
  'a picture with its text in the same paragraph': `<p>${PHOTO}<br>a</p>${line('b')}`,
  'a picture beside its link’s text': `<p><a href="b">${PHOTO}a</a></p>${line('c')}`,
  'a picture in a figure': `<figure><p>${PHOTO}</p><figcaption>a</figcaption></figure>${line('b')}`,
  'figures in a figure': `<figure><figure>${PHOTO}</figure><figure>${PHOTO}</figure><figcaption>a</figcaption></figure>${line('b')}`,
  'a picture in a heading': `<h2>${PHOTO}</h2>${line('a')}`,
  'a picture in a cell': `<table><tbody><tr><td>${PHOTO}</td></tr></tbody></table>${line('a')}`,
  'a centred line without a picture': `<p>a</p>${line('b')}`,
};

describe('captionPictures', () => {
  for (const [name, html, expected] of captioned) {
    it(`makes a caption: ${name}`, () => {
      expect(captionOf(html)).to.equal(expected);
    });
  }

  for (const [name, html, expected] of uncaptioned) {
    it(`makes no caption of ${name}`, () => {
      expect(captionOf(html)).to.equal(expected);
    });
  }

  for (const [name, html] of Object.entries(left)) {
    it(`leaves alone ${name}`, () => {
      expect(captionOf(html)).to.equal(html);
    });
  }

  for (const [name, html] of [...captioned, ...uncaptioned]) {
    it(`loses no text and keeps its order: ${name}`, () => {
      const content = fragmentOf(html);
      const before = words(content);
      captionPictures(content);
      expect(words(content)).to.equal(before);
    });
  }
});

function captionOf(html: string): string {
  const content = fragmentOf(html);
  captionPictures(content);
  return htmlOf(content);
}

function words(content: DocumentFragment): string {
  return (content.textContent ?? '').replace(/\s/g, '');
}
