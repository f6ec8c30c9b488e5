import { isPersons, personsIn } from './author-names.js';
import { CALLED, DEGREE, nameIn, OFFICES, ROLE } from './names.js';

/** What stands between names, or between one and an office. */
const BETWEEN = /^(?:[\s,;&/|–—-]|và\s)+|(?:[\s,;&/|–—-]|\svà)+$/g;
/** Anything said of somebody, after the name. */
const NOTES = /(?<!^)\([^()]+\)/g;
/** Persons before an office. */
const OF = new RegExp(`^(?:\\p{Lu}[\\p{L}.]*[\\s,&/–—-]+){1,12}?(?=${OFFICES})`, 'u');
/** An office in the place of a person. */
const OFFICE = new RegExp(`^${OFFICES}(?:[^.!?:]|\\.(?=\\S)|(?<=T[PXT])\\.)+$`);
/** The same, by the first letters of its name. */
const BY_LETTERS =
  /^[A-ZĐ]{2,8} (?:chi nhánh|tỉnh|huyện|xã|phường|thị (?:xã|trấn)|thành phố)(?: [^.!?:]+)?$/;
/** Several who sign as one; with other words such a beginning is somebody's name. */
const COLLECTIVE =
  /^(?:(?:Công đ|Đ)oàn \p{Ll}|Liên đội |Chi bộ |Nhóm |NHÓM |(?:Cổng|Trang) (?:TT|thông tin)|PV \p{Lu}{3})[^.!?:]*$/u;
const IN_CAPITALS = new RegExp(OFFICE.source, 'i');
/** Between the words of names, and between names. */
const WITHIN = /(?:[. ]|\s?[,&–—-]\s|\svà\s)/.source;
const PAPERS = /(?:Báo|Tạp chí) /.source;
/** One or more, and whom they belong to, or what else is said of them. */
const WITH_OFFICE = new RegExp(
  `^(\\p{Lu}[\\p{L}'’]*(?:${WITHIN}\\p{Lu}[\\p{L}'’]*){1,11})\\s?(?:[,/|–—-]\\s((?:\\p{Lu}{2,3} )?(?:${OFFICES}|${PAPERS}).*)|(\\([^()]+\\)))$`,
  'u',
);
/** The same, where capitals alone tell it: `Thu Hương – CDC Hải Thịnh`. */
const WITH_CAPITALS =
  /^(\p{Lu}['’]?\p{Ll}\S*(?:\s\p{Lu}\p{Ll}*){1,4})\s?[,–—-]\s((?:Khoa |Phòng )?[\p{Lu}&]{2,}(?:\s.*)?)$/u;
/** Whom somebody belongs to, or is, in any words: neither a day nor another person. */
const REST =
  /(?:[Ll]ớp \d{1,2}[A-Z/.]?\d{0,2}|(?![Nn]gày|[Tt]háng|[Nn]ăm|[Mm]ùa)(?!.*(?:\svà\s|\d{4}|\d[/.-]\d))(?=\p{Ll}|\d{1,2}[A-Z]|.*(?:\s\p{Ll}|\p{Lu}{2}|\p{Lu}\.\s))[\p{L}\d][^.!?:]*(?:\.\s[^.!?:]*)?)/u;
/** A name and such words: `Thu Hương - Công chức VHXH`. */
const WITH_REST = new RegExp(
  `^(\\p{Lu}['’]?\\p{Ll}\\S*(?:\\s\\p{Lu}\\p{Ll}*){1,3})\\s?[,–—-]\\s(${REST.source})$`,
  'u',
);
const REST_ALONE = new RegExp(`^${REST.source}$`, 'u');

/** True for the name of an office, with nothing else. */
export function isOffice(text: string): boolean {
  const isInCapitals = text === text.toUpperCase() && IN_CAPITALS.test(text);
  return [OFFICE, BY_LETTERS, COLLECTIVE].some((it) => it.test(text)) || isInCapitals;
}

/** True for a line that may say of somebody named above it who that is: `GV Tổ Khoa học xã hội`. */
export function isSaidOfSomebody(text: string): boolean {
  return REST_ALONE.test(text) && !isPersons(nameIn(withoutOffice(text, true)) ?? '');
}

/** True for an office, alone or after whoever belongs to it. */
export function endsInOffice(text: string): boolean {
  return isOffice(text.replace(OF, ''));
}

/**
 * Who is named in a line, without whom they belong to.
 * @param isAtRight where nothing but a signature stands: there any words may follow the name
 */
export function withoutOffice(text: string, isAtRight: boolean): string {
  return partsOf(text, isAtRight)?.name ?? text;
}

/** What stays in the text of a line whose names are taken: neither they, nor what was done. */
export function officeIn(text: string, name: string): string | undefined {
  if (ROLE.test(text)) return undefined;
  const rest = personsIn(name).reduce((all, it) => all.replace(it, ''), name);
  const other = rest === '' ? undefined : rest.replace(BETWEEN, '') || undefined;
  return partsOf(text, true)?.office ?? (text.match(NOTES)?.join(', ') || other);
}

/** Who is named, with an academic title, and whom they belong to. */
function partsOf(text: string, isAtRight: boolean): { name: string; office?: string } | undefined {
  const bare = text.replace(CALLED, '');
  const [degree = ''] = DEGREE.exec(bare) ?? [];
  const named = bare.slice(degree.length);
  const parts = WITH_OFFICE.exec(named) ?? WITH_CAPITALS.exec(named);
  const [, name, office, note] = parts ?? (isAtRight ? WITH_REST.exec(named) : null) ?? [];
  if (name === undefined || isPersons(office ?? '')) return undefined;
  return { name: degree + name, office: office ?? note };
}
