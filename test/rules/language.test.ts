import { expect } from '@open-wc/testing';
import { languageOf } from '../../src/rules/language.js';

const TITLE = 'Xã Phú Lâm nạo vét kênh';

describe('languageOf', () => {
  const rows: [name: string, text: unknown, told: (string | null)[], expected?: string][] = [
    ['Vietnamese by its letters', TITLE, ['en-US'], 'vi'],
    ['Vietnamese in letters and marks apart', TITLE.normalize('NFD'), ['en'], 'vi'],
    ['the country of a told Vietnamese', TITLE, ['en', 'vi_VN'], 'vi-VN'],
    ['Vietnamese that nothing tells', TITLE, [], 'vi'],
    ['the first that is told', 'Canal works', ['', null, 'en-GB', 'vi'], 'en-GB'],
    ['no tag that is none', 'Canal works', ['tiếng Anh', 'en'], 'en'],
    ['Romanian', 'Primăria curăță canalul', ['ro'], 'ro'],
    ['Croatian', 'Građani čiste kanal', ['hr'], 'hr'],
    ['French', 'Le canal est dégagé, à Hué', ['fr'], 'fr'],
    ['what is told of no text', undefined, ['fr'], 'fr'],
    ['nothing of nothing', 'Canal works', []],
  ];
  for (const [name, text, told, expected] of rows) {
    it(`gives ${name}`, () => expect(languageOf(text, told)).to.equal(expected));
  }
});
