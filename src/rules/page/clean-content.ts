import type { BulletinFields } from '../as-bulletin.js';
import { AUTHOR_LABEL } from '../author-label.js';
import { BOX, type Known } from '../formats/clean-fields.js';
import type { Parse } from '../formats/format.js';
import { removeSignature } from './authors.js';
import { isTeaser } from './clutter.js';
import { stripLabelled } from './labelled.js';
import { linesOf } from './lines.js';
import { authorsOf } from './author-names.js';
import { isProse, measureLines, type Measure } from './prose.js';
import { withoutShortcodes } from './shortcodes.js';
import { findSignature } from './signature.js';
import { sourceIn } from './source-line.js';
import { trimEnd } from './tail.js';
import { toHtml } from './to-html.js';
import { openPage } from './web-page.js';

export { tidyAuthors } from './told-authors.js';

/** What may be a box; what stands in a line belongs to a sentence. */
const BLOCKS = 'div,section,aside,nav,footer,article,ul,ol,p';
/** Of all running text: a box with more of it belongs to the text, whatever it is called. */
const MAX_SHARE = 0.2;

/**
 * Takes out of a body what is no part of the text: share buttons, reading times, links to other
 * texts, marks of plug-ins that did not run; and the author's name from its end.
 * @param html a stranger's, from a feed or the JSON of a CMS
 * @param known a person: then a name counts only with its label; nobody: then a source is the author
 * @returns nothing where there is nothing to take out
 * @throws BulletinError `too-large`, before anything is parsed
 */
export function cleanContent(
  html: string,
  known: Known,
  parse: Parse,
  url?: string,
): BulletinFields {
  const text = withoutShortcodes(html);
  const { root } = openPage({ text, mimeType: 'text/html', url }, parse);
  // What the parser puts into the head comes first.
  const body = root.lastElementChild ?? root;
  const before = sizeOf(body);
  removeBoxes(body);
  stripLabelled(body);
  trimEnd(body);
  const authors = takeSignature(body, known) ?? (known === 'nobody' ? lastSource(body) : undefined);
  if (text === html && sizeOf(body) === before) return authors ? { authors } : {};
  const bodyHtml = toHtml(body);
  return authors ? { bodyHtml, authors } : { bodyHtml };
}

function sizeOf(body: Element): number {
  return body.querySelectorAll('*').length + body.textContent.length;
}

function removeBoxes(root: Element): void {
  const measure = measureLines(root, linesOf(root));
  const { prose, other } = measure(root);
  const isSmall = (it: Measure) =>
    it.prose <= prose * MAX_SHARE && it.prose + it.other < (prose + other) / 2;
  for (const element of root.querySelectorAll(BLOCKS)) {
    const isBox = BOX.test(element.className) || (element.matches('article') && isTeaser(element));
    if (isBox && isSmall(measure(element))) element.remove();
  }
}

function takeSignature(root: Element, known: Known) {
  // A line alone is the text itself.
  const signature = linesOf(root).some(isProse) ? findSignature(root) : undefined;
  const isSurer =
    known !== 'person' || signature?.lines.some(({ text }) => AUTHOR_LABEL.test(text));
  const authors = isSurer ? authorsOf(signature?.name) : undefined;
  if (authors && signature) removeSignature(signature, root);
  return authors;
}

/** Whom the text is from, as its last line says: `(Theo TTXVN)`. */
function lastSource(root: Element) {
  const [last, ...others] = linesOf(root).reverse();
  return last && others.length > 0 ? authorsOf(sourceIn(last)) : undefined;
}
