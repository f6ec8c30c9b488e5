import { expect } from '@open-wc/testing';
import { expectPrepared, figure, FILM, PHOTO, preparedHtml, type Row } from './prepare.js';

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
    'a class that begins so, and is misspelt',
    `<div>${PHOTO}<div class="desc_cation">Gian hàng</div></div>`,
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
    'a box with nothing around the text',
    `<span class="caption"> ${PHOTO}Gian hàng</span>`,
    figure('Gian hàng'),
  ],
  [
    'a box with a paragraph',
    `<div class="caption">${PHOTO}<p>Gian hàng</p></div>`,
    figure('Gian hàng'),
  ],
  [
    'a line in a figure',
    `<figure>${PHOTO}<div class="caption">Gian hàng</div></figure>`,
    figure('Gian hàng'),
  ],
  [
    'who took it, in the line of a caption',
    `<figure>${PHOTO}<figcaption class="photo-caption">Gian hàng</figcaption><span class="photo-author">Thu Hà</span></figure>`,
    figure('Gian hàng<br>Thu Hà'),
  ],
  ...['PhotoCMS_Author', 'photo-credit'].map((name): Row => [
    `${name} beside a caption`,
    `<figure>${PHOTO}<figcaption class="PhotoCMS_Caption"><p>Gian hàng</p></figcaption><div class="${name}"><p>Thu Hà</p></div></figure>`,
    figure('Gian hàng<br>Thu Hà'),
  ]),
  [
    'two lines in it',
    `<div>${PHOTO}<div class="photo-note"><p>Một</p><p>hai</p></div></div>`,
    figure('Một<br>hai'),
  ],
  [
    'the title of a picture of Joomla',
    '<p><img class="caption" src="a.jpg" title="Gian hàng chợ quê"></p><p>Tin</p>',
    `${figure('Gian hàng chợ quê')}<p>Tin</p>`,
  ],
  [
    'the title of one in a link',
    '<p><a href="/b.jpg"><img class="caption" src="a.jpg" title="Gian hàng chợ"></a></p>',
    figure(
      'Gian hàng chợ',
      `<a rel="noopener noreferrer" target="_blank" href="https://portal.example/b.jpg">${PHOTO}</a>`,
    ),
  ],
  [
    'the line below it that says the same',
    '<p><img class="caption" src="a.jpg" title="Gian hàng chợ"></p><p class="caption">Gian hàng chợ</p>',
    figure('Gian hàng chợ'),
  ],
  [
    'a line longer than an unmarked one',
    `<p>${PHOTO}</p><p class="caption">${'ô'.repeat(400)}</p>`,
    figure('ô'.repeat(400)),
  ],
];

const notByClass: Row[] = [
  [
    'a picture that is called so and has no title',
    '<p>Tin <img class="caption" src="a.jpg"> mới</p>',
    `<p>Tin ${PHOTO} mới</p>`,
  ],
  [
    'the name of its file',
    '<p>Tin <img class="img-caption" src="a.jpg" title="IMG_1.JPG"> mới</p>',
    `<p>Tin ${PHOTO} mới</p>`,
  ],
  ['a longer word', `<p>${PHOTO}</p><p class="recap">a</p>`, `${figure()}<p>a</p>`],
  [
    'a paragraph whose first letter is large',
    `<p>${PHOTO}</p><p class="has-drop-cap">a</p>`,
    `${figure()}<p>a</p>`,
  ],
  [
    'a text that an editor sets beside a picture',
    `<div class="wp-block-media-text"><figure class="wp-block-media-text__media">${PHOTO}</figure><div class="wp-block-media-text__content"><p>a</p></div></div>`,
    `${figure()}<p>a</p>`,
  ],
  ['a line without a picture', '<p>Tin</p><p class="caption">a</p>', '<p>Tin</p><p>a</p>'],
  [
    'text between',
    `<p>${PHOTO}</p><p>Tin</p><p class="caption">a</p>`,
    `${figure()}<p>Tin</p><p>a</p>`,
  ],
  ['the picture below it', `<p class="caption">a</p><p>${PHOTO}</p>`, `<p>a</p>${figure()}`],
  [
    'a line around the caption of a figure',
    `<figure>${PHOTO}<div class="caption"><div><figcaption>a</figcaption></div><p>b</p></div></figure>`,
    `<figure>${PHOTO}<p><figcaption>a</figcaption></p><p>b</p></figure>`,
  ],
  [
    'a figure with two captions',
    `<figure>${PHOTO}<figcaption>a</figcaption>${PHOTO}<figcaption>b</figcaption><p class="caption">c</p></figure>`,
    `<figure>${PHOTO}<figcaption>a</figcaption>${PHOTO}<figcaption>b</figcaption><p>c</p></figure>`,
  ],
  [
    'a film between',
    `<div>${PHOTO}<video src="a.mp4"></video><p class="caption">a</p></div>`,
    `${figure(undefined, PHOTO + FILM)}<p>a</p>`,
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
    'a cell',
    `<table><tr><td class="caption">${PHOTO} Một</td><td>Hai</td><td>Ba</td></tr></table>`,
    `<div class="scroll" tabindex="0"><table><tbody><tr><td>${PHOTO} Một</td><td>Hai</td><td>Ba</td></tr></tbody></table></div>`,
  ],
  [
    'an article in a box',
    `<p>${PHOTO}</p><div class="caption">${'ô '.repeat(600)}</div>`,
    `${figure()}<p>${'ô '.repeat(600)}</p>`,
  ],
];

describe('captionByClass', () => {
  for (const [name, html, expected] of byClass) {
    it(`takes for a caption: ${name}`, () => expectPrepared(html, expected));
  }
  for (const [name, html, expected] of notByClass) {
    it(`leaves in the flow: ${name}`, () => expect(preparedHtml(html)).to.equal(expected));
  }
});
