import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { readPage } from './read-page.js';

/** A list in which the page stands too, and its own title elsewhere. */
const LIST = `<ul><li class="item-title"><a href="/b">${TITLE}</a></li></ul>`;

describe('findTitle', () => {
  for (const own of [
    `<div class="tittle-bai-viet">${TITLE}</div>`,
    `<div><b>${TITLE}</b></div>`,
    `<h1><a href="/a">${TITLE}</a></h1>`,
  ]) {
    it(`takes ${own} before its link in a list`, async () => {
      const date = '<span class="startdate">05/03/2024</span>';
      const html = `<title>${TITLE}</title>${LIST}<div>${own}${date}${BODY}</div>`;
      expect((await readPage(html)).datePublished).to.equal('2024-03-05');
      const after = `<title>${TITLE}</title><div>${own}${date}${BODY}</div>${LIST}`;
      expect((await readPage(after)).datePublished).to.equal('2024-03-05');
    });
  }
});
