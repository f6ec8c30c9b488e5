import { comparable } from './lines.js';

/** Between a title and the name of its site. */
export const TITLE_SEPARATOR = /\s+(?:[|»·•–—:-]+|::)\s+|\s*\|\s*/;
export const SITE =
  /(?:^|\s)(?:báo|cổng|trang|đài|sở|ubnd|tạp chí|thông tấn|portal|online|news|blog|times?|post|điện tử|thông tin|chi tiết|tin tức|trang chủ)(?:\s|$)|\.(?:vn|com|net|org)\b/i;

/** How a portal calls itself, also as the main heading of each page. */
const PORTAL =
  /^(?:(?:trang chủ|home)[^\p{L}]*)?(?:(?:trang|cổng) (?:thông tin|tin|ttđt)|website)\s/iu;

/** What a template calls each of its pages: of a title beside it but a short name is left. */
const DETAIL = /^(?:xem )?(?:nội dung )?chi tiết(?: (?:tin(?: tức| bài)?|bài viết))?$/i;
/** In characters. */
const MAX_NAME = 30;
const MAX_SITE = 70;

/** True for a title that names a portal, or its template: `Trang chủ - Trang thông tin điện tử …`. */
export function isPortal(title: string): boolean {
  const parts = title.split(TITLE_SEPARATOR);
  return PORTAL.test(title) || (parts.some(isDetail) && parts.every(isSiteName));
}

/** True where nothing but the site and its sections are named: `Chi tiết tin - Cổng thông tin …`. */
export function isOfSite(title: string): boolean {
  const parts = title.split(TITLE_SEPARATOR);
  const isOfTemplate = parts.some(isDetail) && parts.every(({ length }) => length < MAX_NAME);
  return isOfTemplate || parts.every(isSiteName);
}

function isDetail(part: string): boolean {
  return DETAIL.test(part);
}

function isSiteName(part: string): boolean {
  return SITE.test(part) && part.length < MAX_SITE;
}

/** A title without the name of its site, at its end or at its start. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(TITLE_SEPARATOR);
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  if (parts.length < 2) return title;
  const isSite = (part: string) =>
    (site !== '' && comparable(part) === comparable(site)) || (part.length < 60 && SITE.test(part));
  if (isSite(last))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•–—:-]+$/, '') || title;
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|»·•–—:-]+/, '') || title;
  return title;
}
