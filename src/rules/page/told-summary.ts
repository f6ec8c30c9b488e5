import { own } from '../as-bulletin.js';
import { withoutCaptions } from './captions.js';
import { isSame } from './start.js';
import { comparable, linesOf, tidyText, type Line } from './lines.js';
import { linesNear } from './near-title.js';
import { isProse } from './prose.js';
import type { Found } from './web-page.js';

/** How much of a summary, in characters, is looked for in how many lines of the body. */
const MAX_COMPARED = 60;
const MAX_START_LINES = 3;
/** In characters, of the text whose words are compared. */
const MAX_TEXT = 50_000;
/** Of the pairs of words in a summary, those that the text must have too. */
const MIN_SHARE = 0.25;
/** In characters: what is longer is the text. */
const MAX_LEAD = 1_500;
/** Made of the start of the text by a machine. */
const CUT_OFF = /\[(?:…|\.{3})\]\s*$/;
const SITE = /^(?:cổng|trang) (?:thông tin|tin|ttđt)\b/i;

/**
 * What a page tells others of its text, unless that is how the text begins, its title, or about the
 * site.
 * @param shown all lines of the page
 */
export function newSummary(
  { summary, title = '', publisher, heading }: Found,
  body: Element,
  shown: Line[],
): string | undefined {
  if (
    typeof summary !== 'string' ||
    summary.length > MAX_LEAD ||
    SITE.test(tidyText(summary)) ||
    CUT_OFF.test(summary)
  )
    return undefined;
  const name = comparable(title);
  const told = comparable(summary);
  if (told === comparable(own(publisher, 'name'))) return undefined;
  const rest = told.startsWith(name) ? told.slice(name.length) : told;
  const lines = withoutCaptions(linesOf(body));
  const isStart = [lines, lines.filter(isProse)].some((some) =>
    startOf(some).includes(rest.slice(0, MAX_COMPARED)),
  );
  const near = linesNear(shown, heading).map((line) => line.text);
  const text = [title, ...near, body.textContent].join(' ');
  const isRepeated = isStart || isTitle(summary, name);
  return isRepeated || !isAbout(summary, text) ? undefined : summary;
}

function startOf(lines: Line[]): string {
  return comparable(
    lines
      .slice(0, MAX_START_LINES)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** True for the title, also with what a site adds to it in brackets, such as the day. */
function isTitle(summary: string, title: string): boolean {
  return isSame(comparable(summary.replace(/\([^()]{0,40}\)\s*$/, '')), title);
}

/** False for what a site says of itself on each of its pages: few of its words are in the text. */
function isAbout(summary: string, text: string): boolean {
  const known = new Set(pairsOf(text.slice(0, MAX_TEXT)));
  const pairs = pairsOf(summary);
  return pairs.filter((pair) => known.has(pair)).length >= pairs.length * MIN_SHARE;
}

/** Each word with the next one: a Vietnamese word is often two syllables. */
function pairsOf(text: string): string[] {
  const words =
    tidyText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
