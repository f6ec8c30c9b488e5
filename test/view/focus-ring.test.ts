import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answer, loaded, mount, restoreFetch, serveFetch } from '../helpers.js';
import type { BantinArticleElement } from '../../src/bantin-article.js';

const TOLERANCE_PX = 0.5;
const link = (text: string) => `<a href="https://xa.example/">${text}</a>`;

/** Something to focus at the very edge of everything that can clip it. */
const BODY =
  `<p>${link('Đầu đoạn')} và ${link('một liên kết dài hơn cả một dòng của cột hẹp')}.</p>` +
  `<h2>${link('Đề mục')}</h2><ul><li>${link('Mục')}<ul><li>${link('Con')}</li></ul></li></ul>` +
  `<blockquote><p>${link('Trích')}</p></blockquote><dl><dt>${link('Từ')}</dt></dl>` +
  `<details><summary>Xem thêm</summary><p>Hết</p></details><h3>${link('Đề mục nhỏ')}</h3>` +
  `<table><caption>${link('Tên bảng')}</caption><tr><th>${link('Đầu cột')}</th>` +
  `<td>${link('Ô')}</td>${`<td>${link('Chợ phiên')}</td>`.repeat(9)}</tr></table>` +
  `<pre>${link('Dòng lệnh')}</pre><p><small>${link('Chữ nhỏ')}</small></p>`;
const ITEM = {
  content_html: BODY,
  url: 'https://xa.example/tin',
  authors: [{ name: 'Nông Thảo Vy', url: 'https://xa.example/vy' }],
  attachments: [{ url: 'https://xa.example/a.pdf', mime_type: 'application/pdf', title: 'Tệp' }],
};

/** The box inside of which an element's ring is painted, by the nearest ancestor that clips it. */
function* clipsOf(element: Element): Generator<Element> {
  let node: Node | null = element.parentNode;
  while (node && node !== document) {
    if (node instanceof Element && clips(node)) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}

function clips(element: Element): boolean {
  const { overflowX, overflowY, contain } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible' || /paint|content|strict/.test(contain);
}

/** By how many pixels the ring of a focused element is cut, with the element that cuts it. */
function cutOf(element: Element): string[] {
  const { outlineWidth, outlineOffset, outlineStyle } = getComputedStyle(element);
  expect(outlineStyle).to.equal('solid');
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const cuts: string[] = [];
  for (const clip of clipsOf(element)) {
    const box = clip.getBoundingClientRect();
    for (const { left, top, right, bottom } of element.getClientRects()) {
      const beyond = [box.top - top, bottom - box.bottom];
      // How far a table moves to show what has the focus is the browser's own affair.
      if (!element.closest('table')) beyond.push(box.left - left, right - box.right);
      const cut = Math.max(...beyond) + ring;
      if (cut > TOLERANCE_PX)
        cuts.push(`${element.textContent?.trim()}: ${cut} by ${clip.localName}`);
    }
  }
  return cuts;
}

describe('<bantin-article> focus ring', () => {
  beforeEach(() => serveFetch(() => answer(ITEM)));

  afterEach(() => {
    restoreFetch();
    localStorage.clear();
  });

  for (const scale of [0.8, 1, 2]) {
    it(`is cut nowhere at ${scale * 100} % in a sidebar of 280 px`, async () => {
      const page = await mount(
        `<aside style="width: 280px"><a href="#truoc">Trước</a>
          <bantin-article src="/a" font-scale="${scale}"></bantin-article>
        </aside>`,
      );
      const element = page.querySelector('bantin-article') as BantinArticleElement;
      await loaded(element);
      page.querySelector('a')?.focus();
      // From the first key on, whatever takes the focus shows it.
      await sendKeys({ press: 'Tab' });
      const stops = element.shadowRoot?.querySelectorAll<HTMLElement>(
        'button, a, summary, .scroll',
      );
      const cuts: string[] = [];
      for (const stop of stops ?? []) {
        stop.focus();
        cuts.push(...cutOf(stop));
      }
      expect(stops?.length).to.be.above(20);
      expect(cuts).to.deep.equal([]);
    });
  }
});
