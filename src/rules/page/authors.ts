import { own } from '../as-bulletin.js';
import { AUTHOR_LABEL } from '../author-label.js';
import { isPerson } from './person.js';
import { isAccount, isNobody } from '../nobody.js';
import { seenLines } from './hidden.js';
import { isCopyright } from './labels.js';
import { comparable, removeLine, type Line } from './lines.js';
import {
  areGeneric,
  authorsOf,
  isHost,
  isOfSite,
  MIN_COMPARED,
  namesOfAuthors,
  personsIn,
} from './author-names.js';
import { hasDate, partsOf } from './meta-line.js';
import { linesNear } from './near-title.js';
import { isProse } from './prose.js';
import { sourceIn } from './source-line.js';
import {
  EDITORS,
  findSignature,
  findSignatureAfter,
  INITIALS,
  type Signature,
} from './signature.js';
import type { Found, WebPage } from './web-page.js';

const SIGNED = '[rel~="author"],[class*="author" i]';
/** What no name to log in with has. */
const NO_ACCOUNT = /[^\p{L}\d._-]+/u;
/** In capitals alone, as an agency is: `TTXVN`, `VOV.VN`. */
const CAPITALS = /^[\p{Lu}\d+./-]+$/u;
/** Who made the site. */
const COMPANY = /^(?:công ty|công nghệ|cty|vnpt|viettel)(?:\s|$)/i;
/** Before the name of that one. */
const MADE_BY =
  /(?:thiết kế|phát triển|xây dựng|design|develop|power)\S*\s*(?:bởi|by|:|trên nền tảng)/i;
/** With it. */
const FIRM = /công ty|cty|company|corp|jsc/i;
/** In characters. */
const MAX_MADE_BY = 300;
/** In characters: what is longer may have such a word in a sentence. */
const MAX_SIGNED = 60;
/** In characters. */
const MAX_BYLINE = 100;

/**
 * The authors of a bulletin: those that are known, or the name that its text ends in, which leaves
 * the text where it is one of them.
 */
export function takeAuthors(body: Element, page: WebPage, found: Found): unknown {
  const signature = findSignature(body);
  const name = signature?.name ?? findSignatureAfter(body, page.root);
  if (name === undefined) return shownAuthors(page, found);
  const isSource = isSourceIn(page.lines, namesOfAuthors(found.authors));
  const isSure = isSource || signature?.lines.some(({ text }) => AUTHOR_LABEL.test(text));
  const text = signature?.lines.map((it) => it.text).join(' ') ?? name;
  const authors = isSure ? authorsOf(name) : signedBy(name, text, found, page);
  const isTaken = isIn(name, namesOfAuthors(authors).join(' '));
  if (isTaken && signature) removeSignature(signature, body);
  return authors;
}

/** True for names that a line of the page tells as its source alone. */
function isSourceIn(lines: Line[], names: string[]): boolean {
  return lines.some((line) => {
    const source = sourceIn(line);
    return source !== undefined && personsIn(source).every((it) => names.includes(it));
  });
}

/** Takes a signature out of the text, in which the author's office stays. */
export function removeSignature({ lines, office }: Signature, body: Element): void {
  if (office !== undefined) {
    // Below a picture another element would be its caption.
    const address = body.ownerDocument.createElement('address');
    address.append(office);
    lines.at(-1)?.nodes[0]?.before(address);
  }
  for (const line of lines) removeLine(line, body);
}

/** What the page calls its author, wherever that stands. */
function signedTexts(lines: Line[]): string[] {
  const signed = lines.filter(
    ({ text, block, nodes }) =>
      text.length <= MAX_BYLINE &&
      (block.matches(SIGNED) || nodes.some((it) => it instanceof Element && isSigned(it))),
  );
  return signed.map(({ text }) => text);
}

function isSigned(element: Element): boolean {
  return element.matches(SIGNED) || element.querySelector(SIGNED) !== null;
}

/** True for a person's whole name, which may be that of the site too, and for whose blog it is. */
function isOfPerson(name: string, sites: string[]): boolean {
  const isBlogger = sites.some((it) => /^s?blog/.test(it.replace(comparable(name), '')));
  return isBlogger || (isPerson(name) && name.split(' ').length > 2);
}

/** What the lines that fit say, as `comparable` gives it. */
function saidIn(lines: Line[], fits: (text: string) => boolean): string {
  const texts = lines.map(({ text }) => text).filter(fits);
  return comparable(texts.join(' '));
}

