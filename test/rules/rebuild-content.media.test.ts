import { expect } from '@open-wc/testing';
import { rebuildContent } from '../../src/rules/rebuild-content.js';
import { htmlOf } from './html-of.js';

const BASE = 'https://portal.example/tin/1.html';
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const LINK = '<a rel="noopener noreferrer" target="_blank" href=';
const IMAGE = '<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt=';
const PHOTO = `${IMAGE}"" src="https://portal.example/a.jpg">`;

const linked: [name: string, html: string, expected: string][] = [
  ['absolute', '<a href="https://a.example/b">c</a>', `${LINK}"https://a.example/b">c</a>`],
  ['relative', '<a href="2.html">c</a>', `${LINK}"https://portal.example/tin/2.html">c</a>`],
  ['from the root', '<a href=/b?c=1>d</a>', `${LINK}"https://portal.example/b?c=1">d</a>`],
  ['mail', '<a href="mailto:a@b.example">c</a>', `${LINK}"mailto:a@b.example">c</a>`],
  ['telephone', '<a href="tel:0209">c</a>', `${LINK}"tel:0209">c</a>`],
  ['capitals', '<A HREF="/B">c</A>', `${LINK}"https://portal.example/B">c</a>`],
  [
    'entities',
    '<a href="/?b=1&amp;c=2">d</a>',
    `${LINK}"https://portal.example/?b=1&amp;c=2">d</a>`,
  ],
  [
    'with attributes of its own',
    '<a href=/b target=_top rel=opener title=c>d</a>',
    `${LINK}"https://portal.example/b">d</a>`,
  ],
  ['round a block', '<a href=/b><p>c</p></a>', `${LINK}"https://portal.example/b"><p>c</p></a>`],
  [
    'round a picture',
    '<a href=/b><img src=/a.jpg></a>',
    `${LINK}"https://portal.example/b">${PHOTO}</a>`,
  ],
  ['into the text', '<a href="#muc-1">c</a>', 'c'],
  ['without an address', '<a name="dau">c</a><a>d</a>', 'cd'],
  ['to a script', '<a href="javascript:alert(1)"><b>c</b></a>', '<b>c</b>'],
  [
    'with “on…=” in its address',
    '<a href="/tin/once=1">c</a>',
    `${LINK}"https://portal.example/tin/once=1">c</a>`,
  ],
  ['in a link', '<a href=/b>c <a href=/d>e</a></a>', `${LINK}"https://portal.example/b">c e</a>`],
];

const pictures: [name: string, html: string, expected: string][] = [
  ['relative', '<img src="/a.jpg">', PHOTO],
  [
    'with its text',
    '<img src="/a.jpg" alt="Gian “hàng” &amp; chợ">',
    `${IMAGE}"Gian “hàng” &amp; chợ" src="https://portal.example/a.jpg">`,
  ],
  [
    'with what nobody sees in its text',
    '<img src=/a.jpg alt="Ba&#769;c&nbsp;&#8203;Kạn 5&nbsp;km">',
    `${IMAGE}"Bác Kạn 5&nbsp;km" src="https://portal.example/a.jpg">`,
  ],
  [
    'with “on… = ” in its text',
    '<img src=/a.jpg alt="Nút online = bật">',
    `${IMAGE}"Nút online = bật" src="https://portal.example/a.jpg">`,
  ],
  [
    'sized',
    '<img src=/a.jpg width=640 height="480">',
    `${IMAGE}"" width="640" height="480" src="https://portal.example/a.jpg">`,
  ],
  ['with sizes that are none', '<img src=/a.jpg width="50%" height="0">', PHOTO],
  ['with sizes out of all proportion', '<img src=/a.jpg width="99999" height="-1">', PHOTO],
  ['sized by its style', '<img src=/a.jpg style="width:640px">', PHOTO],
  ['as data', `<img src="${PNG}">`, `${IMAGE}"" src="${PNG}">`],
  ['eager', '<img src=/a.jpg loading=eager fetchpriority=high>', PHOTO],
  [
    'of several sizes',
    '<picture><source srcset=/b.webp><img src=/a.jpg srcset="/c.jpg 2x"></picture>',
    PHOTO,
  ],
  ['of an old page', '<img src=/a.jpg border=0 hspace=9 align=left>', PHOTO],
  ['named <image>', '<image src=/a.jpg>', PHOTO],
  ['by http', '<img src="http://portal.example/a.jpg">', PHOTO],
  ['without an address', '<img alt="Ảnh">', ''],
];

const others: [name: string, html: string, expected: string][] = [
  [
    'a figure',
    '<figure class=a><img src=/a.jpg><figcaption>Chợ</figcaption></figure>',
    `<figure part="figure">${PHOTO}<figcaption part="caption">Chợ</figcaption></figure>`,
  ],
  [
    'a film',
    '<video src=/b.mp4 poster=/a.jpg width=640 autoplay loop muted></video>',
    '<video controls="" preload="none" src="https://portal.example/b.mp4" poster="https://portal.example/a.jpg" width="640"></video>',
  ],
  [
    'a film in several formats',
    '<video><source src=/b.webm type="video/webm"><source src=/b.mp4 media=print></video>',
    '<video controls="" preload="none"><source src="https://portal.example/b.webm" type="video/webm"><source src="https://portal.example/b.mp4"></video>',
  ],
  [
    'subtitles',
    '<video src=/b.mp4><track src=/b.vtt></video>',
    '<video controls="" preload="none" src="https://portal.example/b.mp4"></video>',
  ],
  [
    'a sound',
    '<audio src="../b.mp3" preload=auto>Tệp</audio>',
    '<audio controls="" preload="none" src="https://portal.example/b.mp3">Tệp</audio>',
  ],
  [
    'a source without an address',
    '<audio><source type="audio/ogg"></audio>',
    '<audio controls="" preload="none"></audio>',
  ],
  [
    'a type that is none',
    '<audio><source src=/b type="text/html"></audio>',
    '<audio controls="" preload="none"><source src="https://portal.example/b"></audio>',
  ],
];

describe('rebuildContent', () => {
  for (const [name, html, expected] of linked) {
    it(`makes anew a link: ${name}`, () => {
      expect(htmlOf(rebuildContent(html, BASE))).to.equal(expected);
    });
  }

  for (const [name, html, expected] of pictures) {
    it(`makes anew a picture: ${name}`, () => {
      expect(htmlOf(rebuildContent(html, BASE))).to.equal(expected);
    });
  }

  for (const [name, html, expected] of others) {
    it(`makes anew: ${name}`, () => {
      expect(htmlOf(rebuildContent(html, BASE))).to.equal(expected);
    });
  }

  it('keeps absolute addresses where there is no base, and drops relative ones', () => {
    const html = '<a href="https://a.example/">a</a><a href=/b>b</a><img src=/a.jpg>';
    expect(htmlOf(rebuildContent(html))).to.equal(`${LINK}"https://a.example/">a</a>b`);
  });

  it('keeps a picture by http where the bulletin came by http', () => {
    const html = '<img src=http://a.example/b.jpg>';
    const expected = `${IMAGE}"" src="http://a.example/b.jpg">`;
    expect(htmlOf(rebuildContent(html, 'http://portal.example/'))).to.equal(expected);
  });
});
