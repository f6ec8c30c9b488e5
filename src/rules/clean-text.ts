/** Controls that are no white space, soft hyphens, and signs of no width that part nothing. */
const UNSEEN = /(?!\s)\p{Cc}|[\xad\u200b\u2060\ufeff]/gu;
/** At an edge, a space, a Latin letter or one another: Persian, Indic scripts and emoji need the rest. */
const STRAY_JOINERS =
  /(?<![^\s\p{sc=Latin}\u0300-\u036f])[\u200c\u200d]+|[\u200c\u200d](?![^\s\p{sc=Latin}\u200c\u200d])/gu;
/** All but one that does not break, between a number and what it counts. */
const SPACES = /(?!(?<=\d)[\xa0\u2007\u202f][\d\p{L}\p{S}%‰])[ \v\xa0\u2007\u202f]+/gu;

/**
 * Text as a reader is meant to see it: in Unicode NFC, without the unseen signs that editors leave
 * behind, and with spaces that break, but for those between a number and what it counts.
 * @param keepsSpaces true where the text is shown as it was typed
 */
export function cleanText(text: string, keepsSpaces = false): string {
  const seen = text.replace(UNSEEN, '').replace(STRAY_JOINERS, '');
  return (keepsSpaces ? seen : seen.replace(SPACES, ' ')).normalize();
}
