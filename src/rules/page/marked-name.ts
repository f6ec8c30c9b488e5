import { isPersons, personsIn } from './author-names.js';
import { isLabel } from './labels.js';
import { comparable, linesOf, tidyText, type Line } from './lines.js';
import { partsOf } from './meta-line.js';
import { readPageDate } from './month-names.js';
import { IN_BRACKETS, nameIn, THEO } from './names.js';

/** In characters: what may stand before the link to an author, as `By`. */
const MAX_LABEL = 12;
/** The name alone, as hCard and papers mark it. */
const CARD = '.fn,[data-role="author"]';
/** What sets each of several names apart from what else is said. */
const MARKED = 'a[href],b,strong';
/** Where the name ends in a line that tells more. */
const AFTER_NAME =
  /\s+[|•·/–—-]\s+(?=[^|•·]*\d[\d/:.h-]*\d)|\s+on\s+(?=\S+\s+\d)|,?\s+(?:posted\s+)?(?=\d{1,2}[/:.-]\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d|thứ\s|(?:vào|lúc|ngày)\s(?=.*\d))|(?<!^last\s?)\s*(?=updated:)|\s*\.?(?:ngày (?:đăng|tạo|cập nhật)|lượt (?:xem|đọc))\s*:|và\s\d|\s+\d+\s(?:(?:min(?:ute)?|hour|day|week|month|year)s? ago|(?:phút|giờ|ngày|tuần|tháng|năm) trước)/i;
export const BY =
  /^(?:(?:(?:posted|recipe|story|article|report|text|words) )?by|(?:đăng|viết|gửi) bởi|bởi)\s*:?\s+/i;
/** In any language, in what is called an author: `Av: Tommy Lind`. */
const ANY_LABEL = /^\p{L}{1,12}(?: \p{L}{1,12})?\s*:\s+(?=\p{Lu})/u;
const GLUED = /\p{Ll}[\p{Lu}\d]|^By\S/u;
const WAYS = 'nav a[href],[class*="bread" i] a[href],[class*="menu" i] a[href]';

/** The names of a page's sections, as `comparable` gives them: a byline may have one. */
export function sectionsOf(root: Element): Set<string> {
  return new Set(textsIn(root, WAYS).map(comparable));
}

/** A byline without what follows its name: when, how often. */
export function beforeRest(text: string): string {
  return text.split(AFTER_NAME, 1)[0] ?? '';
}

export function textsIn(element: Element, selector: string): string[] {
  return [...element.querySelectorAll(selector)]
    .map((it) => tidyText(it.textContent))
    .filter(Boolean);
}

/**
 * The name in an element that is called an author, without the date that often stands beside it.
 * @param sections are no names
 */
export function nameOf(element: Element, sections: Set<string>): string | undefined {
  const [linked = '', ...others] = textsIn(element, 'a[href]:not([href^="mailto:"])');
  const mail = textsIn(element, 'a[href^="mailto:"]').join('');
  const marked = [...new Set(textsIn(element, MARKED))];
  if (marked.length > 1 && marked.every(isPersons)) return marked.join(', ');
  const [card] = textsIn(element, CARD);
  if (card !== undefined) return nameIn(card);
  const label = tidyText(element.textContent).length - linked.length - mail.length;
  const isName = linked !== '' && others.length === 0 && label <= MAX_LABEL && !isLabel(linked);
  if (isName) return sections.has(comparable(linked)) ? undefined : nameIn(linked);
  const texts = linesOf(element)
    .flatMap((line) => spacedText(line).split(/\s*[|•·]\s*/))
    .map(beforeRest)
    .filter((text) => readPageDate(text) === undefined);
  const names = texts.map((text) =>
    nameIn(
      text.replace(IN_BRACKETS, '$1').replace(BY, '').replace(ANY_LABEL, '').replace(THEO, ''),
    ),
  );
  const known = names
    .filter((name) => name !== undefined)
    .filter((name) => !sections.has(comparable(name)));
  // A section may stand before them.
  return known.find((name) => personsIn(name).length > 1) ?? known[0];
}

/** A line whose label, name and date may stand apart by their style alone, without what is no name. */
function spacedText(line: Line): string {
  if (!GLUED.test(line.text)) return line.text;
  const names = [...new Set(partsOf(line))].filter((it) => nameIn(it) !== undefined);
  return names.join(' ');
}
