import { expect } from '@open-wc/testing';
import { expectPrepared, figure, FILM, PHOTO, preparedHtml, type Row } from './prepare.js';

const B = '<img src="b.jpg">';

const captioned: Row[] = [
  ['a line below', `<p align="center">${PHOTO}<br>Gian hàng</p>`, figure('Gian hàng')],
  ['a line beside', `<p style="text-align: center">${PHOTO} Gian hàng</p>`, figure(' Gian hàng')],
  ['a plain line below', `<p>${PHOTO}<br>Gian hàng</p>`, figure('Gian hàng')],
  ['a line in italics', `<p>${PHOTO}<br><em>Gian hàng</em></p>`, figure('<em>Gian hàng</em>')],
  [
    'a line in italics by its style',
    `<p>${PHOTO}<span style="font-style: italic">Gian hàng</span></p>`,
    figure('Gian hàng'),
  ],
  ['italics around both', `<p><em>${PHOTO}<br>Gian hàng</em></p>`, figure('Gian hàng')],
  [
    'two lines in a centred box',
    `<div align="center">${PHOTO}<br>Một<br/>hai</div>`,
    figure('Một<br>hai'),
  ],
  ['a line in <center>', `<center>${PHOTO}<br>Gian hàng</center>`, figure('Gian hàng')],
  [
    'what is centred from outside',
    `<div align="center"><p>${PHOTO}<br>Gian hàng</p></div>`,
    figure('Gian hàng'),
  ],
  [
    'wrappers around both',
    `<p align="center"><span><font>${PHOTO}<br>Gian hàng</font></span></p>`,
    figure('Gian hàng'),
  ],
  [
    'a linked picture',
    `<p align="center"><a href="b">${PHOTO}</a><br>Gian hàng</p>`,
    figure('Gian hàng', `<a rel="noopener noreferrer" target="_blank" href="b">${PHOTO}</a>`),
  ],
  [
    'two pictures, a line each',
    `<p align="center">${PHOTO}<br>Một<br>${B}<br>Hai</p>`,
    figure('Một') + figure('Hai', B),
  ],
  [
    'two pictures with one line',
    `<p align="center">${PHOTO}<br>${B}<br>Cả hai</p>`,
    figure('Cả hai', PHOTO + B),
  ],
  [
    'a credit',
    `<p>${PHOTO}<br>Đại biểu dự lễ. Ảnh: Minh Anh</p>`,
    figure('Đại biểu dự lễ. Ảnh: Minh Anh'),
  ],
  ['a credit in brackets', `<p>${PHOTO}Đại biểu (ảnh: TTXVN)</p>`, figure('Đại biểu (ảnh: TTXVN)')],
];

const between: Row[] = [
  [
    'a line with whom it is from, in brackets',
    `<div>Một<br>${PHOTO}<br>Ảnh minh họa. (Nguồn: Phú Lâm+)<br>Hai</div>`,
    `<p>Một<br></p>${figure('Ảnh minh họa. (Nguồn: Phú Lâm+)')}<p>Hai</p>`,
  ],
  [
    'a line in italics',
    `<div>Một<br>${PHOTO}<br><em>Gian hàng</em><br>Hai</div>`,
    `<p>Một<br></p>${figure('<em>Gian hàng</em>')}<p>Hai</p>`,
  ],
  [
    'a line before another picture',
    `<div>Một<br>${PHOTO}<br><em>Hai</em><br>${B}<br>Ba</div>`,
    `<p>Một<br></p>${figure('<em>Hai</em>')}<p>${B}<br>Ba</p>`,
  ],
  [
    'a line with a credit, in a wrapper',
    `<p><span>Một<br>${PHOTO}<br>Gian hàng. Ảnh: A B<br>Hai</span></p>`,
    `<p>Một<br></p>${figure('Gian hàng. Ảnh: A B')}<p>Hai</p>`,
  ],
  [
    'a line with a credit, after a picture in a line of text',
    `<div>Một ${PHOTO}<br><small>Gian hàng. Ảnh: A B</small><br>Hai</div>`,
    `<p>Một </p>${figure('<small>Gian hàng. Ảnh: A B</small>')}<p>Hai</p>`,
  ],
  [
    'a line after a paragraph in its box',
    `<div>Một<p>Hai</p>${PHOTO}<br><em>Gian hàng</em></div>`,
    `<p>Một</p><p>Hai</p>${figure('<em>Gian hàng</em>')}`,
  ],
  [
    'a line of bare text among paragraphs',
    `Một<br>${PHOTO}<br><em>Gian hàng</em><br>Hai<p>Ba</p>`,
    `<p>Một<br></p>${figure('<em>Gian hàng</em>')}<p>Hai</p><p>Ba</p>`,
  ],
];

