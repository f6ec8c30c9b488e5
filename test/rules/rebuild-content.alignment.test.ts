import { expect } from '@open-wc/testing';
import { rebuildContent } from '../../src/rules/rebuild-content.js';
import { htmlOf } from './html-of.js';

const aligned: [name: string, html: string, expected: string][] = [
  ['by its style', '<p style="text-align: center">a</p>', '<p class="center">a</p>'],
  ['by an old attribute', '<p align="center">a</p>', '<p class="center">a</p>'],
  ['in capitals', '<P STYLE="TEXT-ALIGN: CENTER" ALIGN=LEFT>a</P>', '<p class="center">a</p>'],
  [
    'among other declarations',
    '<p style="color:red;text-align:center;top:0">a</p>',
    '<p class="center">a</p>',
  ],
  ['with weight', '<p style="text-align:center!important">a</p>', '<p class="center">a</p>'],
  ['without quotes', '<p style=text-align:center>a</p>', '<p class="center">a</p>'],
  ['to the right', '<p style="text-align:right">a</p>', '<p class="end">a</p>'],
  ['to the right, by an old attribute', '<h2 align=right>a</h2>', '<h2 class="end">a</h2>'],
  ['to the end', '<p style="text-align:end">a</p>', '<p class="end">a</p>'],
  ['as all text is', '<p align=left>a</p><p style="text-align:justify">b</p>', '<p>a</p><p>b</p>'],
  ['by a word of nobody', '<p style="text-align:centered">a</p>', '<p>a</p>'],
  [
    'by another property',
    '<p style="-x-text-align:center;text-align-last:center">a</p>',
    '<p>a</p>',
  ],
  ['its style before its attribute', '<p align=center style="text-align:left">a</p>', '<p>a</p>'],
  ['<center>', '<center>a<p>b</p></center>', '<div class="center">a<p class="center">b</p></div>'],
  [
    'from the block around it',
    '<div align=center><p>a</p></div>',
    '<div class="center"><p class="center">a</p></div>',
  ],
  [
    'from an element that goes',
    '<thong-bao style="text-align:center"><p>a</p></thong-bao>',
    '<p class="center">a</p>',
  ],
  [
    'otherwise than the block around it',
    '<div align=center><p align=left>a</p><p>b</p></div>',
    '<div class="center"><p>a</p><p class="center">b</p></div>',
  ],
  ...['left', 'start', 'justify'].map((side): [string, string, string] => [
    `to “${side}”, within what is not`,
    `<center><p style="text-align:${side}" align=center>a</p></center>`,
    '<div class="center"><p>a</p></div>',
  ]),
  [
    'through several blocks',
    '<div align=right><blockquote><div><h3>a</h3></div></blockquote></div>',
    '<div class="end"><blockquote><div class="end"><h3 class="end">a</h3></div></blockquote></div>',
  ],
  [
    'in a cell, by the cell',
    '<table><tr><td align=center><p>a</p></table>',
    '<table><tbody><tr><td><p class="center">a</p></td></tr></tbody></table>',
  ],
  [
    'in a table, but not by what is around it',
    '<div align=center><table><tr><td><p>a</p></table></div>',
    '<div class="center"><table><tbody><tr><td><p>a</p></td></tr></tbody></table></div>',
  ],
  [
    'not by the table itself, which only stands there',
    '<table align=center><tr><td><p>a</p></table>',
    '<table><tbody><tr><td><p>a</p></td></tr></tbody></table>',
  ],
  ['an item of a list, which has none', '<ul><li align=center>a</ul>', '<ul><li>a</li></ul>'],
];

describe('rebuildContent', () => {
  for (const [name, html, expected] of aligned) {
    it(`aligns: ${name}`, () => {
      expect(htmlOf(rebuildContent(html))).to.equal(expected);
    });
  }

  it('takes no class of the source for one of its own', () => {
    const html = '<p class="center">a</p><div class="scroll end">b</div>';
    expect(htmlOf(rebuildContent(html))).to.equal('<p>a</p><div>b</div>');
  });
});
