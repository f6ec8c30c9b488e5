import { expect } from '@open-wc/testing';
import { decodeEntities, firstText, textOfHtml } from '../../../src/rules/formats/html-text.js';
import { parseInert } from '../../../src/rules/trusted-html.js';

const texts: [name: string, html: unknown, expected: string | undefined][] = [
  ['text', 'Một', 'Một'],
  ['spaces and line ends', ' Một \n\t hai ', 'Một hai'],
  ['mark-up within a line', 'M<b>ộ</b>t <em>hai</em>', 'Một hai'],
  ['paragraphs', '<p>Một</p>\n<p>Hai</p>', 'Một\nHai'],
  ['text beside a block', 'Một<div>Hai</div>ba', 'Một\nHai\nba'],
  ['a line break', 'Một<br>hai<br/>ba<BR />bốn', 'Một\nhai\nba\nbốn'],
  ['cells and items', '<table><tr><td>1<td>2</table><ul><li>3<li>4</ul>', '1\n2\n3\n4'],
  ['empty paragraphs', '<p>Một</p><p>&nbsp;</p><p></p><p>Hai</p>', 'Một\nHai'],
  ['a space that does not break', 'nhà&nbsp;Đại', 'nhà\u00a0Đại'],
  ['entities, decoded once', '&amp;amp; &#8220;a&#8221; &hellip; &lt;b&gt;', '&amp; “a” … <b>'],
  ['a sign that begins no tag', '1 < 2 và 3 > 2', '1 < 2 và 3 > 2'],
  ['scripts and styles', 'a<script>b</script><style>c</style><noscript>d</noscript>e', 'ae'],
  ['comments', 'a<!-- b -->c<![CDATA[d]]>', 'ac'],
  ['buttons and drawings', '<button>a</button><svg><text>b</text></svg>c', 'c'],
  ['names that stand in for methods', '<form name=body></form>a', 'a'],
  ['a field that stands in for a method', '<form><input name=before></form><p>a', 'a'],
  ['a tag cut off', '<p>Một</p><p cla', 'Một'],
  ['nothing', '', undefined],
  ['blocks without text', '<p> </p><br>', undefined],
  ['a number', 7, undefined],
  ['an object', { rendered: 'a' }, undefined],
  ['nothing at all', undefined, undefined],
];

const decoded: [name: string, text: string, expected: string][] = [
  ['text', 'Một & hai', 'Một & hai'],
  ['a name', 'Một &amp; hai &quot;ba&quot;', 'Một & hai "ba"'],
  ['numbers', '&#8220;a&#x201d; &#7841;', '“a” ạ'],
  ['once', '&amp;amp; &amp;lt;', '&amp; &lt;'],
  ['none that lacks its end', '/a?b=1&copy=2&amp;reg=3', '/a?b=1&copy=2&reg=3'],
  ['none that has no name', 'a && b; &; &#; &#x;', 'a && b; &; &#; &#x;'],
  ['what gives mark-up, which stays text', '&lt;b&gt;', '<b>'],
  ['nothing beside mark-up', '<b>a</b> &amp; b', '<b>a</b> &amp; b'],
  ['spaces and line ends, which stay', '\n a\n\n&amp; b ', '\n a\n\n& b '],
];

const first: [name: string, values: unknown[], expected: string | undefined][] = [
  ['the first', ['a', 'b'], 'a'],
  ['none without text', ['', ' \n', 'b'], 'b'],
  ['none of another type', [undefined, null, 1, {}, ['a'], 'b'], 'b'],
  ['nothing', ['', {}], undefined],
];

describe('textOfHtml', () => {
  for (const [name, html, expected] of texts) {
    it(`reads ${name}`, () => {
      expect(textOfHtml(html, parseInert)).to.equal(expected);
    });
  }

  for (const [name, html] of Object.entries({
    'too many tags': '<b>'.repeat(10_001),
    'too deep a nesting': '<div>'.repeat(129),
    'too much text': 'a'.repeat(2_000_001),
  })) {
    it(`refuses ${name}`, () => {
      expect(() => textOfHtml(html, parseInert))
        .to.throw()
        .with.property('code', 'too-large');
    });
  }
});

describe('decodeEntities', () => {
  for (const [name, text, expected] of decoded) {
    it(`decodes ${name}`, () => {
      expect(decodeEntities(text, parseInert)).to.equal(expected);
    });
  }
});

describe('firstText', () => {
  for (const [name, values, expected] of first) {
    it(`gives ${name}`, () => {
      expect(firstText(...values)).to.equal(expected);
    });
  }
});
