const BYTES: Record<string, number> = {
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  Â: 0xc2,
  Ă: 0xc3,
  Ê: 0xca,
  Đ: 0xd0,
  Ô: 0xd4,
  Ơ: 0xd5,
  Ư: 0xdd,
  â: 0xe2,
  ă: 0xe3,
  ê: 0xea,
  đ: 0xf0,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Vietnamese in windows-1258: each letter in one byte, its tone as a mark after it. */
export function encodeWindows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const parts = letter.normalize('NFD');
    const base = parts.replace(TONES, '').normalize('NFC');
    for (const char of base + (parts.match(TONES) ?? []).join('')) {
      const byte = char < '\x80' ? char.charCodeAt(0) : BYTES[char];
      if (byte === undefined) throw new RangeError(`No byte for "${char}".`);
      bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}
