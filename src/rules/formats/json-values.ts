import { own } from '../as-bulletin.js';

/** How many names of one kind are read: each can cost a parse, and no publisher has more. */
export const MAX_NAMES = 100;

/** A value that may stand alone or in a list, as a list; of nothing an empty one. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === null ? [] : [value];
}

/** What is found by going from one own property to the next; of a list, its first item. */
export function valueAt(value: unknown, ...names: string[]): unknown {
  return names.reduce((it, name) => own(listOf(it)[0], name), value);
}
