import { expect } from '@open-wc/testing';
import { BulletinError } from '../../src/model/bulletin-error.js';
import { resolveLink, resolveMedia, resolveSource } from '../../src/rules/address.js';

const PAGE = 'https://portal.example/trang/index.html';
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const { href: BLOB } = new URL('blob:https://portal.example/0f1e');

const sources: [name: string, src: string, address: string, itemId?: string][] = [
  ['relative', 'tin.json', 'https://portal.example/trang/tin.json'],
  ['from the root', '/tin.json', 'https://portal.example/tin.json'],
  ['same scheme', '//khac.example/tin.json', 'https://khac.example/tin.json'],
  ['absolute', 'https://khac.example/tin.json?a=1', 'https://khac.example/tin.json?a=1'],
  ['http', 'http://khac.example/tin.json', 'http://khac.example/tin.json'],
  ['capitals', 'HTTPS://KHAC.example/Tin.json', 'https://khac.example/Tin.json'],
  ['Vietnamese letters', '/tin mới.json', 'https://portal.example/tin%20m%E1%BB%9Bi.json'],
  ['spaces around it', ' \n/tin.json\t', 'https://portal.example/tin.json'],
  ['blob', BLOB, BLOB],
  ['data', 'data:application/json,{}', 'data:application/json,{}'],
  ['item', 'feed.json#tin-1', 'https://portal.example/trang/feed.json', 'tin-1'],
  ['item after a query', '/f?a=1#tin-1', 'https://portal.example/f?a=1', 'tin-1'],
  ['empty fragment', '/feed.json#', 'https://portal.example/feed.json'],
  ['encoded item', '/f#t%C3%ADn%20m%E1%BB%9Bi', 'https://portal.example/f', 'tín mới'],
  ['plain item', '/f#tín mới', 'https://portal.example/f', 'tín mới'],
  ['item that is an address', '/f#https://a/?b#c', 'https://portal.example/f', 'https://a/?b#c'],
  ['item with a lone %', '/f#100%', 'https://portal.example/f', '100%'],
  ['item cut within a letter', '/f#%E1%BB', 'https://portal.example/f', '%E1%BB'],
  ['item %00', '/f#a%00b', 'https://portal.example/f', 'a\0b'],
];

const refusedSources: Record<string, string> = {
  'a fragment alone': '#tin-1',
  'a fragment after spaces': ' \n#tin-1',
  'a query alone': '?id=1',
  'a query after a tab': '\t?id=1',
  'a script': 'javascript:alert(1)',
  'a script in capitals': 'JavaScript:alert(1)',
  'a script behind a control character': '\u0001javascript:alert(1)',
  'a script with a line break in it': 'java\nscript:alert(1)',
  'a file': 'file:///etc/passwd',
  'an ftp server': 'ftp://portal.example/tin.json',
  'a scheme that ends like one': 'web+https://portal.example/tin.json',
  'a scheme that begins like one': 'data-x:application/json,{}',
  'about:blank': 'about:blank',
  'a mail address': 'mailto:a@portal.example',
  'a user name': 'https://an@portal.example/tin.json',
  'a password': 'https://:mat-khau@portal.example/tin.json',
  'a user name and a password': '//an:mat-khau@portal.example/tin.json',
  'what is no address': 'https://[',
  'a port beyond all ports': 'https://portal.example:99999/',
};

const links: [name: string, value: unknown, expected: string | undefined, base?: string][] = [
  ['relative', 'a', 'https://portal.example/trang/a'],
  ['a query', '?a=1', 'https://portal.example/trang/index.html?a=1'],
  ['other page, fragment', '/a#b', 'https://portal.example/a#b'],
  ['http', 'http://khac.example/', 'http://khac.example/'],
  ['mail', 'mailto:a@portal.example', 'mailto:a@portal.example'],
  ['telephone', 'tel:+84209123456', 'tel:+84209123456'],
  ['line break inside', 'ht\ntps://khac.example/', 'https://khac.example/'],
  ['absolute without a base', 'https://khac.example/', 'https://khac.example/', ''],
  ['relative without a base', '/a', undefined, ''],
  ['relative to a blob', '/a', undefined, BLOB],
  ['fragment', '#a', undefined],
  ['fragment after a space', ' #a', undefined],
  ['script', 'javascript:alert(1)', undefined],
  ['script with a tab', 'java\tscript:alert(1)', undefined],
  ['script behind NUL', '\0javascript:alert(1)', undefined],
  ['script as a view', 'view-source:javascript:alert(1)', undefined],
  ['page as data', 'data:text/html,<script>alert(1)</script>', undefined],
  ['blob', BLOB, undefined],
  ['file', 'file:///etc/passwd', undefined],
  ['ftp server', 'ftp://portal.example/a', undefined],
  ['short message', 'sms:+84209123456', undefined],
  ['scheme that ends like one', 'web+mailto:a@portal.example', undefined],
  ['scheme that begins like one', 'telnet://portal.example', undefined],
  ['user name', 'https://portal.example@gia-mao.example/', undefined],
  ['backslashes for slashes', 'https:\\\\an:mk@gia-mao.example/', undefined],
  ['nothing', undefined, undefined],
  ['an empty text', '', undefined],
  ['spaces', ' \n', undefined],
  ['an object that cannot be a text', { toString: 1 }, undefined],
  ['null', null, undefined],
  ['number', 42, undefined],
  ['true', true, undefined],
  ['array', ['https://khac.example/'], undefined],
  ['object', { href: 'https://khac.example/' }, undefined],
  ['URL object', new URL('https://khac.example/'), undefined],
];

