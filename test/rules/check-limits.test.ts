import { expect } from '@open-wc/testing';
import { BulletinError } from '../../src/model/bulletin-error.js';
import {
  checkLimits,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_HTML_LENGTH,
  MAX_TAGS,
} from '../../src/rules/check-limits.js';
import { rebuildContent } from '../../src/rules/rebuild-content.js';

/** Never within another of its kind, as a parser reads them. */
const UNNESTED =
  'br col dd dt embed hr img input li link meta o:p option p param source tbody td tfoot th ' +
  'thead tr w:Sdt wbr';
/** Within each other as often as they are opened; some only look like those. */
const NESTED =
  'a b blockquote brs button caption colgroup div dl font form h1 inputs lip object ol optgroup ' +
  'ruby rt section select slot span svg table template tdx tip ul video x-p xbr';

const nested = (tag: string, depth: number) => `<${tag}>`.repeat(depth);
const DEEPEST = nested('div', MAX_DEPTH);

const accepted: Record<string, string> = {
  nothing: '',
  'the longest text': 'ô'.repeat(MAX_HTML_LENGTH),
  'as many tags as there may be': '<br>'.repeat(MAX_TAGS),
  'as many attributes as there may be': `<p ${'a="" '.repeat(MAX_ATTRIBUTES)}>`,
  'words without number in a value': `<p title="${'a '.repeat(20_000)}">`,
  'as many bare signs as there may be': '<'.repeat(MAX_TAGS),
  'the deepest nesting': DEEPEST,
  'the deepest nesting, closed': DEEPEST + '</div>'.repeat(MAX_DEPTH),
  'the deepest nesting, time and again': (DEEPEST + '</div>'.repeat(MAX_DEPTH)).repeat(9),
  'depth made of many names': '<div><section><b><ul>'.repeat(MAX_DEPTH / 4),
  'closers in capitals': '<div></DIV>'.repeat(2_000),
  'closers with spaces': '<div></div \n>'.repeat(2_000),
  'closers with attributes': '<div></div class=x>'.repeat(2_000),
  'a sign of less in the text': '2 < 3 <3 <= '.repeat(1_000),
  'list items without an end': `<ul>${'<li>Mục'.repeat(2_000)}</ul>`,
  'paragraphs without an end': '<p>Đoạn'.repeat(2_000),
  'cells without an end': `<table>${'<tr><td>1<th>2'.repeat(2_000)}</table>`,
  'terms without an end': `<dl>${'<dt>Từ<dd>Nghĩa'.repeat(2_000)}</dl>`,
  'void elements': '<br><hr><img src=a><wbr><input>'.repeat(1_000),
  'void elements closed in themselves': '<br/><hr /><img src=a />'.repeat(2_000),
  'void elements in capitals': '<BR><HR><IMG SRC=a>'.repeat(2_000),
  'Word’s own elements': '<o:p><w:Sdt>'.repeat(2_000),
  ...Object.fromEntries(
    UNNESTED.split(' ').map((name) => [`<${name}> time and again`, `<${name}>`.repeat(2_000)]),
  ),
  comments: '<!-- a -->'.repeat(2_000),
  'processing instructions': '<?xml:namespace prefix = o />'.repeat(2_000),
  'closers with nothing to close': '</div>'.repeat(2_000) + DEEPEST,
  'as much text in the nesting of an article as there may be':
    nested('div', 31) + 'ô'.repeat(MAX_HTML_LENGTH - 1_000),
  'text before each of as many tags as there may be': `${'ô'.repeat(36)}<br>`.repeat(MAX_TAGS),
  'as many tags in the deepest nesting as there may be': DEEPEST + '<p>'.repeat(2_400),
};

