import { findAddressDate } from '../page/address-date.js';
import { findShownBody } from '../page/body.js';
import { findByline, findWriter } from '../page/byline.js';
import { fill, replace } from '../page/fill.js';
import { findJsonLd } from '../page/json-ld.js';
import { findLead } from '../page/lead.js';
import { findCreationDate, findMetaTags } from '../page/meta-tags.js';
import { isToldOfAnother } from '../page/meta-values.js';
import { findMicrodata } from '../page/microdata.js';
import { findPortalBlocks } from '../page/portal-blocks.js';
import { findShownDate, isOfTemplate } from '../page/shown-date.js';
import { findTitle } from '../page/title.js';
import { openPage, type Finder, type Found } from '../page/web-page.js';
import type { Format } from './format.js';

/** What a page tells others of itself, the surest first: each fills what is still missing. */
const TOLD: Finder[] = [findJsonLd, findMicrodata, findMetaTags];
/** What a page shows its reader in a better form than it tells others. */
const SHOWN: Finder[] = [findTitle, findLead, findWriter];
/** What a page may show its reader alone. */
const SHOWN_ALONE: Finder[] = [findByline, findAddressDate, findCreationDate];

/**
 * The bulletin of a page (HTML): of a portal with two named blocks, a newspaper, a blog.
 * @throws BulletinError `too-large`, `not-found` or `unreadable`
 */
export const parsePage: Format = async (document, _itemId, parse) => {
  const page = openPage(document, parse);
  const found: Found = {};
  const portal = await findPortalBlocks(page, found);
  fill(found, portal, page);
  for (const find of TOLD) fill(found, await find(page, found), page);
  if (portal?.bodyHtml) return found;
  for (const find of SHOWN) replace(found, await find(page, found));
  const shown = await findShownDate(page, found);
  // What is told of another text says nothing of this one.
  if (isToldOfAnother(page, String(found.title)) || isOfTemplate(found, shown))
    replace(found, shown);
  fill(found, shown, page);
  for (const find of SHOWN_ALONE) fill(found, await find(page, found), page);
  return { ...found, ...(await findShownBody(page, found)) };
};

export { parsePage as format };
