import { expect } from '@open-wc/testing';
import { hasOddPictures } from '../../../src/rules/odd-pictures.js';
import { preparePictures } from '../../../src/rules/pictures/pictures.js';
import { rebuildContent } from '../../../src/rules/rebuild-content.js';
import { tidyContent } from '../../../src/rules/tidy-content.js';
import { BASE } from '../attacks/attack.js';
import { htmlOf } from '../html-of.js';

/** A body's HTML, and what a reader gets of it: `PHOTO` stands for the picture `a.jpg`. */
export type Row = [name: string, html: string, expected: string];

export const PHOTO = '<img src="a.jpg">';
export const FILM = '<video controls="" preload="none" src="a.mp4"></video>';
const OURS = /<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt="" /g;

/** What becomes of HTML whose pictures are prepared, without what every picture of ours says. */
export function preparedHtml(html: string): string {
  const content = rebuildContent(html, BASE, preparePictures);
  tidyContent(content, 2);
  return htmlOf(content)
    .replace(OURS, '<img ')
    .replaceAll('https://portal.example/tin/', '')
    .replaceAll(' part="figure"', '')
    .replaceAll(' part="caption"', '');
}

/** A figure as `preparedHtml` gives it. */
export function figure(caption?: string, pictures = PHOTO): string {
  const below = caption === undefined ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure>${pictures}${below}</figure>`;
}

/** A row in which something changes, so that the signs must have told of it. */
export function expectPrepared(html: string, expected: string): void {
  expect(hasOddPictures(html), 'is seen by its signs').to.equal(true);
  expect(preparedHtml(html)).to.equal(expected);
}