const refused: [name: string, html: string, unit: string][] = [
  ['a text one too long', 'ô'.repeat(MAX_HTML_LENGTH + 1), 'characters'],
  ['a letter of two code units at the end', 'a'.repeat(MAX_HTML_LENGTH - 1) + '😀', 'characters'],
  ['one tag too many', '<br>'.repeat(MAX_TAGS + 1), 'tags'],
  ['one closer too many', '</p>'.repeat(MAX_TAGS + 1), 'tags'],
  ['one comment too many', '<!---->'.repeat(MAX_TAGS + 1), 'tags'],
  ['one bare sign too many', '<'.repeat(MAX_TAGS + 1), 'tags'],
  ['one level too deep', nested('div', MAX_DEPTH + 1), 'elements'],
  ['one level too deep, closed', `${DEEPEST}<div></div>${'</div>'.repeat(MAX_DEPTH)}`, 'elements'],
  ['capitals', nested('DIV', MAX_DEPTH + 1), 'elements'],
  ['capitals and small letters', nested('Div><dIV', MAX_DEPTH / 2) + '<div>', 'elements'],
  ['attributes on every level', nested('div class="a"', MAX_DEPTH + 1), 'elements'],
  ['a tag that is never ended', '<div '.repeat(MAX_ATTRIBUTES + 2), 'attributes'],
  ['closers in values', '<div title="</div>">'.repeat(MAX_DEPTH + 1), 'elements'],
  ['one attribute more', `<p ${'a="" '.repeat(MAX_ATTRIBUTES + 1)}>`, 'attributes'],
  ['a slash before the end, which ends nothing', nested('div/', MAX_DEPTH + 1), 'elements'],
  ['formatting never closed', nested('b', MAX_DEPTH + 1), 'elements'],
  ['links never closed', nested('a href=x', MAX_DEPTH + 1), 'elements'],
  ['elements that nobody knows', nested('x-y', MAX_DEPTH + 1), 'elements'],
  ['other closers between', '<div></b>'.repeat(MAX_DEPTH + 1), 'elements'],
  ['closers before, with nothing to close', `</div>${DEEPEST}<div>`, 'elements'],
  ['closers after, with nothing left to close', `<div></div></div>${DEEPEST}<div>`, 'elements'],
  ['quotes in items', '<blockquote><p>'.repeat(MAX_DEPTH + 1), 'elements'],
  ['lists in lists', '<ul><li>'.repeat(MAX_DEPTH + 1), 'elements'],
  ['tables in cells', '<table><tr><td>'.repeat(MAX_DEPTH + 1), 'elements'],
  ...NESTED.split(' ').map((name): [string, string, string] => [
    `<${name}> within itself`,
    nested(name, MAX_DEPTH + 1),
    'elements',
  ]),
  ['drawings', '<svg><g>'.repeat(MAX_DEPTH), 'elements'],
  ['text that each element around it is read with', DEEPEST + 'ô'.repeat(500_000), 'steps'],
  ['tags that each element around them is left by', DEEPEST + '<p>'.repeat(2_450), 'steps'],
  ['text that is copied at each tag', `${'ô'.repeat(42)}</q>`.repeat(MAX_TAGS), 'steps'],
];

/** A long article as a portal has it: about 100 KB and 2,500 tags. */
function longArticle(): string {
  const text = 'Sản phẩm nông nghiệp của tỉnh được bày bán tại hội chợ. '.repeat(7);
  const section =
    `<h2>Mở rộng thị trường</h2><p class="MsoNormal"><span style="font-size: 14pt">${text}</span></p>` +
    `<p>${text} <b>Chè</b>, <i>miến dong</i> và <a href="/mo">mơ</a>.<br>${text}</p>` +
    '<p align="center"><img src="/a.jpg" alt="Gian hàng"></p><p align="center"><em>Gian hàng</em></p>' +
    '<ul><li>Chè Shan tuyết<li>Miến dong<li><u>Mơ</u></ul><p>&nbsp;</p><hr>' +
    '<table><tr><td><o:p>1</o:p></td><td>2</td></tr></table>';
  return `<div class="ExternalClass"><div>${section.repeat(60)}</div></div>`;
}

describe('checkLimits', () => {
  for (const [name, html] of Object.entries(accepted)) {
    it(`lets pass: ${name}`, () => {
      expect(() => checkLimits(html)).not.to.throw();
    });
  }

  for (const [name, html, unit] of refused) {
    it(`refuses: ${name}`, () => {
      expect(() => checkLimits(html))
        .to.throw(BulletinError, unit)
        .with.property('code', 'too-large');
    });
  }

  it('lets pass a long article, whole', () => {
    const html = longArticle();
    expect(html.length).to.be.within(90_000, 110_000);
    expect(html.split('<').length - 1).to.be.within(2_300, 2_800);
    expect(() => checkLimits(html)).not.to.throw();
    expect(rebuildContent(html).querySelectorAll('h2')).to.have.length(60);
  });
});

describe('rebuildContent', () => {
  const RealParser = DOMParser;
  let parsed: string[];

  beforeEach(() => {
    parsed = [];
    window.DOMParser = class extends RealParser {
      override parseFromString(text: string, type: DOMParserSupportedType): Document {
        // Where a browser has Trusted Types, it is one of them.
        parsed.push(String(text));
        return super.parseFromString(text, type);
      }
    };
  });

  afterEach(() => {
    window.DOMParser = RealParser;
  });

  it('parses what keeps the limits', () => {
    rebuildContent('<p>Chữ');
    expect(parsed.some((text) => text.includes('Chữ'))).to.equal(true);
  });

  for (const [name, html] of refused) {
    it(`refuses before it parses anything: ${name}`, () => {
      expect(() => rebuildContent(html)).to.throw(BulletinError);
      expect(parsed).to.deep.equal([]);
    });
  }
});
