import { isRecord, own, type BulletinFields } from '../as-bulletin.js';
import { htmlOf } from '../content-of.js';
import {
  addressOf,
  itemsOf,
  literal,
  property,
  readArticle,
  readPicture,
  typesOf,
} from './article-fields.js';
import { parseJson, type Format, type Parse } from './format.js';

type Thing = Record<string, unknown>;

const ARTICLE =
  /^(?:(?:Analysis|Background|Opinion|Reportage|Review)?NewsArticle|Article|BlogPosting|SocialMediaPosting|Report)$/;
/** Where other things stand within one, and how deep; what is deeper is none of a publisher's. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const MAX_DEPTH = 8;
const MAX_PICTURES = 20;
/** Properties that may point at a thing that stands elsewhere in the document. */
const REFERENCE =
  /(?:^|[:/])(?:associatedMedia|author|creator|encoding|image|publisher|sourceOrganization)$/;

/**
 * A schema.org article as JSON-LD (https://schema.org/NewsArticle): alone, in a list, in `@graph`
 * or as the main entity of a page. One of several is named by its `@id`, its `identifier` or its
 * address.
 */
export const parseNewsArticle: Format = (document, itemId, parse) => {
  const things = thingsIn(parseJson(document));
  const articles = things.filter(isArticle);
  if (articles.length === 0) return undefined;
  const article =
    itemId === undefined || articles.length === 1
      ? chooseArticle(articles, document.url)
      : articles.find((it) => isNamed(it, itemId));
  if (!article) return {};
  const whole = withReferences(article, things);
  return withMorePictures(readArticle(whole, parse), property(whole, 'image'), parse);
};

/**
 * An article whose pictures after the first stand below its text, where each says something else: those
 * that do not are the same picture in other sizes.
 */
function withMorePictures(fields: BulletinFields, images: unknown, parse: Parse): BulletinFields {
  const box = parse('').createElement('div');
  const said = new Set([own(fields.image, 'caption')]);
  for (const image of itemsOf(images).slice(0, MAX_PICTURES)) {
    const { url, caption } = readPicture([image], parse);
    if (url === undefined || caption === undefined || said.has(caption)) continue;
    said.add(caption);
    box.append(makeFigure(box.ownerDocument, url, caption));
  }
  if (!box.firstChild) return fields;
  const { bodyText, bodyHtml } = fields;
  const written = typeof bodyText === 'string' ? bodyText : '';
  const text = typeof bodyHtml === 'string' ? bodyHtml : htmlOf(written);
  return { ...fields, bodyText: undefined, bodyHtml: text + box.innerHTML };
}

function makeFigure(document: Document, url: string, caption: string): HTMLElement {
  const figure = document.createElement('figure');
  const image = document.createElement('img');
  image.setAttribute('src', url);
  figure.append(image, document.createElement('figcaption'));
  figure.lastElementChild?.append(caption);
  return figure;
}

/**
 * The article of a document, for `readArticle`: that of the document's own address, else the first
 * with a body, else the first.
 * @param json what the document says as JSON-LD; several scripts of a page as a list
 * @param address of the document
 */
export function findArticle(json: unknown, address?: string): Thing | undefined {
  const things = thingsIn(json);
  const article = chooseArticle(things.filter(isArticle), address);
  return article && withReferences(article, things);
}

function thingsIn(json: unknown, depth = 0): Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(json)) return json.flatMap((item) => thingsIn(item, depth + 1));
  if (!isRecord(json)) return [];
  return [json, ...WITHIN.flatMap((name) => thingsIn(own(json, name), depth + 1))];
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE.test(type));
}

function chooseArticle(articles: Thing[], address?: string): Thing | undefined {
  const found = address === undefined ? undefined : articles.find((it) => isAt(it, address));
  return found ?? articles.find((it) => property(it, 'articleBody') !== undefined) ?? articles[0];
}

function isAt(article: Thing, address: string): boolean {
  const page = pageOf(address, address);
  const places = ['url', '@id', 'mainEntityOfPage'].map((name) =>
    pageOf(addressOf(property(article, name)), address),
  );
  return page !== undefined && places.includes(page);
}

/** An address without its fragment and a slash at its end; `undefined` where it is none. */
function pageOf(address = '', base: string): string | undefined {
  // A fragment alone is a name within the document, and does not say where that is.
  if (/^(?:#|$)/.test(address)) return undefined;
  try {
    return new URL(address, base).href.replace(/\/?(?:#.*)?$/, '');
  } catch {
    return undefined;
  }
}

function isNamed(article: Thing, itemId: string): boolean {
  const names = ['@id', 'identifier', 'url'].flatMap((name) => itemsOf(property(article, name)));
  return names
    .map((name) => literal(name))
    .some((name) => name === itemId || name?.endsWith(`#${itemId}`));
}

/** The article with the things that it only points at (`{"@id": …}`) in their place. */
function withReferences(article: Thing, things: Thing[]): Thing {
  const byId = new Map(things.filter((it) => !isReference(it)).map((it) => [own(it, '@id'), it]));
  const resolve = (item: unknown) =>
    isReference(item) || typeof item === 'string'
      ? (byId.get(own(item, '@id') ?? item) ?? item)
      : item;
  return Object.fromEntries(
    Object.entries(article).map(([name, value]) => [
      name,
      REFERENCE.test(name) ? itemsOf(value).map(resolve) : value,
    ]),
  );
}

function isReference(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).every((name) => /^@(?:id|type)$/.test(name));
}
