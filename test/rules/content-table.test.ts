import { expect } from '@open-wc/testing';
import { ATTRIBUTES, DROPPED, ELEMENTS, OWN_ATTRIBUTES } from '../../src/rules/content-table.js';
import { isKnown } from './find-harm.js';

const ABSOLUTE = 'https://portal.example/a';

/** What a source says, and what of that ours may say; `undefined` for nothing. */
const values: [attribute: string, value: string, expected: string | undefined][] = [
  ['alt', ' Chợ “Ba Bể” ', ' Chợ “Ba Bể” '],
  ['title', ' Ủy ban ', ' Ủy ban '],

  ['width', '1', '1'],
  ['width', '9999', '9999'],
  ['width', '10000', undefined],
  ['width', '0', undefined],
  ['width', '-1', undefined],
  ['width', '640px', undefined],
  ['width', 'a640', undefined],
  ['width', ' 640\n', '640'],
  ['height', '9999', '9999'],
  ['height', '10000', undefined],

  ['colspan', '1', '1'],
  ['colspan', '99', '99'],
  ['colspan', '100', undefined],
  ['colspan', '0', undefined],
  ['colspan', '2a', undefined],
  ['colspan', 'a2', undefined],
  ['rowspan', '99', '99'],
  ['rowspan', '100', undefined],

  ['start', '-9999', '-9999'],
  ['start', '9999', '9999'],
  ['start', '10000', undefined],
  ['start', '0', '0'],
  ['start', '+1', undefined],
  ['start', '1.5', undefined],
  ['value', '-9999', '-9999'],
  ['value', '10000', undefined],
  ['value', 'a1', undefined],
  ['value', '1a', undefined],
  ['reversed', 'reversed', ''],

  ['datetime', '2023', '2023'],
  ['datetime', '2023-11-30T08:15:00.000000000+07:00', '2023-11-30T08:15:00.000000000+07:00'],
  ['datetime', '2023-11-30T08:15:00.0000000000+07:00', undefined],
  ['datetime', '202', undefined],
  ['datetime', '2023-11-30 08:15Z', '2023-11-30 08:15Z'],
  ['datetime', 'ngày 2023-11-30', undefined],
  ['datetime', '2023-11-30, sáng', undefined],

  ['dir', 'ltr', 'ltr'],
  ['dir', 'RTL', 'RTL'],
  ['dir', 'auto', undefined],
  ['dir', 'xltr', undefined],
  ['dir', 'rtlx', undefined],

  ['lang', 'vi', 'vi'],
  ['lang', 'ZH-Hant-TW', 'ZH-Hant-TW'],
  ['lang', 'vi_VN', undefined],
  ['lang', 'v', undefined],
  ['lang', 'viet', undefined],
  ['lang', '1vi', undefined],
  ['lang', 'de-1996', 'de-1996'],
  ['lang', 'vi-x', undefined],
  ['lang', 'vi-abcdefgh', 'vi-abcdefgh'],
  ['lang', 'vi-abcdefghi', undefined],
  ['lang', 'vi"', undefined],

  ['scope', 'row', 'row'],
  ['scope', 'col', 'col'],
  ['scope', 'ROWGROUP', 'ROWGROUP'],
  ['scope', 'colgroup', 'colgroup'],
  ['scope', 'xrow', undefined],
  ['scope', 'rows', undefined],
  ['scope', 'auto', undefined],

  ...['1', 'a', 'A', 'i', 'I', 'audio/mpeg', 'video/mp4', 'video/vnd.a_b+c-d', 'audio/3gpp2'].map(
    (type): [string, string, string] => ['type', type, type],
  ),
  ['type', `video/${'a'.repeat(40)}`, `video/${'a'.repeat(40)}`],
  ['type', `video/${'a'.repeat(41)}`, undefined],
  ['type', 'disc', undefined],
  ['type', 'aa', undefined],
  ['type', 'x1', undefined],
  ['type', 'text/html', undefined],
  ['type', 'video/mp4; codecs="avc1"', undefined],
  ['type', 'video/', undefined],
  ['type', 'xvideo/mp4', undefined],

  ['href', 'a', ABSOLUTE],
  ['href', 'javascript:attacked()', undefined],
  ['src', 'a', ABSOLUTE],
  ['src', 'mailto:a@portal.example', undefined],
  ['poster', 'a', ABSOLUTE],
  ['poster', 'mailto:a@portal.example', undefined],
];

describe('ATTRIBUTES', () => {
  for (const [attribute, value, expected] of values) {
    it(`makes of ${attribute}=${JSON.stringify(value)}: ${expected}`, () => {
      expect(ATTRIBUTES[attribute]?.(value, 'https://portal.example/')).to.equal(expected);
    });
  }

  it('has a rule for every attribute of the table, and for no other', () => {
    const named = [...ELEMENTS.values()].flat();
    expect(Object.keys(ATTRIBUTES)).to.have.members([...new Set(named)]);
  });
});

describe('ELEMENTS', () => {
  for (const [name, attributes] of ELEMENTS) {
    it(`has <${name}> with nothing that could do harm`, () => {
      const own = Object.keys(OWN_ATTRIBUTES[name] ?? {});
      expect(isKnown(name)).to.equal(true);
      expect([...attributes, ...own].filter((it) => !isKnown(name, it))).to.deep.equal([]);
    });
  }

  it('has nothing that goes with all it contains', () => {
    expect([...ELEMENTS.keys()].filter((name) => DROPPED.test(name))).to.deep.equal([]);
  });
});
