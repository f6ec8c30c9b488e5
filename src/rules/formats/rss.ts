import type { BulletinFields } from '../as-bulletin.js';
import { readBody } from './feed-body.js';
import { languageOf } from '../language.js';
import { isAccount, isNobody } from '../nobody.js';
import { readPageDate } from '../page/month-names.js';
import {
  addressIn,
  childrenByName,
  xmlLangOf,
  pick,
  pickLinks,
  textIn,
  type Children,
} from './feed-elements.js';
import { readMedia } from './feed-media.js';
import { plainFeedText } from './feed-text.js';
import { parseFeedXml } from './feed-xml.js';
import type { Format, Parse } from './format.js';
import { MAX_NAMES } from './json-values.js';
import { withCleanFields } from './clean-fields.js';
import { withShownPicture } from './shown-picture.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const MAX_NAME = 400;
/** Where somebody reports from, and as what: `Jane Doe in Washington`. */
const AFTER_NAME =
  /(?<=\p{Lu}\S{1,30} \p{Lu}\S{1,30})(?: in \p{Lu}[\p{L} ]{1,40}|,[^,]{1,80} (?:Director|Editor|Reporter))$/u;
/** An author of RSS: `mail (Name)` or, by custom, `Name <mail>`; a mail alone is no name. */
const MAIL = /^\S{1,200}@\S{1,200}$|^\S{1,200}@\S{1,200} *\((.*)\)$|^(.*?) *<\S{1,200}@\S{1,200}>$/;

/** What WordPress puts before its name in the title of a section's feed. */
const OF_SECTION = /^.{1,80} (?:Archives|Lưu trữ) [-–|] (?=\S)/;

