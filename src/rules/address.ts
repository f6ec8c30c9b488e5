import { BulletinError } from '../model/bulletin-error.js';

const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/;

/** `value` as an absolute address of an allowed scheme, without credentials; else `undefined`. */
function resolve(value: unknown, base: string | undefined, scheme: RegExp): URL | undefined {
  // Nothing, or a fragment alone, would be the page itself.
  if (typeof value !== 'string' || /^\s*(?:#|$)/.test(value)) return undefined;
  try {
    const url = new URL(value, base);
    return scheme.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address to ask for a bulletin.
 * @param src as the host page wrote it
 * @param base address of the host page
 * @returns the address without its fragment, and the fragment, decoded: the `id` of a feed's item
 * @throws BulletinError `address`
 */
export function resolveSource(src: string, base: string): { address: string; itemId?: string } {
  const url = resolve(src, base, /^(?:https?|blob|data):$/);
  // A query alone would ask for the host page itself.
  if (!url || /^\s*\?/.test(src)) {
    throw new BulletinError('address', 'Not an http(s) address, or one with a password in it.');
  }
  const fragment = url.hash.slice(1);
  url.hash = '';
  return { address: url.href, itemId: fragment ? decodeFragment(fragment) : undefined };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Where a link of the bulletin leads, absolute.
 * @returns `undefined` where it may not be followed, or leads nowhere but into the text itself
 */
export function resolveLink(value: unknown, base?: string): string | undefined {
  return resolve(value, base, /^(?:https?|mailto|tel):$/)?.href;
}

/**
 * Where a picture, a sound or a film of the bulletin comes from, absolute. By http alone it comes only
 * for a bulletin that did; else by https, as browsers ask for it:
 * https://www.w3.org/TR/mixed-content/#upgrade-algorithm
 * @param base where the bulletin came from
 */
export function resolveMedia(value: unknown, base?: string): string | undefined {
  if (typeof value === 'string' && DATA_IMAGE.test(value)) return value;
  const address = resolve(value, base, /^https?:$/)?.href;
  return address?.replace(/^http:/, base?.startsWith('http:') ? 'http:' : 'https:');
}
