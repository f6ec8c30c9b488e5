import { expect } from '@open-wc/testing';
import { rebuildContent } from '../../src/rules/rebuild-content.js';
import { TOO_LARGE } from './attacks/attack.js';
import { requests } from './attacks/requests.js';

/** How often the tests' server was asked for what has this key. */
async function countOf(key: string): Promise<number> {
  const response = await fetch(`/faults/counted?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

/** Waits until a picture asked for later than all else has been asked for. */
async function passFence(): Promise<void> {
  const key = crypto.randomUUID();
  const picture = document.createElement('img');
  picture.src = `/faults/count?key=${key}`;
  while ((await countOf(key)) === 0);
}

describe('rebuildContent, attacked by requests', () => {
  for (const [name, html, expected] of requests) {
    if (expected === TOO_LARGE) continue;
    it(`asks for nothing: ${name}`, async () => {
      const key = crypto.randomUUID();
      // By its own address, so that what comes out too would be asked for at this server.
      const fragment = rebuildContent(html.replaceAll('KEY', key), location.href);
      await passFence();
      expect(await countOf(key)).to.equal(0);
      expect(fragment.textContent, 'is still there').to.be.a('string');
    });
  }

  it('makes no element in the page’s own document, where media are asked for', () => {
    document.createElement = () => {
      throw new Error('Made in the page’s own document');
    };
    try {
      const fragment = rebuildContent('<img src=/a><audio src=/b></audio>', 'https://a.example/');
      expect(fragment.children).to.have.length(2);
    } finally {
      Reflect.deleteProperty(document, 'createElement');
    }
  });

  it('would have been seen to ask for something', async () => {
    const key = crypto.randomUUID();
    const careless = document.createElement('div');
    careless.innerHTML = `<img src="/faults/count?key=${key}">`;
    await passFence();
    expect(await countOf(key)).to.equal(1);
  });
});
