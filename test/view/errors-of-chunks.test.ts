import { expect } from '@open-wc/testing';
import { BantinArticleElement } from '../../src/bantin-article.js';
import { holdConsole, load, restoreFetch, serveFetch } from '../helpers.js';

/** As each chunk of the drop-in has it: the same name, another class. */
class BulletinError extends Error {
  override readonly name = 'BulletinError';

  constructor(readonly code: string) {
    super('WordPress answered rest_post_invalid_id.');
  }
}

describe('<bantin-article> and the errors of a chunk', () => {
  let quiet: ReturnType<typeof holdConsole>;

  beforeEach(() => {
    quiet = holdConsole();
    serveFetch(() => new Response('của riêng'));
  });

  afterEach(() => {
    quiet.restore();
    restoreFetch();
  });

  for (const [thrown, code] of [
    [new BulletinError('not-found'), 'not-found'],
    [new TypeError('no such thing'), 'unreadable'],
  ] as const) {
    it(`tells ${thrown.name} as ${code}`, async () => {
      BantinArticleElement.formats.add('own', () => {
        throw thrown;
      });
      const element = await load('<bantin-article src="/a" format="own"></bantin-article>');
      expect(element.error?.code).to.equal(code);
    });
  }
});
