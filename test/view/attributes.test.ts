import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import {
  answer,
  holdFetch,
  load,
  loaded,
  mount,
  part,
  queryPart,
  restoreFetch,
  serveFetch,
  settled,
} from '../helpers.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

const HEADINGS = '<h1>Một</h1><h3>Hai</h3><h2>Ba</h2>';

describe('<bantin-article> attributes', () => {
  afterEach(restoreFetch);

  it('reflect to properties and back, with their defaults', async () => {
    const element = await mount('<bantin-article></bantin-article>');
    const defaults = ['', 2, 'font-size', 'eager', 'omit', 15_000, 1];
    const read = (it: BantinArticleElement) => [
      it.src,
      it.headingLevel,
      it.controls,
      it.loading,
      it.credentials,
      it.timeout,
      it.fontScale,
    ];
    expect(read(element)).to.deep.equal(defaults);
    element.headingLevel = 3;
    expect(element.getAttribute('heading-level')).to.equal('3');
    element.removeAttribute('heading-level');
    element.setAttribute('timeout', 'soon');
    element.setAttribute('credentials', 'all');
    element.setAttribute('loading', 'later');
    element.setAttribute('font-scale', 'big');
    expect(read(element)).to.deep.equal(defaults);
  });

  it('take over what was set before the element was defined', async () => {
    serveFetch(() => answer());
    const element = document.createElement('bantin-article');
    Object.defineProperty(element, 'headingLevel', {
      value: 4,
      configurable: true,
      writable: true,
    });
    Object.defineProperty(element, 'src', { value: '/late', configurable: true, writable: true });
    document.body.append(element);
    await settled(element);
    expect(part(element, 'title').localName).to.equal('h4');
    element.remove();
  });

  for (const [level, title, body] of [
    ['1', 'h1', ['h2', 'h3', 'h3']],
    ['2', 'h2', ['h3', 'h4', 'h4']],
    ['5', 'h5', ['h6', 'h6', 'h6']],
    ['9', 'h6', ['h6', 'h6', 'h6']],
    ['0', 'h2', ['h3', 'h4', 'h4']],
    ['two', 'h2', ['h3', 'h4', 'h4']],
  ] as const) {
    it(`heading-level="${level}" gives ${title}, and ${body.join(', ')} below`, async () => {
      serveFetch(() => answer({ content_html: HEADINGS }));
      const element = await load(
        `<bantin-article src="/a" heading-level="${level}"></bantin-article>`,
      );
      expect(part(element, 'title').localName).to.equal(title);
      const found = [...part(element, 'body').querySelectorAll('h1,h2,h3,h4,h5,h6')];
      expect(found.map((heading) => heading.localName)).to.deep.equal(body);
    });
  }

  it('heading-level can change while a bulletin is on screen', async () => {
    serveFetch(() => answer());
    const element = await load('<bantin-article src="/a"></bantin-article>');
    element.headingLevel = 4;
    await element.updateComplete;
    expect(part(element, 'title').localName).to.equal('h4');
    expect(part(element, 'body').textContent).to.equal('Nội dung');
  });

  it('controls="" leaves the date and takes the tools away', async () => {
    serveFetch(() => answer({ date_published: '2023-11-30' }));
    const element = await load('<bantin-article src="/a" controls=""></bantin-article>');
    expect(part(element, 'date').textContent).to.equal('30/11/2023');
    expect(queryPart(element, 'tool')).to.equal(undefined);
  });

  for (const value of ['omit', 'same-origin', 'include']) {
    it(`credentials="${value}" goes to the request`, async () => {
      const calls = holdFetch();
      await mount(`<bantin-article src="/a" credentials="${value}"></bantin-article>`);
      expect(calls[0]?.init.credentials).to.equal(value);
    });
  }

  it('loading="lazy" asks only when the element comes near', async () => {
    const calls = holdFetch();
    const far = document.createElement('div');
    far.style.height = '5000px';
    document.body.prepend(far);
    const element = await mount('<bantin-article src="/a" loading="lazy"></bantin-article>');
    await nextFrame();
    await nextFrame();
    expect(calls).to.have.length(0);
    expect(element.state).to.equal('idle');
    far.remove();
    while (calls.length === 0) await nextFrame();
    expect(element.state).to.equal('loading');
  });

  it('loading can turn eager while the element waits', async () => {
    const calls = holdFetch();
    const element = await mount(
      '<bantin-article src="/a" loading="lazy" style="position:absolute;top:9000px"></bantin-article>',
    );
    element.loading = 'eager';
    await element.updateComplete;
    expect(calls).to.have.length(1);
  });

  it('timeout ends a load', async () => {
    holdFetch();
    const element = await load('<bantin-article src="/a" timeout="20"></bantin-article>');
    expect(element.error?.code).to.equal('timeout');
  });

  it('a timeout beyond what a timer counts does not end a load at once', async () => {
    holdFetch();
    const element = await mount('<bantin-article src="/a" timeout="99999999999"></bantin-article>');
    await aTimeout(0);
    expect(element.state).to.equal('loading');
  });
});

describe('<bantin-article lang>', () => {
  beforeEach(() => serveFetch(() => answer({ language: 'vi', date_published: '2023-11-30' })));
  afterEach(restoreFetch);

  for (const [markup, label] of [
    ['<bantin-article src="/a"></bantin-article>', 'Tăng cỡ chữ'],
    ['<bantin-article src="/a" lang="en"></bantin-article>', 'Increase text size'],
    ['<bantin-article src="/a" lang="en-GB"></bantin-article>', 'Increase text size'],
    ['<div lang="en"><bantin-article src="/a"></bantin-article></div>', 'Increase text size'],
    ['<div lang="en"><bantin-article src="/a" lang="vi"></bantin-article></div>', 'Tăng cỡ chữ'],
    ['<div lang="fr"><bantin-article src="/a"></bantin-article></div>', 'Tăng cỡ chữ'],
  ] as const) {
    it(`${markup} says "${label}"`, async () => {
      const wrapper = await mount(`<div>${markup}</div>`);
      const element = wrapper.querySelector('bantin-article') as BantinArticleElement;
      await loaded(element);
      expect(part(element, 'increase').textContent?.trim()).to.equal(label);
    });
  }

  it('is found outside of the shadow tree that the element stands in', async () => {
    const host = await mount('<div lang="en"></div>');
    const element = document.createElement('bantin-article');
    element.src = '/a';
    host.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(part(element, 'date').textContent).to.equal('30 November 2023');
  });

  it('can change; the bulletin keeps its own', async () => {
    const element = await load('<bantin-article src="/a"></bantin-article>');
    element.lang = 'en';
    await element.updateComplete;
    expect(part(element, 'reset').textContent?.trim()).to.equal('Default text size');
    expect(part(element, 'article').lang).to.equal('en');
    expect(part(element, 'title').closest('[lang]')?.getAttribute('lang')).to.equal('vi');
  });
});
