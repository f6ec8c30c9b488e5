import { expect } from '@open-wc/testing';
import { expectPrepared, figure, PHOTO, preparedHtml, type Row } from './prepare.js';

const byClass: Row[] = [
  [
    'WordPress’s box',
    `<div class="wp-caption aligncenter" style="width: 310px">${PHOTO}<p class="wp-caption-text">Gian hàng</p></div>`,
    figure('Gian hàng'),
  ],
  [
    'a line after the picture',
    `<p>${PHOTO}</p><p class="Chuthich">Gian hàng</p>`,
    figure('Gian hàng'),
  ],
  [
    'a short name of the class',
    `<div>${PHOTO}<p class="anh_cap nho">Gian hàng</p></div>`,
    figure('Gian hàng'),
  ],
  [
    'white space between',
    `<p>${PHOTO}</p>\n<p class="caption">Gian hàng</p>`,
    `\n${figure('Gian hàng')}`,
  ],
  [
    'a box around the line',
    `<div>${PHOTO}<div><p class="image-desc">Gian hàng</p></div></div>`,
    figure('Gian hàng'),
  ],
  [
    'a part of the paragraph',
    `<p>${PHOTO}<span class="caption">Gian hàng</span></p>`,
    figure('Gian hàng'),
  ],
  [
    'a line in a figure',
    `<figure>${PHOTO}<div class="caption">Gian hàng</div></figure>`,
    figure('Gian hàng'),
  ],
  [
    'two lines in it',
    `<div>${PHOTO}<div class="photo-note"><p>Một</p><p>hai</p></div></div>`,
    figure('Một<br>hai'),
  ],
  [
    'a line longer than an unmarked one',
    `<p>${PHOTO}</p><p class="caption">${'ô'.repeat(400)}</p>`,
    figure('ô'.repeat(400)),
  ],
];

const notByClass: Row[] = [
  ['a longer word', `<p>${PHOTO}</p><p class="recap">a</p>`, `${figure()}<p>a</p>`],
  ['a line without a picture', '<p>Tin</p><p class="caption">a</p>', '<p>Tin</p><p>a</p>'],
  [
    'text between',
    `<p>${PHOTO}</p><p>Tin</p><p class="caption">a</p>`,
    `${figure()}<p>Tin</p><p>a</p>`,
  ],
  ['the picture below it', `<p class="caption">a</p><p>${PHOTO}</p>`, `<p>a</p>${figure()}`],
  [
    'a figure with a caption',
    `<figure>${PHOTO}<figcaption>a</figcaption><p class="caption">b</p></figure>`,
    `<figure>${PHOTO}<figcaption>a</figcaption><p>b</p></figure>`,
  ],
  [
    'a film between',
    `<div>${PHOTO}<video src="a.mp4"></video><p class="caption">a</p></div>`,
    `${figure(undefined, `${PHOTO}<video controls="" preload="none" src="a.mp4"></video>`)}<p>a</p>`,
  ],
  [
    'another picture in the same box',
    `<p>${PHOTO}</p><div><p class="caption">a</p><p><img src="b.jpg"></p></div>`,
    `${figure()}<p>a</p>${figure(undefined, '<img src="b.jpg">')}`,
  ],
  [
    'text in the same box',
    `<p>${PHOTO}</p><div><p class="caption">a</p><p>Tin</p></div>`,
    `${figure()}<p>a</p><p>Tin</p>`,
  ],
  [
    'a picture with a caption of its own',
    `<p>${PHOTO}</p><div class="wp-caption"><img src="b.jpg"><p class="caption">Hai</p></div>`,
    figure() + figure('Hai', '<img src="b.jpg">'),
  ],
  [
    'an article in a box',
    `<p>${PHOTO}</p><div class="caption">${'ô '.repeat(600)}</div>`,
    `${figure()}<p>${'ô '.repeat(600)}</p>`,
  ],
];

const shortcodes: Row[] = [
  [
    'a picture and its caption',
    `[caption id="attachment_6" align="alignnone" width="300"]${PHOTO} Gian hàng[/caption]`,
    figure(' Gian hàng'),
  ],
  [
    'in a paragraph with text',
    `<p>Trước [caption width="3"]${PHOTO}Gian hàng[/caption] sau</p>`,
    `<p>Trước </p>${figure('Gian hàng')}<p> sau</p>`,
  ],
  [
    'in a centred paragraph',
    `<p align="center">Trước [caption]${PHOTO}Gian hàng[/caption]</p>`,
    `<p class="center">Trước </p>${figure('Gian hàng')}`,
  ],
  [
    'two pictures with one caption',
    `[caption]${PHOTO}${PHOTO}Gian hàng[/caption]`,
    figure('Gian hàng', PHOTO + PHOTO),
  ],
  [
    'two of them',
    `[caption]${PHOTO}Một[/caption]<p>Tin</p>[caption]${PHOTO}Hai[/caption]`,
    `${figure('Một')}<p>Tin</p>${figure('Hai')}`,
  ],
];

const noShortcodes: Row[] = [
  ['no picture', '<p>[caption]Tin[/caption]</p>', '<p>[caption]Tin[/caption]</p>'],
  ['no start', `<p>[/caption]${PHOTO}Tin[/caption]</p>`, `<p>[/caption]${PHOTO}Tin[/caption]</p>`],
  ['two starts', `<p>[caption]${PHOTO}Tin[caption]</p>`, `<p>[caption]${PHOTO}Tin[caption]</p>`],
  ['no end', `<p>[caption]${PHOTO} Tin</p>`, `<p>[caption]${PHOTO} Tin</p>`],
  [
    'text before the picture',
    `<p>[caption]Tin ${PHOTO} a[/caption]</p>`,
    `<p>[caption]Tin ${PHOTO} a[/caption]</p>`,
  ],
];

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
  ['a table within', table(row(table(row(PHOTO), row('Gian hàng')))), figure('Gian hàng')],
];

const kept: Row[] = [
  ['a line above the picture', table(row('a'), row(PHOTO)), ''],
  ['two columns', table(row(PHOTO, 'a')), ''],
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

describe('captionByClass', () => {
  for (const [name, html, expected] of byClass) {
    it(`takes for a caption: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of notByClass) {
    it(`leaves in the flow: ${name}`, () => expect(preparedHtml(html)).to.equal(expected));
  }
});

describe('renderCaptionShortcodes', () => {
  it('makes a hundred figures, and leaves what follows as it is', () => {
    const html = preparedHtml(`[caption]${PHOTO}Một[/caption]`.repeat(101));
    expect(html.split('<figcaption>')).to.have.length(101);
    expect(html).to.match(/\[caption\]<img src="a.jpg">Một\[\/caption\]/);
  });

  for (const [name, html, expected] of shortcodes) {
    it(`makes a figure of: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of noShortcodes) {
    it(`leaves as it is: ${name}`, () => expect(preparedHtml(html)).to.equal(expected));
  }
});

describe('dissolvePictureTables', () => {
  for (const [name, html, expected] of dissolved) {
    it(`makes a figure of: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html] of kept) {
    it(`keeps a table with: ${name}`, () =>
      expect(preparedHtml(html)).to.contain('<table>').and.not.contain('<figcaption>'));
  }
});
