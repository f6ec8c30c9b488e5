import { ATTRIBUTE, TAG } from './check-limits.js';
import { plainMarkup } from './plain-markup.js';

/** What Vietnamese text was written in before UTF-8, and often still is, whatever its label says. */
const LEGACY_CHARSET = 'windows-1258';
/** In bytes: how far a page may have come before it says what it is written in. */
const MAX_PRESCAN = 65_536;
/**
 * How many letters beyond ASCII must be read for each that cannot be. Measured: text in UTF-8 with
 * every 40th byte broken has five, in windows-1258 less than 0.01, in East Asian charsets up to 0.7.
 */
const MIN_READABLE = 3;

/** In the `content` of a `<meta>`. */
const CHARSET = /charset\s*=\s*["']?([^\s"';]+)/;
const XML_ENCODING = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)/i;
const NAME_AND_VALUE = /^([^=\s]+)\s*=\s*(["']?)([^]*)\2$/;

/**
 * The text of bytes that are not strictly UTF-8. A byte order mark decides; then what is UTF-8 but
 * for a few bytes, as of a page cut off or put together carelessly, is UTF-8; then the charset that
 * the server tells is believed, or that which the page tells; else it is windows-1258. Fonts that
 * draw Vietnamese letters in place of others (TCVN3, VNI) are not known from such text.
 * @param bytes the whole body
 * @param declared charset parameter of the `Content-Type`, where there is one
 */
export function decodeLegacy(bytes: Uint8Array, declared?: string): string {
  const unicode = detectUnicode(bytes);
  if (unicode !== undefined) return new TextDecoder(unicode).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (isMostlyReadable(text)) return text;
  const labels = [declared, ...ownCharsets(bytes.subarray(0, MAX_PRESCAN))];
  return new TextDecoder(labels.map(legacyCharset).find(Boolean) ?? LEGACY_CHARSET).decode(bytes);
}

/** Mark-up and JSON start with ASCII, so in UTF-16 every other byte at the start is zero. */
function detectUnicode([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && third === 0) return 'utf-16be';
  return undefined;
}

/** One broken letter is allowed for beside any that is whole: it may be where the text was cut. */
function isMostlyReadable(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > 0 && whole >= MIN_READABLE * (broken - 1);
}

/** What a label names, if that can be: the text is neither UTF-8 nor UTF-16. */
function legacyCharset(label: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** What a page or an XML document says of itself, as far as HTML's own prescan would look. */
function ownCharsets(start: Uint8Array): (string | undefined)[] {
  const text = new TextDecoder('latin1').decode(start);
  const tags = [...plainMarkup(text).matchAll(TAG)];
  const metas = tags.filter(([, slash, name]) => /^meta$/i.test(`${slash}${name}`));
  return [
    XML_ENCODING.exec(text)?.[1],
    ...metas.map(([, , , attributes]) => charsetOf(attributes)),
  ];
}

function charsetOf(attributes = ''): string | undefined {
  const pairs = attributes
    .toLowerCase()
    .match(ATTRIBUTE)
    ?.map((it) => NAME_AND_VALUE.exec(it));
  const said = (name: string) => pairs?.find((it) => it?.[1] === name)?.[3]?.trim();
  const content = said('http-equiv') === 'content-type' ? said('content') : undefined;
  return said('charset') ?? CHARSET.exec(content ?? '')?.[1];
}
