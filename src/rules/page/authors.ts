import { own } from '../as-bulletin.js';
import { isNobody } from '../nobody.js';
import { comparable, removeLine } from './lines.js';
import { areGeneric, authorsOf, isOfSite, namesOfAuthors } from './names.js';
import { linesNear } from './near-title.js';
import { findSignature, findSignatureAfter } from './signature.js';
import type { Found, WebPage } from './web-page.js';

/** In characters: what may stand in one line with an author's name, such as a date. */
const MAX_AROUND = 40;

/**
 * The authors of a bulletin: those that are known, or the name that its text ends in, which leaves
 * the text where it is one of them.
 */
export function takeAuthors(body: Element, page: WebPage, found: Found): unknown {
  const signature = findSignature(body);
  const name = signature?.name ?? findSignatureAfter(body, page.root);
  if (name === undefined) return shownAuthors(page, found);
  const authors = signedBy(name, found, page.url);
  const isTaken = namesOfAuthors(authors).some((it) => isIn(name, it));
  for (const line of (isTaken && signature?.lines) || []) removeLine(line, body);
  return authors;
}

function isIn(name: string, text: string): boolean {
  return comparable(text).includes(comparable(name));
}

/** The name as it is shown, where it says the same as the one that is told, or more. */
function signedBy(name: string, found: Found, url?: string): unknown {
  const [told, ...others] = Array.isArray(found.authors) ? (found.authors as unknown[]) : [];
  const isSame = others.length === 0 && comparable(own(told, 'name')) === comparable(name);
  if (isSame) return [{ name, url: own(told, 'url') }];
  return areGeneric(found.authors, found, url) ? authorsOf(name) : found.authors;
}

/** None where there is but an account, or the site's own name, which the page shows nowhere near the title. */
function shownAuthors({ lines, url }: WebPage, found: Found): unknown {
  const names = namesOfAuthors(found.authors);
  if (names.every(isNobody)) return undefined;
  if (!names.every((name) => isOfSite(name, found, url))) return found.authors;
  const near = linesNear(lines, found.heading);
  // A longer line, such as the lead, tells of the site and not who wrote the text.
  const isShown = names.some((name) =>
    near.some(({ text }) => text.length < name.length + MAX_AROUND && isIn(name, text)),
  );
  return isShown ? found.authors : undefined;
}
