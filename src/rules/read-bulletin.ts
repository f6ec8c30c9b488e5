import type { Bulletin } from '../model/bulletin.js';
import { BulletinError } from '../model/bulletin-error.js';
import { asBulletin } from './as-bulletin.js';
import type { Format, SourceDocument } from './formats/format.js';
import { parseJsonFeed } from './formats/json-feed.js';

/** Tried in this order; the first that knows the document is believed. */
const formats: Format[] = [parseJsonFeed];

/**
 * The bulletin in a document.
 * @param itemId which item of a feed is asked for; the first where it is `undefined`
 * @throws BulletinError `unreadable`, `not-found`, `gone` or `empty`
 */
export function readBulletin(document: SourceDocument, itemId?: string): Bulletin {
  for (const format of formats) {
    const fields = format(document, itemId);
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
    throw new BulletinError('gone', 'The publisher has withdrawn this bulletin.');
  }
  if (bulletin.title === undefined && !bulletin.bodyHtml && !bulletin.bodyText) {
    throw new BulletinError('empty', 'The bulletin has neither a title nor a body.');
  }
  return bulletin;
}
