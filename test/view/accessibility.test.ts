import { expect } from '@open-wc/testing';
import {
  feed,
  holdConsole,
  holdFetch,
  loaded,
  mount,
  part,
  restoreFetch,
  serveFetch,
} from '../helpers.js';
import type { BantinArticleElement, BulletinState } from '../../src/bantin-article.js';

const RICH = '/demo/bulletins/hoi-xuan.json';
const LINK = '<a href="/b" style="color: inherit">Bản tin hội xuân</a>';
const JSON_CHILD = `<script type="application/json">${feed()}</script>`;
const OWN_TEXT = '<h2>Lịch tiêm chủng</h2><p>Trạm y tế mở cửa từ <b>7 giờ</b>.</p>';

interface Case {
  state: BulletinState;
  src?: string;
  children?: string;
  answers?: (address: string) => Response;
  controls?: string;
}

const status = (code: number) => () => new Response('', { status: code });

const CASES: Record<string, Case> = {
  'idle with a link': { state: 'idle', children: LINK },
  'the page’s own text': { state: 'idle', children: OWN_TEXT },
  loading: { state: 'loading', src: '/a', children: LINK },
  ready: { state: 'ready', src: RICH, children: LINK },
  'a JSON child': { state: 'ready', children: JSON_CHILD },
  'no tools': { state: 'ready', children: JSON_CHILD, controls: '' },
  stale: { state: 'stale', src: '/a', children: JSON_CHILD, answers: status(500) },
  'error "not-found"': { state: 'error', src: '/a', children: LINK, answers: status(404) },
  'error "status"': { state: 'error', src: '/a', children: LINK, answers: status(503) },
};

const LIGHT = 'background: #fff; color: #1f2933';
const DARK = 'background: #12181f; color: #e6ebf0';

/** Any two of language, size and colours meet in one of these. */
const PAGES = [
  ['vi', 0.8, LIGHT],
  ['vi', 2, DARK],
  ['en', 0.8, DARK],
  ['en', 2, LIGHT],
] as const;

async function show(given: Case, lang = 'vi', scale = 1, colours = LIGHT) {
  const { state, src, children = '', answers, controls } = given;
  if (answers) serveFetch(answers);
  if (state === 'loading') holdFetch();
  const attributes = [
    `font-scale="${scale}"`,
    src === undefined ? '' : `src="${src}"`,
    controls === undefined ? '' : `controls="${controls}"`,
  ].join(' ');
  const wrapper = await mount(
    `<div lang="${lang}" style="${colours}">
      <bantin-article ${attributes}>${children}</bantin-article>
    </div>`,
  );
  const element = wrapper.querySelector('bantin-article') as BantinArticleElement;
  if (state !== 'idle' && state !== 'loading') await loaded(element);
  expect(element.state).to.equal(state);
  expect(element.fontScale).to.equal(scale);
  return element;
}

describe('<bantin-article> accessibility, as axe sees it', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
  });

  afterEach(() => {
    quiet.restore();
    restoreFetch();
    localStorage.clear();
  });

  for (const [name, given] of Object.entries(CASES)) {
    for (const [lang, scale, colours] of PAGES) {
      const page = `${lang}, ${scale * 100} %, ${colours === DARK ? 'dark' : 'light'}`;
      it(`finds nothing in: ${name} (${page})`, async () => {
        const element = await show(given, lang, scale, colours);
        await expect(element).to.be.accessible();
      });
    }
  }

  // That axe would find something: each defect is one of the shadow tree.
  for (const [defect, spoil] of [
    ['a picture without a word', (it) => part(it, 'body').append(document.createElement('img'))],
    ['a button without a name', (it) => part(it, 'increase').querySelector('span')?.remove()],
    ['grey on grey', (it) => (part(it, 'body').style.color = '#bbb')],
    ['a pale tool', (it) => (part(it, 'toolbar').style.color = '#bbb')],
    ['a role that there is not', (it) => part(it, 'summary').setAttribute('role', 'lead')],
  ] as [string, (element: BantinArticleElement) => void][]) {
    it(`is not silent about ${defect}`, async () => {
      const element = await show({ state: 'ready', src: RICH });
      spoil(element);
      await expect(element).not.to.be.accessible();
    });
  }
});
