/** What Vietnamese text was written in before UTF-8, and often still is, whatever its label says. */
const LEGACY_CHARSET = 'windows-1258';

/**
 * The text that bytes stand for. A byte order mark decides; then what is strictly UTF-8 is UTF-8,
 * whatever the server says; then the declared charset is believed, or else windows-1258.
 * @param bytes the whole body
 * @param declared charset parameter of the `Content-Type`, where there is one
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const utf16 = detectUtf16(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacyCharset(declared)).decode(bytes);
  }
}

/** Mark-up and JSON start with ASCII, so in UTF-16 every other byte at the start is zero. */
function detectUtf16([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && third === 0) return 'utf-16be';
  return undefined;
}

function legacyCharset(declared = ''): string {
  try {
    const { encoding } = new TextDecoder(declared);
    // The text is no UTF-8, and UTF-16 was found out before: such a label is wrong.
    return encoding.startsWith('utf-') ? LEGACY_CHARSET : encoding;
  } catch {
    return LEGACY_CHARSET;
  }
}
