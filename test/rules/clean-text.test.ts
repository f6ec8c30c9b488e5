import { expect } from '@open-wc/testing';
import { cleanText } from '../../src/rules/clean-text.js';

/** What stays to the letter. */
const kept: Record<string, string> = {
  nothing: '',
  'one space': ' ',
  Vietnamese: 'Bắc Kạn chung tay vì người nghèo – không để ai bị bỏ lại phía sau',
  'the mark at the end': 'phía sau”./.',
  'the sign of an ellipsis, and three dots': 'nhân đạo" … nước sạch...',
  'quotes of every kind': '“Lời” ‘nói’ "1" \'2\' «3» „4”',
  'dashes of every kind': '2021 - 2025, 2021–2025 — ‑',
  'line breaks and tabs': 'Một\n\tHai\r\nBa\u2028Bốn',
  'entities, which are nobody’s here': '&amp;nbsp; &#8203;',
  'a space of a width of its own': 'a\u2009b\u3000c',
  'a number and its noun': '52\u00a0tỷ đồng',
  'a number and its sign': '10\u00a0%, 5\u00a0‰, 30\u00a0°C, 7\u00a0€, 9\u00a0₫',
  'a number and its unit': '30\u00a0km, 15\u202fkg',
  'the parts of a number': '1\u00a0000\u202f000\u2007000',
  'a date in words': 'ngày 30\u00a0tháng 11 năm 2023',
  Persian: 'می\u200cخواهم',
  Sinhala: 'ශ්\u200dරී',
  Malayalam: 'അവന്\u200dറെ',
  'emoji of several': '👩\u200d💻 👨\u200d👩\u200d👧 ❤️\u200d🔥 👍🏽',
  'marks of direction, which their field contains': 'a\u202eb\u202c \u2068c\u2069',
  'signs beyond the first plane': '𠮷😀',
};

const cleaned: [name: string, text: string, expected: string][] = [
  ['letters taken apart', 'Bắc Kạn'.normalize('NFD'), 'Bắc Kạn'],
  ['a mark that composes with a sign of less', '<\u0338', '≮'],
  ['a mark and its letter, parted by nothing', 'e\u200b\u0301', 'é'],
  ['a mark and its letter, parted by a joiner', 'e\u200d\u0301', 'é'],

  ['a space of no width', '\u200bMột\u200bhai\u200b', 'Mộthai'],
  ['a word joiner', 'Một\u2060hai', 'Mộthai'],
  ['a mark of byte order', '\ufeffMột\ufeff', 'Một'],
  ['soft hyphens', 'Thông\u00adtin', 'Thôngtin'],
  ['nothing but what is unseen', '\u200b\u200c\u200d\u2060\ufeff\u00ad', ''],
  ['a joiner between Latin letters', 'Bắc\u200dKạn', 'BắcKạn'],
  ['a joiner after a letter taken apart', 'a\u0301\u200dශ්', 'áශ්'],
  ['joiners at the edges', '\u200cمی\u200d', 'می'],
  ['joiners at a space', 'می \u200cخواهم\u200d می', 'می خواهم می'],
  ['a joiner at a line break', 'می\u200d\nمی', 'می\nمی'],
  ['a joiner before a Latin letter', 'ශ්\u200da', 'ශ්a'],
  ['a joiner after a Latin letter', 'a\u200dශ්', 'aශ්'],
  ['joiners one after another', 'می\u200c\u200cخواهم', 'می\u200cخواهم'],
  ['joiners one after another at a Latin letter', 'ශ්\u200d\u200da\u200d\u200dශ්', 'ශ්aශ්'],
  ['a joiner beside what is taken out', 'a\u200b\u200dශ්', 'aශ්'],

  ['the first controls', 'a\0\x01\x08b\x0e\x1b\x1f', 'ab'],
  ['the second controls', 'a\x7f\x80\x85\x9fb', 'ab'],
  ['the line of a text processor', 'a\vb', 'a b'],

  ['a space that does not break, between words', 'nhà\u00a0Đại đoàn kết', 'nhà Đại đoàn kết'],
  ['the same, narrow', 'và\u202flan tỏa', 'và lan tỏa'],
  ['the same, of a figure’s width', 'và\u2007lan tỏa', 'và lan tỏa'],
  ['before a number', 'số\u00a012', 'số 12'],
  ['after a number, before a dash', '2021\u00a0-\u00a02025', '2021 - 2025'],
  ['after a number, before a bracket', '52\u00a0(tỷ)', '52 (tỷ)'],
  ['after a number, at the end', '52\u00a0', '52 '],
  ['before a unit, at the start', '\u00a0tỷ', ' tỷ'],
  ['two of them after a number', '52\u00a0\u00a0tỷ', '52 tỷ'],
  ['beside a space after a number', '52 \u00a0tỷ, 52\u00a0 tỷ', '52 tỷ, 52 tỷ'],
  ['spaces that make room', 'a\u00a0 \u00a0 \u202fb    c', 'a b c'],
  ['spaces round a line break, each by itself', 'a\u00a0\u00a0\n  b', 'a \n b'],
];

