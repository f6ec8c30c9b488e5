import type { Bulletin } from '../../../src/model/bulletin.js';
import { contentOf } from '../../../src/rules/content-of.js';
import { openPage, type WebPage } from '../../../src/rules/page/web-page.js';
import { linesOf } from '../../../src/rules/page/lines.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';
import { parseInert } from '../../../src/rules/trusted-html.js';

/** Where the pages of these tests come from. */
export const ADDRESS = 'https://portal.example/tin/bai-1';

/** Three paragraphs that no page of these tests has elsewhere. */
export const PARAGRAPHS = [
  'Sáng 5/3, xã Phú Lâm ra quân nạo vét hai tuyến kênh nội đồng dài hơn bốn cây số trước vụ hè thu.',
  'Hơn 300 đoàn viên, hội viên và bà con các thôn tham gia, vớt gần 20 tấn bèo và rác thải nhựa.',
  'Xã cũng vận động các hộ dọc kênh ký cam kết không đổ rác xuống nước, mỗi tháng dọn một lần.',
];

/** The same as HTML. */
export const TEXT = PARAGRAPHS.map((it) => `<p>${it}</p>`).join('');

/** A page as the finders get it. */
export function pageOf(html: string, url: string | undefined = ADDRESS): WebPage {
  return openPage({ text: html, mimeType: 'text/html', url }, parseInert);
}

/** An element that a finder may take apart: the body of a page. */
export function bodyOf(html: string): HTMLElement {
  return pageOf(html).root;
}

/** What the lines of an element say; a line of a picture says nothing. */
export function textsOf(element: Element): string[] {
  return linesOf(element).map(({ text }) => text);
}

/** The bulletin of a page. */
export function readPage(html: string, url = ADDRESS): Promise<Bulletin> {
  return readBulletin({ text: html, mimeType: 'text/html', url }, { format: 'page' });
}

/** What the lines of a bulletin's body say. */
export function bodyLinesOf(bulletin: Bulletin): string[] {
  const body = document.createElement('div');
  body.append(contentOf(bulletin, ADDRESS));
  return textsOf(body).filter(Boolean);
}

/** Why a page gives no bulletin, as `code: message`; the bulletin's title if it does. */
export async function failureOf(html: string): Promise<string> {
  try {
    return `no failure: ${(await readPage(html)).title}`;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return `${code}: ${message}`;
  }
}
