import { textOf } from '../caption-pictures.js';

/** Where scripts keep the address until the reader comes near; the surest first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-original-src',
  'data-lazy',
  'data-img-src',
  'data-srcset',
  'data-lazy-srcset',
];
/** Stands for a picture that is yet to come. */
const PLACEHOLDER =
  /^\s*(?:$|#|about:|data:image\/(?:gif|svg))|(?:blank|spacer|pixel|placeholder|transparent|loading|lazy\w{0,20}|grey|1x1)\.(?:gif|png|svg|webp|jpe?g)/i;
const ADDRESS = /^\s*(?:https?:|[^\s:]*\/|[^\s:]+\.(?:jpe?g|png|gif|webp|avif|svg)\b)/i;
/** In CSS pixels: sharp on a telephone, and no more than that. */
const WANTED_WIDTH = 800;
const MAX_CANDIDATES = 20;
/** Counts its readers, or keeps a line apart. */
const PIXEL = /^\s*[01](?:px)?\s*$/;

/** Gives every picture the address that a script of its page would have given it. */
export function findLazyAddresses(source: Document): void {
  for (const image of source.querySelectorAll('img')) findAddress(image);
  for (const picture of source.querySelectorAll('picture')) findSource(picture);
  for (const noscript of source.querySelectorAll('noscript')) findWithoutScript(noscript);
  for (const image of source.querySelectorAll('img')) {
    const sizes = [image.getAttribute('width'), image.getAttribute('height')];
    if (sizes.some((size) => size && PIXEL.test(size))) image.remove();
  }
}

function findAddress(image: Element): void {
  const waiting = isWaiting(image) ? ['srcset', ...image.getAttributeNames().filter(isData)] : [];
  setFirst(
    image,
    [...LAZY, ...waiting].map((name) => image.getAttribute(name)),
  );
}

/** Themes have names of their own, such as `data-orig-src`. */
function isData(name: string): boolean {
  return /^data-.*(?:src|url|image|orig)/.test(name);
}

/** A picture for each kind of browser: here it is the one that the source names first. */
function findSource(picture: Element): void {
  const image = picture.querySelector('img');
  const source = picture.querySelector('source');
  if (!image || !source || !isWaiting(image)) return;
  setFirst(image, [source.getAttribute('data-srcset'), source.getAttribute('srcset')]);
}

function setFirst(image: Element, candidates: (string | null)[]): void {
  const found = candidates.map((it) => bestOf(it ?? '')).find((it) => ADDRESS.test(it));
  if (found !== undefined && !PLACEHOLDER.test(found)) image.setAttribute('src', found);
}

function isWaiting(image: Element): boolean {
  return PLACEHOLDER.test(image.getAttribute('src') ?? '');
}

/**
 * One address of a `srcset`: the narrowest that is wide enough, else the widest.
 * https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
 */
function bestOf(srcset: string): string {
  const candidates = srcset.split(/,\s+|(?<=\s[\d.]+[wx]),/, MAX_CANDIDATES).map((candidate) => {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    const width = Number.parseFloat(size || '1') * (size.endsWith('w') ? 1 : WANTED_WIDTH);
    return { address, width };
  });
  candidates.sort((one, other) => one.width - other.width);
  const best = candidates.find(({ width }) => width >= WANTED_WIDTH) ?? candidates.at(-1);
  return best?.address ?? '';
}

/** What stands in `noscript` is the picture itself, for the one before it or where there is none. */
function findWithoutScript(noscript: Element): void {
  const image = noscript.querySelector('img');
  if (!image || textOf(noscript)) return;
  const before = noscript.previousElementSibling;
  const waiting = before?.matches('img') ? before : before?.querySelector('img');
  if (!waiting) noscript.replaceWith(...noscript.querySelectorAll('img'));
  else if (isWaiting(waiting)) waiting.setAttribute('src', image.getAttribute('src') ?? '');
}
