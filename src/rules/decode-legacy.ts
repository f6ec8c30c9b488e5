/** What Vietnamese text was written in before UTF-8, and often still is, whatever its label says. */
const LEGACY_CHARSET = 'windows-1258';
/** How far into a page its own word on its charset is looked for. */
const MAX_DECLARATION_BYTES = 64 * 1024;
const COMMENT = /<!--[^]*?-->/g;
/** `<meta charset>`, `<meta http-equiv content="…; charset=…">`, or the declaration of XML. */
const OWN_CHARSET = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?([^\s"'/>;]+)/i;

/**
 * The text that bytes stand for that are not plainly UTF-8. A byte order mark decides; then the
 * charset that the server declares is believed, or that of the page itself, or else windows-1258.
 * @param bytes the whole body
 * @param declared charset parameter of the `Content-Type`, where there is one
 */
export function decodeLegacy(bytes: Uint8Array, declared?: string): string {
  const utf16 = detectUtf16(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const charset = legacyCharset(declared) ?? legacyCharset(ownCharset(bytes)) ?? LEGACY_CHARSET;
    return new TextDecoder(charset).decode(bytes);
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

/** What a page or an XML document says of itself; outside of comments. */
function ownCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_DECLARATION_BYTES));
  return OWN_CHARSET.exec(start.replace(COMMENT, ''))?.[1];
}

/** A charset that the text can be in, by its name in the Encoding standard. */
function legacyCharset(declared?: string): string | undefined {
  if (declared === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(declared);
    // The text is no UTF-8, and UTF-16 was found out before: such a label is wrong.
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
