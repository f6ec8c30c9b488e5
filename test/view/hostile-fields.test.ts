import { expect } from '@open-wc/testing';
import type { BantinArticleElement } from '../../src/bantin-article.js';
import { cleanText } from '../../src/rules/clean-text.js';
import { feed, load, part, queryPart, restoreFetch, serveFetch } from '../helpers.js';
import { ATTACKS } from '../rules/attacks/all.js';
import { countAttacks } from '../rules/provoke.js';

/** What is longer is for the limits of the request and of the body. */
const MAX_LENGTH = 10_000;
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAAADs=';

/** An element that shows a bulletin whose every text is the same. */
function show(text: string): Promise<BantinArticleElement> {
  const item = {
    title: text,
    summary: text,
    image: PICTURE,
    authors: [{ name: text }],
    attachments: [{ url: 'https://portal.example/a.pdf', title: text }],
    _bantin: { image_alt: text, image_caption: text, publisher: { name: text } },
  };
  serveFetch(() => new Response(feed(item)));
  return load('<bantin-article src="/a"></bantin-article>');
}

/** Every element of the shadow tree with the names of its attributes. */
function structureOf({ shadowRoot }: BantinArticleElement): string[] {
  const elements = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  return elements.map((element) => [element.localName, ...element.getAttributeNames()].join(' '));
}

/** Where each of the texts stands. */
function textsOf(element: BantinArticleElement) {
  const textIn = (name: string, selector: string) =>
    queryPart(element, name)?.querySelector(selector)?.textContent;
  return {
    title: part(element, 'title').textContent,
    summary: part(element, 'summary').textContent,
    caption: part(element, 'caption').textContent,
    description: part(element, 'figure').querySelector('img')?.alt,
    author: textIn('byline', 'bdi'),
    publisher: textIn('source', 'bdi'),
    attachment: textIn('attachments', 'bdi'),
  };
}

describe('<bantin-article> with an attack in every text', () => {
  let harmless: string[];

  before(async () => {
    const element = await show('Tin');
    harmless = structureOf(element);
    // While it is there, others of its address share its answer.
    element.remove();
  });

  afterEach(restoreFetch);

  for (const [group, attacks] of Object.entries(ATTACKS)) {
    for (const [name, html] of attacks) {
      if (html.length > MAX_LENGTH) continue;
      it(`shows it as text: ${group}: ${name}`, async () => {
        const element = await show(html);
        const text = cleanText(html).trim();
        const line = text.replace(/\s+/g, ' ');
        expect(textsOf(element)).to.deep.equal({
          title: line,
          summary: text,
          caption: text,
          description: line,
          author: line,
          publisher: line,
          attachment: line,
        });
        expect(structureOf(element)).to.deep.equal(harmless);
        expect(countAttacks()).to.equal(0);
      });
    }
  }
});
