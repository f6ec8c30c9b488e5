import { expect } from '@open-wc/testing';
import { part, SEED } from '../helpers.js';
import {
  addScript,
  closePages,
  openBody,
  recordOf,
  shownIn,
  type Page,
} from '../pages/open-page.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
const SCRIPT = '<script defer src="/dist/cdn/bantin-article.js"></script>';
const LINK = `<a class="bantin-article" href="${SEED}">Bản tin</a>`;

const elementsOf = ({ document }: Page) => [...document.querySelectorAll('bantin-article')];

/** A page with the drop-in in its head. */
const openWith = (body: string) => openBody(body, SCRIPT);

/** Observers are told before this goes on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** What the first element of a page says of itself, by attribute. */
function attributesOf(page: Page): Record<string, string> {
  const attributes = elementsOf(page)[0]?.attributes ?? [];
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

describe('the drop-in and links', () => {
  afterEach(closePages);

  it('makes a bulletin of a link, with the link in it', async () => {
    const page = await openWith(`<p>Trước ${LINK} sau</p>`);
    const element = await shownIn(page);
    expect(part(element, 'title').textContent).to.equal(TITLE);
    expect(element.outerHTML).to.equal(`<bantin-article src="${SEED}">${LINK}</bantin-article>`);
    expect(element.parentElement?.textContent).to.equal('Trước Bản tin sau');
    expect(recordOf(page).errors).to.deep.equal([]);
  });

  it('leaves the link to be read where there is no bulletin', async () => {
    const page = await openWith('<a class="bantin-article" href="/faults/404">Bản tin</a>');
    const element = await shownIn(page);
    expect(element.error?.code).to.equal('not-found');
    expect(element.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
  });

  for (const [what, add] of [
    ['appended', ({ body }) => body.append(link(body))],
    ['written by innerHTML', ({ body }) => (body.innerHTML = `<div>${LINK}</div>`)],
    ['in a fragment', ({ body }) => body.append(fragment(body, `<p>${LINK}</p>`))],
    ['deep in what was appended', ({ body }) => body.append(fragment(body, deep(LINK)))],
    ['cloned', ({ body }) => body.append(link(body).cloneNode(true))],
    [
      'named after it was appended',
      ({ body }) => {
        const late = body.appendChild(body.ownerDocument.createElement('a'));
        late.href = SEED;
        late.className = 'tin bantin-article';
      },
    ],
    [
      'brought from another document',
      ({ body }) => {
        const frame = body.appendChild(body.ownerDocument.createElement('iframe'));
        const other = frame.contentDocument as Document;
        other.body.innerHTML = LINK;
        body.append(other.querySelector('a') as Node);
      },
    ],
  ] as [string, (document: Document) => unknown][]) {
    it(`makes a bulletin of a link that comes late, ${what}`, async () => {
      const page = await openWith('');
      add(page.document);
      await settle();
      const element = await shownIn(page);
      expect(elementsOf(page)).to.have.length(1);
      expect(part(element, 'title').textContent).to.equal(TITLE);
      expect(element.querySelectorAll(':scope > a.bantin-article')).to.have.length(1);
    });
  }

  it('makes bulletins of many links at once, each once, in their order', async () => {
    const page = await openWith('');
    const many = Array.from({ length: 300 }, (_, index) => LINK.replace('Bản tin', `${index}`));
    page.document.body.innerHTML = many.join('');
    await settle();
    const elements = elementsOf(page);
    expect(elements.map((it) => it.textContent)).to.deep.equal(many.map((_, index) => `${index}`));
    await shownIn(page);
    expect(elementsOf(page)).to.have.length(300);
    expect(page.document.querySelectorAll('a.bantin-article')).to.have.length(300);
  });

  it('makes one bulletin of a link, however many copies of the script there are', async () => {
    const page = await openWith(LINK);
    await addScript(page, '/dist/cdn/bantin-article.js?v=2');
    page.document.body.append(link(page.document.body));
    await settle();
    expect(elementsOf(page)).to.have.length(2);
    expect(page.document.querySelectorAll('bantin-article bantin-article')).to.have.length(0);
  });

  for (const [what, markup] of [
    ['in a bulletin', `<bantin-article src="${SEED}"><p>${LINK}</p></bantin-article>`],
    ['where it is being written', `<div contenteditable="true"><p>${LINK}</p></div>`],
    ['in what is not yet in the page', `<template>${LINK}</template>`],
    ['without an address', LINK.replace(/href="[^"]*"/, '')],
    ['of a drawing', `<svg>${LINK}</svg>`],
    ['of a formula', `<math>${LINK}</math>`],
    ['of another class', LINK.replace('bantin-article', 'bantin-articles')],
  ] as const) {
    it(`leaves a link ${what} as it is`, async () => {
      const page = await openWith('<main></main>');
      const main = page.document.querySelector('main') as HTMLElement;
      main.innerHTML = markup;
      const before = main.innerHTML;
      await settle();
      expect(main.innerHTML).to.equal(before);
      main.append('Thêm một dòng.');
      await settle();
      expect(main.innerHTML).to.equal(`${before}Thêm một dòng.`);
    });
  }

  for (const [what, href, code] of [
    ['a mere #', '#', 'address'],
    ['nothing', '', undefined],
    ['a script', 'javascript:document.documentElement.dataset.attacked=1', 'address'],
  ] as const) {
    it(`asks for nothing where the address is ${what}`, async () => {
      const page = await openWith(`<a class="bantin-article" href="${href}">Bản tin</a>`);
      await settle();
      const element = elementsOf(page)[0];
      await element?.updateComplete;
      expect(element?.error?.code).to.equal(code);
      expect(page.window.performance.getEntriesByType('resource').map(({ name }) => name))
        .to.have.length(2)
        .and.satisfy((names: string[]) => names.every((name) => name.endsWith('.js')));
      expect(page.document.documentElement.dataset.attacked).to.equal(undefined);
    });
  }

  it('makes attributes of its data, the address of the data among them', async () => {
    const options = `data-src="${SEED}" data-lang="en" data-heading-level="3" data-font-scale="1.5"`;
    const page = await openWith(`<a class="bantin-article" ${options} href="/tin">Bản tin</a>`);
    expect(attributesOf(page)).to.deep.equal({
      src: SEED,
      lang: 'en',
      'heading-level': '3',
      'font-scale': '1.5',
    });
    const element = await shownIn(page);
    expect(part(element, 'title').localName).to.equal('h3');
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('/tin');
  });

  // An editor may write `data-*` where no sanitiser lets these through themselves.
  for (const [attack, data] of [
    ['a handler', 'data-onclick="attack()"'],
    ['a handler in capitals', 'DATA-ONCLICK="attack()"'],
    ['a handler of a state', 'data-onfocus="attack()" data-tabindex="0" data-autofocus=""'],
    ['a handler of an animation', 'data-onanimationstart="attack()"'],
    ['a style', 'data-style="position:fixed;inset:0"'],
    ['a class of the page', 'data-class="modal fullscreen"'],
    ['a name for the page’s scripts', 'data-id="config"'],
    ['a place in another’s tree', 'data-slot="header"'],
    ['text to be written in', 'data-contenteditable="true"'],
    ['a pop-over', 'data-popover="manual"'],
    ['a directive of Alpine', 'data-x-data="{}" data-x-init="attack()"'],
    ['a directive of Vue', 'data-v-html="attack()"'],
    ['a listener of Vue or Alpine', 'data-@click="attack()" data-:style="attack()"'],
    ['a listener of Angular', 'data-(click)="attack()" data-[style]="attack()"'],
    ['a name with a colon', 'data-xlink:href="javascript:attack()"'],
    ['a name with a dot', 'data-on.click="attack()" data-a.b="c"'],
    ['a name that is none', 'data-="x" data--x="x" data-_="attack()" data-1="x" data-é="x"'],
  ] as const) {
    it(`makes no attribute of ${attack}`, async () => {
      const page = await openWith(`<a class="bantin-article" ${data} href="${SEED}">Bản tin</a>`);
      expect(attributesOf(page)).to.deep.equal({ src: SEED });
    });
  }
});

function link({ ownerDocument }: HTMLElement): HTMLAnchorElement {
  const made = ownerDocument.createElement('a');
  made.className = 'bantin-article';
  made.setAttribute('href', SEED);
  return made;
}

function fragment({ ownerDocument }: HTMLElement, markup: string): DocumentFragment {
  return ownerDocument.createRange().createContextualFragment(markup);
}

const deep = (markup: string) => '<div>'.repeat(50) + markup + '</div>'.repeat(50);
