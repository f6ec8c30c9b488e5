/** What is refused before it is parsed, in place of an output. */
export const TOO_LARGE = Symbol('too-large');

/** A hostile HTML and what may become of it, to the letter. */
export type Attack = [name: string, html: string, expected: string | typeof TOO_LARGE];

/** Where the hostile bulletin came from. */
export const BASE = 'https://portal.example/tin/1.html';

/** What every link of ours says of itself. */
export const LINK = 'rel="noopener noreferrer" target="_blank"';

/** What every picture of ours says of itself, but for its text. */
export const PICTURE = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';