const left: Row[] = [
  [
    'lines that say nothing of themselves',
    `<div>Một<br>${PHOTO}<br>Hai<br>Ba</div>`,
    `<p>Một<br>${PHOTO}<br>Hai<br>Ba</p>`,
  ],
  [
    'italics after a picture with text behind it',
    `<div>Một<br>${PHOTO} Hai<br><em>Ba</em></div>`,
    `<p>Một<br>${PHOTO} Hai<br><em>Ba</em></p>`,
  ],
  [
    'italics after a picture in a line of text',
    `<div>Một ${PHOTO}<br><em>Hai</em><br>Ba</div>`,
    `<p>Một ${PHOTO}<br><em>Hai</em><br>Ba</p>`,
  ],
  [
    'a plain paragraph below it',
    `<p>${PHOTO}<br>${'ô'.repeat(121)}</p>`,
    `<p>${PHOTO}<br>${'ô'.repeat(121)}</p>`,
  ],
  ['two plain lines below it', `<p>${PHOTO}<br>Một<br>hai</p>`, `<p>${PHOTO}<br>Một<br>hai</p>`],
  ['a heading in plain bold', `<p>${PHOTO}<br><b>Mục</b></p>`, `<p>${PHOTO}<br><b>Mục</b></p>`],
  ['text in the flow', `<p>${PHOTO} Sáng nay</p>`, `<p>${PHOTO} Sáng nay</p>`],
  [
    'text before it',
    `<p align="center">Lễ<br>${PHOTO}</p>`,
    `<p class="center">Lễ<br>${PHOTO}</p>`,
  ],
  [
    'a heading below it',
    `<p align="center">${PHOTO}<br><b>Kết quả</b></p>`,
    `<p class="center">${PHOTO}<br><b>Kết quả</b></p>`,
  ],
  [
    'an announcement',
    `<p align="center">${PHOTO}<br>Gồm có:</p>`,
    `<p class="center">${PHOTO}<br>Gồm có:</p>`,
  ],
  [
    'an icon',
    `<p align="center"><img width="16" src="a.jpg"> Tải về</p>`,
    `<p class="center"><img width="16" src="a.jpg"> Tải về</p>`,
  ],
  [
    'what is too long',
    `<p align="center">${PHOTO}<br>${'ô'.repeat(251)}</p>`,
    `<p class="center">${PHOTO}<br>${'ô'.repeat(251)}</p>`,
  ],
  [
    'a word that ends like a credit',
    `<p>${PHOTO} Đây là hình ảnh: cờ và hoa</p>`,
    `<p>${PHOTO} Đây là hình ảnh: cờ và hoa</p>`,
  ],
  [
    'an icon that only its height tells',
    `<p align="center"><img height="16" src="a.jpg"> Tải về</p>`,
    `<p class="center"><img height="16" src="a.jpg"> Tải về</p>`,
  ],
  [
    'text around another picture',
    `<p align="center">${PHOTO}<span>Một ${B}</span></p>`,
    `<p class="center">${PHOTO}Một ${B}</p>`,
  ],
  [
    'a film beside it',
    `<p align="center">${PHOTO}<br>Gian hàng<br>${FILM}</p>`,
    `<p class="center">${PHOTO}<br>Gian hàng<br>${FILM}</p>`,
  ],
  [
    'a heading in the same box',
    `<div align="center"><p>${PHOTO}</p><h2>Mục</h2></div>`,
    `${figure()}<h3 class="center">Mục</h3>`,
  ],
  [
    'a paragraph in a figure',
    `<figure><p align="center">${PHOTO}<br>a</p></figure>`,
    `<figure><p class="center">${PHOTO}<br>a</p></figure>`,
  ],
  [
    'lines in a figure',
    `<figure><div>${PHOTO}<br><em>a</em><p>b</p></div></figure>`,
    `<figure><p>${PHOTO}<br><em>a</em></p><p>b</p></figure>`,
  ],
  ['a figure', `<figure>${PHOTO}</figure>`, figure()],
];

describe('captionWithinParagraphs', () => {
  for (const [name, html, expected] of captioned) {
    it(`takes for a caption: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of between) {
    it(`takes for a caption between lines: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of left) {
    it(`leaves as it is: ${name}`, () => expect(preparedHtml(html)).to.equal(expected));
  }
});
