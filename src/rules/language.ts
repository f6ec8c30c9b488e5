/** A language tag (BCP 47), as far as texts name themselves by one. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
