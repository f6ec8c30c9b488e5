import { expect } from '@open-wc/testing';
import {
  announced,
  answer,
  holdConsole,
  holdFetch,
  load,
  mount,
  part,
  restoreFetch,
  serveFetch,
  settled,
} from '../helpers.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

const RICH = '/demo/bulletins/hoi-xuan.json';

function find(element: BantinArticleElement, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no "${selector}".`);
  return found;
}

/** The language that a screen reader takes for an element of the shadow tree. */
const languageOf = (node: Element) => node.closest('[lang]')?.getAttribute('lang');

const tools = (element: BantinArticleElement) =>
  ['increase', 'decrease', 'reset'].map((name) => part(element, name));

for (const [lang, group, names, loading, larger, retry] of [
  [
    'vi',
    'Cỡ chữ',
    ['Tăng cỡ chữ', 'Giảm cỡ chữ', 'Cỡ chữ mặc định'],
    'Đang tải bản tin…',
    'Cỡ chữ 125%',
    'Thử lại',
  ],
  [
    'en',
    'Text size',
    ['Increase text size', 'Decrease text size', 'Default text size'],
    'Loading the bulletin…',
    'Text size 125%',
    'Try again',
  ],
] as const) {
  describe(`<bantin-article lang="${lang}"> names and roles`, () => {
    let quiet: ReturnType<typeof holdConsole>;

    beforeEach(() => {
      quiet = holdConsole();
    });

    afterEach(() => {
      quiet.restore();
      restoreFetch();
      localStorage.clear();
    });

    it(`the tools are the group "${group}" of three buttons with names`, async () => {
      const element = await load(`<bantin-article lang="${lang}" src="${RICH}"></bantin-article>`);
      const box = find(element, '[role="group"]');
      expect(box.getAttribute('aria-label')).to.equal(group);
      expect(tools(element).every((tool) => tool.parentElement === box)).to.equal(true);
      expect(tools(element).map((tool) => tool.localName)).to.deep.equal(Array(3).fill('button'));
      expect(tools(element).map((tool) => tool.textContent?.trim())).to.deep.equal(names);
      for (const tool of tools(element)) {
        expect(tool.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      }
    });

    it(`a press is announced as "${larger}" by a region that was there before`, async () => {
      serveFetch(() => answer());
      const element = await load(
        `<bantin-article lang="${lang}" src="/a" font-scale="1.1"></bantin-article>`,
      );
      const region = find(element, '[role="status"]');
      expect(region.textContent).to.equal('');
      part(element, 'increase').click();
      await element.updateComplete;
      expect(region.textContent).to.equal(larger);
      expect(find(element, '[role="status"]') === region).to.equal(true);
      expect(languageOf(region)).to.equal(lang);
    });

    it(`loading says "${loading}", outside of what is busy, and nothing of the skeleton`, async () => {
      const calls = holdFetch();
      const element = await mount(`<bantin-article lang="${lang}" src="/a"></bantin-article>`);
      const article = part(element, 'article');
      expect(article.getAttribute('aria-busy')).to.equal('true');
      expect(announced(element)).to.equal(loading);
      expect(find(element, '[role="status"]').matches('[aria-busy] *')).to.equal(false);
      expect(article.innerText.trim()).to.equal('');
      expect(find(element, '.skeleton').attributes).to.have.length(1);
      calls[0]?.respond(answer());
      await settled(element);
      expect(article.getAttribute('aria-busy')).to.equal('false');
      expect(announced(element)).to.equal('');
    });

    it(`an error is an alert with the button "${retry}"`, async () => {
      serveFetch(() => new Response('', { status: 410 }));
      const element = await load(`<bantin-article lang="${lang}" src="/a"></bantin-article>`);
      const message = part(element, 'message');
      expect(message.getAttribute('role')).to.equal('alert');
      expect(languageOf(message)).to.equal(lang);
      expect(message.querySelector('button')?.textContent).to.equal(retry);
      expect(part(element, 'article').getAttribute('aria-busy')).to.equal('false');
    });
  });
}

it('<bantin-article> reads a word in another language as its bulletin says', async () => {
  const element = await load(
    '<bantin-article src="/demo/bulletins/english.json" lang="en"></bantin-article>',
  );
  const word = [...part(element, 'body').querySelectorAll('i')].find(
    (it) => it.textContent === 'then',
  );
  expect(word && languageOf(word)).to.equal('vi');
});

describe('<bantin-article lang="en"> with a bulletin in Vietnamese', () => {
  let element: BantinArticleElement;

  beforeEach(async () => {
    element = await load(`<bantin-article lang="en" src="${RICH}"></bantin-article>`);
  });

  for (const [what, selector, lang] of [
    ['the tools are', '[role="group"]', 'en'],
    ['the date is', '[part="date"]', 'en'],
    ['the word before the source is', '[part="source"]', 'en'],
    ['the heading of the files is', '[part="attachments"] > p', 'en'],
    ['the title is', '[part="title"]', 'vi'],
    ['the summary is', '[part="summary"]', 'vi'],
    ['the body is', '[part="body"] p', 'vi'],
    ['the picture’s description is', '[part="figure"] img', 'vi'],
    ['the caption is', '[part="caption"]', 'vi'],
    ['the byline is', '[part="byline"]', 'vi'],
    ['the title of a file is', '[part="attachments"] bdi', 'vi'],
    ['the name of the source is', '[part="source"] bdi', 'vi'],
  ] as const) {
    it(`${what} read in ${lang === 'en' ? 'English' : 'Vietnamese'}`, () => {
      expect(languageOf(find(element, selector))).to.equal(lang);
    });
  }

  it('has one heading for the title, at the level that the page asks for', async () => {
    element.headingLevel = 3;
    await element.updateComplete;
    expect(part(element, 'title').localName).to.equal('h3');
    expect(element.shadowRoot?.querySelectorAll('h1, h2, h3')).to.have.length(1);
  });

  it('gives the box of a wide table, which takes the focus, a role and a name', () => {
    const box = find(element, '.scroll');
    expect(box.tabIndex).to.equal(0);
    expect(box.getAttribute('role')).to.be.oneOf(['group', 'region']);
    expect(box.getAttribute('aria-label')).to.equal('Lịch hoạt động của hội xuân');
  });
});
