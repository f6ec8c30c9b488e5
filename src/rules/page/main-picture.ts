import { own } from '../as-bulletin.js';
import { shortText } from './lines.js';
import type { Found } from './web-page.js';

const PICTURES = ['caption', 'image', 'media', 'photo', 'thumb', 'avatar', 'feature', 'cover']
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(',');
const CAPTION =
  'figcaption,[class*="caption" i],[id*="caption" i],[class*="copyright" i],[class*="credit" i]';
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
  const around = ancestorOf(body, heading);
  for (const found of root.querySelectorAll(`figure,${PICTURES}`)) {
    const source = sourceOf(found.querySelector('img'));
    const picture = withCaption(found) ?? withCaption(found.parentElement) ?? found;
    const isApart = !picture.contains(body) && !files.includes(source);
    if (source === '' || !isApart || shortText(picture, MAX_CAPTION) === undefined) continue;
    const hasCaption = withCaption(picture) !== undefined;
    const isMain = picture.querySelector('.wp-post-image') !== null;
    const isTold = files.length === 0 && (isMain || source === fileOf(own(image, 'url')));
    const isBetween = isBefore(heading, picture) && isBefore(picture, body);
    if (isBetween && (hasCaption || isTold)) return body.prepend(picture);
    const isAfter = isBefore(body, picture) && around?.contains(picture);
    if (isAfter && hasCaption && files.length === 0) return body.append(picture);
  }
}

/** A box of a picture and what is said of it, which may stand beside the picture's own box. */
function withCaption(box: Element | null): Element | undefined {
  const caption = box?.querySelector(CAPTION);
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

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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
