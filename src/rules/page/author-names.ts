import { own, type BulletinFields } from '../as-bulletin.js';
import { isAccount, isNobody } from '../nobody.js';
import { comparable, tidyText, withoutMarks } from './lines.js';
import { DEGREE, MAX_BYLINE, OFFICE } from './names.js';
import { isPerson } from './person.js';

/** Offices that stand under everything. */
const GENERIC = new RegExp(
  `^(?:${[
    /(?:báo|hãng|tạp chí|đài|tòa soạn|thông tấn xã)(?: .*)?/.source,
    /website .*|author|editor|host|staff|tác giả|bbt|btv|pv|ban (?:biên tập|quản trị).*|biên tập viên/
      .source,
    /cổng (?:thông tin|ttđt).*|trang (?:thông tin|tin).*/.source,
    /(?:văn phòng|[uủ][yỷ] ban|ubnd|hđnd|sở|phòng|trung tâm|cục|bộ) .*/.source,
    /trường (?:mầm non|tiểu học|th\w*|trung|dân tộc|chính trị|đại học|cao đẳng)[ ,].*/.source,
  ].join('|')})$`,
  'i',
);
/** The address of a site in the place of a name. */
const HOST = /^(?:[a-z\d-]{2,}\.)+(?:com|net|org|edu|gov|info|vn)$/i;
/** Of any other end, which may also be a name: `Van.An`. */
const LOWER_HOST = /^(?:[a-z\d-]{2,}\.)+[a-z]{2,}$/;
/** Between the names of several persons. */
const BETWEEN = /\s+[-–—]\s*|\s*[-–—]\s+|\s*[/|+]\s*|\s*(?<!GS)[,;&]\s+|\s+(?:và|and|und|et|y)\s+/;
/** In brackets, after one of several names. */
const NOTE = /\s*\([^()]{1,20}\)$/;
/** In a name of several words: alone they may be somebody's. */
const INITIALS = /^\p{Lu}{2,}\s|\s\p{Lu}{2,}(?:\s|$)/u;
/** Alone beside a name that is not all in capitals: `Anne Vu, CNN`, `Thu Hà - P.KHTH`. */
const ACRONYM = /^(?:[A-Z]{3,5}|P\.\p{Lu}{2,6})$/u;
/** Of two words at least, or with an initial: `H.Phúc`, `H’Liên`. */
const CAPITALISED =
  /^\p{Lu}(?:[.'’]\p{Lu}|[\p{L}.'’]*\s\p{Lu})[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’]*){0,3}$/u;
/** Letters that no other language has. */
const VIETNAMESE = /[ĂăĐđƠơƯư\u1ea0-\u1ef9]/;
/** Beside a name: others whom nobody names, a paper, or one more name and what is said of it. */
const KEPT = /^(?:[Nn]hóm|[Bb]áo|[Tt]ạp chí|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\s/u;
/** What is shorter may stand in any name. */
export const MIN_COMPARED = 5;

/** Each of several persons that one text names; else the text itself. */
export function personsIn(text: string): string[] {
  // Of a stranger's long row of spaces each would look at all that follow.
  if (text.length > MAX_BYLINE) return [text];
  const several = text.split(BETWEEN);
  // Each may be of a class: `Hoàng Vũ (11A1), Thu Hà (11A2)`.
  const names = several.length > 1 ? several.map((it) => it.replace(NOTE, '')) : several;
  const parts = withoutOffices(names);
  if (text !== parts[0] && parts.every(isPersons)) return parts;
  // No name of Vietnam has a hyphen.
  const persons = text.split('-');
  const isSeveral = persons.every(isPersons) && (persons.some(isPerson) || VIETNAMESE.test(text));
  return persons.length > 1 && isSeveral ? persons : [text];
}

/** Names alone, where it is said whom, or what, the first is: `Hoàng Vũ – TT VHTT, xã PL`. */
function withoutOffices([first = '', ...others]: string[]): string[] {
  const isOther = (it: string) =>
    ![ACRONYM, INITIALS, OFFICE].some((no) => no.test(it)) &&
    (isPersons(it) || !it.includes(' ') || KEPT.test(it));
  // All in capitals, others are too.
  const isOne =
    isPersons(first) && !INITIALS.test(first.replace(DEGREE, '')) && /\p{Ll}/u.test(first);
  return isOne ? [first, ...others.filter(isOther)] : [first, ...others];
}

/** True for words that may be somebody's name, after an academic title too. */
export function isPersons(name: string): boolean {
  return CAPITALISED.test(name.replace(DEGREE, '')) && !OFFICE.test(name) && !GENERIC.test(name);
}

/** Authors of these names; `undefined` where there are none. */
export function authorsOf(...names: (string | undefined)[]): { name: string }[] | undefined {
  const known = [...new Set(names.filter((name) => name !== undefined).flatMap(personsIn))];
  return known.length > 0 ? known.map((name) => ({ name })) : undefined;
}

/** True where all authors are the site itself, or an account of it, or an office: better than none. */
export function areGeneric(authors: unknown, found: BulletinFields, url?: string): boolean {
  return rankOf(authors, found, url) < 2;
}

/**
 * How much authors say of a text.
 * @returns 0 for the site alone, or an account of it, or none; 1 for an office alone; else 2
 */
export function rankOf(authors: unknown, found: BulletinFields, url?: string): 0 | 1 | 2 {
  const others = namesOfAuthors(authors).filter(
    (name) => !isNobody(name) && !isAccount(name) && !isOfSite(name, found, url),
  );
  if (others.length === 0) return 0;
  return others.every(isOffice) ? 1 : 2;
}

function isOffice(name: string): boolean {
  return GENERIC.test(tidyText(name)) || OFFICE.test(name);
}

/** The names of a bulletin's authors. */
export function namesOfAuthors(authors: unknown): string[] {
  const names = Array.isArray(authors) ? authors.map((it) => own(it, 'name')) : [];
  return names.filter((name) => typeof name === 'string');
}

/** True for the name of the site, as it is told or as its address has it. */
export function isOfSite(name: string, { publisher }: BulletinFields, url?: string): boolean {
  const site = comparable(own(publisher, 'name'));
  const author = comparable(name);
  if (isHost(name)) return true;
  if (author.length < MIN_COMPARED) return author === '';
  const isSite = site !== '' && (site.includes(author) || author.includes(site));
  return isSite || isOfHost(author, hostOf(url), isOffice(name));
}

/** True for an address in the place of a name: `portal.example.vn`. */
export function isHost(name: string): boolean {
  return HOST.test(name.trim()) || LOWER_HOST.test(name.trim());
}

/**
 * True for a host without its end, as in `Báo Sông Dừa` at `songdua.example`, and for a part of one; an
 * office may be of any: `UBND xã Phú Lâm` at `phulam.caolau.example`.
 */
function isOfHost(author: string, host: string, isOffice: boolean): boolean {
  const letters = withoutMarks(author);
  const parts = host.split('.');
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one));
  const names = isOffice ? parts : [longest];
  return (
    comparable(host).includes(letters) ||
    names.some((it) => it.length >= MIN_COMPARED && letters.includes(it))
  );
}

function hostOf(url = ''): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}
