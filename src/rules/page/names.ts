import { own, type BulletinFields } from '../as-bulletin.js';
import { isAccount, isNobody } from '../nobody.js';
import { isLabel, isTool } from './labels.js';
import { comparable, tidyText, withoutMarks } from './lines.js';
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
const LABEL =
  /^\W*(?:tác giả(?: bài viết)?|người (?:viết(?: tin| bài)?|đăng|gửi|đưa tin|thực hiện)|(?:được )?(?:viết|đăng|gửi|thực hiện) bởi|thực hiện|biên tập|(?:tin|bài|ảnh)(?:(?:\s*[,&+/-]\s*|\s+(?:và\s+)?)(?:tin|bài|ảnh|clip|video))*(?: viết)?|nguồn(?: tin| bài)?|theo|fonte|fuente|source|quelle|sumber|author|by|written by|posted by)\s*[:：]?\s+/i;
/** The same in other languages, in which the word may be a name's own part: `Par Anne Petit`. */
const FOREIGN_LABEL =
  /^\W*(?:(?:[Pp]ar|[Pp]or|[Vv]o[nm]|[Dd]oor|[Oo]leh|PAR|POR|VON|OLEH)\s+(?=\p{Lu})|(?:[Aa]utor|[Aa]uteur|[Pp]enulis|[Pp]ewarta|作者|文責|记者|記者|撰文|文|글)\s*[:：]\s*|[记記]者\s*(?=\p{Script=Han}{2,4}$))/u;
/** A label in a line of its own before the name. */
export const LABEL_ALONE =
  /^(?:tác giả|người (?:viết|đưa tin)|bài và ảnh|tin,? (?:và )?bài|tin,? ảnh|(?:viết|đăng) bởi)\s*:?$/i;
/** What somebody does, or is found at, after the name; what else the line counts. */
const AFTER_NAME =
  /(?:,\s*(?:[a-z]+\s+){0,3}(?:editor|reporter|writer|correspondent|journalist|columnist)s?\b.*|\s+@\w+.*|\s*[/;]\s*(?:\d|ngày).*|\s+\d+ (?:lần|lượt|bình luận|views?|comments?)\b.*|\s+leave a (?:reply|comment)\b.*)$/i;
/** `Hoàng Vũ (TTXVN)`, which some run together. */
const AGENCY = /(?<=\S)\s*\((?:[A-ZĐ][A-ZĐ/+]{2,20}|Vietnam\+)\)$|(?<=\p{Ll})TTXVN$/u;
const IN_BRACKETS = /^[[(]([^[\]()]+)[\])]$/;
/** A name with its reporter's title. */
const KOREAN = /^(\p{Script=Hangul}{2,4})(?: \S{1,15})?\s*(?:기자|특파원)(?!\p{L})/u;
const SOURCE = /^\W*(?:(?:theo|fonte|fuente|source|quelle|sumber)\b|nguồn)/i;
/** Whom a text or its pictures are from, which is not who wrote it. */
const NO_AUTHOR =
  /^\W*(?:nguồn|theo\s|(?:fonte|fuente|source|quelle|sumber|ảnh(?: [^\s:：]+){0,3})\s*[:：])/i;
/** Whose the pictures are. */
const OF_PICTURES = /^\W*nguồn ảnh|^\W*nguồn\W*(?:internet|sưu tầm|tổng hợp)/i;
/** Other than that of a time. */
const COLON = /(?<!\d)[:：]|[:：](?!\d)/;
/** Of these a colon must follow: they may begin a sentence, a name, or the title of a part: `Bài 2: …`. */
const NEEDS_COLON =
  /^\W*(?:(?:tin|bài|ảnh)(?!\s*(?:[,&-]|và)\s*(?:bài|ảnh|clip)|(?:[\s,&+/-]+(?:và\s+)?(?:viết|tin|bài|ảnh|clip|video))*\s*[:：])|(?:theo|nguồn|thực hiện|biên tập|author)(?![^:：]{0,30}[:：]))/i;
