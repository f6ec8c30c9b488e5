import { expect } from '@open-wc/testing';
import { failure, FEED_ITEM, PAGE, POST, read } from './read-document.js';

const RSS = '<rss><channel><item><title>Tin</title></item></channel></rss>';

/** What PHP says before an answer, where a site shows its warnings. */
const NOTICE =
  "<br />\n<b>Warning</b>:  a() [<a href='function.a'>a</a>] in <b>/b.php</b> on line <b>3</b><br />\n";

/** Which documents are taken without a word on their format, and by which formats. */
const found: [name: string, text: string, names: string[]][] = [
  ['a JSON Feed', FEED_ITEM, ['auto', '', 'khong-co', 'toString', '__proto__', 'json-feed']],
  ['a post of WordPress', POST, ['auto', 'wordpress']],
  ['a JSON Feed after a notice', NOTICE + FEED_ITEM, ['auto', 'json-feed']],
  ['a post after two notices', NOTICE + NOTICE + POST, ['auto', 'wordpress']],
  ['a page after a notice', `${NOTICE}${PAGE}<br />\n[1] <br />{}`, ['auto', 'page']],
  ['RSS', RSS, ['auto', 'rss']],
  ['RSS after a declaration', `\ufeff \n<?xml version="1.0"?>\n<!-- > -->${RSS}`, ['auto', 'rss']],
  ['RSS after a document type', `<!DOCTYPE rss [<!ENTITY a "b">]>${RSS}`, ['auto', 'rss']],
  ['a page', PAGE, ['auto', 'page']],
  ['a page after a word of the server', `Notice: Undefined index\n${PAGE}`, ['auto', 'page']],
  ['a page that begins with a comment', `<!-- <rss> -->${PAGE}`, ['auto', 'page']],
];

describe('the formats that are known', () => {
  for (const [name, text, names] of found) {
    for (const format of names) {
      it(`read ${name}, asked for as "${format}"`, async () => {
        expect((await read(text, format)).title).to.equal('Tin');
      });
    }
  }

  it('read nothing but their own by name', async () => {
    for (const format of ['json-feed', 'rss']) {
      expect(await failure(POST, format)).to.have.property('code', 'unreadable');
    }
  });

  it('read nothing that begins as no document does', async () => {
    expect(await failure('Tin')).to.have.property('code', 'unreadable');
    expect(await failure(`for(;;);${FEED_ITEM}`)).to.have.property('code', 'unreadable');
  });
});
