import { findCards } from './cards.js';
import { MAX_NAMES, namesOf } from './class-names.js';
import { isCalledHidden, isHidden } from './hidden.js';
import { isLabel, isTool } from './labels.js';
import { linesOf, removeElement, shortText, tidyText, withoutMarks, type Line } from './lines.js';
import { isProse, measureLines, type Measure } from './prose.js';

/** One of an author is the signature, one of a quotation its source. */
const FOOT = 'footer:not([class*="author" i],blockquote *)';
/** What no page has its article in. */
export const NEVER =
  `nav,aside,${FOOT},button,` +
  'input,textarea,dialog,[hidden],[role="navigation"],[role="search"],' +
  'a[href*="google.com/preferences"],img[src*="/icon/" i],img[src*="/icons/" i],[role="complementary"],[role="contentinfo"],[role="dialog"],[role="menu"],[role="toolbar"]';
/** Words of classes and ids of what is no article. */
const WORDS = [
  'nav|navbar\\w*|navigation|post ?navigation|(?<!allow )menu\\w*|mega ?menu|tab ?menu|dropdown|offcanvas',
  'bread ?crumb\\w*|pagination|page ?nav|pager|paging|prev ?next|foot|(?<!(?:blockquote|table) )footer\\w*|top ?bar|side ?(?:bar|rail)\\w*|(?:right|left) ?col(?:umn)?s?|module ?table\\w*',
  'search\\w*|log ?in|sign ?up|(?:cookies?|onetrust|consent)|(?<!(?:media|image|photo|picture) )copyright|feedback|pop ?up|modal|skip link',
  'related?\\w*|lien ?quan|cung ?chuyen ?muc|more ?news|other ?news|news ?other|latest ?news|popular',
  'tin ?(?:khac|moi|lien ?quan|cung|doc ?nhieu|noi ?bat|xem ?nhieu|cu)\\w*|xem ?(?:nhieu|them)',
  'item (?:links|related|navigation|toolbar|back to top|author ?(?:block|latest))|same ?cate\\w*|mb article in image\\w*|most ?(?:read|viewed)|read ?more|recommend\\w*|suggest\\w*|widget area',
  'comment ?(?:area|list|form|box|respond)s?|comments?|respond|disqus|binh ?luan|y ?kien',
  'share(?!able )\\w*|sharing|sfsi\\w*|sharedaddy|social\\w*|addthis|a2a|at4|fb (?:like|share|comments|root)|like ?(?:subject|box|button|count)\\w*',
  'rating\\w*|vote\\w*|danh ?gia|view ?count|luot ?xem|tool ?bar|print ?(?:button|link)',
  'tags|tag ?(?:box|list|cloud|content|article|pos|parent)|(?:article|box|content|detail|entry|news|post) ?tags?|tags? ?links',
  'btn (?:slideshow|copy)|pin it|td a rec|tu ?khoa|key ?words|ads?|adv|qc ?\\d*|advert\\w*|banner\\w*(?! in image )|quang ?cao|promo\\w*|sponsor\\w*|outbrain',
  '(?:thong ?ke ?)?truy ?cap\\w*|hit ?count\\w*|visitors?|back ?link|wm ?ipp\\w*',
  'zce ?embed|app ?download|postmetadata|newsletter|sub ?scri(?:be|ption)|lwptoc\\w*|(?:ez ?)?toc ?(?:container|list|wrap\\w*|box)|table of contents',
];
const CLUTTER = new RegExp(` (?:${WORDS.join('|')}) `);
/** What a CMS of many newspapers calls the boxes for other texts within one. */
const RELATED = /^related/i;
const COMMENTS = / (?:comments|comments? ?(?:list|area)|disqus|binh ?luan) /;
/** Boxes about an author, in which a byline may be. */
const BIO = / (?:author ?bio\w*|writer ?box) /;
/** What may have such a word in its name and is none. */
const CONTENT = / (?:article|post|entry|news|detail|main) ?(?:body|content|detail|text)s? /;
/** More of a page's running text stands only in its article; of a text fewer are links. */
const MAX_SHARE = 0.4;
/** In characters: what has more may be the whole column of the article. */
const MAX_CLUTTER = 4_000;
/** In characters, of a paragraph whose words are looked at one by one. */
const MAX_SENTENCE = 5_000;
/** Before the title there may be links around a picture and to a section. */
const MAX_FIRST = 4;
/** In characters: what is shorter is no title. */
const MIN_TITLE = 20;
const HEADING = 'h1,h2,h3,h4,h5,h6';
/** What a text has a figure for. */
const OF_FIGURES = 'img,video,audio,figcaption,table,blockquote,pre,p,ul,ol';
/** Of fewer words a heading may be the name of a list. */
const MIN_WORDS = 3;

/**
 * Takes out of a page what is no article by its element, its role or its names: navigation, side
 * columns, related links, comments, share buttons, advertisements.
 * @param heading stays, with all that it stands in
 */
