import type { Bulletin } from '../model/bulletin.js';
import { resolveLink, resolveMedia } from './address.js';
import { cleanText } from './clean-text.js';
import { parseDate } from './dates.js';
import { LANGUAGE } from './language.js';

/** The fields of a bulletin under their names, of any type: what a format finds in a document. */
export type BulletinFields = { [Name in keyof Bulletin]?: unknown };

/** Makes of a stranger's value what a field holds, or `undefined`. */
type Coercion = (value: unknown, base?: string) => unknown;

/** True for an object whose own properties may be read one by one. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property of `record`; one that it merely inherits is not what a document says. */
export function own(record: unknown, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Mark-up is cleaned when it is rebuilt: before that, nobody knows where its text is. */
const html: Coercion = (value) =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim() || undefined
    : undefined;

const text: Coercion = (value) => cleanText((html(value) as string) ?? '').trim() || undefined;

/** Without its line breaks; the spaces that `cleanText` left are as they must be. */
const line: Coercion = (value) =>
  (text(value) as string | undefined)?.replace(/[^\S\xa0\u2007\u202f]+/g, ' ');

const matching =
  (pattern: RegExp): Coercion =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

/** A whole number above zero, of at most nine digits. */
const size: Coercion = (value) =>
  /^[1-9]\d{0,8}$/.test(String(text(value))) ? Number(value) : undefined;

const list =
  (item: Coercion): Coercion =>
  (value, base) => {
    const items = Array.isArray(value) ? value.map((it) => item(it, base)) : [];
    const found = items.filter((it) => it !== undefined);
    return found.length > 0 ? found : undefined;
  };

/** @param key what such an object is nothing without; also what a bare string stands for */
const object =
  (fields: Record<string, Coercion>, key: string): Coercion =>
  (value, base) => {
    const given = typeof value === 'string' ? { [key]: value } : value;
    const made: Record<string, unknown> = {};
    for (const [name, coerce] of Object.entries(fields))
      made[name] = coerce(own(given, name), base);
    return key && made[key] === undefined ? undefined : made;
  };

const party = object({ name: line, url: resolveLink }, 'name');

const bulletin = object(
  {
    id: text,
    url: resolveLink,
    title: line,
    summary: text,
    bodyHtml: html,
    bodyText: text,
    datePublished: parseDate,
    dateModified: parseDate,
    authors: list(party),
    publisher: party,
    image: object(
      { url: resolveMedia, alt: line, caption: text, width: size, height: size },
      'url',
    ),
    attachments: list(
      object({ url: resolveLink, title: line, mimeType: line, sizeInBytes: size }, 'url'),
    ),
    language: matching(LANGUAGE),
    tags: list(line),
    status: matching(/^(?:published|withdrawn|moved)$/),
    movedTo: resolveLink,
  },
  '',
);

/**
 * Makes a stranger's fields into a bulletin: every field is of its type, or missing. Text is
 * trimmed and in Unicode NFC, addresses are absolute, dates are ISO 8601.
 * @param fields of any type
 * @param base address against which relative ones are resolved
 */
export function asBulletin(fields: unknown, base?: string): Bulletin {
  return bulletin(fields, base) as Bulletin;
}
