import { TEXT } from './read-page.js';

/** What pages of these tests are made of: a title, and a body that is marked. */
export const TITLE = 'Xã Phú Lâm nạo vét kênh nội đồng';
export const BODY = `<div class="post-content">${TEXT}</div>`;

/** A shorter title, as a page shows it, and that of another text. */
export const H1 = '<h1>Xã Phú Lâm nạo vét kênh</h1>';
export const TEASER = '<h3><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ trong tuần qua</a></h3>';

/** What a page tells others by Open Graph, by its whole name. */
export const og = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;
