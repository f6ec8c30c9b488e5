import { expect } from '@open-wc/testing';
import { findHarm } from './find-harm.js';
import { reparse } from './reparse.js';

const A = 'rel="noopener noreferrer" target="_blank"';
const IMG = 'alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"';

/** What has exactly one thing wrong with it. */
const harmful: Record<string, string> = {
  'an element that nobody knows': '<x-y></x-y>',
  'a script': '<script></script>',
  'a drawing': '<svg></svg>',
  'a comment': '<!-- a -->',
  'a handler': '<p onclick="a()"></p>',
  'an id': '<p id="a"></p>',
  'a name': '<p name="a"></p>',
  'a style': '<p style="color:red"></p>',
  'a slot': '<p slot="tools"></p>',
  'a part on a word': '<b part="caption"></b>',
  'a part of another name': '<figure part="title"></figure>',
  'a class of another name': '<p class="scroll"></p>',
  'a class on a word': '<b class="center"></b>',
  'an attribute of another element': `<p href="https://a.example/"></p>`,
  'a direction that is none': '<p dir="up"></p>',
  'a link that is a script': `<a ${A} href="javascript:a()"></a>`,
  'a link that is relative': `<a ${A} href="/a"></a>`,
  'a link that is written in another way': `<a ${A} href="https:a.example"></a>`,
  'a link with a name to log in': `<a ${A} href="https://an@a.example/"></a>`,
  'a link with a relation of its own': '<a rel="opener" target="_blank" href="tel:1"></a>',
  'a link to a window of its own': '<a rel="noopener noreferrer" target="a" href="tel:1"></a>',
  'a link without an address': `<a ${A}></a>`,
  'a picture by an unsafe way': `<img ${IMG} src="http://a.example/">`,
  'a picture that is a drawing': `<img ${IMG} src="data:image/svg+xml;base64,AA">`,
  'a picture that is a mail': `<img ${IMG} src="mailto:a@b">`,
  'a picture of many digits': `<img ${IMG} src="https://a.example/" width="10000">`,
  'a picture of nothing': `<img ${IMG} src="https://a.example/" width="0">`,
  'a picture that does not wait': `<img ${IMG.replace('lazy', 'eager')} src="https://a.example/">`,
  'a film that does not wait': '<video controls="" preload="auto"></video>',
  'a film without controls': '<video preload="none"></video>',
  'a film that begins': '<video controls="" preload="none" autoplay=""></video>',
  'a source without an address': '<source>',
  'a cell across words': '<table><td colspan="two"></table>',
  'a list of a type that is none': '<ol type="disc"></ol>',
  'a date of words': '<time datetime="today"></time>',
  'a language of words': '<p lang="a b"></p>',
  'a box that scrolls before it may': '<div class="scroll"><table></table></div>',
};

describe('findHarm', () => {
  for (const [name, html] of Object.entries(harmful)) {
    it(`finds ${name}`, () => {
      expect(findHarm(reparse(html), { isTidy: false })).to.have.length(1);
    });
  }

  it('finds a box that scrolls something else than one table', () => {
    const box = '<div class="scroll" tabindex="0"><p></p></div>';
    expect(findHarm(reparse(box), { isTidy: true })).to.have.length(2);
  });

  it('finds a box that is something else than a group', () => {
    const box = '<div class="scroll" role="alert"><table></table></div>';
    expect(findHarm(reparse(box), { isTidy: true })).to.have.length(1);
  });

  it('finds nothing in a table within its box', () => {
    const box =
      '<div class="scroll" tabindex="0" role="group" aria-label="a"><table></table></div>';
    expect(findHarm(reparse(box), { isTidy: true })).to.deep.equal([]);
  });

  it('lets pictures come by http where the bulletin did', () => {
    const picture = reparse(`<img ${IMG} src="http://a.example/">`);
    expect(findHarm(picture, { isTidy: false, isHttpBase: true })).to.deep.equal([]);
  });
});
