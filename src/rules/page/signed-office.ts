import { personsIn } from './author-names.js';
import { OFFICES, ROLE } from './names.js';

/** What stands between names, or between one and an office. */
const BETWEEN = /^(?:[\s,;&/|–—-]|và\s)+|(?:[\s,;&/|–—-]|\svà)+$/g;
/** Anything said of somebody, after the name. */
const NOTES = /(?<!^)\([^()]+\)/g;
/** Persons before an office. */
const OF = new RegExp(`^(?:\\p{Lu}[\\p{L}.]*[\\s,&/–—-]+){1,12}?(?=${OFFICES})`, 'u');
/** An office in the place of a person. */
const OFFICE = new RegExp(`^${OFFICES}(?:[^.!?:]|\\.(?=\\S)|(?<=T[PXT])\\.)+$`);
/** One or more, and whom they belong to, or what else is said of them. */
const WITH_OFFICE = new RegExp(
  `^(\\p{Lu}[\\p{L}'’]*(?:(?:[. ]|\\s?[,&–—-]\\s)\\p{Lu}[\\p{L}'’]*){1,11})\\s?(?:[,/–—-]\\s((?:\\p{Lu}{2,3} )?${OFFICES}.*)|(\\([^()]+\\)))$`,
  'u',
);
/** The same, where capitals alone tell it: `Thu Hương – CDC Hải Thịnh`. */
const WITH_CAPITALS =
  /^(\p{Lu}['’]?\p{Ll}\S*(?:\s\p{Lu}\p{Ll}*){1,4})\s?[,–—-]\s([\p{Lu}&]{2,}(?:\s.*)?)$/u;
/** The same, of what is neither a day nor another person: `Thu Hương - Công chức VHXH`. */
const WITH_REST =
  /^(\p{Lu}['’]?\p{Ll}\S*(?:\s\p{Lu}\p{Ll}*){1,3})\s?[,–—-]\s((?![Nn]gày|[Tt]háng|[Nn]ăm|[Mm]ùa)(?!.*(?:\svà\s|\d{4}|\d[/.-]\d))(?=.*(?:\s\p{Ll}|\p{Lu}{2}|\p{Lu}\.\s))\p{L}[^.!?:]*(?:\.\s[^.!?:]*)?)$/u;

/** True for the name of an office, with nothing else. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** True for an office, alone or after whoever belongs to it. */
export function endsInOffice(text: string): boolean {
  return OFFICE.test(text.replace(OF, ''));
}

/**
 * Who is named in a line, without whom they belong to.
 * @param isAtRight where nothing but a signature stands: there any words may follow the name
 */
export function withoutOffice(text: string, isAtRight: boolean): string {
  return partsOf(text, isAtRight)?.[1] ?? text;
}

/** What stays in the text of a line whose names are taken: neither they, nor what was done. */
export function officeIn(text: string, name: string): string | undefined {
  if (ROLE.test(text)) return undefined;
  const parts = partsOf(text, true);
  const [, , office, note] = parts ?? [];
  const rest = personsIn(name).reduce((all, it) => all.replace(it, ''), name);
  const other = rest === '' ? undefined : rest.replace(BETWEEN, '') || undefined;
  return office ?? note ?? (text.match(NOTES)?.join(', ') || other);
}

function partsOf(text: string, isAtRight: boolean): RegExpExecArray | null {
  const parts = WITH_OFFICE.exec(text) ?? WITH_CAPITALS.exec(text);
  return parts ?? (isAtRight ? WITH_REST.exec(text) : null);
}
