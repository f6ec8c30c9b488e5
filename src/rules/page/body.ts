import { BulletinError } from '../../model/bulletin-error.js';
import { isRecord, own } from '../as-bulletin.js';
import { findBody, findShortBody, laterParts } from './article-body.js';
import { takeAuthors } from './authors.js';
import { stripClutter } from './clutter.js';
import { stripLabelled } from './labelled.js';
import { trimStart } from './start.js';
import { removeLinkLists, trimEnd } from './tail.js';
import { isEmpty } from './fill.js';
import { boldLead, textBefore, leadApart } from './lead.js';
import { comparable, linesOf, removeLine, tidyText } from './lines.js';
import { addPictureBeside } from './main-picture.js';
import { isWithin } from './near-title.js';
import { centreCaptions } from './plain-captions.js';
import { isListOfNews, isProse, measureLines, type Measure } from './prose.js';
import { findReadableBody } from './readable-body.js';
import { movedTo, refuseStandIn } from './refusal.js';
import { toHtml } from './to-html.js';
import { newSummary } from './told-summary.js';
import type { Found, WebPage } from './web-page.js';
import { wholeBody } from './whole-body.js';

/** Of all running text; a part that is marked, but has less, may be a teaser or a note. */
const MIN_SHARE = 0.35;
/** In characters: what is shorter may say what a list is about. */
const MIN_PROSE_OF_TEXT = 1_000;
/** In characters: what a page that leads elsewhere may say. */
const MAX_NOTE = 300;
/** In characters: what is less may be the words below a page. */
const MIN_TEXT = 400;
/** A body that is told and so much longer than what is shown is the whole of it. */
const MUCH_LONGER = 2;

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
  { heading, datePublished }: Found,
  measure: (element: Element) => Measure,
) {
  const { root } = page;
  const marked = findBody(root, measure, heading);
  const isMost = marked && measure(marked).prose >= measure(root).prose * MIN_SHARE;
  const isText = (it?: Element) => it && !isListOfNews(measureText(it));
  if (isMost && isText(marked)) return marked;
  const unmarked = await findUnmarkedBody(page, measure, datePublished !== undefined, heading);
  return [unmarked, marked].find(isText);
}

/** Without the titles of others below a text of some length, which leave it later. */
function measureText(body: Element): Measure {
  const lines = linesOf(body);
  const end = lines.map(isProse).lastIndexOf(true) + 1;
  const text = measureLines(body, lines.slice(0, end))(body);
  return text.prose < MIN_PROSE_OF_TEXT ? measureLines(body, lines)(body) : text;
}

/** Much readable text, or pictures, files and verse right after the title. */
async function findUnmarkedBody(
  page: WebPage,
  measure: (element: Element) => Measure,
  isDated: boolean,
  heading?: Element,
) {
  const found = await findReadableBody(page, measure);
  const readable = found && wholeBody(found, page.root, heading);
  const { length } = tidyText(readable?.textContent);
  const short =
    length < MIN_TEXT && heading ? findShortBody(page.root, heading, isDated) : undefined;
  return short ?? readable;
}

/** @throws BulletinError where the page does not even tell others of an article */
function withoutBody({ toldBody, isToldOf }: Found): Found {
  if (!isEmpty(toldBody) || isToldOf) return { ...toldBody };
  throw new BulletinError('unreadable', 'The page has no article: a list, perhaps, or a form.');
}

function readBody(page: WebPage, found: Found, body: Element): Found {
  const { root } = page;
  body.append(...laterParts(body));
  trimStart(body, found);
  removeLinkLists(body);
  trimEnd(body);
  addPictureBeside(body, root, found);
  const { heading } = found;
  const before = found.lead || !heading ? undefined : textBefore(body, root, heading, found);
  const isAll = !linesOf(body).some(isProse);
  if (isAll && (before ?? found.lead)) return withText(body, before, page, found);
  const lead =
    found.lead || before ? undefined : (boldLead(body) ?? leadApart(body, found.summary));
  if (lead) {
    removeLine(lead, body);
    // Date and byline may stand below it.
    trimStart(body, found);
  }
  const authors = takeAuthors(body, page, found);
  centreCaptions(body);
  const summary =
    before ?? lead?.text ?? (found.lead ? found.summary : newSummary(found, body, page.lines));
  const image = body.querySelector('img') ? undefined : withoutTitle(found);
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

/** A text of one or two paragraphs, which was taken for a lead. */
function withText(body: Element, text: string | undefined, page: WebPage, found: Found): Found {
  const box = page.parse('').createElement('div');
  const lines = text?.split('\n').map((line) => {
    const paragraph = box.ownerDocument.createElement('p');
    paragraph.append(line);
    return paragraph;
  });
  box.append(...(lines ?? [found.lead ?? '']));
  body.prepend(box);
  return { authors: takeAuthors(body, page, found), summary: undefined, bodyHtml: toHtml(body) };
}

/** The picture, whose caption may be the title once more. */
function withoutTitle({ image, title }: Found): unknown {
  const isTitle = comparable(own(image, 'caption')) === comparable(title);
  return isTitle && isRecord(image) ? { ...image, caption: undefined } : image;
}
