const NOBODY =
  /^(?:admin\w*|ad_\w+|root|user|guest|webmaster|quản trị.*|quantri\w*|system account|super ?user.*|website|author|editor|biên tập viên(?: \d+)?|unknown|anonymous|đang cập nhật)$/i;

/** An account of an office's. */
const ACCOUNT_OF_OFFICE =
  /^(?:bbt\w*|ban_?bien_?tap\w*|bientap\w*|truyen_?thong\w*|van_?phong\w*)$/;

/** True for the account that a system publishes with, in the place of an author's name: `admin`. */
export function isNobody(name: unknown): boolean {
  return typeof name === 'string' && [NOBODY, ACCOUNT_OF_OFFICE].some((it) => it.test(name.trim()));
}

/** A name to log in with. */
const ACCOUNT = /^[a-z][a-z\d._-]*$/;

/** True for what a person is called by a system, and by nobody else: `nguyenvana`. */
export function isAccount(name: unknown): boolean {
  return typeof name === 'string' && ACCOUNT.test(name);
}
