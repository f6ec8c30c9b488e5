import type { Bulletin } from '../model/bulletin.js';
import { rebuildContent } from './rebuild-content.js';

/**
 * The body of a bulletin as nodes that a page may show, not yet tidied.
 * @param base address against which links and media are resolved
 * @throws BulletinError `too-large`
 */
export function contentOf({ bodyHtml, bodyText }: Bulletin, base?: string): DocumentFragment {
  return bodyHtml ? rebuildContent(bodyHtml, base) : paragraphsOf(bodyText ?? '');
}

/** A paragraph for what stands between empty lines, a line break for the end of a line. */
function paragraphsOf(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of text.split(/\r?\n\s*\n/)) {
    const paragraph = document.createElement('p');
    const lines = block.trim().split(/\r?\n/);
    paragraph.append(
      ...lines.flatMap((line, i) => (i ? [document.createElement('br'), line] : line)),
    );
    fragment.append(paragraph);
  }
  return fragment;
}