/** No sentence begins so. */
const SURE = /^\W*(?:tin|bài)\s*(?:[,&-]|và)\s*(?:bài|ảnh|clip)\s/i;
/** An address, or a label whose name is missing. */
const NO_NAME =
  /^(?:https?:)?\/\/|^www\.|^[#@]|\S+@\S+|^(?:by|(?:written|posted) by|author|tác giả|bởi|đăng bởi)$|^(?:e-?mail|contact|follow|about) (?:the )?author|^(?:learn|read|see|view) (?:more|all)\b|^(?:author )?of |^\d{1,2}:\d\d|[:：]$|\s(?:von|by|par|por|bởi)$/i;
/** Who took the pictures, named after who wrote the text. */
export const SECOND = /[\s,.;|/–-]+(?:ảnh|clip|video|đồ họa)\s*[:：].*$|\s+\(?theo\s+\S.*$/i;
/** Between the names of several persons. */
const BETWEEN = /\s+[-–—/]\s+|\s*[,;&]\s+|\s+(?:và|and)\s+/;
/** In a name of several words: alone they may be somebody's. */
const INITIALS = /^\p{Lu}{2,}\s|\s\p{Lu}{2,}(?:\s|$)/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’]*(?:\s\p{Lu}[\p{L}.'’]*){1,4}$/u;
/** How the names of offices begin. */
export const OFFICES =
  /(?:Văn phòng|Phòng|Sở|Trung tâm|(?:Chi c|C)ục|Hội|Đoàn|Đài|UBND|Công an|Trường|Trạm|Quỹ|Khoa|Tổ) /
    .source;
export const OFFICE = new RegExp(`^${OFFICES}`, 'i');
/** In characters: what is longer names several, or says more. */
export const MAX_NAME = 80;
const MAX_BYLINE = 300;
/** What is shorter may stand in any name. */
export const MIN_COMPARED = 5;

/** The name in what may say more: a label before it, an address behind it. */
export function nameIn(text: string): string | undefined {
  const line = tidyText(text.slice(0, MAX_BYLINE)).replace(IN_BRACKETS, '$1');
  const bare = isLabelled(line) ? line.replace(LABEL, '').replace(FOREIGN_LABEL, '') : line;
  const name = bare
    .replace(SECOND, '')
    .replace(AFTER_NAME, '')
    .replace(AGENCY, '')
    .replace(/[\s,;|/•·–-]+$|(?<=\p{Ll})\.$/u, '')
    .replace(/^[\s,;|/–:-]+/, '')
    .replace(IN_BRACKETS, '$1');
  const isName = name.length > 1 && name.length <= MAX_NAME && /\p{L}/u.test(name);
  const isNone = NO_NAME.test(name) || isTool(name) || isLabel(name) || isNobody(name);
  return isName && !isNone ? name : undefined;
}

/** True for a label, other than the first words of a title that goes on with a colon: `Nguồn nước: …`. */
function isLabelled(line: string): boolean {
  if (NEEDS_COLON.test(line)) return false;
  const label = LABEL.exec(line)?.[0];
  if (label === undefined || COLON.test(label))
    return label !== undefined || FOREIGN_LABEL.test(line);
  return !COLON.test(line.replace(SECOND, ''));
}

/** What a byline with a label names, such as `Tác giả: …`; `undefined` where there is no label. */
export function labelledName(text: string): string | undefined {
  const line = tidyText(text);
  const [, reporter] = KOREAN.exec(line) ?? [];
  if (reporter !== undefined) return reporter;
  if (!isLabelled(line) || NO_AUTHOR.test(line)) return undefined;
  const name = nameIn(line);
  // Without its colon a label may begin a sentence.
  return /[:：]/.test(line) || SURE.test(line) || /^\p{Lu}\S*(?:\s\S+){0,5}$/u.test(name ?? '')
    ? name
    : undefined;
}

/** True for a byline that names but an account: `Tác giả: admin`. */
export function isNobodysByline(text: string): boolean {
  return text.length <= MAX_NAME && LABEL.test(text) && isNobody(text.replace(LABEL, ''));
}

/** Whom a text is taken from, as a line such as `Nguồn: …` says; a site's address is no name. */
export function sourceName(text: string): string | undefined {
  const line = tidyText(text);
  const isSource = SOURCE.test(line) && isLabelled(line) && !OF_PICTURES.test(line);
  const name = isSource ? nameIn(line) : undefined;
  return name === undefined || /\.[a-z]{2,}/i.test(name) ? undefined : name;
}

/** Each of several persons that one text names; else the text itself. */
export function personsIn(text: string): string[] {
  // Of a stranger's long row of spaces each would look at all that follow.
  if (text.length > MAX_BYLINE) return [text];
  const parts = withoutOffices(text.split(BETWEEN));
  if (text !== parts[0] && parts.every(isPersons)) return parts;
  // No name of Vietnam has a hyphen.
  const persons = text.split('-');
  const isSeveral = persons.some(isPerson) && persons.every(isPersons);
  return persons.length > 1 && isSeveral ? persons : [text];
}

/** Names alone, where initials say whom the first belongs to: `Hoàng Vũ – TT VHTT, xã PL`. */
function withoutOffices([first = '', ...others]: string[]): string[] {
  return isPerson(first)
    ? [first, ...others.filter((it) => !INITIALS.test(it))]
    : [first, ...others];
}

function isPersons(name: string): boolean {
  return CAPITALISED.test(name) && !OFFICE.test(name) && !GENERIC.test(name);
}

/** Authors of these names; `undefined` where there are none. */
export function authorsOf(...names: (string | undefined)[]): { name: string }[] | undefined {
  const known = [...new Set(names.filter((name) => name !== undefined).flatMap(personsIn))];
  return known.length > 0 ? known.map((name) => ({ name })) : undefined;
}

/** True where all authors are the site itself, or an account of it: better than none. */
export function areGeneric(authors: unknown, found: BulletinFields, url?: string): boolean {
  return namesOfAuthors(authors).every(
    (name) =>
      isNobody(name) ||
      isAccount(name) ||
      GENERIC.test(tidyText(name)) ||
      isOfSite(name, found, url),
  );
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
  return isSite || isOfHost(author, hostOf(url));
}

/** True for an address in the place of a name: `portal.example.vn`. */
export function isHost(name: string): boolean {
  return HOST.test(name.trim()) || LOWER_HOST.test(name.trim());
}

/** True for a host without its end, as in `Báo Sông Dừa` at `songdua.example`, and for a part of one. */
function isOfHost(author: string, host: string): boolean {
  const letters = withoutMarks(author);
  const name = host.split('.').reduce((one, other) => (other.length > one.length ? other : one));
  return (
    comparable(host).includes(letters) || (name.length >= MIN_COMPARED && letters.includes(name))
  );
}

function hostOf(url = ''): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}
