import { isCalledBody } from './article-body.js';
import { withoutCaptions } from './captions.js';
import { namesOf } from './class-names.js';
import { leadsOn } from './labelled.js';
import { comparable, linesOf, shortText, tidyText, type Line } from './lines.js';
import { hasDate, isAttribution } from './meta-line.js';
import { namesOfAuthors } from './author-names.js';
import { isWithin, linesNear, ownLines } from './near-title.js';
import { isProse } from './prose.js';
import type { Finder, Found } from './web-page.js';

/** In lines after the title. */
const MAX_DISTANCE = 8;
const MAX_LEAD = 1_500;
/** In characters. */
const MAX_DATELINE = 40;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const MIN_BOLD_LEAD = 80;
const MAX_PARAGRAPHS = 2;
const MAX_STEPS = 4;
const NAMES =
  / (?:\w*sapo\w*|lead|chapeau|summary|description|desc|mo ?ta\w*|trich ?(?:yeu|dan)\w*|intro|introtext|introduction|gioi ?thieu|tom ?tat\w*|abstract|excerpt|standfirst|sub ?title|subhead\w*|dek|hometext|(?:news ?)?brief|short ?(?:content|description)) /;

/** The lead ("sapo") that is called so and stands between the title and the body. */
export const findLead: Finder = (page, found) => {
  const { heading, summary: told } = found;
  if (!heading) return undefined;
  const near = withoutCaptions(linesNear(ownLines(page), heading).slice(0, MAX_DISTANCE));
  for (const line of near) {
    const lead = isText(line, found) ? leadAround(line, heading) : undefined;
    if (!lead) continue;
    const shown = linesOf(lead)
      .filter((it) => !leadsOn(it))
      .map(({ text }) => text)
      .join(' ');
    return { lead, summary: typeof told === 'string' && isEndOf(told, shown) ? told : shown };
  }
  return undefined;
};

/** True for a paragraph that says more than when a text was published, and who wrote it. */
function isText(line: Line, { authors, datePublished }: Found): boolean {
  const isOnlyOf = hasDate(line) || isAttribution(line, namesOfAuthors(authors), datePublished);
  return isProse(line) && !isOnlyOf;
}

/** True where before the same words there is but a place's or a paper's name, as `(TTXVN) -`. */
function isEndOf(told: string, shown: string): boolean {
  const before = shown.slice(0, Math.max(0, shown.length - told.length));
  const isDateline = /[-–—:)]\s*$|^(?:\p{Lu}\S*(?:\s+|$))*$/u.test(before);
  return comparable(shown).endsWith(comparable(told)) && isDateline && before.length < MAX_DATELINE;
}

function leadAround({ nodes, block }: Line, heading: Element): Element | undefined {
  const first = nodes.find((it) => tidyText(it.textContent) !== '');
  let element: Element | null = first instanceof Element ? first : (first?.parentElement ?? block);
  for (let step = 0; element && step < MAX_STEPS; step += 1, element = element.parentElement) {
    if (element.contains(heading) || shortText(element, MAX_LEAD) === undefined) return undefined;
    if (isLead(element)) return element;
  }
  return undefined;
}

function isLead(element: Element): boolean {
  if (element.matches('[itemprop~="articleBody"]')) return false;
  const isCalledSo = NAMES.test(namesOf(element)) || element.matches('[itemprop~="description"]');
  return isCalledSo && linesOf(element).filter(isProse).length <= MAX_PARAGRAPHS;
}

/**
 * The running text that stands between the title and the body, which is a lead with no mark at all.
 * @param root without clutter
 */
export function textBefore(
  body: Element,
  root: Element,
  heading: Element,
  found: Found,
): string | undefined {
  if (body.contains(heading)) return undefined;
  const lines = linesOf(root);
  const title = lines.filter((line) => isWithin(line, heading)).at(-1);
  const start = lines.findIndex((line) => body.contains(line.block));
  const after = title ? lines.indexOf(title) + 1 : start;
  const between = withoutCaptions(lines.slice(after, Math.max(start, 0))).filter((line) =>
    isText(line, found),
  );
  const text = between.map((line) => line.text).join('\n');
  return between.length <= MAX_PARAGRAPHS && text.length <= MAX_LEAD
    ? text || undefined
    : undefined;
}

/** The first line of a body, where it alone is in bold: a lead with no other mark. */
export function boldLead(body: Element): Line | undefined {
  const [first, second] = withoutCaptions(linesOf(body)).filter(isProse);
  if (!first || !second || first.text.length < MIN_BOLD_LEAD || first.text.length > MAX_LEAD)
    return undefined;
  return isBold(first) && !isBold(second) ? first : undefined;
}

/**
 * The first line of a body, where it stands apart from the text, and is what others are told of it;
 * where they are told nothing, all the rest is called the body.
 */
export function leadApart(body: Element, summary: unknown): Line | undefined {
  const [first, second, ...others] = withoutCaptions(linesOf(body)).filter(isProse);
  if (!first || !second || first.block.parentElement === second.block.parentElement)
    return undefined;
  const told = comparable(summary);
  if (told !== '') return told === comparable(first.text) ? first : undefined;
  let around: Element | null = second.block;
  while (around && !around.contains(first.block)) {
    const rest = around;
    if (isCalledBody(rest) && others.every(({ block }) => rest.contains(block))) return first;
    around = around.parentElement;
  }
  return undefined;
}

/** True for a line that is in bold, or is a heading. */
export function isBold({ nodes, text, block }: Line): boolean {
  if (/^h[2-6]$/.test(block.localName) || nodes[0]?.parentElement?.closest('b,strong')) return true;
  if (BOLD.test(block.getAttribute('x-style') ?? '')) return true;
  const bold = nodes
    .filter((node) => node instanceof Element)
    .flatMap((node) =>
      node.matches('b,strong') ? [node] : [...node.querySelectorAll('b,strong')],
    );
  const length = comparable(bold.map((it) => it.textContent).join('')).length;
  return length >= comparable(text).length * 0.9;
}
