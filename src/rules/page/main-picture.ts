import { own } from '../as-bulletin.js';
import { comparable, linesOf, shortText, type Line } from './lines.js';
import { isProse } from './prose.js';
import type { Found } from './web-page.js';

const PICTURES =
  'caption image img media photo pic thumb avatar feature cover hinh anh- anh_ anhminh anhdai'
    .split(' ')
    .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
    .join(',');
const CAPTION =
  'figcaption,[class*="caption" i],[id*="caption" i],[class*="copyright" i],[class*="credit" i],[class*="thich" i],[class*="img-note" i],[class*="img-desc" i],[class*="image-desc" i]';
/** Of a table with nothing else than a picture in the first. */
const SECOND_CELL = 'tr:first-child:not(:last-child) + tr:last-child > td:only-child';
/** In characters. */
const MAX_CAPTION = 450;

/**
 * Adds the picture that stands beside a body and not in it: with a caption between the title and
 * the body, or after a body that has none; or the one that the page shows to others, or WordPress
 * to all.
 */
export function addPictureBeside(body: Element, root: Element, { heading, image }: Found): void {
  if (!heading) return;
  const files = [...body.querySelectorAll('img')].map(sourceOf);
  const [start, end] = placesOf(body, root);
  const around = ancestorOf(start, heading);
  for (const found of root.querySelectorAll(`figure,table,${PICTURES}`)) {
    const source = sourceOf(found.querySelector('img'));
    const picture = withCaption(found) ?? withCaption(found.parentElement) ?? found;
    const isApart = !picture.contains(start) && !files.includes(source);
    if (source === '' || !isApart || shortText(picture, MAX_CAPTION) === undefined) continue;
    const hasCaption = withCaption(picture) !== undefined;
    const isMain = picture.querySelector('.wp-post-image') !== null;
    const isShown = source === fileOf(own(image, 'url'));
    const isTold = files.length === 0 && (isMain || isShown);
    const isBetween = isBefore(heading, picture) && isBefore(picture, start);
    const isAbove = isShown && hasCaption && isBefore(picture, heading);
    if (isAbove || (isBetween && (hasCaption || isTold))) return body.prepend(picture);
    const isAfter = isBefore(end, picture) && around?.contains(picture);
    if (isAfter && hasCaption && files.length === 0) return body.append(picture);
  }
}

/** Where a body begins and ends on its page; what Readability gives stands elsewhere. */
function placesOf(body: Element, root: Element): [start: Element, end: Element] {
  if (root.contains(body)) return [body, body];
  const told = new Set(linesOf(body).filter(isProse).map(textOf));
  const blocks = linesOf(root)
    .filter((line) => told.has(textOf(line)))
    .map(({ block }) => block);
  return [blocks[0] ?? body, blocks.at(-1) ?? body];
}

/** A box of a picture and what is said of it, which may stand beside the picture's own box. */
function withCaption(box: Element | null): Element | undefined {
  const caption = box?.querySelector(CAPTION) ?? box?.querySelector(SECOND_CELL);
  if (!box || !caption || shortText(box, MAX_CAPTION) === undefined) return undefined;
  // What only its id tells would not be told of it in the body.
  if (/caption/i.test(caption.id)) caption.classList.add('caption');
  return box;
}

function ancestorOf(one: Element, other: Element): Element | null {
  let around: Element | null = one;
  while (around && !around.contains(other)) around = around.parentElement;
  return around;
}

/** False for two that are not on one page, of which either may be told to follow. */
function isBefore(one: Element, other: Element): boolean {
  const { DOCUMENT_POSITION_DISCONNECTED: apart, DOCUMENT_POSITION_FOLLOWING: after } = Node;
  return (one.compareDocumentPosition(other) & (apart | after)) === after;
}

function textOf({ text }: Line): string {
  return comparable(text);
}

/** Where a picture is, also one that waits for a script. */
function sourceOf(picture: Element | null): string {
  return fileOf(picture?.getAttribute('data-src') ?? picture?.getAttribute('src'));
}

/** The name of a picture's file, without the size that a CMS adds to it. */
function fileOf(address: unknown): string {
  const [path = ''] = typeof address === 'string' ? address.split(/[?#]/, 1) : [];
  return path.slice(path.lastIndexOf('/') + 1).replace(/-\d+x\d+(?=\.\w+$)/, '');
}
