import { expect } from '@open-wc/testing';
import { centreCaptions } from '../../../src/rules/page/plain-captions.js';
import { bodyOf, PARAGRAPHS } from './read-page.js';

/** A picture alone, what an editor writes below it, and the paragraph that follows. */
export const PICTURE = '<p><strong><img src="/a.jpg"></strong></p>';
export const CAPTION = 'Bà con các thôn vớt bèo trên kênh nội đồng';
export const SHORT = 'Vớt bèo trên kênh Hạ';
export const NEXT = `<p>${PARAGRAPHS[0]}</p>`;
export const line = (text: string) => `<p style="text-align:justify"><span>${text}</span></p>`;

/** What has become a caption in the middle; no text is lost. */
export function centred(html: string): string[] {
  const body = bodyOf(html);
  const text = body.textContent;
  centreCaptions(body);
  expect(body.textContent).to.equal(text);
  return [...body.querySelectorAll('[align="center"]:not([x-style])')].map((it) => it.textContent);
}
