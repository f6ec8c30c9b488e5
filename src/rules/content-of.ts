import type { Bulletin } from '../model/bulletin.js';
import { preparationFor } from './odd-pictures.js';
import { rebuildContent } from './rebuild-content.js';

/**
 * The body of a bulletin as nodes that a page may show, not yet tidied.
 * @param base address against which links and media are resolved
 * @throws BulletinError `too-large`
 */
export function contentOf(
  { bodyHtml = '', bodyText = '' }: Bulletin,
  base?: string,
): DocumentFragment {
  return rebuildContent(bodyHtml || htmlOf(bodyText), base, preparationFor(bodyHtml));
}

/** Plain text as HTML: a paragraph for what stands between empty lines, a line break for the end of a line. */
export function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = escaped.split('\n').map((line) => line.trim());
  return `<p>${lines
    .join('\n')
    .replace(/\n{2,}/g, '<p>')
    .replace(/\n/g, '<br>')}`;
}
