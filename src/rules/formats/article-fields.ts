import { isRecord, own, type BulletinFields } from '../as-bulletin.js';
import type { Parse } from './format.js';
import {
  decodeEntities,
  firstText,
  hasBlocks,
  isText,
  plainText,
  textOfHtml,
} from './html-text.js';
import { listOf, MAX_NAMES } from './json-values.js';

/** How schema.org's names may be written. */
const PREFIXES = ['', 'schema:', 'http://schema.org/', 'https://schema.org/'];
const EMPTY_LINE = /\n[^\S\n]*\n/;
const PIXELS = /^(\d{1,5})(?:\.0+)?\s*(?:px|pixels?)?$/i;
/** A number without its unit may be of kilobytes. */
const BYTES = /^\s*(\d{1,9})\s*(?:B|bytes?)\s*$/i;

/**
 * The fields of a schema.org article (https://schema.org/NewsArticle), from JSON-LD or, under the
 * same names, from microdata. A value may stand alone or in a list, with its language or its type.
 */
export function readArticle(article: unknown, parse: Parse): BulletinFields {
  const text = (...names: string[]) =>
    plainText(firstText(...names.map((name) => literal(property(article, name)))), parse);
  const parties = (...names: string[]) => readParties(property(article, ...names), parse);
  return {
    id: literal(property(article, 'identifier')) ?? own(article, '@id'),
    url: addressOf(property(article, 'url')) ?? addressOf(property(article, 'mainEntityOfPage')),
    title: text('headline', 'name'),
    summary: text('description', 'abstract'),
    ...readBody(property(article, 'articleBody', 'text'), parse),
    datePublished: literal(property(article, 'datePublished', 'dateCreated')),
    dateModified: literal(property(article, 'dateModified')),
    authors: parties('author', 'creator'),
    publisher: parties('publisher', 'sourceOrganization')[0],
    image: readPicture([property(article, 'image'), property(article, 'thumbnailUrl')], parse),
    attachments: ['associatedMedia', 'encoding'].flatMap((name) =>
      readAttachments(property(article, name), parse),
    ),
    language: readLanguage(property(article, 'inLanguage')),
    tags: readTags(property(article, 'keywords'), parse),
  };
}

/** The first of the properties that a thing has, whatever prefix the name has. */
export function property(thing: unknown, ...names: string[]): unknown {
  const values = names.flatMap((name) => PREFIXES.map((prefix) => own(thing, prefix + name)));
  return values.find((value) => value !== '' && listOf(value).length > 0);
}

/** A value's items: one that stands alone, a list, or JSON-LD's own list (`@list`, `@set`). */
export function itemsOf(value: unknown): unknown[] {
  return listOf(value).flatMap((item) => listOf(own(item, '@list') ?? own(item, '@set') ?? item));
}

function namesIn(value: unknown): unknown[] {
  return itemsOf(value).slice(0, MAX_NAMES);
}

/** The first text or number of a value; also of one such as `{"@value": "…", "@language": "vi"}`. */
export function literal(value: unknown): string | undefined {
  const texts = itemsOf(value).map(
    (item) => own(item, '@value') ?? property(item, 'value') ?? item,
  );
  return texts.map((text) => (typeof text === 'number' ? String(text) : text)).find(isText);
}

/** Where a thing is: an address, or an object that has one. */
export function addressOf(value: unknown): string | undefined {
  const addresses = itemsOf(value).flatMap((item) => [
    item,
    ...['contentUrl', 'url'].map((name) => literal(property(item, name))),
    /^https?:[^#]*$/.exec(firstText(own(item, '@id')) ?? '')?.[0],
  ]);
  return addresses.find(isText);
}

/** Each line of a text without empty lines is a paragraph; mark-up in it makes it HTML. */
function readBody(value: unknown, parse: Parse): BulletinFields {
  const texts = itemsOf(value).map((item) => literal(item) ?? '');
  const text = decodeEntities(texts.join('\n\n').trim(), parse).replace(/\r\n?/g, '\n');
  if (hasBlocks(text)) return { bodyHtml: text };
  return { bodyText: EMPTY_LINE.test(text) ? text : text.replaceAll('\n', '\n\n') };
}

/** Persons and organisations: objects, or their names; one that is only pointed at has no name. */
function readParties(value: unknown, parse: Parse): unknown[] {
  return namesIn(value).map((party) => {
    const name = literal(isRecord(party) ? property(party, 'name') : party);
    return {
      name: /^https?:\/\//.test(name ?? '') ? undefined : nameOf(name, parse),
      url: addressOf(property(party, 'url')),
    };
  });
}

/** Some tell a name as a link to it. */
function nameOf(name: string | undefined, parse: Parse): string | undefined {
  return /<\/\w/.test(name ?? '') ? textOfHtml(name, parse) : plainText(name, parse);
}

/** The first of several that has an address. */
export function readPicture(values: unknown[], parse: Parse) {
  const picture = values.flatMap(itemsOf).find((item) => addressOf(item) !== undefined);
  const text = (name: string) => plainText(literal(property(picture, name)), parse);
  const pixels = (name: string) => {
    const size = property(picture, name);
    return PIXELS.exec((literal(size) ?? literal(property(size, 'name')) ?? '').trim())?.[1];
  };
  return {
    url: addressOf(picture),
    alt: text('description'),
    caption: text('caption'),
    width: pixels('width'),
    height: pixels('height'),
  };
}

/** Files that come with the article; its pictures are none. */
function readAttachments(value: unknown, parse: Parse): unknown[] {
  return namesIn(value).flatMap((file) => {
    const mimeType = literal(property(file, 'encodingFormat', 'fileFormat'));
    if (typesOf(file).includes('ImageObject') || mimeType?.startsWith('image/')) return [];
    return {
      url: addressOf(property(file, 'contentUrl')),
      title: plainText(literal(property(file, 'name')), parse),
      mimeType,
      sizeInBytes: BYTES.exec(literal(property(file, 'contentSize')) ?? '')?.[1],
    };
  });
}

/** The types of a thing, without what their names may begin with. */
export function typesOf(thing: unknown): string[] {
  return listOf(own(thing, '@type')).map((type) =>
    typeof type === 'string' ? type.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '') : '',
  );
}

/** Of a `Language`, `alternateName` has the tag. */
function readLanguage(value: unknown): string | undefined {
  const [language] = itemsOf(value);
  return literal(property(language, 'alternateName') ?? language)?.replace('_', '-');
}

/** A list, or one text with commas. */
function readTags(value: unknown, parse: Parse): unknown[] {
  const tags = namesIn(value).map((tag) => literal(property(tag, 'name') ?? tag));
  const [only] = tags;
  const names = tags.length === 1 && only ? only.split(',', MAX_NAMES) : tags;
  return names.map((tag) => plainText(tag, parse));
}
