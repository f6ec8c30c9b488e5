import type { Line } from './lines.js';

/** In characters: what is shorter may be a label. */
export const MIN_PROSE = 50;
const MAX_LINKED_SHARE = 0.4;
const MIN_TEASER = 20;
/** So many titles of other texts, in all and for each paragraph, make a list of news. */
const MIN_TEASERS = 4;
const MAX_TEASERS_EACH = 0.6;

/** How much of each kind of text an element holds. */
export interface Measure {
  /** Characters of running text. */
  prose: number;
  /** Lines of running text. */
  paragraphs: number;
  /** Lines that are links to something to be read elsewhere. */
  teasers: number;
  /** Characters of all else. */
  other: number;
}

const NOTHING: Measure = { prose: 0, paragraphs: 0, teasers: 0, other: 0 };

/** True for running text, other than labels and links. */
export function isProse({ text, linked }: Line): boolean {
  return text.length >= MIN_PROSE && linked < text.length * MAX_LINKED_SHARE;
}

/** True for a line that leads to another text by its title. */
export function isTeaser({ text, linked }: Line): boolean {
  return text.length >= MIN_TEASER && linked > text.length * (1 - MAX_LINKED_SHARE);
}

/** Measures all elements that lines stand in, `root` among them. */
export function measureLines(root: Element, lines: Line[]): (element: Element) => Measure {
  const measures = new Map<Element, Measure>();
  for (const line of lines) {
    const { text, block } = line;
    const length = text.length;
    const own = measures.get(block) ?? { ...NOTHING };
    measures.set(block, own);
    if (isProse(line)) {
      own.prose += length;
      own.paragraphs += 1;
    } else {
      own.other += length;
      if (isTeaser(line)) own.teasers += 1;
    }
  }
  // Backwards, so that an element is complete before it is added to its parent.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const own = measures.get(element);
    const parent = element.parentElement;
    if (own && parent) measures.set(parent, sum(measures.get(parent) ?? NOTHING, own));
  }
  return (element) => measures.get(element) ?? NOTHING;
}

function sum(one: Measure, other: Measure): Measure {
  return {
    prose: one.prose + other.prose,
    paragraphs: one.paragraphs + other.paragraphs,
    teasers: one.teasers + other.teasers,
    other: one.other + other.other,
  };
}

/** True where a text is made of the titles of others, with what each begins with. */
export function isListOfNews({ teasers, paragraphs }: Measure): boolean {
  return teasers >= MIN_TEASERS && teasers > paragraphs * MAX_TEASERS_EACH;
}
