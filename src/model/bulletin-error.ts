/**
 * Why a bulletin could not be shown:
 *
 * - `address`: not an http, https, blob or data address, or one that may not be asked
 * - `network`: no answer (to a script, a refused cross-origin request looks the same)
 * - `timeout`: no complete answer in time
 * - `not-found`: 404, or a feed without the item that was asked for
 * - `gone`: 410, or a bulletin that says that it was withdrawn
 * - `status`: any other status that is not 2xx
 * - `too-large`: past a limit of length, tags or nesting
 * - `unreadable`: no format knows what came
 * - `empty`: a bulletin without a title and without a body
 */
export type BulletinErrorCode =
  | 'address'
  | 'network'
  | 'timeout'
  | 'not-found'
  | 'gone'
  | 'status'
  | 'too-large'
  | 'unreadable'
  | 'empty';

/** What keeps a bulletin from being shown. `message` is for the administrator, in English. */
export class BulletinError extends Error {
  override readonly name = 'BulletinError';
  /** ISO 8601: since when the bulletin is `gone`, where its publisher says so. */
  readonly date?: string;

  constructor(
    readonly code: BulletinErrorCode,
    message: string,
    { date, ...options }: ErrorOptions & { date?: string } = {},
  ) {
    super(message, options);
    this.date = date;
  }
}

/**
 * What becomes of a chunk that cannot be loaded: to the reader, it is a part of the bulletin.
 * @throws BulletinError `network`
 */
export function failChunk(cause: unknown): never {
  throw new BulletinError('network', 'No file beside the script (script-src, CORS).', { cause });
}

/** True for a `BulletinError`, be it of another copy of this code: each chunk has one of its own. */
export function isBulletinError(cause: unknown): cause is BulletinError {
  return cause instanceof Error && cause.name === 'BulletinError';
}
