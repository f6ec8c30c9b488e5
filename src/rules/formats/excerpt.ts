import type { Parse } from './format.js';
import { textOfHtml } from './html-text.js';

/** Where an excerpt breaks off, with a link to the rest that a theme puts there. */
const CUT_OFF =
  /(?:\[(?:…|\.{3})\]|(?:^|\n|…|\.{3}|(?<=[.!?”"»)])) ?(?=(?:Continue reading|Read more|Đọc (?:tiếp|thêm)|Xem (?:tiếp|thêm))(?!\p{L})))[^\n]{0,300}$/iu;
/** In characters: what is longer is no excerpt, and would be slow to look through. */
const MAX_EXCERPT = 10_000;
/** In characters, of the mark-up in which an excerpt is looked for. */
const MAX_START = 100_000;
/** In letters: what may stand before the text that an excerpt repeats, such as a caption. */
const MAX_BEFORE = 500;
/** In letters, at each end of an excerpt: between them WordPress leaves out captions. */
const COMPARED = 60;

/**
 * The lead of a bulletin, as text, from HTML beside its body.
 * @returns `undefined` where there is none, or it was taken from the start of the body
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function readExcerpt(excerpt: unknown, body: unknown, parse: Parse): string | undefined {
  const text = textOfHtml(excerpt, parse);
  const summary = text && text.length < MAX_EXCERPT ? text.replace(CUT_OFF, '') : text;
  if (typeof body !== 'string') return summary;
  const said = letters(summary);
  const start = letters(textOfHtml(body.slice(0, MAX_START), parse));
  const compared = start.slice(0, said.length + MAX_BEFORE);
  const ends = [said.slice(0, COMPARED), said.slice(-COMPARED)];
  return ends.every((end) => compared.includes(end)) ? undefined : summary;
}

function letters(text = ''): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}
