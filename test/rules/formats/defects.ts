import type { Random } from '../hostile-html.js';

type Defect = (value: unknown, random: Random) => unknown;

/** What stands in a place where something of another type is expected. */
const STRANGERS: unknown[] = [
  null,
  true,
  false,
  0,
  -1.5,
  1e308,
  '',
  ' ',
  'a',
  '0000-00-00T00:00:00',
  '2023-11-30',
  '<p>Một</p>',
  '&amp;lt;p&amp;gt;',
  [],
  [[]],
  [null],
  {},
  { then: 1 },
  { rendered: null },
  { results: [] },
  { __deferred: { uri: 'a' } },
  { '@id': '#a' },
  { '@value': {} },
  { toString: 1, valueOf: 2, length: -1 },
];

/** What can befall a value of a document. */
const DEFECTS: Record<string, Defect> = {
  missing: () => undefined,
  retyped: (_, random) => pick(STRANGERS, random),
  truncated: (value, random) =>
    typeof value === 'string' ? value.slice(0, Math.floor(random() * value.length)) : undefined,
  nested: (value) => [value],
  'nested in an object': (value) => ({ value }),
  repeated: (value) => [value, value],
  'said twice': (value) => (typeof value === 'string' ? value + value : [value, value]),
  'told as text': (value) => JSON.stringify(value),
};

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** A document, and what was done to it. */
export interface Damaged {
  text: string;
  note: string;
}

/** A JSON document with one to three defects, each in a value by chance. */
export function damageJson(text: string, random: Random): Damaged {
  const root = { document: JSON.parse(text) as unknown };
  const notes: string[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const [holder, name] = pick(placesIn(root), random);
    const [defect, change] = pick(Object.entries(DEFECTS), random);
    notes.push(`${defect}: ${name}`);
    holder[name] = change(holder[name], random);
  }
  return { text: JSON.stringify(root.document) ?? '', note: notes.join(', ') };
}

type Place = [holder: Record<string, unknown>, name: string];

/** Every property of every object and every item of every list. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name): Place[] => [
    [holder, name],
    ...placesIn(holder[name]),
  ]);
}

/** A tag with its attributes, or a piece of text between tags. */
const PIECE = /<[^>]*>|[^<]+/g;

/** A document of tags with one to three defects, each in a tag or a text by chance. */
export function damageMarkup(text: string, random: Random): Damaged {
  const pieces: string[] = text.match(PIECE) ?? [];
  const changes: Record<string, (piece: string) => string> = {
    missing: () => '',
    retyped: () =>
      String(
        pick(
          STRANGERS.filter((it) => typeof it !== 'object'),
          random,
        ),
      ),
    truncated: (piece) => piece.slice(0, Math.floor(random() * piece.length)),
    nested: (piece) => `<div>${piece}</div>`,
    repeated: (piece) => piece + piece,
    'told as text': (piece) => piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  };
  const notes: string[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const place = Math.floor(random() * pieces.length);
    const [defect, change] = pick(Object.entries(changes), random);
    notes.push(`${defect}: ${pieces[place]?.slice(0, 60)}`);
    pieces[place] = change(pieces[place] ?? '');
  }
  return { text: pieces.join(''), note: notes.join(', ') };
}
