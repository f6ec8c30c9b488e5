import { expect } from '@open-wc/testing';
import {
  clampFontScale,
  FONT_SCALES,
  nextFontScale,
  previousFontScale,
} from '../../src/rules/font-scale.js';

const clamped: [name: string, input: unknown, expected: number][] = [
  ['a step', 1.25, 1.25],
  ['between two steps', 1.3, 1.3],
  ['the smallest', 0.8, 0.8],
  ['below the smallest', 0.1, 0.8],
  ['zero', 0, 0.8],
  ['negative', -3, 0.8],
  ['the largest', 2, 2],
  ['above the largest', 2.1, 2],
  ['huge', Number.MAX_VALUE, 2],
  ['text', '1.5', 1.5],
  ['text with spaces', ' 1.5 ', 1.5],
  ['text with a unit', '1.5em', 1.5],
  ['empty text', '', 1],
  ['junk', 'to', 1],
  ['NaN', NaN, 1],
  ['infinite', Infinity, 1],
  ['infinite text', '-Infinity', 1],
  ['null, a removed attribute', null, 1],
  ['undefined', undefined, 1],
  ['true', true, 1],
  ['object', {}, 1],
  ['symbol', Symbol('1.5'), 1],
];

const steps: [from: number, next: number, previous: number][] = [
  [0.8, 0.9, 0.8],
  [0.9, 1, 0.8],
  [1, 1.1, 0.9],
  [1.05, 1.1, 1],
  [1.1, 1.25, 1],
  [1.75, 2, 1.5],
  [1.9, 2, 1.75],
  [2, 2, 1.75],
];

describe('clampFontScale', () => {
  for (const [name, input, expected] of clamped) {
    it(`takes ${name}`, () => {
      expect(clampFontScale(input)).to.equal(expected);
    });
  }
});

describe('nextFontScale, previousFontScale', () => {
  for (const [from, next, previous] of steps) {
    it(`leads from ${from} to ${next} and to ${previous}`, () => {
      expect(nextFontScale(from)).to.equal(next);
      expect(previousFontScale(from)).to.equal(previous);
    });
  }

  it('leads through every step, up and down', () => {
    const up = [0.8];
    while (up.at(-1) !== nextFontScale(up.at(-1) ?? 0)) up.push(nextFontScale(up.at(-1) ?? 0));
    const down = [2];
    while (down[0] !== previousFontScale(down[0] ?? 0))
      down.unshift(previousFontScale(down[0] ?? 0));
    expect(up).to.deep.equal([...FONT_SCALES]);
    expect(down).to.deep.equal([...FONT_SCALES]);
  });
});

describe('FONT_SCALES', () => {
  it('rises from 80 % to 200 % through the size that the page gives', () => {
    expect([...FONT_SCALES].sort((a, b) => a - b)).to.deep.equal([...FONT_SCALES]);
    expect(FONT_SCALES[0]).to.equal(0.8);
    expect(FONT_SCALES.at(-1)).to.equal(2);
    expect(FONT_SCALES).to.include(1);
  });
});
