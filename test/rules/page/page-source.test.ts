import { expect } from '@open-wc/testing';
import { readPlainParts, withoutUnread } from '../../../src/rules/page/page-source.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const LD = 'type="application/ld+json"';

const scripts: [name: string, html: string, expected: unknown[]][] = [
  ['one', `<script ${LD}>{"a":1}</script>`, [{ a: 1 }]],
  ['several', `<script ${LD}>{"a":1}</script><p><script ${LD}>[2]</script>`, [{ a: 1 }, [2]]],
  ['in capitals', '<SCRIPT TYPE="application/LD+JSON">{"a":1}</SCRIPT>', [{ a: 1 }]],
  ['without quotes', '<script type=application/ld+json>{"a":1}</script>', [{ a: 1 }]],
  ['with other attributes', `<script class="yoast" ${LD} data-x=1>{"a":1}</script>`, [{ a: 1 }]],
  ['in CDATA', `<script ${LD}>//<![CDATA[\n{"a":1}\n//]]></script>`, [{ a: 1 }]],
  ['in a comment of its own', `<script ${LD}><!--\n{"a":1}\n--></script>`, [{ a: 1 }]],
  ['with a line break in a text', `<script ${LD}>{"a":"1\n2"}</script>`, [{ a: '1 2' }]],
  ['with a comma too many', `<script ${LD}>{"a":[1,2,],}</script>`, [{ a: [1, 2] }]],
  ['with a semicolon', `<script ${LD}>{"a":1};</script>`, [{ a: 1 }]],
  ['beside a broken one', `<script ${LD}>{"a":</script><script ${LD}>[2]</script>`, [[2]]],
  ['empty', `<script ${LD}></script>`, []],
  ['without an end', `<script ${LD}>{"a":1}`, [{ a: 1 }]],
  ['none: in a comment', `<!-- <script ${LD}>{"a":1}</script> -->`, []],
  ['none: a script', '<script>{"a":1}</script>', []],
  ['none: in the text of a script', `<script>'<script ${LD}>'</script>`, []],
];

const titles: [name: string, html: string, expected: string][] = [
  ['one', '<title> Tin </title>', 'Tin'],
  ['the first that has text', '<title></title><svg><title>Tin</title></svg>', 'Tin'],
  ['its entities as they are', '<title>A &amp; B</title>', 'A &amp; B'],
  ['one without an end', '<title>Tin', 'Tin'],
  ['none in a comment', '<!--<title>Cũ</title>--><title>Tin</title>', 'Tin'],
  ['none in a script', '<script>"<title>Cũ</title>"</script><title>Tin</title>', 'Tin'],
];

const hostile: [name: string, html: string][] = [
  ['unclosed scripts', '<script'.repeat(280_000)],
  ['unclosed comments', '<!--'.repeat(500_000)],
  ['spaces in JSON-LD', `<script ${LD}>{${' '.repeat(1_900_000)}`],
  ['commas in JSON-LD', `<script ${LD}>{${', '.repeat(900_000)}`],
  ['arrays in one another', `<script ${LD}>${'['.repeat(1_900_000)}`],
];

describe('readPlainParts', () => {
  for (const [name, html, expected] of scripts) {
    it(`reads JSON-LD: ${name}`, () => {
      expect(readPlainParts(html).jsonLd).to.deep.equal(expected);
    });
  }

  for (const [name, html, expected] of titles) {
    it(`reads the title: ${name}`, () => {
      expect(readPlainParts(html).title).to.equal(expected);
    });
  }

  for (const [name, html] of hostile) {
    it(`ends within the time of a test: ${name}`, () => {
      expect(readPlainParts(html).jsonLd).to.deep.equal([]);
    });
  }
});

describe('withoutUnread', () => {
  const drawings: [name: string, html: string, expected: string][] = [
    ['one', '<p>a<svg viewBox="0"><path d="M0"/></svg>b', '<p>a</svg>b'],
    ['in capitals', '<p>a<SVG><path/></SVG >b', '<p>a</SVG >b'],
    ['one without an end', '<p>a<svg><p>b', '<p>a<svg><p>b'],
    [
      'what a browser without scripts reads, with what it leaves open',
      '<p>a<noscript><div>b<noscript><svg></svg></noscript>c',
      '<p>a</noscript>c',
    ],
    ['the same in capitals', '<p>a<NOSCRIPT >b</NOSCRIPT >c', '<p>a</NOSCRIPT >c'],
    ['no element of a longer name', '<p>a<noscripts>b</noscript>', '<p>a<noscripts>b</noscript>'],
    ['none', '<p>a<svgs>b</svgs>', '<p>a<svgs>b</svgs>'],
  ];

  for (const [name, html, expected] of drawings) {
    it(`takes out ${name}`, () => {
      expect(withoutUnread(html)).to.equal(expected);
    });
  }

  it('ends within the time of a test for 400,000 drawings without an end', () => {
    expect(withoutUnread('<svg '.repeat(400_000))).to.have.lengthOf(2_000_000);
  });

  it('ends within the time of a test for 200,000 noscripts without an end', () => {
    expect(withoutUnread('<noscript '.repeat(200_000))).to.equal('');
  });

  it('keeps the rest of a page whose noscript leaves an element open', async () => {
    const page = `<noscript><div id="a"></noscript><div><h1>Xã Phú Lâm nạo vét kênh</h1>${TEXT}</div>`;
    expect(bodyLinesOf(await readPage(page))).to.deep.equal(PARAGRAPHS);
  });

  it('lets a page have more of their elements than may be in one another', async () => {
    const icons = '<svg><path d="M0 0"/><path d="M1 1"/></svg>'.repeat(300);
    const page = `<h1>Xã Phú Lâm nạo vét kênh</h1>${icons}<article>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(page))).to.deep.equal(PARAGRAPHS);
  });
});
