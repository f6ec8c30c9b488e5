import { expect } from '@open-wc/testing';
import { SNIPPETS, type SnippetOptions } from '../../demo/snippets.js';

const FOLDER = 'https://cdn.example/bantin-article/0.1.0/';
const PLAIN: SnippetOptions = {
  src: 'https://portal.example/tin/1.json',
  page: 'https://portal.example/tin/1',
  title: 'Bắc Kạn chung tay vì người nghèo',
  folder: FOLDER,
};

const cases: Record<string, Partial<SnippetOptions>> = {
  'the least': {},
  'an address with a query': { src: 'https://portal.example/?a=1&b=2#tin-3' },
  'an address with quotes': { src: `https://portal.example/"onload="alert(1)'` },
  'a title with mark-up': { title: '</a><script>alert(1)</script>' },
  'a title with quotes and ampersands': { title: `"Một" & 'hai' > ba &amp; bốn` },
  'a title with what XML cannot hold': { title: 'Một\u0000\u000b\ud800hai' },
  'attributes of every kind': {
    attributes: { lang: 'en', 'heading-level': '3', controls: '', format: '"><img src=x>' },
  },
  'everything at once': {
    attributes: { lang: 'vi' },
    width: 600,
    integrity: 'sha384-AAAA',
    preload: true,
  },
};

const parse = (snippet: string) =>
  new DOMParser().parseFromString(`<page>${snippet}</page>`, 'text/xml');

/** The link that a reader is left with, as HTML has it. */
function linkOf(snippet: string): HTMLAnchorElement | undefined {
  const page = new DOMParser().parseFromString(snippet, 'text/html');
  return page.querySelector('a') ?? undefined;
}

describe('SNIPPETS', () => {
  for (const [kind, write] of Object.entries(SNIPPETS)) {
    for (const [name, options] of Object.entries(cases)) {
      it(`${kind} is well-formed XML, and its link is there: ${name}`, () => {
        const given = { ...PLAIN, ...options };
        const snippet = write(given);
        expect(parse(snippet).querySelector('parsererror')?.textContent, snippet).to.equal(
          undefined,
        );
        const link = linkOf(snippet);
        expect(link?.getAttribute('href')).to.equal(given.page);
        expect(link?.textContent).to.equal(given.title.replace(/[\u0000\u000b\ud800]/g, ''));
      });

      it(`${kind} holds no element but its own: ${name}`, () => {
        const elements = [...parse(write({ ...PLAIN, ...options })).querySelectorAll('page *')];
        for (const { localName } of elements) {
          expect([
            'a',
            'bantin-article',
            'div',
            'iframe',
            'link',
            'noscript',
            'p',
            'script',
          ]).to.include(localName);
        }
        expect(elements.filter(({ localName }) => localName === 'script').length).to.be.at.most(1);
      });
    }
  }

  it('writes the address and the options where each kind reads them', () => {
    const options = { ...PLAIN, attributes: { lang: 'en' } };
    expect(SNIPPETS.tag(options)).to.include(`<bantin-article src="${PLAIN.src}" lang="en">`);
    expect(SNIPPETS.script(options)).to.include(`data-src="${PLAIN.src}" data-lang="en"`);
    expect(SNIPPETS.link(options)).to.include(
      `<a class="bantin-article" href="${PLAIN.page}" data-src="${PLAIN.src}" data-lang="en">`,
    );
    const frame = parse(SNIPPETS.frame(options)).querySelector('iframe');
    const address = new URL(frame?.getAttribute('src') ?? '');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      src: PLAIN.src,
      lang: 'en',
    });
  });

  it('needs no second address in a link that leads to what is read', () => {
    expect(SNIPPETS.link({ ...PLAIN, src: PLAIN.page })).not.to.include('data-src');
  });

  it('takes the one file whose hash is known, in the mode that a check needs', () => {
    const snippet = SNIPPETS.tag({ ...PLAIN, integrity: 'sha384-AAAA' });
    expect(snippet).to.include(
      `src="${FOLDER}bantin-article.single.js" integrity="sha384-AAAA" crossorigin="anonymous"`,
    );
  });

  it('asks ahead for just what the element will ask for', () => {
    const snippet = SNIPPETS.tag({ ...PLAIN, src: `${PLAIN.src}#tin-1`, preload: true });
    const link = parse(snippet).querySelector('link');
    expect(link?.getAttribute('href')).to.equal(PLAIN.src);
    expect(link?.getAttribute('crossorigin')).to.equal('anonymous');
  });
});
