import { expect } from '@open-wc/testing';
import { tidyContent } from '../../src/rules/tidy-content.js';
import { fragmentOf, htmlOf } from './html-of.js';

const PHOTO = '<img alt="">';

const tidied: [name: string, html: string, expected: string][] = [
  ['nothing', '', ''],
  ['paragraphs, which stay', '<p>a</p>\n<p class="end">b</p>', '<p>a</p>\n<p class="end">b</p>'],
  ['loose text', 'a', '<p>a</p>'],
  ['loose text of several pieces', 'a <b>b</b><br>c', '<p>a <b>b</b><br>c</p>'],
  ['loose text between blocks', 'a<p>b</p>c<hr>d', '<p>a</p><p>b</p><p>c</p><hr><p>d</p>'],
  ['a <div> of text', '<div>a <b>b</b></div>', '<p>a <b>b</b></p>'],
  ['<div>s after each other', '<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
  ['a <div> of blocks', '<div><p>a</p><ul><li>b</li></ul></div>', '<p>a</p><ul><li>b</li></ul>'],
  ['<div>s in each other', '<div><div><div>a</div></div></div>', '<p>a</p>'],
  ['a <div> of both', '<div>a<p>b</p><div>c</div>d</div>', '<p>a</p><p>b</p><p>c</p><p>d</p>'],
  ['a <div> that divides text', 'a<div></div>b', '<p>a</p><p>b</p>'],
  ['an aligned <div> of text', '<div class="center">a</div>', '<p class="center">a</p>'],
  [
    'a <div> with a direction',
    '<div dir="rtl">a<p>b</p></div>',
    '<p dir="rtl">a</p><p dir="rtl">b</p>',
  ],
  ['a <div> in a cell', cell('<div>a</div>b'), box(cell('<p>a</p>b'))],
  ['a <div> in bold', '<b><div>a</div></b>', '<b><p>a</p></b>'],
  ['bold round blocks', '<b><p>a</p></b>b', '<b><p>a</p></b><p>b</p>'],
  ['text in a quote', '<blockquote>a</blockquote>', '<blockquote>a</blockquote>'],
  ['a picture on its own', PHOTO, `<figure part="figure">${PHOTO}</figure>`],
  ['white space between blocks', '<p>a</p> \n <p>b</p>', '<p>a</p> \n <p>b</p>'],

  ['an empty paragraph', '<p>a</p><p></p><p>b</p>', '<p>a</p><p>b</p>'],
  ['a paragraph of one line break', '<p><br></p><p>a</p>', '<p>a</p>'],
  ['a paragraph of one space', '<p>&nbsp;</p><p> \u3000</p><p>a</p>', '<p>a</p>'],
  ['a paragraph of zero width', '<p>\u200b\u200c\u200d\u2060\ufeff</p><p>a</p>', '<p>a</p>'],
  ['a paragraph of empty elements', '<p><b><i> </i></b><br></p><p>a</p>', '<p>a</p>'],
  ['a <div> of one line break', '<div>a</div><div><br></div><div>b</div>', '<p>a</p><p>b</p>'],
  ['line breaks between blocks', '<p>a</p><br><br>&nbsp;<p>b</p>', '<p>a</p><p>b</p>'],
  ['an empty link', '<p>a<a href="b"> </a></p>', '<p>a</p>'],
  [
    'a link on a picture',
    '<p>a<a href="b"><img alt=""></a></p>',
    '<p>a<a href="b"><img alt=""></a></p>',
  ],
  ['empty headings', '<h2>&nbsp;</h2><h3><br></h3><p>a</p>', '<p>a</p>'],
  ['empty lists', '<ul> </ul><ol><li></li></ol><dl><dt></dt></dl><p>a</p>', '<p>a</p>'],
  ['a paragraph of a sound', '<p><audio src="a"></audio></p>', '<p><audio src="a"></audio></p>'],
  ['a film without an address', '<p>a<video controls></video></p>', '<p>a</p>'],
  ['a sound without an address', '<div><audio controls></audio></div><p>a</p>', '<p>a</p>'],
  [
    'a film with a source',
    '<video><source src="a"></video>',
    '<p><video><source src="a"></video></p>',
  ],
  ['an empty table, which is left', '<table></table>', box('<table></table>')],

  ['text in a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['white space in a list', '<ul> <li>a</li>\n&nbsp;</ul>', '<ul><li>a</li></ul>'],
  [
    'a list in a list',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul><li>a</li><li><ul><li>b</li></ul></li></ul>',
  ],
  [
    'paragraphs in a list',
    '<ol><p>a</p><p>b</p></ol>',
    '<ol><li><p>a</p></li><li><p>b</p></li></ol>',
  ],
  [
    'a <div> round items',
    '<ul><div><li>a</li><li>b</li></div></ul>',
    '<ul><li>a</li><li>b</li></ul>',
  ],
  [
    'a <div> round terms',
    '<dl><div><dt>a</dt><dd>b</dd></div></dl>',
    '<dl><dt>a</dt><dd>b</dd></dl>',
  ],

  ['a table', cell('a'), box(cell('a'))],
  ['a table in a <div>', `<div class="center">${cell('a')}</div>`, box(cell('a'))],
  ['a table in a table', cell(cell('a')), box(cell(box(cell('a'))))],
];

const levels: [name: string, titleLevel: number, before: number[], after: number[]][] = [
  ['below a title of level 1', 1, [1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]],
  ['below a title of level 2', 2, [1, 2, 3, 2, 1], [3, 4, 5, 4, 3]],
  ['below a title of level 3', 3, [2, 3, 4], [4, 5, 6]],
  ['below a title of level 4', 4, [1, 2, 3, 4], [5, 6, 6, 6]],
  ['below a title of level 5', 5, [2, 3, 2], [6, 6, 6]],
  ['below a title of level 6', 6, [1, 2], [6, 6]],
  ['that begin deep down', 2, [5, 5, 6], [3, 3, 4]],
  ['that leave levels out', 1, [1, 4, 6], [2, 3, 4]],
  ['that leave levels out and come back', 1, [1, 4, 2, 4], [2, 3, 3, 4]],
  ['that go up above their first', 2, [4, 5, 2, 3], [3, 4, 3, 4]],
  ['that go up step by step', 2, [3, 2, 1], [3, 3, 3]],
  ['of one level', 2, [3, 3, 3], [3, 3, 3]],
  ['that have their levels already', 2, [3, 4, 3], [3, 4, 3]],
];

function cell(content: string): string {
  return `<table><tbody><tr><td>${content}</td></tr></tbody></table>`;
}

function box(table: string): string {
  return `<div class="scroll" tabindex="0">${table}</div>`;
}

/** All that there is to read, in its order. */
function words(content: DocumentFragment): string {
  return (content.textContent ?? '').replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}

describe('tidyContent', () => {
  for (const [name, html, expected] of tidied) {
    it(`puts right: ${name}`, () => {
      const content = fragmentOf(html);
      tidyContent(content, 2);
      expect(htmlOf(content)).to.equal(expected);
    });

    it(`loses no text: ${name}`, () => {
      const content = fragmentOf(html);
      const before = words(content);
      tidyContent(content, 2);
      expect(words(content)).to.equal(before);
    });
  }

  for (const [name, titleLevel, before, after] of levels) {
    it(`puts right headings ${name}`, () => {
      const content = fragmentOf(before.map((level) => `<h${level}>Mục</h${level}>`).join('a'));
      tidyContent(content, titleLevel);
      const headings = [...content.querySelectorAll('h1,h2,h3,h4,h5,h6')];
      expect(headings.map(({ localName }) => Number(localName[1]))).to.deep.equal(after);
    });
  }

  it('keeps what a heading holds, and how it is aligned', () => {
    const content = fragmentOf('<h2 class="center" dir="rtl">a <b>b</b></h2>');
    tidyContent(content, 2);
    expect(htmlOf(content)).to.equal('<h3 class="center" dir="rtl">a <b>b</b></h3>');
  });

  it('puts right headings in quotes and cells too', () => {
    const content = fragmentOf(
      `<h2>a</h2><blockquote><h3>b</h3></blockquote>${cell('<h1>c</h1>')}`,
    );
    tidyContent(content, 2);
    expect(content.querySelector('blockquote > h4')?.textContent).to.equal('b');
    expect(content.querySelector('td > h3')?.textContent).to.equal('c');
  });

  it('changes nothing when it is done a second time', () => {
    for (const [, html] of tidied) {
      const content = fragmentOf(html);
      tidyContent(content, 2);
      const once = htmlOf(content).replaceAll(/<div class="scroll" tabindex="0">|<\/div>/g, '');
      const again = fragmentOf(once);
      tidyContent(again, 2);
      expect(htmlOf(again)).to.equal(htmlOf(content));
    }
  });
});
