import { expect } from '@open-wc/testing';
import { BulletinError } from '../../src/model/bulletin-error.js';
import { contentOf } from '../../src/rules/content-of.js';
import { htmlOf } from './html-of.js';

const BASE = 'https://portal.example/tin/1.html';

const texts: [name: string, bodyText: string, expected: string][] = [
  ['one paragraph', 'Một', '<p>Một</p>'],
  ['two paragraphs', 'Một\n\nHai', '<p>Một</p><p>Hai</p>'],
  ['lines within a paragraph', 'Một\nhai\nba', '<p>Một<br>hai<br>ba</p>'],
  ['both', 'Một\nhai\n\nBa', '<p>Một<br>hai</p><p>Ba</p>'],
  ['line ends of Windows', 'Một\r\nhai\r\n\r\nBa', '<p>Một<br>hai</p><p>Ba</p>'],
  ['blanks on the empty line', 'Một\n \t\u00a0\nHai', '<p>Một</p><p>Hai</p>'],
  ['several empty lines', 'Một\n\n\n\nHai', '<p>Một</p><p>Hai</p>'],
  ['blanks round a paragraph', '  Một \n\n\tHai', '<p>Một</p><p>Hai</p>'],
  ['mark-up, which is text', '<b>1</b> &amp; 2', '<p>&lt;b&gt;1&lt;/b&gt; &amp;amp; 2</p>'],
  ['letters taken apart', 'Kạn'.normalize('NFD'), '<p>Kạn</p>'],
];

describe('contentOf', () => {
  for (const [name, bodyText, expected] of texts) {
    it(`makes paragraphs of text: ${name}`, () => {
      expect(htmlOf(contentOf({ bodyText }))).to.equal(expected);
    });
  }

  it('rebuilds HTML', () => {
    const content = contentOf({ bodyHtml: '<p style="top:0">a<script>b</script></p>' });
    expect(htmlOf(content)).to.equal('<p>a</p>');
  });

  it('resolves addresses in HTML against the base', () => {
    const content = contentOf({ bodyHtml: '<a href="2.html">a</a>' }, BASE);
    expect(content.querySelector('a')?.href).to.equal('https://portal.example/tin/2.html');
  });

  it('prefers HTML to text', () => {
    const content = contentOf({ bodyHtml: '<p>HTML</p>', bodyText: 'Chữ' });
    expect(htmlOf(content)).to.equal('<p>HTML</p>');
  });

  it('gives nothing to read where there is no body', () => {
    expect(contentOf({ title: 'Tiêu đề' }).textContent).to.equal('');
  });

  for (const [name, bodyText] of Object.entries({
    'too long a text': 'ô'.repeat(2_000_001),
    'too many lines': 'a\n'.repeat(200_000),
    'too many paragraphs': 'a\n\n'.repeat(200_000),
  })) {
    it(`refuses ${name}`, () => {
      expect(() => contentOf({ bodyText }))
        .to.throw(BulletinError)
        .with.property('code', 'too-large');
    });
  }
});
