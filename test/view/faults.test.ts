import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import type { BulletinErrorCode } from '../../src/model/bulletin-error.js';
import { WORDS } from '../words.js';
import { holdConsole, load, loaded, mount, part, queryPart, settled } from '../helpers.js';

/** By its name in `demo/faults.mjs`; `cause` is what the administrator reads of it. */
const faults: [name: string, code: BulletinErrorCode, cause: string][] = [
  ['404', 'not-found', 'status 404'],
  ['410', 'gone', 'status 410'],
  ['500', 'status', 'status 500'],
  ['slow', 'timeout', '300 ms'],
  ['silent', 'timeout', '300 ms'],
  ['cut', 'network', 'The answer broke off.'],
  ['redirect-loop', 'network', 'CORS'],
  ['too-large', 'too-large', '5242880 bytes'],
  ['bomb', 'too-large', '5242880 bytes'],
  ['html', 'unreadable', 'The page asks to log in.'],
  ['broken-json', 'unreadable', '"application/json"'],
  ['empty', 'empty', 'neither a title nor a body'],
];

const limitOf = (code: BulletinErrorCode) => (code === 'timeout' ? 'timeout="300"' : '');

const hasMessage = (element: BantinArticleElement) => queryPart(element, 'message') !== undefined;

/** The part that has the focus; by name, because to print two nodes that differ takes minutes. */
const focused = (element: BantinArticleElement) =>
  element.shadowRoot?.activeElement?.getAttribute('part');

async function loadAll(markup: string): Promise<BantinArticleElement[]> {
  const wrapper = await mount(`<div>${markup}</div>`);
  const elements = [...wrapper.querySelectorAll('bantin-article')];
  await Promise.all(elements.map(loaded));
  return elements;
}

async function countOf(key: string): Promise<number> {
  const response = await fetch(`/faults/counted?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

describe('<bantin-article> and a bad server', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
  });

  afterEach(() => quiet.restore());

  for (const [name, code, cause] of faults) {
    it(`${name}: tells the reader of "${code}" in either language, and the administrator why`, async () => {
      const tag = (language: string) =>
        `<bantin-article src="/faults/${name}" ${limitOf(code)} lang="${language}"></bantin-article>`;
      const elements = await loadAll(tag('vi') + tag('en'));
      expect(elements.map(({ state, error }) => [state, error?.code])).to.deep.equal([
        ['error', code],
        ['error', code],
      ]);
      expect(
        elements.map((it) => part(it, 'message').querySelector('p')?.textContent),
      ).to.deep.equal([WORDS.vi.errors[code], WORDS.en.errors[code]]);
      expect(elements.map((it) => part(it, 'retry').textContent)).to.deep.equal([
        'Thử lại',
        'Try again',
      ]);
      expect(quiet.lines).to.have.length(2);
      for (const line of quiet.lines) {
        expect(line)
          .to.include(`/faults/${name}`)
          .and.to.include(`${code}. `)
          .and.to.include(cause);
      }
    });
  }

  it('a second try brings the bulletin, and the reader’s place is still in the element', async () => {
    const element = await load(
      `<bantin-article src="/faults/flaky?key=${crypto.randomUUID()}"></bantin-article>`,
    );
    expect(element.error?.code).to.equal('status');
    part(element, 'retry').focus();
    part(element, 'retry').click();
    expect(focused(element)).to.equal('article');
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(hasMessage(element)).to.equal(false);
    expect(focused(element)).to.equal('article');
    expect(quiet.lines).to.have.length(1);
  });

  it('a second try that fails too offers a third, and is told of once more', async () => {
    const element = await load('<bantin-article src="/faults/500"></bantin-article>');
    part(element, 'retry').focus();
    part(element, 'retry').click();
    await settled(element);
    expect(part(element, 'message').textContent).to.include(WORDS.vi.errors.status);
    expect(focused(element)).to.equal('article');
    expect(quiet.lines).to.have.length(2);
  });

  it('a page that tells of the first failure itself can leave the second to the element', async () => {
    const wrapper = await mount('<div></div>');
    wrapper.addEventListener('bantin-error', (event) => event.preventDefault(), { once: true });
    const element = document.createElement('bantin-article');
    element.src = '/faults/500';
    wrapper.append(element);
    await settled(element);
    expect(hasMessage(element)).to.equal(false);
    expect(quiet.lines).to.deep.equal([]);
    await element.reload();
    expect(part(element, 'message').textContent).to.include(WORDS.vi.errors.status);
    expect(quiet.lines).to.have.length(1);
  });

  it('elements of one address make one request, and each shows its bulletin', async () => {
    const key = crypto.randomUUID();
    const tag = `<bantin-article src="/faults/count?key=${key}"></bantin-article>`;
    const elements = await loadAll(tag.repeat(5));
    expect(new Set(elements.map(({ state }) => state))).to.deep.equal(new Set(['ready']));
    expect(await countOf(key)).to.equal(1);
  });

  it('elements of one address that fails each say so, by one request', async () => {
    const key = crypto.randomUUID();
    const tag = `<bantin-article src="/faults/flaky?key=${key}"></bantin-article>`;
    const elements = await loadAll(tag.repeat(3));
    expect(elements.map(({ error }) => error?.code)).to.deep.equal(['status', 'status', 'status']);
    expect(quiet.lines).to.have.length(3);
    // The next request is the second of this key.
    expect((await load(tag)).state).to.equal('ready');
  });
});
