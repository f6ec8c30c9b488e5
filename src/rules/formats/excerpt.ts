import type { Parse } from './format.js';
import { textOfHtml } from './html-text.js';

/** Where an excerpt breaks off, with a link to the rest that a theme puts there. */
const CUT_OFF =
  /(?:\[(?:…|\.{3})\]|(?:^|\n|…|\.{3}|(?<=[.!?”"»)])) ?(?=(?:Continue reading|Read more|Đọc (?:tiếp|thêm)|Xem (?:tiếp|thêm))(?!\p{L})))[^\n]{0,300}$/iu;
/** The same where its class tells it, in any language. */
const MORE =
  /<(p|a|span)\s[^<>]{0,200}\bclass="[^"<>]{0,100}\b(?:read-?more|more-link|moretag)\b[^]{0,2000}?<\/\1>/gi;
/** In characters: what is longer is no excerpt, and would be slow to look through. */
const MAX_EXCERPT = 10_000;
/** In characters, of mark-up: in what an excerpt is looked for, and what one may have. */
const MAX_START = 100_000;
/** In letters: what an excerpt leaves out of a body in one place, such as a caption. */
const MAX_LEFT_OUT = 500;
/** In letters: the shortest piece between two such places. */
const PIECE = 8;

/**
 * The lead of a bulletin, as text, from HTML beside its body.
 * @returns `undefined` where there is none, or it was taken from the start of the body
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function readExcerpt(excerpt: unknown, body: unknown, parse: Parse): string | undefined {
  const isShort = typeof excerpt === 'string' && excerpt.length < MAX_START;
  const text = textOfHtml(isShort ? excerpt.replace(MORE, '<$1>Read more</$1>') : excerpt, parse);
  const summary = text && text.length < MAX_EXCERPT ? text.replace(CUT_OFF, '') : text;
  if (typeof body !== 'string') return summary;
  const start = letters(textOfHtml(body.slice(0, MAX_START), parse));
  return isTakenFrom(start, letters(summary)) ? undefined : summary;
}

/** True where all of an excerpt stands in the body, in its order: WordPress leaves out captions. */
function isTakenFrom(body: string, excerpt: string): boolean {
  let end = 0;
  for (let said = 0; said < excerpt.length;) {
    const start = body.indexOf(excerpt.slice(said, said + PIECE), end);
    if (start < 0 || start - end > MAX_LEFT_OUT) return false;
    end = start;
    while (said < excerpt.length && excerpt[said] === body[end]) {
      said += 1;
      end += 1;
    }
  }
  return true;
}

function letters(text = ''): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}
