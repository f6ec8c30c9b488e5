import { namesOf } from './class-names.js';
import { linesOf } from './lines.js';
import { isListOfNews, type Measure } from './prose.js';

/** By how much is needed of them, in characters: the clearer the mark, the less. */
const MARKED: [selector: string, minProse: number][] = [
  ['[itemprop~="articleBody"]', 0],
  ['article,main,[role="main"],[role="article"]', 140],
];
const MIN_NAMED_PROSE = 100;
/** Words of classes and ids that CMSes give to the body of an article, as `namesOf` gives them. */
const WORDS = [
  '(?:article|post|entry|news|news ?detail|detail|story|blog|page|single|singular|main|left)s? ?' +
    '(?:body|body ?html|contents?|text|full ?text|detail(?: content)?)',
  '(?:chi ?tiet|tin|bai ?viet|the article|cms|knc|td post) ?(?:body|contents?|noi ?dung|text)',
  '(?:body|content|detail) ?(?:detail|article|news|text|post|main|html|fck|tin|chi ?tiet|bai ?viet)s?|text',
  'noi ?dung\\w*|nd ?chi ?tiet|chi ?tiet\\w*|van ?ban|article ?body|body ?text|fck ?detail|full ?text',
  'edn article ?content|article|h entry|hentry|e content|details?|content|print ?content|div ?print',
  'externalclass\\w*|external class\\w*|ms rtestate field|journal content article|dnn ?module',
];
const BODY = new RegExp(` (?:${WORDS.join('|')}) `);
const LISTS = / (?:list\w*|grid|feed|archive|category|items?|loop|danh ?sach|blog ?list) /;
const MIN_VERSES = 6;
const PICTURE_OR_FILE = 'img,video,audio,a[href$=".pdf" i]';
/** A narrower element is better as long as it has nearly all of the text. */
const MOST = 0.85;

/** True for an element whose class or id says that it is the body of an article. */
export function isCalledBody(element: Element): boolean {
  return BODY.test(namesOf(element));
}

/** An element that may be the body of an article. */
interface Candidate {
  element: Element;
  measure: Measure;
}

/**
 * The element that holds the body of the page's article, judged by the running text in it: the
 * narrowest one that its page marks as such and that has nearly all of it.
 * @param root without what `stripClutter` takes out
 * @param measure of the elements of `root`
 * @param heading the title, where it is known
 */
export function findBody(
  root: Element,
  measure: (element: Element) => Measure,
  heading?: Element,
): Element | undefined {
  const candidates = [...marked(root, measure), ...named(root, measure)].filter(
    (it) => !isListOfNews(it.measure),
  );
  const best = candidates.reduce((most, it) => Math.max(most, weight(it, heading)), 0);
  const near = candidates.filter((it) => weight(it, heading) >= best * MOST);
  return near.reduce<Candidate | undefined>(
    (narrowest, it) => (narrowest?.element.contains(it.element) === false ? narrowest : it),
    undefined,
  )?.element;
}

/**
 * What follows a part of a text that its page divides: other parts, called the same, each after its
 * heading. One that leads elsewhere is the title of another text.
 */
export function laterParts(body: Element): Element[] {
  const parts: Element[] = [];
  const headings: Element[] = [];
  for (let next = body.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches('h2,h3,h4,h5,h6') && !next.querySelector('a[href]')) headings.push(next);
    else if (headings.length > 0 && next.className !== '' && next.className === body.className)
      parts.push(...headings.splice(0), next);
    else break;
  }
  return parts;
}

/**
 * The body of an article that is told in pictures or files, or in verse: called so, right after the title.
 * @param heading the title
 * @param isDated where the page tells a date, as one with a form does not
 */
export function findShortBody(
  root: Element,
  heading: Element,
  isDated: boolean,
): Element | undefined {
  return [...root.querySelectorAll('[class],[id],article')].find(
    (it) =>
      isCalledBody(it) &&
      (it.querySelector(PICTURE_OR_FILE) !== null || (isDated && isVerse(it))) &&
      !it.contains(heading) &&
      isAfter(it, heading),
  );
}

/** True for several short lines, without a link and a label. */
function isVerse(element: Element): boolean {
  const lines = linesOf(element);
  return lines.length >= MIN_VERSES && !element.querySelector('a,label');
}

function isAfter(element: Element, heading: Element): boolean {
  return (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function marked(root: Element, measure: (element: Element) => Measure): Candidate[] {
  return MARKED.flatMap(([selector, minProse]) =>
    [...root.querySelectorAll(selector)]
      .map((element) => ({ element, measure: measure(element) }))
      .filter((it) => it.measure.prose >= minProse && it.measure.prose + it.measure.other > 0),
  );
}

function named(root: Element, measure: (element: Element) => Measure): Candidate[] {
  return [...root.querySelectorAll('[class],[id]')]
    .map((element) => ({ element, measure: measure(element) }))
    .filter(({ element, measure: { prose } }) => {
      if (prose < MIN_NAMED_PROSE || /^(?:p|a|li|ul|h\d|html|body)$/.test(element.localName))
        return false;
      const names = namesOf(element);
      return BODY.test(names) && !LISTS.test(names);
    });
}

/** Text far from the title is worth less: another article's teaser, or a note. */
function weight({ element, measure: { prose } }: Candidate, heading?: Element): number {
  if (!heading || element.contains(heading)) return prose;
  return isAfter(element, heading) ? prose : prose / 4;
}
