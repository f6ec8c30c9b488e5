import { expect } from '@open-wc/testing';
import { decodeLegacy } from '../../src/rules/decode-legacy.js';
import { encodeWindows1258 } from '../windows-1258.js';

/** "Кап" in windows-1251; in windows-1258 it is other letters, and in UTF-8 nothing. */
const KAP = [0xca, 0xe0, 0xef];
const TEXT =
  'Bắc Kạn chung tay vì người nghèo: không để ai bị bỏ lại phía sau. Tỉnh đã tập trung ưu tiên ' +
  'nguồn lực phát triển cơ sở hạ tầng thiết yếu các vùng khó khăn, vùng có tỷ lệ hộ nghèo cao.';

/** Each is ASCII; what is in windows-1251 follows it. */
const own: [name: string, start: string, isBelieved: boolean, declared?: string][] = [
  ['a charset', '<!doctype html><meta charset="windows-1251">', true],
  ['a charset in single quotes', "<meta charset='windows-1251'>", true],
  ['a charset without quotes', '<meta charset=windows-1251>', true],
  ['a charset in capitals', '<META CHARSET="WINDOWS-1251"/>', true],
  ['a charset with spaces', '<meta\n charset = " windows-1251 " >', true],
  ['a charset beside other attributes', '<meta data-a="1" charset=windows-1251 name=b>', true],
  ['a type', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', true],
  [
    'a type, the other way round',
    '<meta content="charset=windows-1251" http-equiv=content-type>',
    true,
  ],
  ['the word of XML', '<?xml version="1.0" encoding="windows-1251"?><rss>', true],
  ['the word of XML in single quotes', "\n<?xml version='1.0' encoding='windows-1251' ?>", true],
  [
    'a charset behind a label that cannot be',
    '<meta charset="utf-8"><meta charset="windows-1251">',
    true,
  ],
  [
    'a charset behind a label of XML that cannot be',
    '<?xml version="1.0" encoding="utf-8"?><meta charset="windows-1251">',
    true,
  ],
  [
    'a charset behind a name that nobody knows',
    '<meta charset="khong-co"><meta charset="windows-1251">',
    true,
  ],
  ['the first of two charsets', '<meta charset="windows-1251"><meta charset="iso-8859-1">', true],
  ['the first of two in one tag', '<meta charset="windows-1251" charset="iso-8859-1">', true],
  ['a charset within the first 64 KB', `${' '.repeat(65_000)}<meta charset="windows-1251">`, true],
  [
    'a charset behind long scripts',
    `<script>${'a()'.repeat(15_000)}</script><meta charset="windows-1251">`,
    true,
  ],
  [
    'a charset after an attribute with a tag in it',
    '<a title="<b>"><meta charset="windows-1251">',
    true,
  ],
  ['a charset where the server’s cannot be', '<meta charset="windows-1251">', true, 'utf-8'],
  ['a charset where the server’s is none', '<meta charset="windows-1251">', true, 'khong-co'],

  ['the server’s before that of the page', '<meta charset="windows-1251">', false, 'windows-1258'],
  ['a charset beyond the first 64 KB', `${' '.repeat(65_536)}<meta charset="windows-1251">`, false],
  ['a charset in a comment', '<!-- <meta charset="windows-1251"> -->', false],
  ['a charset in a comment without an end', '<!-- <meta charset="windows-1251">', false],
  ['a charset in a text', 'meta charset="windows-1251"', false],
  ['a charset in an attribute', '<a title=\'<meta charset="windows-1251">\'>', false],
  ['a charset in a script', '<script>"<meta charset=windows-1251>"</script>', false],
  ['a charset of a script', '<script charset="windows-1251"></script>', false],
  ['a closing tag', '</meta charset="windows-1251">', false],
  ['another element', '<metadata charset="windows-1251">', false],
  ['another attribute', '<meta data-charset="windows-1251">', false],
  ['a content without its type', '<meta name="description" content="charset=windows-1251">', false],
  ['the word of XML elsewhere', 'a<?xml version="1.0" encoding="windows-1251"?>', false],
  ['a charset of nothing', '<meta charset="">', false],
  ['UTF-8', '<meta charset="utf-8">', false],
];

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const utf8 = bytesOf(TEXT);
const splice = (at: number, ...bytes: number[]) => [
  ...utf8.slice(0, at),
  ...bytes,
  ...utf8.slice(at),
];

/** What is UTF-8 all the same. */
const damaged: [name: string, bytes: number[], expected: string][] = [
  ['cut off within a later letter', bytesOf('Bắc K').concat(0xe1, 0xba), 'Bắc K\ufffd'],
  ['a byte between letters', splice(0, 0xff), `\ufffd${TEXT}`],
  ['two bytes between letters', splice(0, 0x93, 0x94), `\ufffd\ufffd${TEXT}`],
  ['a mark, and broken bytes alone', [0xef, 0xbb, 0xbf, 0x61, 0xe9], 'a\ufffd'],
];

/** What is not. */
const legacy: [name: string, bytes: number[], expected: string][] = [
  ['one letter', [0x61, 0xe3], 'aă'],
  ['one letter that is cut off', bytesOf('Bắ').slice(0, 3), 'Bá'],
  [
    'a page of two charsets, more of which is windows-1258',
    [...bytesOf('Bắc Kạn '), ...encodeWindows1258(TEXT)],
    '',
  ],
  ['a text of many letters', [...encodeWindows1258(TEXT)], TEXT],
];

describe('decodeLegacy', () => {
  for (const [name, start, isBelieved, declared] of own) {
    it(`${isBelieved ? 'believes' : 'does not believe'} ${name}`, () => {
      const bytes = Uint8Array.from([...bytesOf(start), ...KAP]);
      const text = decodeLegacy(bytes, declared);
      expect(text.slice(start.length)).to.equal(isBelieved ? 'Кап' : 'Êàï');
    });
  }

  it('reads a page in windows-1258 that calls itself that', () => {
    const start = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
    const text = decodeLegacy(encodeWindows1258(start + TEXT));
    expect(text.normalize()).to.equal(start + TEXT);
  });

  for (const label of [undefined, 'utf-8', 'windows-1258', 'iso-8859-1']) {
    for (const [name, bytes, expected] of damaged) {
      it(`reads broken UTF-8 declared as ${String(label)}: ${name}`, () => {
        expect(decodeLegacy(Uint8Array.from(bytes), label)).to.equal(expected);
      });
    }
  }

  it('reads UTF-8 of which every fortieth byte is broken', () => {
    const bytes = utf8.map((byte, at) => (at % 40 === 20 ? 0xff : byte));
    const text = decodeLegacy(Uint8Array.from(bytes));
    expect(text).to.include('người nghèo');
    expect(text).to.include('\ufffd');
  });

  for (const [name, bytes, expected] of legacy) {
    it(`takes for no UTF-8: ${name}`, () => {
      const text = decodeLegacy(Uint8Array.from(bytes)).normalize();
      expect(text).not.to.include('\ufffd');
      expect(text).to.include(expected);
    });
  }

  for (const piece of [
    '<meta ',
    '<!--',
    '<meta charset=',
    '<?xml ',
    '<a b="',
    '<script ',
    '\ufffd',
  ]) {
    it(`ends within the time of a test for a million bytes of ${piece}`, () => {
      const bytes = new TextEncoder().encode(piece.repeat(1_000_000 / piece.length));
      expect(decodeLegacy(breakUtf8(bytes)).length).to.be.above(0);
    });
  }
});

/** With bytes that no UTF-8 has. */
function breakUtf8(bytes: Uint8Array): Uint8Array {
  const broken = new Uint8Array(bytes.length * 2).fill(0xff);
  broken.set(bytes);
  return broken;
}
