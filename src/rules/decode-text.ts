import { failChunk } from '../model/bulletin-error.js';

/**
 * The text that bytes stand for: what is strictly UTF-8 is UTF-8, whatever the server says; all else
 * is for `decodeLegacy`, which is loaded then.
 * @param bytes the whole body
 * @param declared charset parameter of the `Content-Type`, where there is one
 * @throws BulletinError `network` where that does not come
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // So is UTF-16 of ASCII signs, in which every other byte is zero.
    if (!text.includes('\0')) return text;
  } catch {
    // No UTF-8.
  }
  const { decodeLegacy } = await import('./decode-legacy.js').catch(failChunk);
  return decodeLegacy(bytes, declared);
}
