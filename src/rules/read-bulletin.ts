import type { Bulletin } from '../model/bulletin.js';
import { BulletinError } from '../model/bulletin-error.js';
import { asBulletin } from './as-bulletin.js';
import type { SourceDocument } from './formats/format.js';
import { formatsFor } from './known-formats.js';
import { parseInert } from './trusted-html.js';

/** What is asked of a document. */
export interface ReadOptions {
  /** Which item of a feed; its first where it is `undefined`. */
  itemId?: string;
  /** Name of the document's format; `auto`, the default, finds it out. */
  format?: string;
}

/**
 * The bulletin in a document.
 * @throws BulletinError `unreadable`, `not-found`, `gone` or `empty`; `network` where the code that
 *   reads its format does not come
 */
export async function readBulletin(
  document: SourceDocument,
  { itemId, format = 'auto' }: ReadOptions = {},
): Promise<Bulletin> {
  for (const load of formatsFor(format, document.text)) {
    const { format: read } = await load();
    const fields = await read(document, itemId, parseInert);
    if (!fields) continue;
    if (itemId !== undefined && Object.keys(fields).length === 0) {
      throw new BulletinError('not-found', `The feed has no item "${itemId}".`);
    }
    return checkBulletin(asBulletin(fields, document.url));
  }
  throw new BulletinError(
    'unreadable',
    `No known format in what came as "${document.mimeType}": a log-in or error page, perhaps.`,
  );
}

/**
 * The same bulletin, where it can be shown.
 * @throws BulletinError `gone` or `empty`
 */
export function checkBulletin(bulletin: Bulletin): Bulletin {
  if (bulletin.status === 'withdrawn') {
    throw new BulletinError('gone', 'The publisher has withdrawn this bulletin.', {
      date: bulletin.dateModified,
    });
  }
  if (bulletin.title === undefined && !bulletin.bodyHtml && !bulletin.bodyText) {
    throw new BulletinError('empty', 'The bulletin has neither a title nor a body.');
  }
  return bulletin;
}
