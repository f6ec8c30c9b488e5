// What of a document is shown right: what somebody has read in it against what the element shows.

/**
 * What a careful reader reads in a document; CONTRIBUTING.md says how it is written.
 * @typedef {{
 *   url: string, title: string, date: string | null, authors: string[], body: string[],
 *   not: string[], captions: string[], doubt?: string[]
 * }} Gold
 */

/**
 * What the element shows: all of its text, and that of lead, body and pictures alone.
 * @typedef {{
 *   title?: string, date?: string, authors: string[], captions: string[], all: string, text: string
 * }} Shown
 */

/** How many of what were asked are right, and what is not. */
/** @typedef {{ right: number, of: number, faults: string[] }} Verdict */

/** Dates are days in Vietnam, as the element shows them. */
const OFFSET_MS = 7 * 3_600_000;
/** What stands in `doubt` for each field. */
export const FIELDS = {
  title: 'title',
  date: 'date',
  authors: 'authors',
  complete: 'body',
  clean: 'body',
  captions: 'captions',
};

/**
 * @param {Gold} gold
 * @param {Shown} shown
 * @returns {Record<keyof typeof FIELDS, Verdict>}
 */
export function judge(gold, shown) {
  const [all, text] = [letters(shown.all), letters(shown.text)];
  const lost = gold.body.filter((phrase) => !all.includes(letters(phrase)));
  const foreign = gold.not.filter((phrase) => text.includes(letters(phrase)));
  const captions = shown.captions.map(letters);
  const uncaptioned = gold.captions.filter((caption) => !captions.includes(letters(caption)));
  return {
    title: whole(letters(shown.title) === letters(gold.title), shown.title),
    date: whole(daysOf(shown.date).includes(gold.date ?? ''), shown.date),
    authors: whole(listed(shown.authors) === listed(gold.authors), shown.authors.join(' | ')),
    complete: { right: lost.length > 0 ? 0 : 1, of: 1, faults: lost },
    clean: { right: foreign.length > 0 ? 0 : 1, of: 1, faults: foreign },
    captions: {
      right: gold.captions.length - uncaptioned.length,
      of: gold.captions.length,
      faults: uncaptioned,
    },
  };
}

function whole(isRight, shown = '') {
  return { right: isRight ? 1 : 0, of: 1, faults: isRight ? [] : [`shown as "${shown}"`] };
}

function listed(names) {
  return names.map(letters).sort().join('\n');
}

/** The day as it is told, and in Vietnam. */
function daysOf(date = '') {
  const time = Date.parse(date);
  const here = Number.isNaN(time) ? '' : new Date(time + OFFSET_MS).toISOString();
  return [date, here].map((it) => it.slice(0, 10));
}

/** A text as it is compared: without case, spaces and the kind of its quotes. */
function letters(text = '') {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'");
}
