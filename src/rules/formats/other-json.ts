import type { BulletinFields } from '../as-bulletin.js';
import { readMachineDate } from '../machine-date.js';
import { withCleanFields } from './clean-fields.js';
import type { Format } from './format.js';
import { parseNewsArticle } from './news-article.js';
import { parseSharePoint } from './sharepoint.js';
import { withShownPicture } from './shown-picture.js';
import { parseWordPress } from './wordpress.js';

/** The JSON of content management systems; their shapes have nothing in common. */
export const format: Format = async (document, itemId, parse) => {
  const fields =
    (await parseWordPress(document, itemId, parse)) ??
    (await parseSharePoint(document, itemId, parse)) ??
    (await parseNewsArticle(document, itemId, parse));
  return fields && withCleanFields(withShownPicture(withDates(fields)), parse, document.url);
};

/** Midnight in Vietnam, told in UTC, is the day that begins there; not all write ISO 8601. */
function withDates(fields: BulletinFields): BulletinFields {
  const entries = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && name.startsWith('date')
      ? (readMachineDate(value) ?? value)
      : value,
  ]);
  return Object.fromEntries(entries) as BulletinFields;
}
