import { expect } from '@open-wc/testing';
import { part, SEED } from '../helpers.js';
import {
  addScript,
  closePages,
  openPage,
  recordOf,
  shownIn,
  type Page,
} from '../pages/open-page.js';

const TITLE = 'Bắc Kạn chung tay vì người nghèo - không để ai bị bỏ lại phía sau';
const TAG = `<bantin-article src="${SEED}"></bantin-article>`;
const PICTURE = '/demo/bulletins/cho-phien-suoi-may.svg';

/** What scripts of many years do to what belongs to everyone. */
const HABITS: Record<string, (window: Page['window']) => void> = {
  'properties that every object has': ({ Object }) => {
    const properties = { src: '/', title: 'Của trang', image: PICTURE };
    Object.assign(Object.prototype, { each() {}, extend() {}, ...properties });
  },
  'properties that every list has': ({ Array }) => {
    Object.assign(Array.prototype, { each() {}, contains() {}, first() {}, last() {} });
  },
  'lists that become text in JSON': ({ Array, JSON }) => {
    Object.assign(Array.prototype, {
      toJSON(this: unknown[]) {
        return JSON.stringify([...this]);
      },
    });
  },
  'an `entries` of lists that gives the items alone': ({ Array }) => {
    Object.assign(Array.prototype, {
      entries(this: unknown[]) {
        return [...this];
      },
    });
  },
  'an `Array.from` that knows nothing of iterators': ({ Array }) => {
    Array.from = (list: ArrayLike<unknown>) => Array.prototype.slice.call(list) as never;
  },
  'methods that every element has': ({ Element }) => {
    const remove: () => void = Reflect.get(Element.prototype, 'remove');
    Object.assign(Element.prototype, {
      hide() {},
      replace() {},
      show() {},
      update() {},
      wrap() {},
      remove(this: Element) {
        remove.call(this);
        return this;
      },
    });
  },
  'a `bind` of its own': ({ Function }) => {
    Function.prototype.bind = function (this: (...all: unknown[]) => unknown, ...first: unknown[]) {
      return (...rest: unknown[]) => this.call(...([...first, ...rest] as [unknown]));
    };
  },
  'a `trim` that leaves wide spaces': ({ String }) => {
    String.prototype.trim = function () {
      return this.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    };
  },
  'an ear on every request': (window) => {
    const real = window.fetch.bind(window);
    window.fetch = (...request) => real(...request).then((response) => response);
  },
  'a `Promise` of its own': (window) => {
    window.Promise = class extends window.Promise<unknown> {} as PromiseConstructor;
  },
};

describe('dist/cdn/bantin-article.js beside scripts that bring', () => {
  afterEach(closePages);

  for (const [what, bring] of Object.entries(HABITS)) {
    it(`${what}: shows the bulletin`, async () => {
      const page = await openPage('blank.html');
      bring(page.window);
      page.document.body.innerHTML = TAG;
      await addScript(page);
      expect(recordOf(page).errors).to.deep.equal([]);
      const element = await shownIn(page);
      expect(recordOf(page).consoleErrors).to.deep.equal([]);
      expect(part(element, 'title').textContent).to.equal(TITLE);
      expect(part(element, 'body').querySelectorAll('p')).to.have.length(7);
      expect(part(element, 'caption').querySelectorAll('br')).to.have.length(1);
      expect(element.shadowRoot?.querySelectorAll('figure')).to.have.length(1);
      expect(part(element, 'byline').textContent).to.equal('BH');
      part(element, 'increase').click();
      expect(element.fontScale).to.equal(1.1);
    });
  }
});
