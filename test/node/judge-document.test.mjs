import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judge } from '../../scripts/judge-document.mjs';

const gold = {
  url: 'https://portal.example/1',
  title: 'Xã Phú Lâm “nạo vét” kênh',
  date: '2024-03-05',
  authors: ['Hoàng Vũ', 'Thu Hà'],
  body: ['ra quân nạo vét', 'mỗi tháng dọn một lần'],
  not: ['Tin liên quan'],
  captions: ['Kênh thôn Hạ', 'Kênh thôn Trung'],
};
const shown = {
  title: 'Xã Phú Lâm "nạo vét" kênh',
  date: '2024-03-04T18:30:00Z',
  authors: ['Thu Hà', 'Hoàng Vũ'],
  captions: [' Kênh thôn\u00a0Hạ', 'KÊNH THÔN TRUNG'],
  all: 'Sáng 5/3, xã ra quân\nnạo vét, mỗi tháng dọn một lần. Nguồn: portal.example',
  text: 'Sáng 5/3, xã ra quân nạo vét, mỗi tháng dọn một lần.',
};

it('finds right what is the same but for case, spaces, quotes and the day of the reader', () => {
  for (const [field, { right, of, faults }] of Object.entries(judge(gold, shown))) {
    assert.equal(right, of, field);
    assert.deepEqual(faults, [], field);
  }
});

/** By field: what is shown in another way, and what is said of it then. */
const wrong = [
  ['title', { title: 'Xã Phú Lâm' }, 'shown as "Xã Phú Lâm"'],
  ['title', { title: undefined }, 'shown as ""'],
  ['date', { date: '2024-03-06' }, 'shown as "2024-03-06"'],
  ['date', { date: undefined }, 'shown as ""'],
  ['authors', { authors: ['Hoàng Vũ'] }, 'shown as "Hoàng Vũ"'],
  ['authors', { authors: ['Hoàng Vũ, Thu Hà'] }, 'shown as "Hoàng Vũ, Thu Hà"'],
  ['complete', { all: 'ra quân nạo vét' }, 'mỗi tháng dọn một lần'],
  ['clean', { text: 'Tin liên quan: ra quân nạo vét' }, 'Tin liên quan'],
  ['captions', { captions: ['Kênh thôn Hạ'] }, 'Kênh thôn Trung'],
];

for (const [field, other, fault] of wrong) {
  it(`finds ${field} wrong: ${JSON.stringify(other)}`, () => {
    const { right, of, faults } = judge(gold, { ...shown, ...other })[field];
    assert.equal(right, of - 1);
    assert.deepEqual(faults, [fault]);
  });
}

it('takes a date that is none for one that a document does not tell', () => {
  assert.equal(judge({ ...gold, date: null }, { ...shown, date: undefined }).date.right, 1);
  assert.equal(judge({ ...gold, date: null }, shown).date.right, 0);
});
