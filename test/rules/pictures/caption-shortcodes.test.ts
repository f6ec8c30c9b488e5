import { expect } from '@open-wc/testing';
import { expectPrepared, figure, PHOTO, preparedHtml, type Row } from './prepare.js';

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
