import { type Attack, TOO_LARGE } from './attack.js';

const DEPTH = 128;
const TAGS = 10_000;
const LENGTH = 2_000_000;

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const ATTRIBUTES = times(20_000, (index) => ` a${index}`);

/** What is small to send and great to make. */
export const limits: Attack[] = [
  ['more text than anybody reads', 'a'.repeat(LENGTH + 1), TOO_LARGE],
  ['as much text as there may be', 'a'.repeat(LENGTH), 'a'.repeat(LENGTH)],
  ['more tags than an article has', '<br>'.repeat(TAGS + 1), TOO_LARGE],
  ['as many tags as there may be', '<br>'.repeat(TAGS), '<br>'.repeat(TAGS)],
  ['blocks in one another', '<div>'.repeat(DEPTH + 1), TOO_LARGE],
  [
    'as many blocks in one another as there may be',
    '<div>'.repeat(DEPTH),
    '<div>'.repeat(DEPTH) + '</div>'.repeat(DEPTH),
  ],
  [
    'elements that nobody knows in one another',
    times(DEPTH + 1, (index) => `<x${index}>`),
    TOO_LARGE,
  ],
  ['drawings in one another', '<svg><g>'.repeat(DEPTH), TOO_LARGE],
  ['templates in one another', '<template>'.repeat(DEPTH + 1), TOO_LARGE],
  ['lists in one another', '<ul><li>'.repeat(DEPTH + 1), TOO_LARGE],
  ['tables in one another', '<table><td>'.repeat(DEPTH + 1), TOO_LARGE],
  [
    'tables in one another, with the rows that a parser adds',
    '<table><td>'.repeat(DEPTH),
    TOO_LARGE,
  ],
  [
    'items and terms, which count as nothing, in one another',
    '<li><dd>'.repeat(200),
    '<div>'.repeat(400) + '</div>'.repeat(400),
  ],
  ['objects that keep paragraphs open', '<p><object>'.repeat(DEPTH + 1), TOO_LARGE],
  [
    'formatting that every paragraph opens again',
    `<p>${times(DEPTH - 3, (index) => `<b class="${index}">`)}${'<p>Tin'.repeat(2000)}`,
    `<p>${'<b>'.repeat(DEPTH - 3)}${'</b>'.repeat(DEPTH - 3)}</p>${'<p>Tin</p>'.repeat(2000)}`,
  ],
  [
    'sizes that every cell opens again',
    `<table><tr>${times(DEPTH - 3, (index) => `<font size="${index}">`)}${'<td>1'.repeat(2000)}`,
    `<table><tbody><tr>${'<td>1</td>'.repeat(2000)}</tr></tbody></table>`,
  ],
  [
    'closers that each look through all that is open',
    '<div>'.repeat(DEPTH) + '</p>'.repeat(2000),
    '<div>'.repeat(DEPTH) + '<p></p>'.repeat(2000) + '</div>'.repeat(DEPTH),
  ],
  ['closers of what was never opened', '</section>'.repeat(TAGS), ''],
  ['comments that are never closed', '<!--'.repeat(TAGS), ''],
  [
    'text that a table puts before itself, time and again',
    `<table>${'<hr><tr>'.repeat(2000)}`,
    `${'<hr>'.repeat(2000)}<table><tbody>${'<tr></tr>'.repeat(2000)}</tbody></table>`,
  ],
  ['choices without an end', `<select>${'<option>1<optgroup>'.repeat(60)}</select>Sau`, 'Sau'],
  ['one name for all', '<p id="a" name="a">Tin'.repeat(5000), '<p>Tin</p>'.repeat(5000)],
  ['entities without an end', '&amp;'.repeat(100_000), '&amp;'.repeat(100_000)],
  [
    'entities that are almost one',
    '&CounterClockwiseContourIntegra '.repeat(10_000),
    '&amp;CounterClockwiseContourIntegra '.repeat(10_000),
  ],
  ['zero bytes without an end', '\0'.repeat(LENGTH), ''],
  ['a tag without an end', `<p ${'onload '.repeat(150)}`, ''],
  ['a name without an end', `<${'a'.repeat(1000)}>Tin`, 'Tin'],
  [
    'a value of spaces for an alignment',
    `<p style="${';'.repeat(1000)}${' '.repeat(1_000_000)}text-align">Tin</p>`,
    '<p>Tin</p>',
  ],
  [
    'as many attributes as there may be',
    `<p${times(500, (index) => ` a${index}`)}>Tin`,
    '<p>Tin</p>',
  ],
  ['one attribute more', `<p${times(501, (index) => ` a${index}`)}>Tin`, TOO_LARGE],
  ['one attribute more in a closer', `<p>Tin</p${times(501, (index) => ` a${index}`)}>`, TOO_LARGE],
  ['attributes that are each compared with all before', `<p ${ATTRIBUTES}>Tin`, TOO_LARGE],
  [
    'cells that each lie across all others',
    `<table>${'<tr><td colspan="1000" rowspan="9999">1'.repeat(2)}</table>`,
    `<table><tbody>${'<tr><td>1</td></tr>'.repeat(2)}</tbody></table>`,
  ],
  ['attributes that seem to be a value without a name', `<p ="${ATTRIBUTES}">Tin`, TOO_LARGE],
  [
    'attributes that seem to be text behind a comment',
    `<!-- <p a=" --><p b="> " ${ATTRIBUTES}>Tin`,
    TOO_LARGE,
  ],
  [
    'attributes that seem to be text behind a field of text',
    `<textarea><p a='</textarea><p b='> ' ${ATTRIBUTES}>Tin`,
    TOO_LARGE,
  ],
  [
    'attributes that seem to be a value behind a space of no HTML',
    `<p a=\u00a0"> <p b=" ${ATTRIBUTES}>Tin`,
    TOO_LARGE,
  ],
  ['text that is copied at every comment', `${'ữ'.repeat(180)}<!---->`.repeat(TAGS), TOO_LARGE],
  [
    'blocks that each move all that they hold',
    `${'<div>Tin'.repeat(DEPTH)}${'a<hr>'.repeat(9000)}`,
    TOO_LARGE,
  ],
  [
    'lists that all hold one text of nothing',
    `${'<ul><li>'.repeat(DEPTH)}${'\u200b'.repeat(1_900_000)}`,
    TOO_LARGE,
  ],
  [
    'attributes that seem to be a value behind a comment of another kind',
    `<? <p a=' ><p b='> ' ${ATTRIBUTES}>Tin`,
    TOO_LARGE,
  ],
];
