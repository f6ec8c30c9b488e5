import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { WORDS } from '../words.js';
import { driver, part, SEED } from '../helpers.js';
import { addressOf } from '../pages/documents.js';
import { bulletinIn, embed, frameAddress, openHost, pageIn } from '../pages/embed-frame.js';
import { closePages, recordOf, type Page } from '../pages/open-page.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';

/** The frame with these parameters in its address, once it has shown what it can. */
async function openFrame(parameters: Record<string, string>): Promise<Page> {
  const frame = await embed(await openHost(), frameAddress(parameters));
  await bulletinIn(frame);
  return pageIn(frame);
}

const elementIn = ({ document }: Page) => {
  const element = document.querySelector('bantin-article');
  if (!element) throw new Error('The frame has no bulletin.');
  return element;
};

/** What the element says of itself, by attribute. */
const attributesIn = (page: Page) =>
  Object.fromEntries([...elementIn(page).attributes].map(({ name, value }) => [name, value]));

const styleOf = ({ window, document }: Page) => window.getComputedStyle(document.documentElement);

const schemeOf = (page: Page) => styleOf(page).colorScheme;

/** How light the ground is, 0 to 255. It has no hue. */
function brightnessOf(page: Page): number {
  const { backgroundColor } = styleOf(page);
  const [red = NaN, , , alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  expect(alpha, backgroundColor).to.equal(1);
  return red;
}

describe('dist/cdn/frame.html', () => {
  afterEach(closePages);

  it('has the title of its bulletin, and a language', async () => {
    const { document } = await openFrame({ src: SEED });
    expect(document.title).to.equal(TITLE);
    expect(document.documentElement.lang).to.equal('vi');
    expect(document.compatMode).to.equal('CSS1Compat');
  });

  it('is the bulletin alone, with a link to it', async () => {
    const page = await openFrame({ src: SEED });
    const shown = [...page.document.body.children].filter((it) => it.localName !== 'noscript');
    expect(shown).to.deep.equal([elementIn(page)]);
    expect(elementIn(page).querySelector('a')?.href).to.equal(new URL(SEED, location.href).href);
    expect(page.document.querySelector('base')?.target).to.equal('_blank');
  });

  it('speaks English where it is asked to', async () => {
    const page = await openFrame({ src: SEED, lang: 'en' });
    expect(page.document.documentElement.lang).to.equal('en');
    expect(part(elementIn(page), 'increase').textContent).to.include(WORDS.en.increaseFontSize);
  });

  it('is an element with the attributes that its address has', async () => {
    const options = {
      src: `${SEED}#1`,
      format: 'json-feed',
      lang: 'en',
      'heading-level': '3',
      controls: '',
      'font-scale': '1.25',
      timeout: '5000',
    };
    expect(attributesIn(await openFrame(options))).to.deep.equal(options);
  });

  for (const [what, given, scheme, isDark] of [
    ['light by itself', {}, 'light', false],
    ['light where it is told so', { 'color-scheme': 'light' }, 'light', false],
    ['dark where it is told so', { 'color-scheme': 'dark' }, 'dark', true],
    ['light where it is told what is no scheme', { 'color-scheme': 'dark; x' }, 'light', false],
  ] as const) {
    it(`is ${what}, with a ground of its own`, async () => {
      const page = await openFrame({ src: SEED, ...given });
      expect(schemeOf(page)).to.equal(scheme);
      expect(brightnessOf(page) < 128).to.equal(isDark);
    });
  }

  it('follows its reader’s system where it is told to, and only there', async () => {
    // The other drivers cannot make the system dark: there it is followed as it is.
    const canBeDark = driver === 'playwright';
    if (canBeDark) await emulateMedia({ colorScheme: 'dark' });
    try {
      const { matches: isDark } = matchMedia('(prefers-color-scheme: dark)');
      const both = await openFrame({ src: SEED, 'color-scheme': 'light dark' });
      expect(brightnessOf(both) < 128).to.equal(isDark);
      expect(brightnessOf(await openFrame({ src: SEED }))).to.equal(255);
    } finally {
      if (canBeDark) await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('shows what only a chunk reads elsewhere, and loads no other script', async () => {
    const page = await openFrame({ src: addressOf('wordpress') });
    const entries = page.window.performance.getEntriesByType('resource');
    const paths = entries.map(({ name }) => new URL(name).pathname);
    const scripts = paths.filter((path) => path.endsWith('.js'));
    expect(scripts.map((path) => path.replace(/^.*\//, ''))).to.have.members([
      'record.js',
      'bantin-article.single.js',
      'frame.js',
    ]);
    expect(part(elementIn(page), 'title').textContent).to.equal('Chợ phiên Suối Mây');
  });

  for (const [attack, parameters] of [
    ['cookies of its reader', { credentials: 'include' }],
    ['a handler', { onclick: 'attack()', onload: 'attack()' }],
    ['a style', { style: 'position:fixed', class: 'x', id: 'x' }],
    ['a place of its own', { slot: 'x', part: 'x', hidden: '', is: 'x' }],
    ['to wait in a frame that waits', { loading: 'lazy' }],
    ['a prototype', { __proto__x: '1', constructor: '1', hasOwnProperty: '1' }],
    ['a name in capitals', { SRC: '/x', Lang: 'en' }],
  ] as const) {
    it(`gives the element no attribute for ${attack}`, async () => {
      const page = await openFrame({ src: SEED, ...parameters });
      expect(attributesIn(page)).to.deep.equal({ src: SEED });
      expect(elementIn(page).state).to.equal('ready');
    });
  }

  for (const [attack, src, code, links] of [
    ['a script', 'javascript:parent.document.title=1', 'address', 0],
    ['a script in capitals, after a space', ' JavaScript:alert(1)', 'address', 0],
    ['a place for mail', 'mailto:ban-bien-tap@portal.example', 'address', 0],
    ['a file', 'file:///etc/passwd', 'address', 0],
    ['a password', 'https://user:secret@portal.example/', 'address', 0],
    ['mark-up', '"><img src=x onerror=parent.attack()>', 'not-found', 1],
    ['nothing', '', 'address', 0],
    ['blanks', '  ', 'address', 0],
    ['a mere #', '#', 'address', 0],
    ['a text of the attacker’s own', 'data:application/json,{"title":"a"}', 'network', 0],
  ] as const) {
    it(`tells the reader, and shows no more, where the address is ${attack}`, async () => {
      const page = await openFrame({ src });
      const element = elementIn(page);
      expect(element.error?.code).to.equal(code);
      expect(part(element, 'message').textContent).to.include(WORDS.vi.errors[code]);
      expect(page.document.querySelectorAll('a')).to.have.length(links);
      expect(page.document.querySelectorAll('img')).to.have.length(0);
      expect(page.document.title).to.equal('Bản tin');
      expect(recordOf(page).errors).to.deep.equal([]);
    });
  }

  it('shows a hostile bulletin and breaks nothing', async () => {
    const page = await openFrame({ src: '/demo/bulletins/hostile.json' });
    expect(part(elementIn(page), 'body').textContent).to.include('Hết bản tin.');
    expect(page.document.documentElement.dataset.attacked).to.equal(undefined);
    expect(recordOf(page).violations).to.deep.equal([]);
    expect(recordOf(page).errors).to.deep.equal([]);
  });

  it('refuses styles and frames in itself', async () => {
    const page = await openFrame({ src: SEED });
    const { document } = page;
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    const frame = document.createElement('iframe');
    frame.src = '/test/pages/blank.html';
    document.body.append(style, frame);
    await expectViolations(page, ['frame-src', 'style-src-elem']);
  });
});

/** Waits until the page has told that its policy refused these. */
async function expectViolations(page: Page, directives: string[]): Promise<void> {
  const told = () => recordOf(page).violations.map((it) => it.effectiveDirective);
  const isTold = () => directives.every((name) => told().includes(name));
  await waitUntil(isTold, directives.join(', '), { timeout: 5000 });
}
