import { BulletinError } from '../../model/bulletin-error.js';
import { tidyText } from './lines.js';
import type { WebPage } from './web-page.js';

const MAX_PROSE = 700;
/** In characters: what is longer is no message. */
const MAX_SAID = 120;
const NOT_FOUND =
  /(?:^|\W)(?:(?<=^\W*|lỗi\s|error\s)404(?=\W*$|\s*[-–|:!]|\s+(?:not found|error|không))|không tìm thấy (?:trang|nội dung|bài viết|kết quả|đường dẫn)|trang (?:bạn|này|quý khách|không).{0,40}không (?:tồn tại|tìm thấy)|(?:trang|bài viết|nội dung|đường dẫn|liên kết)(?: này)? không (?:còn )?tồn tại|page (?:not found|cannot be found|does ?n[o'’]t exist)|not found|can(?:no|')t (?:be found|find)|no longer (?:available|exists))(?:\W|$)/i;
const LOG_IN = /(?:^|\W)(?:đăng nhập|log ?in|sign ?in|xác thực|authentication required)(?:\W|$)/i;
const REFRESH = /^[\s\d.]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i;

/** Where a page that is nothing but a sign of its move points. */
export function movedTo({ root, url, base }: WebPage): string | undefined {
  for (const meta of root.querySelectorAll('meta[http-equiv="refresh" i][content]')) {
    const address = REFRESH.exec(meta.getAttribute('content') ?? '')?.[1];
    const target = address === undefined ? undefined : resolved(address, base);
    if (target !== undefined && target !== resolved('', url)) return target;
  }
  return undefined;
}

function resolved(address: string, base?: string): string | undefined {
  try {
    return new URL(address.trim(), base).href.replace(/#.*$/, '');
  } catch {
    return undefined;
  }
}

/**
 * Refuses a page that stands in the place of a bulletin, with status 200.
 * @param prose how much running text it has
 * @throws BulletinError `not-found` or `unreadable`
 */
export function refuseStandIn({ root, title, asksPassword }: WebPage, prose: number): void {
  if (prose > MAX_PROSE) return;
  const headings = [...root.querySelectorAll('h1,h2,h3')].slice(0, 5).map((it) => it.textContent);
  const said = [title, ...headings].map(tidyText).filter(({ length }) => length < MAX_SAID);
  if (said.some((it) => NOT_FOUND.test(it))) {
    throw new BulletinError('not-found', `The page says that there is none: "${title}".`);
  }
  if (asksPassword && (said.some((it) => LOG_IN.test(it)) || prose < MAX_PROSE / 3)) {
    throw new BulletinError('unreadable', 'The page asks to log in.');
  }
}
