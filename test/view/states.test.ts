import { expect } from '@open-wc/testing';
import {
  announced,
  answer,
  holdConsole,
  holdFetch,
  load,
  mount,
  part,
  queryPart,
  restoreFetch,
  serveFetch,
  settled,
} from '../helpers.js';

const slotOf = (element: HTMLElement) =>
  element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])') ?? undefined;

describe('<bantin-article> states', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
  });

  afterEach(() => {
    quiet.restore();
    restoreFetch();
  });

  it('idle shows what stands between the tags', async () => {
    const element = await mount('<bantin-article><a href="/b">Bản tin</a></bantin-article>');
    expect(element.state).to.equal('idle');
    expect(slotOf(element)?.assignedElements()).to.have.length(1);
  });

  it('loading keeps the place, says so, and shows the link', async () => {
    holdFetch();
    const element = await mount(
      '<bantin-article src="/a"><a href="/b">Bản tin</a></bantin-article>',
    );
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(announced(element)).to.equal('Đang tải bản tin…');
    expect(part(element, 'article').getAttribute('aria-busy')).to.equal('true');
    expect(element.offsetHeight).to.be.above(150);
    expect(slotOf(element)?.assignedElements()).to.have.length(1);
  });

  it('ready shows the bulletin in place of the link, and is quiet', async () => {
    serveFetch(() => answer());
    const element = await load(
      '<bantin-article src="/a"><a href="/b">Bản tin</a></bantin-article>',
    );
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(slotOf(element)).to.equal(undefined);
    expect(announced(element)).to.equal('');
    expect(part(element, 'article').getAttribute('aria-busy')).to.equal('false');
  });

  const status = (code: number) => () => new Response('', { status: code });
  const text = (body: string) => () => new Response(body);
  for (const [code, answers, message] of [
    ['not-found', status(404), 'Không tìm thấy bản tin này.'],
    ['gone', status(410), 'Bản tin đã được gỡ.'],
    ['gone', () => answer({ _bantin: { status: 'withdrawn' } }), 'Bản tin đã được gỡ.'],
    ['status', status(503), 'Máy chủ đang gặp sự cố. Hãy thử lại sau ít phút.'],
    ['too-large', text(' '.repeat(5 * 1024 * 1024 + 1)), 'Bản tin quá lớn, không hiển thị được.'],
    ['too-large', () => answer({ content_html: '<b>'.repeat(200) }), 'Bản tin quá lớn'],
    ['unreadable', text('<!doctype html><title>Đăng nhập</title>'), 'Không đọc được bản tin.'],
    [
      'empty',
      text('{"version":"https://jsonfeed.org/version/1.1","items":[]}'),
      'chưa có nội dung',
    ],
    ['empty', () => answer({ title: '', content_html: '' }), 'Bản tin chưa có nội dung.'],
  ] as const) {
    it(`error "${code}" says "${message}", with the link and a way to try again`, async () => {
      serveFetch(answers);
      const element = await load(
        '<bantin-article src="/a"><a href="/b">Bản tin</a></bantin-article>',
      );
      expect(element.state).to.equal('error');
      expect(element.error?.code).to.equal(code);
      expect(part(element, 'message').textContent).to.include(message);
      expect(part(element, 'retry').textContent).to.equal('Thử lại');
      expect(slotOf(element)?.assignedElements()).to.have.length(1);
      expect(element.bulletin).to.equal(undefined);
    });
  }

  it('error "network" and "address" too, in English where that is the language', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed'));
    const lost = await load('<bantin-article src="/a" lang="en"></bantin-article>');
    expect(part(lost, 'message').textContent).to.include('Check your connection');
    const wrong = await load('<bantin-article src="javascript:alert(1)"></bantin-article>');
    expect(part(wrong, 'message').textContent).to.include('Địa chỉ bản tin không đúng.');
  });

  it('trying again brings the bulletin, and keeps the focus in the element', async () => {
    serveFetch(status(500));
    const element = await load('<bantin-article src="/a"></bantin-article>');
    serveFetch(() => answer());
    const retry = part(element, 'retry');
    retry.focus();
    retry.click();
    await settled(element);
    expect(element.state).to.equal('ready');
    expect(queryPart(element, 'message')).to.equal(undefined);
    expect(document.activeElement === element).to.equal(true);
  });

  it('a failure is never remembered', async () => {
    serveFetch(status(500));
    const element = await load('<bantin-article src="/a"></bantin-article>');
    serveFetch(() => answer());
    await element.reload();
    expect(element.state).to.equal('ready');
    expect(element.error).to.equal(undefined);
  });

  it('stale keeps the bulletin that was there when a reload fails', async () => {
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a"></bantin-article>');
    serveFetch(status(500));
    await element.reload();
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(element.error?.code).to.equal('status');
    expect(part(element, 'message').textContent).to.include('Chưa tải được bản mới nhất.');
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
  });

  it('a bulletin that was withdrawn is not left on screen', async () => {
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a"><a href="/b">Tin</a></bantin-article>');
    serveFetch(status(410));
    await element.reload();
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.bulletin).to.equal(undefined);
    expect(queryPart(element, 'title')).to.equal(undefined);
    expect(part(element, 'message').textContent).to.include('Bản tin đã được gỡ.');
    expect(slotOf(element)?.assignedElements()).to.have.length(1);
  });

  for (const [lang, told] of [
    ['vi', 'Bản tin đã được gỡ ngày 05/12/2023.'],
    ['en', 'This bulletin was withdrawn on 5 December 2023.'],
  ]) {
    it(`tells since when a bulletin is withdrawn (${lang})`, async () => {
      const withdrawn = { date_modified: '2023-12-05', _bantin: { status: 'withdrawn' } };
      serveFetch(() => answer(withdrawn));
      const element = await load(`<bantin-article src="/a" lang="${lang}"></bantin-article>`);
      expect(part(element, 'message').querySelector('p')?.textContent).to.equal(told);
    });
  }

  it('a bulletin that has moved says where to', async () => {
    const extra = { status: 'moved', moved_to: 'https://portal.example/moi' };
    serveFetch(() => answer({ _bantin: extra }));
    const element = await load('<bantin-article src="/a"></bantin-article>');
    expect(element.state).to.equal('ready');
    const note = part(element, 'message');
    expect(note.textContent).to.include('Bản tin này đã chuyển sang địa chỉ mới:');
    expect(note.querySelector('a')?.href).to.equal(extra.moved_to);
    expect(part(element, 'title').textContent).to.equal('Tiêu đề');
  });

  it('the line on the console does not repeat a whole address of data', async () => {
    const element = await load(`<bantin-article src="data:,${'a'.repeat(9000)}"></bantin-article>`);
    expect(element.error?.code).to.equal('unreadable');
    expect(quiet.lines[0]).to.have.length.below(600);
  });

  for (const [what, value, code] of [
    ['that holds nothing', {}, 'empty'],
    ['that is a text', 'Bản tin', 'unreadable'],
    ['that is a list', [{ title: 'Bản tin' }], 'unreadable'],
  ] as const) {
    it(`a bulletin handed over ${what} is an error without an event`, async () => {
      const element = await mount('<bantin-article></bantin-article>');
      let events = 0;
      element.addEventListener('bantin-error', () => (events += 1));
      Object.assign(element, { bulletin: value });
      await element.updateComplete;
      expect(element.error?.code).to.equal(code);
      expect(events).to.equal(0);
    });
  }
});