const typed: [name: string, text: string, expected: string][] = [
  ['spaces', 'a    b\u00a0\u00a0c\n  d', 'a    b\u00a0\u00a0c\n  d'],
  ['letters', 'Kạn'.normalize('NFD'), 'Kạn'],
  ['the unseen', 'a\u200b\0b\u200d', 'ab'],
];

const LONG = 2_000_000;
const hostile: [name: string, text: string, expected: string][] = [
  ['joiners alone', '\u200d'.repeat(LONG), ''],
  ['joiners that could join', `می${'\u200d'.repeat(LONG)}می`, 'می\u200dمی'],
  ['joiners before a Latin letter', `می${'\u200d'.repeat(LONG)}a`, 'میa'],
  [
    'joiners in turn with letters',
    'ක\u200d'.repeat(LONG / 2),
    'ක\u200d'.repeat(LONG / 2).slice(0, -1),
  ],
  ['spaces', ' '.repeat(LONG), ' '],
  ['spaces that do not break', '\u00a0'.repeat(LONG), ' '],
  ['the same after a number', `1${'\u00a0'.repeat(LONG)}a`, '1 a'],
  [
    'numbers and such spaces in turn',
    '1\u00a0'.repeat(LONG / 2),
    `${'1\u00a0'.repeat(LONG / 2).slice(0, -1)} `,
  ],
  ['spaces of no width', '\u200b'.repeat(LONG), ''],
  ['controls', '\0'.repeat(LONG), ''],
  ['line breaks', '\n'.repeat(LONG), '\n'.repeat(LONG)],
  ['halves of signs', '\ud83d'.repeat(LONG), '\ud83d'.repeat(LONG).normalize()],
];

describe('cleanText', () => {
  for (const [name, text] of Object.entries(kept)) {
    it(`keeps ${name}`, () => {
      expect(cleanText(text)).to.equal(text);
    });
  }

  for (const [name, text, expected] of cleaned) {
    it(`puts right: ${name}`, () => {
      expect(cleanText(text)).to.equal(expected);
    });
  }

  for (const [name, text, expected] of typed) {
    it(`of text as it was typed: ${name}`, () => {
      expect(cleanText(text, true)).to.equal(expected);
    });
  }

  it('changes nothing the second time', () => {
    for (const [name, text] of [...cleaned, ...typed]) {
      expect(cleanText(cleanText(text)), name).to.equal(cleanText(text));
    }
  });

  for (const [name, text, expected] of hostile) {
    it(`ends within the time of a test for two million ${name}`, () => {
      const isAsExpected = cleanText(text) === expected;
      expect(isAsExpected).to.be.true;
    });
  }
});
