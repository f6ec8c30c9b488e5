import type { Format } from './format.js';
import { parseNewsArticle } from './news-article.js';
import { parseSharePoint } from './sharepoint.js';
import { withShownPicture } from './shown-picture.js';
import { parseWordPress } from './wordpress.js';

/** The JSON of content management systems; their shapes have nothing in common. */
export const format: Format = async (...document) => {
  const fields =
    (await parseWordPress(...document)) ??
    (await parseSharePoint(...document)) ??
    (await parseNewsArticle(...document));
  return fields && withShownPicture(fields);
};
