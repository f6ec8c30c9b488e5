import { expect } from '@open-wc/testing';
import { isNobody } from '../../src/rules/nobody.js';

const accounts = [
  'admin',
  ' Admin ',
  'administrator',
  'quantri',
  'Quản trị hệ thống',
  'Super User',
  'Biên tập viên 2',
];
const names: unknown[] = [
  'Adam Minh',
  'Hoàng Vũ',
  'Ban Quản trị chợ',
  'Guestav',
  'Biên tập viên An',
  '',
  undefined,
  7,
];

describe('isNobody', () => {
  for (const name of accounts) it(`knows ${name}`, () => expect(isNobody(name)).to.equal(true));
  for (const name of names) {
    it(`leaves ${String(name)}`, () => expect(isNobody(name)).to.equal(false));
  }
});
