import { isRecord, own } from '../as-bulletin.js';
import { personsIn } from './author-names.js';
import { comparable } from './lines.js';
import { MAX_NAME, nameIn, THEO } from './names.js';

const MAX_AUTHORS = 50;

/**
 * Authors by their names alone, each of several whom one text names, once each.
 * @param told as a page, a feed or a CMS tells them: records with a `name`, or texts
 */
export function tidyAuthors(told: unknown[]): unknown[] {
  const authors = told.slice(0, MAX_AUTHORS).map(bareAuthor).map(withoutTheo).flatMap(eachAuthor);
  const names = authors.map((it) => comparable(own(it, 'name')));
  return authors.filter(
    (_, index) => names[index] !== '' && names.indexOf(names[index] ?? '') === index,
  );
}

/** An author by the bare name; without one where what is told is none: `Print`, an address. */
function bareAuthor(author: unknown): unknown {
  const record = typeof author === 'string' ? { name: author } : author;
  const told = own(record, 'name');
  if (!isRecord(record) || typeof told !== 'string') return record;
  return { ...record, name: told.length > MAX_NAME ? told : nameIn(told) };
}

/** One of several names has the address of all of them no more. */
function eachAuthor(author: unknown): unknown[] {
  const name = own(author, 'name');
  if (!isRecord(author) || typeof name !== 'string') return [author];
  const persons = personsIn(name);
  return persons.length > 1
    ? persons.map((it) => ({ name: it }))
    : [{ ...author, name: persons[0] }];
}

/** Some tell a person as they show one who is retold: `Theo Hồ Hương`. */
function withoutTheo(author: unknown): unknown {
  const name = own(author, 'name');
  return isRecord(author) && typeof name === 'string'
    ? { ...author, name: name.replace(THEO, '') }
    : author;
}