const media: [name: string, value: unknown, expected: string | undefined, base?: string][] = [
  ['relative', 'anh.jpg', 'https://portal.example/trang/anh.jpg'],
  ['https', 'https://khac.example/anh.jpg', 'https://khac.example/anh.jpg'],
  ['http from https', 'http://portal.example/anh.jpg', 'https://portal.example/anh.jpg'],
  ['http with a password', 'http://an:mk@portal.example/anh.jpg', undefined],
  ['http after spaces, in capitals', ' HTTP://portal.example/a', 'https://portal.example/a'],
  ['http from http', 'http://a.example/x.jpg', 'http://a.example/x.jpg', 'http://a.example/'],
  ['relative from http', '/x.jpg', 'http://a.example/x.jpg', 'http://a.example/'],
  ['https from http', 'https://a.example/x', 'https://a.example/x', 'http://a.example/'],
  ['http without a base', 'http://a.example/x.jpg', 'https://a.example/x.jpg', ''],
  ['picture as data', PNG, PNG],
  ['picture as data without a base', PNG, PNG, ''],
  ...['jpeg', 'gif', 'webp', 'avif'].map((kind): [string, string, string] => [
    `${kind} as data`,
    `data:image/${kind};base64,AAAA`,
    `data:image/${kind};base64,AAAA`,
  ]),
  ['SVG as data', 'data:image/svg+xml;base64,AAAA', undefined],
  ['data without an end to its type', 'data:image/png;base64AAAA', undefined],
  ['picture as data in capitals', 'DATA:IMAGE/PNG;BASE64,AAAA', undefined],
  ['plain data', 'data:image/png,<svg onload=alert(1)>', undefined],
  ['data with a parameter', 'data:image/png;charset=x;base64,AAAA', undefined],
  ['page as data', 'data:text/html;base64,AAAA', undefined],
  ['blob', BLOB, undefined],
  ['script', 'javascript:alert(1)', undefined],
  ['file', 'file:///etc/passwd', undefined],
  ['mail', 'mailto:a@portal.example', undefined],
  ['user name', 'https://an@portal.example/anh.jpg', undefined],
  ['null', null, undefined],
  ['number', 42, undefined],
  ['object', {}, undefined],
  ['an empty text', '', undefined],
  ['an object that cannot be a text', { toString: 1 }, undefined],
];

describe('resolveSource', () => {
  for (const [name, src, address, itemId] of sources) {
    it(`takes: ${name}`, () => {
      expect(resolveSource(src, PAGE)).to.deep.equal({ address, itemId });
    });
  }

  for (const [name, src] of Object.entries(refusedSources)) {
    it(`refuses ${name}`, () => {
      expect(() => resolveSource(src, PAGE))
        .to.throw(BulletinError)
        .with.property('code', 'address');
    });
  }

  it('refuses a relative address in a page that has none', () => {
    expect(() => resolveSource('/tin.json', 'about:srcdoc')).to.throw(BulletinError);
  });
});

describe('resolveLink', () => {
  for (const [name, value, expected, base = PAGE] of links) {
    it(`resolves: ${name}`, () => {
      expect(resolveLink(value, base || undefined)).to.equal(expected);
    });
  }
});

describe('resolveMedia', () => {
  for (const [name, value, expected, base = PAGE] of media) {
    it(`resolves: ${name}`, () => {
      expect(resolveMedia(value, base || undefined)).to.equal(expected);
    });
  }
});