function tellsMaker(text: string): boolean {
  return text.length <= MAX_MADE_BY && MADE_BY.test(text);
}

/** True for a name to log in with, or for editors, where no short line tells. */
function isHidden(name: string, lines: Line[]): boolean {
  const isPart = (part: string) => part.toLowerCase().split(NO_ACCOUNT).includes(name);
  const short = lines.filter(({ text }) => text.length <= MAX_SIGNED);
  if (EDITORS.test(name)) return !short.some(({ text }) => isIn(name, text));
  return isAccount(name) && !short.flatMap(partsOf).some(isPart);
}

/** True for a name in what else a page calls itself. */
function isNameIn(name: string, site: string): boolean {
  return comparable(name).length >= MIN_COMPARED && site.includes(comparable(name));
}

function isIn(name: string, text: string): boolean {
  return comparable(text).includes(comparable(name));
}

/** The name as it is shown, unless it is but initials, or the page shows too who is told. */
function signedBy(name: string, text: string, found: Found, { lines, url }: WebPage): unknown {
  const [told, ...others] = Array.isArray(found.authors) ? (found.authors as unknown[]) : [];
  const isSame = others.length === 0 && comparable(own(told, 'name')) === comparable(name);
  if (isSame) return [{ name, url: own(told, 'url') }];
  const names = namesOfAuthors(found.authors);
  const shown = saidIn(lines, (it) => !tellsMaker(it));
  const signed = personsIn(name);
  /** One of those who sign, or the agency beside whoever does. */
  const isAmong = (it: string) =>
    signed.length > 1 ? signed.includes(it) : CAPITALS.test(it) && isIn(it, text);
  const isShown = names.some((it) => shown.includes(comparable(it)) && !isAmong(it));
  const isSurer = (isShown || INITIALS.test(name)) && !names.every((it) => COMPANY.test(it));
  return isSurer && !areGeneric(found.authors, found, url) ? found.authors : authorsOf(name);
}

/** A site may tell itself beside those who wrote for it. */
function withoutSite(found: Found, url?: string): unknown {
  const isOther = (author: unknown) => !isOfSite(String(own(author, 'name')), found, url);
  const others = Array.isArray(found.authors) ? found.authors.filter(isOther) : [];
  return others.length > 0 ? others : found.authors;
}

/** None where there is but an account, or the site's own name, which the page shows nowhere near the title. */
function shownAuthors(page: WebPage, found: Found): unknown {
  const { url, title: whole } = page;
  const lines = seenLines(page.lines);
  const names = namesOfAuthors(found.authors);
  const said = saidIn(lines, (it) => !tellsMaker(it));
  // Without a firm it may be who designed the pictures of the text.
  const saidOfMaker = saidIn(lines, (it) => tellsMaker(it) && FIRM.test(it));
  const isMaker = (name: string) =>
    (COMPANY.test(name) || saidOfMaker.includes(comparable(name))) &&
    !said.includes(comparable(name));
  const isSitesAccount = (name: string) => isAccount(name) && isOfSite(name, found, url);
  const isNone = (name: string) =>
    isNobody(name) || isSitesAccount(name) || isMaker(name) || isHidden(name, lines);
  if (names.every(isNone)) return undefined;
  const site = comparable(whole).replace(comparable(found.title), '');
  const owners = lines.filter(({ text }) => isCopyright(text)).map(({ text }) => comparable(text));
  const isOwner = (name: string) => owners.some((it) => isNameIn(name, it));
  const isSite = (name: string) =>
    !isOfPerson(name, [comparable(own(found.publisher, 'name')), site]) &&
    (isOfSite(name, found, url) || isNameIn(name, site) || isOwner(name));
  if (!names.every(isSite)) return withoutSite(found, url);
  const title = typeof found.title === 'string' ? found.title : '';
  // The text and its title may tell of the site too, which is not who wrote it.
  const near = linesNear(lines, found.heading).filter(
    (line) =>
      line.text.length <= MAX_BYLINE &&
      (!isProse(line) || hasDate(line)) &&
      !isIn(title, line.text),
  );
  const shown = [...near.map(({ text }) => text), ...signedTexts(lines)];
  const isShown = names.some((name) => !isHost(name) && shown.some((text) => isIn(name, text)));
  return isShown || isSourceIn(lines, names) ? found.authors : undefined;
}
