import { DROPPED } from '../content-table.js';
import type { Prepare } from '../odd-pictures.js';
import { captionByClass } from './caption-classes.js';
import { renderCaptionShortcodes } from './caption-shortcodes.js';
import { findLazyAddresses } from './lazy-addresses.js';
import { captionByCredit, captionWithinParagraphs } from './paragraph-captions.js';
import { dissolvePictureTables } from './picture-tables.js';

/**
 * Gives pictures their addresses, and the captions that no mark-up tells, in a stranger's document:
 * inert, as `plainMarkup` names its elements, and to be rebuilt afterwards from our table, so that
 * nothing done here reaches a page by itself. No text is lost.
 */
export const preparePictures: Prepare = (source) => {
  findLazyAddresses(source);
  removeDropped(source);
  dissolvePictureTables(source);
  renderCaptionShortcodes(source);
  captionByClass(source);
  captionWithinParagraphs(source);
  captionByCredit(source);
};

/** What will not be shown may not be made part of a figure either. */
function removeDropped(source: Document): void {
  for (const element of source.querySelectorAll('*')) {
    if (DROPPED.test(element.localName)) element.remove();
  }
}
