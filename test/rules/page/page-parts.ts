import { TEXT } from './read-page.js';

/** What pages of these tests are made of: a title, and a body that is marked. */
export const TITLE = 'Xã Phú Lâm nạo vét kênh nội đồng';
export const BODY = `<div class="post-content">${TEXT}</div>`;

/** What a page tells others by Open Graph, by its whole name. */
export const og = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;
