import { expect } from '@open-wc/testing';
import { expectPrepared, figure, PHOTO, preparedHtml, type Row } from './prepare.js';

const cell = (content: string) => `<td>${content}</td>`;
const row = (...cells: string[]) => `<tr>${cells.map(cell).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;

const dissolved: Row[] = [
  ['a picture above a line', table(row(PHOTO), row('Gian hàng')), figure('Gian hàng')],
  ['both in one cell', table(row(`${PHOTO}<br>Gian hàng`)), figure('Gian hàng')],
  [
    'paragraphs in the cells',
    table(row(`<p>${PHOTO}</p><p></p>`), row('<p>Một</p><p>hai</p>')),
    figure('Một<br>hai'),
  ],
  ['a picture alone', table(row(PHOTO)), figure()],
  [
    'empty cells beside',
    table(row('&nbsp;', PHOTO, ''), row('', 'Gian hàng')),
    figure('Gian hàng'),
  ],
  [
    'two pictures, a line each',
    table(row(PHOTO), row('Một'), row(PHOTO), row('Hai')),
    figure('Một') + figure('Hai'),
  ],
  [
    'pictures side by side, a line each',
    table(row(PHOTO, PHOTO), row('Một', 'Hai')),
    figure('Một') + figure('Hai'),
  ],
  [
    'pictures side by side, twice',
    table(row(PHOTO, PHOTO), row('Một', 'Hai'), row(PHOTO, PHOTO), row('Ba', 'Bốn')),
    ['Một', 'Hai', 'Ba', 'Bốn'].map((it) => figure(it)).join(''),
  ],
  [
    'pictures side by side, an empty row, and a line each',
    table(row(PHOTO, PHOTO), row('', '&nbsp;'), row('Một', 'Hai')),
    figure('Một') + figure('Hai'),
  ],
  [
    'pictures side by side, and one line',
    table(row(PHOTO, PHOTO), row('Gian hàng')),
    figure('Gian hàng', PHOTO + PHOTO),
  ],
  [
    'pictures side by side, a line in each cell',
    table(row(`${PHOTO}<br>Một`, `${PHOTO}<p>Hai</p>`)),
    figure('Một') + figure('Hai'),
  ],
  [
    'cells of a head',
    `<table><tr><th>${PHOTO}</th></tr><tr><th>Gian hàng</th></tr></table>`,
    figure('Gian hàng'),
  ],
  [
    'a picture on the left of a line in italics',
    table(row(PHOTO, '<p><em>Gian hàng</em></p>')),
    figure('<em>Gian hàng</em>'),
  ],
  ['a table within', table(row(table(row(PHOTO), row('Gian hàng')))), figure('Gian hàng')],
];

const kept: Row[] = [
  ['a line above the picture', table(row('a'), row(PHOTO)), ''],
  ['two columns', table(row(PHOTO, 'a')), ''],
  ['pictures side by side alone', table(row(PHOTO, PHOTO)), ''],
  ['pictures in two rows', table(row(PHOTO, PHOTO), row(PHOTO, PHOTO), row('a', 'b')), ''],
  ['fewer lines than pictures', table(row(PHOTO, PHOTO, PHOTO), row('a', 'b')), ''],
  ['rows of numbers below', table(row(PHOTO, PHOTO), row('a', 'b'), row('1', '2')), ''],
  ['a picture on the right', table(row('<em>a</em>', PHOTO)), ''],
  ['a picture beside a line, above more', table(row(PHOTO, '<em>a</em>'), row('b')), ''],
  ['a line in one cell of two', table(row(`${PHOTO}a`, PHOTO)), ''],
  ['a picture beside a name', table(row(PHOTO, 'a'), row('b', 'c')), ''],
  ['an announcement', table(row(PHOTO), row('Gồm có:')), ''],
  ['a head', `<table><tr><th>a</th></tr>${row(PHOTO)}</table>`, ''],
  ['a head below', `<table>${row(PHOTO)}<tr><th>a</th></tr></table>`, ''],
  [
    'a class on a cell beside',
    `<table><tr>${cell(PHOTO)}<td class="caption">a</td></tr></table>`,
    '',
  ],
  ['a table of numbers within', table(row(PHOTO), row(table(row('1'), row('2')))), ''],
  ['text alone', table(row('a'), row('b')), ''],
  ['a film', table(row(PHOTO), row('<video src="a.mp4"></video>'), row('Gian hàng')), ''],
  ['nothing', table(row('')), ''],
];

describe('dissolvePictureTables', () => {
  for (const [name, html, expected] of dissolved) {
    it(`makes a figure of: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html] of kept) {
    it(`keeps a table with: ${name}`, () =>
      expect(preparedHtml(html)).to.contain('<table>').and.not.contain('<figcaption>'));
  }
});
