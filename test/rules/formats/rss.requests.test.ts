import { expect } from '@open-wc/testing';
import { atom, readFeed, rss } from './feeds.js';

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';

/** What a careless reader of XML would fetch, or run; ADDRESS is one of this test's server. */
const attacks: Record<string, string> = {
  'a picture in XHTML': atom(
    `<content type="xhtml"><div ${XHTML}><img src="ADDRESS" onerror="attacked()"/></div></content>`,
  ),
  'a picture in HTML, whose base is another': atom(
    '<content type="html">&lt;img src="ADDRESS" onerror="attacked()"></content>',
    '',
    'xml:base="/khac/"',
  ),
  'a picture in a title': rss('<title>&lt;p&gt;&lt;img src="ADDRESS"&gt;&lt;/p&gt;</title>'),
  'a script in XHTML': atom(`<title>Tin</title><script ${XHTML} src="ADDRESS">attacked()</script>`),
  'a frame in XHTML': atom(`<title>Tin</title><iframe ${XHTML} src="ADDRESS"/>`),
  'a drawing': atom(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="attacked()"><image href="ADDRESS"/></svg>',
  ),
  'a style sheet': `<?xml-stylesheet href="ADDRESS" type="text/xsl"?>${rss('<title>Tin</title>')}`,
  'a document type': `<!DOCTYPE rss SYSTEM "ADDRESS">${rss('<title>Tin</title>')}`,
  'an entity': `<!DOCTYPE rss [<!ENTITY a SYSTEM "ADDRESS">]>${rss('<title>&a;</title>')}`,
  'an inclusion': rss('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="ADDRESS"/>'),
};

async function countOf(key: string): Promise<number> {
  const response = await fetch(`/faults/counted?key=${key}`);
  return ((await response.json()) as { count: number }).count;
}

/** Waits until a picture asked for later than all else has been asked for. */
async function passFence(): Promise<void> {
  const key = crypto.randomUUID();
  document.createElement('img').src = `/faults/count?key=${key}`;
  while ((await countOf(key)) === 0);
}

describe('parseRss, attacked by requests', () => {
  for (const [name, feed] of Object.entries(attacks)) {
    it(`asks for nothing and runs nothing: ${name}`, async () => {
      let attacks = 0;
      Object.assign(window, { attacked: () => (attacks += 1) });
      const key = crypto.randomUUID();
      const address = `${location.origin}/faults/count?key=${key}`;
      expect(await readFeed(feed.replaceAll('ADDRESS', address))).not.to.be.undefined;
      await passFence();
      expect(await countOf(key)).to.equal(0);
      expect(attacks).to.equal(0);
    });
  }
});