export function stripClutter(root: Element, heading?: Element): void {
  for (const element of root.querySelectorAll('[class],[id]')) {
    if (!isNamed(element, COMMENTS) || element.matches('article,main')) continue;
    if (root.contains(element) && !element.querySelector('h1,[itemprop~="articleBody"]'))
      removeElement(element);
  }
  const lines = linesOf(root);
  const measure = measureLines(root, lines);
  const words = wordsOfSentences(lines);
  const most = measure(root).prose * MAX_SHARE;
  const article = heading?.closest('article');
  const ofArticle = article ? measure(article).prose : 0;
  const cards = findCards(root, measure);
  for (const element of root.querySelectorAll('*')) {
    if (!root.contains(element) || (heading && element.contains(heading))) continue;
    if (words.has(element) && !isNever(element) && !isCalledHidden(element)) continue;
    const { prose } = measure(element);
    const isOther =
      element.localName === 'article' && prose < ofArticle && !article?.contains(element);
    const isOut = isOther || cards.has(element) || isClutter(element) || BIO.test(namesOf(element));
    if (isOut && (prose <= most || isFoot(element))) removeElement(element);
  }
}

/**
 * The elements that are part of a sentence, whatever they are called: a paper may call a link in
 * its text `related`. Without them the sentence would have a gap.
 */
function wordsOfSentences(lines: Line[]): Set<Element> {
  const words = new Set<Element>();
  for (const { nodes, text } of lines.filter(isProse)) {
    if (text.length > MAX_SENTENCE) continue;
    const elements = nodes.filter((node) => node instanceof Element);
    for (const element of elements.flatMap((it) => [it, ...it.querySelectorAll('*')])) {
      const own = tidyText(element.textContent);
      if (own.length < text.length / 2 && !isTool(own) && !isLabel(own)) words.add(element);
    }
  }
  return words;
}

function isNever(element: Element): boolean {
  return element.matches(NEVER) || isHidden(element);
}

function isClutter(element: Element): boolean {
  if (isNever(element)) return true;
  if (isTeaser(element)) return true;
  if (element.matches('header')) return !element.closest('article,main,[role="main"]');
  return isCalledClutter(element);
}

/** The foot of a site, which may say more than a short article. */
function isFoot(element: Element): boolean {
  return element.matches(FOOT) && !element.closest('article,main,[role="main"]');
}

/** A box for another text: an article that begins with a link, a figure of a link, or a link around a title. */
export function isTeaser(element: Element): boolean {
  if (element.matches('figure'))
    return element.querySelector('a[href]') !== null && !element.querySelector(OF_FIGURES);
  if (element.matches('a[href]')) return element.querySelector('h2,h3,h4') !== null;
  if (!element.matches('article')) return false;
  if (element.querySelector('h2,h3,h4')?.querySelector('a[href]')) return true;
  const links = [...element.querySelectorAll('a[href]')].slice(0, MAX_FIRST);
  const first = links.map((it) => tidyText(it.textContent)).find((it) => it.length >= MIN_TITLE);
  return first !== undefined && tidyText(element.textContent).startsWith(first);
}

function isCalledClutter(element: Element): boolean {
  // A picture that opens in a box called `modal`.
  if (element.matches('a') && shortText(element, MIN_TITLE) === '') return false;
  const names = namesOf(element);
  if (RELATED.test(element.getAttribute('type') ?? '')) return true;
  const isCalled = isNamed(element, CLUTTER) || isCalledHidden(element);
  return isCalled && !CONTENT.test(names) && !element.matches('article,main');
}

/** True for such words in a class or an id, other than one made of the words of a heading. */
function isNamed(element: Element, words: RegExp): boolean {
  return words.test(namesOf(element)) && !isNamedByHeading(element);
}

/** True for a part of a text, or its heading, that has an id such as `binh-luan-cua-chuyen-gia`. */
function isNamedByHeading(element: Element): boolean {
  const id = slugOf(element.id);
  if (id.split('-', MIN_WORDS).length < MIN_WORDS) return false;
  const heading = element.matches(HEADING) ? element : element.querySelector(HEADING);
  const text = heading ? (shortText(heading, MAX_NAMES) ?? '') : '';
  if (slugOf(withoutMarks(text)) !== id || isLabel(text)) return false;
  const links = [...element.querySelectorAll('a[href]')].map((it) => it.textContent.length);
  return links.reduce((sum, it) => sum + it, 0) < element.textContent.length * MAX_SHARE;
}

/** The words of a text as an address has them: `y-kien-cua-dan`. */
function slugOf(text: string): string {
  const words = text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return words.join('-');
}

/**
 * Tells of elements whether they, or what they stand in, are no article; remembers what it told.
 * @param measure of the elements of `root`
 */
export function clutterOf(
  root: Element,
  measure: (element: Element) => Measure,
): (element: Element) => boolean {
  const most = measure(root).prose * MAX_SHARE;
  const known = new Map<Element, boolean>([[root, false]]);
  const isInClutter = (element: Element): boolean => {
    const told = known.get(element);
    if (told !== undefined) return told;
    const { parentElement } = element;
    const isOne =
      (parentElement && isInClutter(parentElement)) ||
      (measure(element).prose <= most && isShortClutter(element));
    known.set(element, isOne);
    return isOne;
  };
  return isInClutter;
}

function isShortClutter(element: Element): boolean {
  if (element.matches(`nav,aside,${FOOT},[role="navigation"],[role="complementary"]`)) return true;
  return isCalledClutter(element) && element.textContent.length < MAX_CLUTTER;
}
