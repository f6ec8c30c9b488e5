import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/rules/decode-text.js';
import { encodeWindows1258 } from '../windows-1258.js';

const TEXT =
  '{"title":"Bắc Kạn chung tay vì người nghèo – không để ai bị bỏ lại phía sau",' +
  '"summary":"“Đồng bào” ở vùng cao ĂÂÊÔƠƯĐ: ẳ ẵ ặ ẫ ễ ỗ ỡ ữ ự ỷ ỹ ỵ"}';

const bom = '\ufeff';

const encodings: Record<string, Uint8Array> = {
  'UTF-8': new TextEncoder().encode(TEXT),
  'UTF-8 with a mark': new TextEncoder().encode(bom + TEXT),
  'UTF-16 LE': encodeUtf16(TEXT, true),
  'UTF-16 LE with a mark': encodeUtf16(bom + TEXT, true),
  'UTF-16 BE': encodeUtf16(TEXT, false),
  'UTF-16 BE with a mark': encodeUtf16(bom + TEXT, false),
};

/** What a server says, whatever the bytes are. */
const labels = [
  undefined,
  '',
  'utf-8',
  'UTF8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'iso-8859-1',
  'no-such-charset',
];

/** Labels under which bytes of windows-1258 are still read as that. */
const labelsFor1258 = [
  undefined,
  '',
  'windows-1258',
  'Windows-1258',
  'cp1258',
  'x-cp1258',
  'utf-8',
  'utf-16le',
  'utf-16be',
  'unicode',
  'no-such-charset',
  // Names that stand for the "replacement" encoding, which decodes nothing.
  'iso-2022-kr',
];

const others: [name: string, bytes: number[], declared: string | undefined, expected: string][] = [
  ['no byte', [], undefined, ''],
  ['no byte, declared', [], 'windows-1258', ''],
  ['a mark alone', [0xef, 0xbb, 0xbf], undefined, ''],
  ['one byte', [0x7b], undefined, '{'],
  ['two bytes', [0x7b, 0x7d], undefined, '{}'],
  ['the shortest UTF-16 LE', [0x7b, 0, 0x7d, 0], undefined, '{}'],
  ['the shortest UTF-16 BE', [0, 0x7b, 0, 0x7d], undefined, '{}'],
  ['a zero in UTF-8', [0x61, 0, 0xc3, 0xa9], 'windows-1258', 'a\0é'],
  ['zeros alone', [0, 0], undefined, '\0\0'],
  ['Latin-1, declared', [0x63, 0x61, 0x66, 0xe9], 'iso-8859-1', 'café'],
  ['Shift_JIS, declared', [0x93, 0xfa, 0x96, 0x7b], 'shift_jis', '日本'],
  ['cut UTF-8: one letter is lost, the rest stays', [0x61, 0xc3], 'utf-8', 'aĂ'],
  ['overlong UTF-8 makes no slash', [0x2e, 0xc0, 0xaf], 'iso-8859-1', '.À¯'],
];

describe('decodeText', () => {
  for (const [encoding, bytes] of Object.entries(encodings)) {
    for (const label of labels) {
      it(`reads ${encoding} declared as ${String(label)}`, async () => {
        expect(await decodeText(bytes, label)).to.equal(TEXT);
      });
    }
  }

  for (const label of labelsFor1258) {
    it(`reads windows-1258 declared as ${String(label)}`, async () => {
      const text = await decodeText(encodeWindows1258(TEXT), label);
      expect(text.normalize('NFC')).to.equal(TEXT);
    });
  }

  for (const [name, bytes, declared, expected] of others) {
    it(`reads ${name}`, async () => {
      expect(await decodeText(Uint8Array.from(bytes), declared)).to.equal(expected);
    });
  }

  it('leaves a mark inside the text alone', async () => {
    expect(await decodeText(new TextEncoder().encode(`a${bom}b`))).to.equal(`a${bom}b`);
  });
});

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}
