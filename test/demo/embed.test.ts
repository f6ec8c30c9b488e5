import { expect, waitUntil } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { nextEvent, part, SEED } from '../helpers.js';
import { closePages, shown } from '../pages/open-page.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
const SOURCE = new URL(SEED, location.href).href;

/** The builder, in a frame, once it shows the bulletin that it begins with. */
async function openBuilder(query = '') {
  const frame = document.createElement('iframe');
  frame.src = `/demo/embed.html${query}`;
  frame.style.cssText = 'inline-size: 1000px; block-size: 800px';
  document.body.append(frame);
  await nextEvent(frame, 'load');
  const page = frame.contentDocument as Document;
  await (frame.contentWindow as Window).customElements.whenDefined('bantin-article');
  const article = page.querySelector('bantin-article') as BantinArticleElement;
  await shown(article);
  const byId = (id: string) => page.getElementById(id) as HTMLInputElement;
  const choose = (id: string, value: string, event = 'input') => {
    byId(id).value = value;
    byId(id).dispatchEvent(new Event(event, { bubbles: true }));
  };
  return { page, article, byId, choose, snippet: () => byId('snippet').textContent };
}

describe('demo/embed.html', () => {
  afterEach(closePages);

  it('shows the bulletin, and the code with its title and the address of its page', async () => {
    const { article, snippet } = await openBuilder();
    expect(part(article, 'title').textContent).to.equal(TITLE);
    expect(snippet()).to.include(`<bantin-article src="${SOURCE}">`);
    expect(snippet()).to.include(`>${TITLE}</a>`);
    expect(snippet()).to.include('href="https://portal.example/ban-tin/');
  });

  it('writes each kind as the pure part does, and what becomes of it where', async () => {
    const { byId, choose, snippet } = await openBuilder();
    for (const [kind, sign] of [
      ['script', 'data-src='],
      ['link', 'class="bantin-article"'],
      ['frame', '<iframe'],
      ['plain', '<a href='],
      ['tag', '<bantin-article'],
    ] as const) {
      choose('kind', kind);
      expect(snippet()).to.include(sign);
      expect(byId('support').children.length).to.be.above(0);
    }
  });

  it('takes an option over into the code and into what is shown', async () => {
    const { page, article, snippet, byId } = await openBuilder();
    const level = page.querySelector<HTMLSelectElement>('[data-attribute=heading-level]');
    if (!level) throw new Error('There is no choice of the level.');
    level.value = '4';
    level.dispatchEvent(new Event('input', { bubbles: true }));
    await article.updateComplete;
    expect(part(article, 'title').localName).to.equal('h4');
    expect(snippet()).to.include('heading-level="4"');
    byId('font-size').click();
    await article.updateComplete;
    expect(snippet()).to.include('controls=""');
  });

  it('locks the version by the hash of the one file', async () => {
    const { byId, snippet } = await openBuilder();
    byId('integrity').click();
    await new Promise<void>((resolve) => {
      new MutationObserver(() => snippet()?.includes('integrity=') && resolve()).observe(
        byId('snippet'),
        { childList: true, characterData: true, subtree: true },
      );
    });
    expect(snippet()).to.match(/bantin-article\.single\.js" integrity="sha384-[\w+/=]{64}"/);
  });

  it('says in plain words why an address brings no bulletin', async () => {
    const { article, byId, choose } = await openBuilder();
    const told = nextEvent(article, 'bantin-error');
    choose('address', '/faults/404', 'change');
    await told;
    expect(byId('hint').textContent).to.equal(
      'Không có bản tin ở địa chỉ này. Hãy xem lại địa chỉ.',
    );
  });

  for (const [what, id, value] of [
    ['a script', 'address', 'javascript:alert(1)'],
    ['half an address', 'address', 'https://'],
    ['nothing', 'address', ' '],
    ['a script for the folder', 'folder', 'javascript:alert(1)'],
  ] as const) {
    it(`gives no code, but says why, where it is given ${what}`, async () => {
      const { byId, choose, snippet } = await openBuilder();
      choose(id, value, 'change');
      expect(snippet()).to.equal('');
      expect(byId('copy').disabled).to.equal(true);
      const hint = byId(id === 'folder' ? 'folder-hint' : 'hint');
      expect(hint.textContent).to.equal('Địa chỉ phải bắt đầu bằng https:// hoặc http://.');
      choose(id, '/dist/cdn', 'change');
      expect(snippet()).to.include('/dist/cdn');
      expect(byId('copy').disabled).to.equal(false);
    });
  }

  it('gives an address that brings nothing no title of what was there before', async () => {
    const { article, choose, snippet } = await openBuilder();
    const told = nextEvent(article, 'bantin-error');
    choose('address', '/faults/404', 'change');
    const address = new URL('/faults/404', location.href).href;
    const link = `<bantin-article src="${address}"><a href="${address}">Đọc bản tin</a>`;
    expect(snippet()).to.include(link);
    await told;
    expect(snippet()).to.include(link);
  });

  for (const [what, writeText, told] of [
    ['copies the code', () => Promise.resolve(), 'Đã chép'],
    ['selects the code where it may not copy', () => Promise.reject(new Error('No.')), 'Ctrl+C'],
  ] as const) {
    it(what, async () => {
      const { page, byId, snippet } = await openBuilder();
      const { defaultView } = page;
      if (!defaultView) throw new Error('The builder has no window.');
      const written: string[] = [];
      const clipboard = {
        writeText: (text: string) => {
          written.push(text);
          return writeText();
        },
      };
      Object.defineProperty(defaultView.navigator, 'clipboard', { value: clipboard });
      byId('copy').click();
      await waitUntil(() => byId('copied').textContent?.includes(told));
      expect(written).to.deep.equal([snippet()]);
      const selected = defaultView.getSelection()?.toString() ?? '';
      expect(selected.includes('<bantin-article')).to.equal(told === 'Ctrl+C');
    });
  }

  it('offers what the loading script needs only where there is one', async () => {
    const { byId, choose } = await openBuilder();
    for (const [kind, isDisabled] of [
      ['frame', true],
      ['plain', true],
      ['script', false],
    ] as const) {
      choose('kind', kind);
      for (const id of ['preload', 'integrity']) expect(byId(id).disabled).to.equal(isDisabled);
    }
  });

  it('changes its language with all that it says', async () => {
    const { page, article, byId, choose } = await openBuilder();
    const told = nextEvent(article, 'bantin-error');
    choose('address', '/faults/404', 'change');
    await told;
    byId('language').click();
    expect(page.documentElement.lang).to.equal('en');
    expect(byId('hint').textContent).to.equal('There is no bulletin at this address. Check it.');
    const choices = [...page.querySelectorAll<HTMLElement>('[data-word]')];
    expect(choices.map((it) => it.innerText)).to.deep.equal(['as the page', 'found out']);
    byId('language').click();
    expect(choices.map((it) => it.innerText)).to.deep.equal(['theo trang', 'tự nhận']);
  });

  it('speaks English where it is asked to', async () => {
    const { page, byId, choose, article } = await openBuilder('?lang=en');
    expect(page.documentElement.lang).to.equal('en');
    const told = nextEvent(article, 'bantin-error');
    choose('address', '/faults/404', 'change');
    await told;
    expect(byId('hint').textContent).to.equal('There is no bulletin at this address. Check it.');
  });
});
