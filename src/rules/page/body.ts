import { BulletinError } from '../../model/bulletin-error.js';
import { own } from '../as-bulletin.js';
import { findBody, findPictureBody } from './article-body.js';
import { withoutCaptions } from './captions.js';
import { stripClutter } from './clutter.js';
import { isSame, namesOfAuthors, stripLabelled, trimStart } from './edges.js';
import { isEmpty } from './fill.js';
import { boldLead, textBefore, leadApart } from './lead.js';
import { comparable, linesOf, removeLine, tidyText } from './lines.js';
import { addPictureBefore } from './main-picture.js';
import { areGeneric, authorsOf } from './names.js';
import { isWithin } from './near-title.js';
import { isListOfNews, isProse, measureLines, type Measure } from './prose.js';
import { findReadableBody } from './readable-body.js';
import { movedTo, refuseStandIn } from './refusal.js';
import { findSignature, findSignatureAfter } from './signature.js';
import { toHtml } from './to-html.js';
import type { Found, WebPage } from './web-page.js';

/** Of all running text; a part that is marked, but has less, may be a teaser or a note. */
const MIN_SHARE = 0.35;
/** In characters: what a page that leads elsewhere may say. */
const MAX_NOTE = 300;
/** In characters: what is less may be the words below a page. */
const MIN_TEXT = 400;
/** A body that is told and so much longer than what is shown is the whole of it. */
const MUCH_LONGER = 2;
/** How much of a summary, in characters, is looked for in how many lines of the body. */
const MAX_COMPARED = 60;
const MAX_START_LINES = 3;

/**
 * The body that the page shows, without what its other fields say, and with it what can be told
 * only from a body: a lead in bold, the author's name at its end.
 */
export const findShownBody = async (page: WebPage, found: Found): Promise<Found> => {
  const { root } = page;
  const { heading, lead } = found;
  stripClutter(root, heading);
  stripLabelled(root, heading);
  // A short text may have little more than its title and its lead, which say nothing of its place.
  const shown = [heading, lead].filter((it) => it !== undefined);
  const lines = linesOf(root).filter((line) => !shown.some((it) => isWithin(line, it)));
  const measure = measureLines(root, lines);
  const { prose } = measure(root);
  const target = prose < MAX_NOTE ? movedTo(page) : undefined;
  if (target !== undefined) return { status: 'moved', movedTo: target };
  if (!found.isToldOf) refuseStandIn(page, prose);
  const body = await chooseBody(page, found, measure);
  if (!body) return withoutBody(found);
  return readBody(page, found, body);
};

async function chooseBody(
  page: WebPage,
  { heading }: Found,
  measure: (element: Element) => Measure,
) {
  const { root } = page;
  const marked = findBody(root, measure, heading);
  const isMost = marked && measure(marked).prose >= measure(root).prose * MIN_SHARE;
  const isText = (it?: Element) => it && !isListOfNews(measureLines(it, linesOf(it))(it));
  if (isMost && isText(marked)) return marked;
  return [await findUnmarkedBody(page, measure, heading), marked].find(isText);
}

/** Much readable text, or pictures and files right after the title. */
async function findUnmarkedBody(
  page: WebPage,
  measure: (element: Element) => Measure,
  heading?: Element,
) {
  const readable = await findReadableBody(page, measure);
  const { length } = tidyText(readable?.textContent);
  const pictures = length < MIN_TEXT && heading ? findPictureBody(page.root, heading) : undefined;
  return pictures ?? readable;
}

/** @throws BulletinError where the page does not even tell others of an article */
function withoutBody({ toldBody, isToldOf }: Found): Found {
  if (!isEmpty(toldBody) || isToldOf) return { ...toldBody };
  throw new BulletinError('unreadable', 'The page has no article: a list, perhaps, or a form.');
}

function readBody(page: WebPage, found: Found, body: Element): Found {
  const { root } = page;
  trimStart(body, found);
  addPictureBefore(body, root, found);
  const { heading } = found;
  const before =
    found.lead || !heading ? undefined : textBefore(body, root, heading, namesOfAuthors(found));
  const lead =
    found.lead || before ? undefined : (boldLead(body) ?? leadApart(body, found.summary));
  if (lead) removeLine(lead, body);
  const authors = takeAuthors(body, page, found);
  const summary = before ?? lead?.text ?? (found.lead ? found.summary : newSummary(found, body));
  const image = body.querySelector('img') ? undefined : found.image;
  const told = own(found.toldBody, 'bodyText');
  const { length } = tidyText(body.textContent);
  const isWhole = typeof told !== 'string' || told.length < length * MUCH_LONGER;
  return {
    authors,
    summary,
    image,
    ...(isWhole ? { bodyHtml: toHtml(body) } : { bodyText: told }),
  };
}

/** Those of the bulletin; a name that the text ends in leaves it where it is one of them. */
function takeAuthors(body: Element, { root, url }: WebPage, found: Found): unknown {
  const signature = findSignature(body);
  const name = signature?.name ?? findSignatureAfter(body, root);
  if (name === undefined) return found.authors;
  const isBetter = areGeneric(found.authors, found, url);
  const authors = isBetter ? authorsOf(name) : found.authors;
  if (signature && isAmong(name, authors)) removeLine(signature.line, body);
  return authors;
}

function isAmong(name: string, authors: unknown): boolean {
  const names = Array.isArray(authors) ? authors.map((it) => comparable(own(it, 'name'))) : [];
  return names.some((it) => it.includes(comparable(name)));
}

/** What the page tells of its text, unless that is how the text begins, or its title. */
function newSummary({ summary, title }: Found, body: Element): string | undefined {
  if (typeof summary !== 'string') return undefined;
  const told = comparable(summary);
  const lines = withoutCaptions(linesOf(body)).filter(isProse).slice(0, MAX_START_LINES);
  const start = comparable(lines.map(({ text }) => text).join(' '));
  const isRepeated = start.includes(told.slice(0, MAX_COMPARED)) || isSame(told, comparable(title));
  return told === '' || isRepeated ? undefined : summary;
}
