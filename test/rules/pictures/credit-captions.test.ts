import { expect } from '@open-wc/testing';
import { expectPrepared, figure, FILM, PHOTO, preparedHtml, type Row } from './prepare.js';

const credited: Row[] = [
  ['a credit alone', `<p>${PHOTO}</p><p>Ảnh: Minh Anh</p>`, figure('Ảnh: Minh Anh')],
  [
    'a line with a credit, not centred',
    `<p>${PHOTO}</p><p>Đại biểu dự lễ. Ảnh: TTXVN</p><p>Sáng nay</p>`,
    `${figure('Đại biểu dự lễ. Ảnh: TTXVN')}<p>Sáng nay</p>`,
  ],
  [
    'two lines and a credit at the end of its line',
    `<p>${PHOTO}</p><p align="center">Một</p><p align="center">hai</p><p align="right">Ảnh: A. B.</p>`,
    figure('Một<br>hai<br>Ảnh: A. B.'),
  ],
  ['an empty line before it', `<p>${PHOTO}</p><p>&nbsp;</p><p>Ảnh: A B</p>`, figure('Ảnh: A B')],
  ['an illustration', `<p>${PHOTO}</p><p>(Ảnh minh họa)</p>`, figure('(Ảnh minh họa)')],
  [
    'a credit in Unicode NFD',
    `<p>${PHOTO}</p><p>${'Ảnh: Minh Anh'.normalize('NFD')}</p>`,
    figure('Ảnh: Minh Anh'),
  ],
];

const uncredited: Row[] = [
  [
    'what is too long',
    `<p>${PHOTO}</p><p>${'ô'.repeat(250)}. Ảnh: A B</p>`,
    `${figure()}<p>${'ô'.repeat(250)}. Ảnh: A B</p>`,
  ],
  [
    'four lines',
    `<p>${PHOTO}</p>${'<p align="center">Một</p>'.repeat(3)}<p>Ảnh: A B</p>`,
    `${figure()}${'<p class="center">Một</p>'.repeat(3)}<p>Ảnh: A B</p>`,
  ],
  [
    'a film between',
    `<p>${PHOTO}</p><p>${FILM}</p><p>Ảnh: A B</p>`,
    `${figure()}<p>${FILM}</p><p>Ảnh: A B</p>`,
  ],
  [
    'a box of paragraphs',
    `<p>${PHOTO}</p><div><p>Sáng nay.</p><p>Ảnh: A B</p></div>`,
    `${figure()}<p>Sáng nay.</p><p>Ảnh: A B</p>`,
  ],
  [
    'a paragraph before the credit',
    `<p>${PHOTO}</p><p>Sáng nay</p><p>Ảnh: A</p>`,
    `${figure()}<p>Sáng nay</p><p>Ảnh: A</p>`,
  ],
  ['a source', `<p>${PHOTO}</p><p>Nguồn: Báo A</p>`, `${figure()}<p>Nguồn: Báo A</p>`],
  [
    'text that goes on',
    `<p>${PHOTO}</p><p>Ảnh: A. Sau đó: B</p>`,
    `${figure()}<p>Ảnh: A. Sau đó: B</p>`,
  ],
];

describe('captionByCredit', () => {
  for (const [name, html, expected] of credited) {
    it(`takes for a caption: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of uncredited) {
    it(`leaves as it is: ${name}`, () => expect(preparedHtml(html)).to.equal(expected));
  }
});
