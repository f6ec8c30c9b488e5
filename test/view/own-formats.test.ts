import { expect } from '@open-wc/testing';
import {
  BantinArticleElement,
  BulletinError,
  type Bulletin,
  type SourceDocument,
} from '../../src/bantin-article.js';
import { holdConsole, load, mount, part, queryPart, restoreFetch, serveFetch } from '../helpers.js';
import { ATTACKS } from '../rules/attacks/all.js';
import { findHarm } from '../rules/find-harm.js';
import { countAttacks } from '../rules/provoke.js';

const { formats } = BantinArticleElement;

function serve(text: string): void {
  serveFetch(() => new Response(text, { headers: { 'content-type': 'application/x-cms' } }));
}

/** Reads documents with a mark alone, so that no test reads those of another. */
function add(mark: string, give: (document: SourceDocument) => unknown): void {
  formats.add(`cms-${mark}`, (document) =>
    document.text.startsWith(`#${mark}#`) ? (give(document) as Bulletin) : undefined,
  );
}

describe('<bantin-article> with a format of the page’s own', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
  });

  afterEach(() => {
    quiet.restore();
    restoreFetch();
  });

  for (const format of ['', 'format="auto"', 'format="cms-a"', 'format="khong-co"']) {
    it(`shows its bulletin ${format || 'without a word on the format'}`, async () => {
      add('a', ({ text }) => ({ title: 'Tin', bodyText: text, authors: ['An'] }));
      serve('#a#\n\nMột');
      const element = await load(`<bantin-article src="/a" ${format}></bantin-article>`);
      expect(element.state).to.equal('ready');
      expect(part(element, 'title').textContent).to.equal('Tin');
      expect(part(element, 'body').textContent).to.equal('#a#Một');
      expect(part(element, 'byline').textContent).to.equal('An');
    });
  }

  it('reads by it what a JSON child of the element has', async () => {
    formats.add('cms-b', ({ text }) => {
      if (!text.startsWith('{"tieuDe"')) return undefined;
      return { title: (JSON.parse(text) as { tieuDe: string }).tieuDe };
    });
    const element = await load(
      '<bantin-article format="cms-b"><script type="application/json">{"tieuDe":"Tin"}</script>' +
        '</bantin-article>',
    );
    expect(part(element, 'title').textContent).to.equal('Tin');
  });

  it('is used by an element whose document comes after it was added', async () => {
    serve('#c#');
    const element = await mount('<bantin-article src="/c" format="cms-c"></bantin-article>');
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    add('c', () => ({ title: 'Tin' }));
    await new Promise((resolve) => element.addEventListener('bantin-load', resolve));
    expect(part(element, 'title').textContent).to.equal('Tin');
  });

  it('reads what the demo shows, by the demo’s own function', async () => {
    const example = '/demo/scenarios/own-format.js';
    await import(example);
    for (const format of ['my-cms', 'auto']) {
      const src = '/demo/bulletins/my-cms.json';
      const element = await load(
        `<bantin-article src="${src}" format="${format}"></bantin-article>`,
      );
      expect(part(element, 'date').textContent).to.equal('25/03/2026');
      expect(part(element, 'title').textContent).to.match(/^Chợ phiên Suối Mây họp thêm/);
      expect(part(element, 'body').querySelectorAll('p')).to.have.length(3);
      expect(part(element, 'figure').querySelector('img')?.alt).to.match(/^Tranh vẽ/);
    }
  });

  it('resolves addresses against where the document came from', async () => {
    add('d', () => ({ title: 'Tin', bodyHtml: '<p><a href="b">b</a>' }));
    serve('#d#');
    const element = await load('<bantin-article src="/d/a"></bantin-article>');
    expect(part(element, 'body').querySelector('a')?.href).to.equal(`${location.origin}/d/b`);
  });

  for (const [group, attacks] of Object.entries(ATTACKS)) {
    it(`cleans HTML that attacks: ${group}`, async () => {
      for (const [name, html] of attacks.filter(([, it]) => it.length < 10_000)) {
        add('e', () => ({ title: html, summary: html, bodyHtml: `${html}<p>Hết` }));
        serve('#e#');
        const element = await load('<bantin-article src="/e"></bantin-article>');
        const shown = document.createDocumentFragment();
        shown.append(...(queryPart(element, 'body')?.cloneNode(true).childNodes ?? []));
        expect(findHarm(shown, { isTidy: true, isHttpBase: true }), name).to.deep.equal([]);
        element.remove();
      }
      expect(countAttacks()).to.equal(0);
    });
  }

  it('shows no object as text', async () => {
    const template = { _$litType$: 1, strings: ['<img src=x onerror=attacked()>'], values: [] };
    add('f', () => ({
      ...{ title: 'Tin', summary: template, authors: [template, { name: {} }], tags: [{}] },
      ...{
        image: {},
        attachments: [{}, null],
        publisher: [],
        datePublished: {},
        bodyHtml: template,
      },
    }));
    serve('#f#');
    const element = await load('<bantin-article src="/f"></bantin-article>');
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot?.textContent).not.to.match(/\[object|undefined|null|NaN/);
    expect(countAttacks()).to.equal(0);
  });

  it('tells what it throws as unreadable, with its cause', async () => {
    const thrown = new TypeError('Cannot read properties of undefined');
    add('g', () => {
      throw thrown;
    });
    serve('#g#');
    const element = await load('<bantin-article src="/g"><a href="/g">Tin</a></bantin-article>');
    expect(element.state).to.equal('error');
    expect(element.error?.code).to.equal('unreadable');
    expect(element.error?.cause).to.equal(thrown);
    expect(quiet.lines).to.have.length(1);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('tells an error of ours that it throws as what it is', async () => {
    const thrown = new BulletinError('gone', 'The portal says so.', { date: '2023-11-30' });
    add('h', () => {
      throw thrown;
    });
    serve('#h#');
    const element = await load('<bantin-article src="/h"></bantin-article>');
    expect(element.error).to.equal(thrown);
  });

  it('tells a bulletin that throws when it is read as unreadable', async () => {
    const thrown = new RangeError('no title');
    add('i', () => ({
      get title() {
        throw thrown;
      },
    }));
    serve('#i#');
    const element = await load('<bantin-article src="/i"></bantin-article>');
    expect(element.error?.code).to.equal('unreadable');
    expect(element.error?.cause).to.equal(thrown);
  });
});
