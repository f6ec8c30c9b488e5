/** Puts right a stranger's document, before all of it is rebuilt from our table. */
export type Prepare = (source: Document) => void;

const PICTURE = /<img/i;
/**
 * Signs of a picture whose address is not in its `src`, or of a caption that only its class, its
 * table, a shortcode, a credit or the picture's own paragraph tells. A false alarm costs a request.
 */
const ODD =
  /srcset|data-(src|orig|lazy|img)|<noscript|<table|(?<!fig)cap|thich|desc|note|copyr|nh ?:|minh h|[ht]=.?[01](?!\d)|<img[^<>]*>(\s|<\/\w+>)*(?!<[^beis]|\s|$)/i;

let prepare: Prepare | undefined;

/** True for a body with pictures or captions that only the chunk knows what to do with. */
export function hasOddPictures(html: string): boolean {
  return PICTURE.test(html) && ODD.test(html);
}

/** What prepares such HTML, once it has come; `undefined` where it needs nothing. */
export function preparationFor(html: string): Prepare | undefined {
  return hasOddPictures(html) ? prepare : undefined;
}

/**
 * Loads what only some bulletins need.
 * @returns `undefined` where it is there already or not needed; else fulfilled with it, or with
 *   `undefined` where it cannot be had: then pictures are shown as they are
 */
export function loadPreparation(html = ''): Promise<Prepare | undefined> | undefined {
  if (prepare || !hasOddPictures(html)) return undefined;
  return import('./pictures/pictures.js').then(
    ({ preparePictures }) => (prepare = preparePictures),
    () => undefined,
  );
}