/** In the address of such a feed. */
const SECTION = /\/(?:category|tag|author)\//;
const BELOW = /^\/[^/?#]+\/feed\/?$/;

/** One item, and what is around it. */
interface Source {
  item: Element;
  fields: Children;
  /** Of the channel of RSS, or of Atom's feed. */
  channel: Children;
  parse: Parse;
  url?: string;
}

/**
 * An item of RSS 2.0 (https://www.rssboard.org/rss-specification), of 0.91 to 1.0, or an entry of
 * Atom (RFC 4287), named by its `guid`, its `id` or its address.
 */
export const parseRss: Format = ({ text, url }, itemId, parse) => {
  const root = parseFeedXml(text, parse);
  if (!root) return undefined;
  const top = childrenByName(root);
  const channel = pick(top, 'channel')[0];
  const inner = channel ? childrenByName(channel) : top;
  const items = [...pick(inner, 'item', 'entry'), ...pick(top, 'item')];
  const sources = (root.localName === 'entry' ? [root] : items).map((item) => ({
    ...{ item, fields: childrenByName(item), parse, url },
    channel: item === root ? new Map<string, Element[]>() : inner,
  }));
  const source = itemId === undefined ? sources[0] : sources.find((it) => isNamed(it, itemId));
  return source ? withCleanFields(withShownPicture(readItem(source)), parse, url) : {};
};

function isNamed({ item, fields, url }: Source, itemId: string): boolean {
  const names = [...idsOf(item, fields), addressOf(fields, url)].filter(
    (name) => name !== undefined,
  );
  return names.some((name) => name === itemId || decode(name) === itemId);
}

/** A fragment arrives decoded, and ids are often addresses with encoded letters. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function idsOf(item: Element, fields: Children): string[] {
  const ids = pick(fields, 'guid', 'id', 'atom:id').map(textIn);
  return [...ids, item.getAttributeNS(RDF, 'about')].filter((id) => typeof id === 'string');
}

/** A link to a page: HTML before what it is also served as. */
function addressOf(children: Children, url?: string): string | undefined {
  const links = pickLinks(children, 'alternate');
  const pages = links.filter((link) => /^$|html/.test(link.getAttribute('type') ?? ''));
  const permanent = pick(children, 'guid').filter(
    (guid) => guid.getAttribute('isPermaLink') !== 'false' && /^https?:/.test(textIn(guid) ?? ''),
  );
  return [...pages, ...links, ...permanent].map((link) => addressIn(link, url)).find(Boolean);
}

function readItem(source: Source): BulletinFields {
  const { item, fields, channel, parse, url } = source;
  const address = addressOf(fields, url);
  const plain = (children: Children, ...names: string[]) =>
    plainFeedText(pick(children, ...names).find(textIn), parse);
  const title = plain(fields, 'title', 'atom:title', 'dc:title');
  const site = siteOf(plain(channel, 'title'), channel);
  return {
    id: idsOf(item, fields)[0] ?? address,
    url: address,
    title,
    ...readBody(fields, parse, address, url),
    ...readDates(fields),
    authors: readAuthors(source, site),
    publisher: { name: site, url: addressOf(channel, url) },
    ...readMedia(fields, parse, url),
    language: languageOf(title, languagesOf(source)),
    tags: readTags(source),
  };
}

/** The name of the site, before which that of a section may stand. */
function siteOf(title: string | undefined, channel: Children): string | undefined {
  const home = pickLinks(channel, 'alternate').map(textIn).find(Boolean)?.replace(/\/$/, '') ?? '';
  const isSection = pickLinks(channel, 'self')
    .map((it) => it.getAttribute('href') ?? '')
    .some((it) => SECTION.test(it) || (it.startsWith(home) && BELOW.test(it.slice(home.length))));
  const site = title?.replace(OF_SECTION, '');
  return isSection ? site?.split(' – ').at(-1) : site;
}

/** Atom must have a time of its last change, which says nothing where it is that of publication. */
function readDates(item: Children): BulletinFields {
  const first = (...names: string[]) =>
    pick(item, ...names)
      .map((element) => readPageDate(textIn(element)))
      .find(Boolean);
  const published = first(
    ...['pubdate', 'published', 'atom:published', 'issued'],
    ...['dc:date', 'dcterms:issued', 'dcterms:created', 'date'],
  );
  const changed = first('updated', 'atom:updated', 'modified', 'dcterms:modified');
  return {
    datePublished: published ?? changed,
    dateModified: published === undefined || changed === published ? undefined : changed,
  };
}

/** Those of the item, else those of Atom's whole feed; the site itself is none. */
function readAuthors({ fields, channel, parse, url }: Source, site?: string) {
  const read = (authors: Element[]) =>
    authors.slice(0, MAX_NAMES).map((author) => readAuthor(author, parse, url));
  // WordPress tells whoever has no other name by that for the log-in.
  const isWordPress = pick(channel, 'generator').some((it) => textIn(it)?.includes('wordpress'));
  const creators = read(pick(fields, 'dc:creator')).filter(
    ({ name }) => !isWordPress || !isAccount(name),
  );
  return [
    creators,
    read(pick(fields, 'author', 'atom:author')),
    read(pick(channel, 'author')),
  ].find((authors) => authors.some(({ name }) => name && name !== site && !isNobody(name)));
}

function readAuthor(author: Element, parse: Parse, url?: string) {
  const person = childrenByName(author);
  const isPerson = author.children.length > 0;
  const name = isPerson ? textIn(pick(person, 'name')[0]) : plainFeedText(author, parse);
  const bare = name?.replace(AFTER_NAME, '');
  const [match, ...names] = (bare && bare.length < MAX_NAME && MAIL.exec(bare)) || [];
  return {
    name: match === undefined ? bare : names.find(Boolean),
    url: addressIn(pick(person, 'uri', 'url')[0], url),
  };
}

function languagesOf({ item, fields, channel }: Source): (string | undefined)[] {
  const said = (children: Children) => textIn(pick(children, 'dc:language', 'language')[0]);
  return [said(fields), xmlLangOf(item), said(channel)];
}

function readTags({ fields, parse }: Source): unknown[] {
  const categories = pick(fields, 'category', 'atom:category', 'dc:subject').slice(0, MAX_NAMES);
  const tags = categories.map(
    (it) => it.getAttribute('label') ?? it.getAttribute('term') ?? plainFeedText(it, parse),
  );
  return [...new Set(tags)];
}

export { parseRss as format };
