import { isPersons, namesOfAuthors, rankOf } from './author-names.js';
import { readPageDate } from './month-names.js';
import { tidyAuthors } from './told-authors.js';
import type { Found, WebPage } from './web-page.js';

/** True for what says nothing, also where it is a list or an object of such. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (value instanceof Element) return false;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '';
}

/**
 * Adds to what was found what is still missing. An author that is but the site itself gives way to
 * any other, one of several to all of them.
 */
export function fill(found: Found, more: Found | undefined, { url }: WebPage): void {
  const rank = rankOf(found.authors, found, url);
  const isBetter =
    rank < rankOf(more?.authors, { ...more, ...found }, url) ||
    isMore(more?.authors, found.authors);
  for (const [name, value] of Object.entries(more ?? {}) as [keyof Found, unknown][]) {
    const given = tidied(name, value);
    if (isEmpty(given)) continue;
    if (isEmpty(found[name]) || (name === 'authors' && isBetter)) assign(found, name, given);
  }
}

/** True for persons among whom are all that are known, and others. */
function isMore(more: unknown, known: unknown): boolean {
  const [all, some] = [namesOfAuthors(more), namesOfAuthors(known)];
  return all.length > some.length && all.every(isPersons) && some.every((it) => all.includes(it));
}

/** Dates as ISO 8601 has them, authors once each. */
function tidied(name: keyof Found, value: unknown): unknown {
  if (/^date/.test(name) && typeof value === 'string') return readPageDate(value);
  return name === 'authors' && Array.isArray(value) ? tidyAuthors(value) : value;
}

/** Puts what a reader sees on the page in the place of what the page tells others. */
export function replace(found: Found, more: Found | undefined): void {
  for (const [name, value] of Object.entries(more ?? {}) as [keyof Found, unknown][]) {
    if (!isEmpty(value)) assign(found, name, value);
  }
}

function assign(found: Found, name: keyof Found, value: unknown): void {
  Object.assign(found, { [name]: value });
}
