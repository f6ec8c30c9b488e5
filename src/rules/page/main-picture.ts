import { own } from '../as-bulletin.js';
import { shortText } from './lines.js';
import type { Found } from './web-page.js';

const PICTURES =
  'figure,[class*="caption" i],[class*="image" i],[class*="thumb" i],[class*="avatar" i],[class*="feature" i],[class*="cover" i]';
const CAPTION = 'figcaption,[class*="caption" i]';
const MAX_CAPTION = 300;

/**
 * Puts the picture that stands between the title and the body before a body that has none: one with
 * a caption, or the one that the page shows to others.
 */
export function addPictureBefore(body: Element, root: Element, { heading, image }: Found): void {
  if (!heading || body.querySelector('img') || body.contains(heading)) return;
  const told = fileOf(own(image, 'url'));
  const picture = [...root.querySelectorAll(PICTURES)].find((it) => {
    const source = it.querySelector('img')?.getAttribute('src');
    if (!source || !isBetween(it, heading, body)) return false;
    if (shortText(it, MAX_CAPTION) === undefined) return false;
    return it.querySelector(CAPTION) !== null || (told !== '' && fileOf(source) === told);
  });
  if (picture) body.prepend(picture);
}

function isBetween(element: Element, before: Element, after: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_CONTAINED_BY } = Node;
  const toAfter = element.compareDocumentPosition(after);
  return (
    (before.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (toAfter & DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (toAfter & DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** The name of a picture's file, without the size that a CMS adds to it. */
function fileOf(address: unknown): string {
  const file =
    typeof address === 'string' ? (/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '') : '';
  return file.replace(/-\d+x\d+(?=\.\w+$)/, '');
}
