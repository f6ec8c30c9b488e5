/** A language tag (BCP 47), as far as texts name themselves by one. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** Letters of no other language that portals write: `ă` is Romanian too, `đ` Croatian. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * The language of a text: Vietnamese by its letters, whatever a theme says that was made for
 * English, else what it is said to be.
 * @param told tags (BCP 47), or locales such as `vi_VN`, the surest first
 */
export function languageOf(text: unknown, told: (string | null | undefined)[]): string | undefined {
  const tags = told
    .map((it) => (it ?? '').trim().replace('_', '-'))
    .filter((it) => LANGUAGE.test(it));
  if (typeof text !== 'string' || !VIETNAMESE.test(text.normalize('NFC'))) return tags[0];
  return tags.find((it) => /^vi\b/i.test(it)) ?? 'vi';
}
