import { type Attack, LINK, PICTURE } from './attack.js';

const link = (address: string) => `<a ${LINK} href="${address}">Tin</a>`;
const picture = (address: string) => `<img ${PICTURE} alt="" src="${address}">`;

/** Addresses that are code, or that lead elsewhere than they seem to. */
export const addresses: Attack[] = [
  ['a script', '<a href="javascript:attacked()">Tin</a>', 'Tin'],
  ['a script in entities', '<a href="&#x6a;avascript&colon;attacked()">Tin</a>', 'Tin'],
  [
    'a script in entities without their ends',
    '<a href="&#106avascript&#58attacked()">Tin</a>',
    'Tin',
  ],
  [
    'a script with a tab and a line break in it',
    '<a href="jav&Tab;ascr&NewLine;ipt:attacked()">Tin</a>',
    'Tin',
  ],
  ['a script behind a control character', '<a href="&#1;javascript:attacked()">Tin</a>', 'Tin'],
  [
    'a script that looks like a web address',
    '<a href="javascript://portal.example/%0aattacked()">Tin</a>',
    'Tin',
  ],
  ['a script in the language of old engines', '<a href="VBScript:attacked()">Tin</a>', 'Tin'],
  [
    'a scheme with a zero byte in it is a path',
    '<a href="java\0script:attacked()">Tin</a>',
    link('https://portal.example/tin/java%EF%BF%BDscript:attacked()'),
  ],
  [
    'a scheme that is encoded is a path',
    '<a href="javascript%3Aattacked()">Tin</a>',
    link('https://portal.example/tin/javascript%3Aattacked()'),
  ],
  ['a page as data', '<a href="data:text/html;base64,PHA+VGluPC9wPg==">Tin</a>', 'Tin'],
  ['a page of the browser', '<a href="view-source:https://portal.example/">Tin</a>', 'Tin'],
  ['a file of the reader', '<a href="file:///C:/Windows/win.ini">Tin</a>', 'Tin'],
  ['a program of the reader', '<a href="ms-word:ofe|u|https://xau.example/a.docm">Tin</a>', 'Tin'],
  ['the memory of the page', '<a href="blob:https://portal.example/0f1e">Tin</a>', 'Tin'],
  [
    'a server’s name as the name to log in with',
    '<a href="https://portal.example@xau.example/">Tin</a>',
    'Tin',
  ],
  ['a password in a picture', '<img src="https://an:mat-khau@portal.example/a.png">', ''],
  [
    'backslashes for slashes',
    '<a href="\\\\xau.example\\a">Tin</a>',
    link('https://xau.example/a'),
  ],
  ['three slashes', '<a href="///xau.example/a">Tin</a>', link('https://xau.example/a')],
  [
    'a scheme without slashes is a path',
    '<a href="https:a">Tin</a>',
    link('https://portal.example/tin/a'),
  ],
  [
    'letters that look alike are written as what they are',
    '<a href="https://p\u043ertal.example/">Tin</a>',
    link('https://xn--prtal-jye.example/'),
  ],
  ['steps above the root', '<a href="../../../../a">Tin</a>', link('https://portal.example/a')],
  ['a place in the host page', '<a href="#dang-nhap">Tin</a>', 'Tin'],
  [
    'a place behind a control character',
    '<a href="&#1;#muc">Tin</a>',
    link('https://portal.example/tin/1.html#muc'),
  ],
  ['what is no address', '<a href="https://[">Tin</a>', 'Tin'],
  [
    'an address in another attribute',
    '<a xlink:href="javascript:attacked()" data-href="/a">Tin</a>',
    'Tin',
  ],
  [
    'the page’s own base',
    '<base href="https://xau.example/"><img src="a.png">',
    picture('https://portal.example/tin/a.png'),
  ],
  ['a script for a picture', '<img src="javascript:attacked()" alt="Ảnh">', ''],
  ['a drawing as data', '<img src="data:image/svg+xml;base64,PHN2Zy8+">', ''],
  [
    'a drawing that says that it is a picture',
    '<img src="data:image/png,&lt;svg onload=attacked()>">',
    '',
  ],
  ['a picture as data', '<img src=" data:image/gif;base64,R0lGODlh">', ''],
  [
    'a picture by an unsafe way',
    '<img src="http://portal.example/a.png">',
    '<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt="" src="https://portal.example/a.png">',
  ],
  [
    'a film as data, and a script for its picture',
    '<video src="data:video/mp4;base64,AAAA" poster="javascript:attacked()">Tin</video>',
    '<video controls="" preload="none">Tin</video>',
  ],
  [
    'a source that is a script',
    '<audio><source src="javascript:attacked()" type="audio/mpeg">Tin</audio>',
    '<audio controls="" preload="none">Tin</audio>',
  ],
  [
    'where words come from',
    '<blockquote cite="javascript:attacked()"><q cite="data:,">Tin</q><del cite="//xau.example">a</del></blockquote>',
    '<blockquote><q>Tin</q><del>a</del></blockquote>',
  ],
];
