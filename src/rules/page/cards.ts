import { tidyText } from './lines.js';
import type { Measure } from './prose.js';

/** So many beside each other make a list of other texts. */
const MIN_CARDS = 3;
const NO_CARD = /^(?:p|blockquote)$/;
/** In characters, of all that one says. */
const MAX_CARD = 600;
const MAX_EACH = 2;
/** Each looks for its title in what is around it. */
const MAX_IMAGES = 500;
const MAX_LINKS = 12;
/** In characters. */
const MIN_TITLE = 20;
/** The picture itself in full size, or a file. */
const FILE = /^#|\.(?:jpe?g|png|gif|webp|pdf|docx?)(?:[?#]|$)/i;

/**
 * The boxes that stand beside each other, each for another text: a title that is a link, with the
 * text's picture or how it begins.
 * @param measure of the elements of `root`
 */
export function findCards(root: Element, measure: (element: Element) => Measure): Set<Element> {
  const cards = loneCards(root, measure);
  for (const list of [root, ...root.querySelectorAll('*')]) {
    if (list.childElementCount < MIN_CARDS || measure(list).teasers < MIN_CARDS) continue;
    const found = [...list.children].filter((it) => isCard(it, measure(it)));
    const counts = new Map<string, number>();
    for (const card of found) counts.set(kindOf(card), (counts.get(kindOf(card)) ?? 0) + 1);
    for (const card of found) if ((counts.get(kindOf(card)) ?? 0) >= MIN_CARDS) cards.add(card);
  }
  return cards;
}

/** A picture and a title that lead to the same text, with how it begins: one is enough. */
function loneCards(root: Element, measure: (element: Element) => Measure): Set<Element> {
  const cards = new Set<Element>();
  for (const image of [...root.querySelectorAll('a[href] img')].slice(0, MAX_IMAGES)) {
    const link = image.closest('a[href]');
    const address = link?.getAttribute('href') ?? '';
    if (!link || tidyText(link.textContent) !== '' || FILE.test(address)) continue;
    const card = [link.parentElement, link.parentElement?.parentElement].find(
      (it) => it && isSmall(it, measure(it)) && isTitled(it, address),
    );
    if (card) cards.add(card);
  }
  return cards;
}

function isSmall(card: Element, { prose, other, paragraphs }: Measure): boolean {
  const links = card.getElementsByTagName('a').length;
  return links <= MAX_LINKS && prose + other <= MAX_CARD && paragraphs <= MAX_EACH;
}

function isTitled(card: Element, address: string): boolean {
  return [...card.querySelectorAll('a[href]')].some(
    (it) => it.getAttribute('href') === address && tidyText(it.textContent).length >= MIN_TITLE,
  );
}

/** Name and first class, in which a CMS numbers its texts. */
function kindOf({ localName, className }: Element): string {
  return `${localName} ${/^\s*\D*?(?=\s|\d|$)/.exec(className)?.[0] ?? ''}`;
}

function isCard(element: Element, { prose, paragraphs, teasers, other }: Measure): boolean {
  if (teasers < 1 || teasers > MAX_EACH || paragraphs > MAX_EACH || NO_CARD.test(element.localName))
    return false;
  if (prose + other > MAX_CARD) return false;
  return paragraphs > 0 || element.querySelector('img') !== null;
}
