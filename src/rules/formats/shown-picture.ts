import { isRecord, own, type BulletinFields } from '../as-bulletin.js';

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)$/i;
const PICTURE = /<img\s[^<>]*/gi;
const SOURCE = /[\s"'](?:data-[a-z-]{0,20})?src\s*=\s*["']?([^\s"'<>]+)/gi;

/**
 * The same bulletin, its picture under the address by which the body shows it: systems keep a picture
 * in many sizes, and a reader is to see it once. One with a caption stays, lest that be lost.
 */
export function withShownPicture(fields: BulletinFields): BulletinFields {
  const { image: given, bodyHtml } = fields;
  const image = isRecord(given) ? given : { url: given };
  const file = fileOf(image.url);
  if (!file || own(image, 'caption') !== undefined || typeof bodyHtml !== 'string') return fields;
  const sources = (bodyHtml.match(PICTURE) ?? [])
    .flatMap((picture) => [...picture.matchAll(SOURCE)])
    .map(([, source = '']) => source.replaceAll('&amp;', '&'));
  const url = sources.find((it) => fileOf(it) === file);
  return url === undefined ? fields : { ...fields, image: { ...image, url } };
}

/** Where a picture lies on any server, without what WordPress and newspapers add for a size. */
function fileOf(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const [path = ''] = address.replace(/^(?:https?:)?(?:\/\/[^/]*)?/i, '').split(/[?#]/, 1);
  if (!PICTURE_FILE.test(path)) return undefined;
  return path.replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)|\/(?:zoom|thumb_w)\/[\d_]+(?=\/)/g, '');
}
