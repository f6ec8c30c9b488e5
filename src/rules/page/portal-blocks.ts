import { linesOf, removeLine, shortText, type Line } from './lines.js';
import { authorsOf } from './author-names.js';
import { readPageDate } from './month-names.js';
import { findSignature } from './signature.js';
import { toHtml } from './to-html.js';
import type { Finder } from './web-page.js';

const TOOLBAR = /Block_BanTin_Toolbar/i;
const VIEW_DATA = /Block_BanTin_ViewData/i;
const BLOCK_TITLE = /^[\w\s-]{0,60}Block_BanTin_(?:Toolbar|ViewData)\s*$/i;
/** The old buttons, alone or both in one line. */
const OLD_BUTTONS = /^(?:(?:Tăng|Giảm) cỡ chữ\s*)+$/i;
const MAX_BLOCK_TITLE = 100;
const NAMING = ['id', 'class', 'title', 'aria-label'];

/** The two named blocks of the SharePoint portals: date, title and lead; then body and author. */
export const findPortalBlocks: Finder = ({ root, source }) => {
  if (!VIEW_DATA.test(source)) return undefined;
  const toolbar = blockNamed(root, TOOLBAR, VIEW_DATA);
  const viewData = blockNamed(root, VIEW_DATA, TOOLBAR);
  if (!viewData) return undefined;
  const lines = toolbar ? linesOf(toolbar).filter(isOwn) : [];
  const dated = lines.find(({ text }) => text.length < 60 && readPageDate(text) !== undefined);
  const [title, ...summary] = lines
    .filter((line) => line !== dated && line.text)
    .map(({ text }) => text);
  for (const line of linesOf(viewData)) if (!isOwn(line)) removeLine(line, viewData);
  const signature = findSignature(viewData);
  for (const line of signature?.lines ?? []) removeLine(line, viewData);
  return {
    title,
    summary: summary.join('\n') || undefined,
    datePublished: dated && readPageDate(dated.text),
    authors: authorsOf(signature?.name),
    bodyHtml: toHtml(viewData) || undefined,
  };
};

function isOwn({ text }: Line): boolean {
  return !BLOCK_TITLE.test(text) && !OLD_BUTTONS.test(text);
}

/** The element of a block: named so itself, or with its name as a title before its content. */
function blockNamed(root: Element, name: RegExp, other: RegExp): Element | undefined {
  const elements = [...root.querySelectorAll('[id],[class],[title],[aria-label]')];
  const named = elements.find(
    (it) =>
      NAMING.some((attribute) => name.test(it.getAttribute(attribute) ?? '')) &&
      hasContent(it) &&
      !other.test(it.textContent),
  );
  return named ?? blockAfterTitle(root, name, other);
}

function hasContent(element: Element): boolean {
  const text = shortText(element, MAX_BLOCK_TITLE);
  return text === undefined || (text !== '' && !BLOCK_TITLE.test(text));
}

function blockAfterTitle(root: Element, name: RegExp, other: RegExp): Element | undefined {
  const title = linesOf(root).find(({ text }) => BLOCK_TITLE.test(text) && name.test(text));
  let around = title?.block;
  while (around && around !== root && !hasContent(around)) around = around.parentElement ?? root;
  if (!title || !around) return undefined;
  return other.test(around.textContent) ? followingOf(title, around, other) : around;
}

/** What follows a title in an element that holds both blocks, up to the other's title. */
function followingOf({ nodes }: Line, around: Element, other: RegExp): Element {
  const block = around.ownerDocument.createElement('div');
  const first = [...around.childNodes].find((node) => nodes.some((it) => node.contains(it)));
  let next = first?.nextSibling;
  while (next && !other.test(next.textContent ?? '')) {
    block.append(next);
    next = first?.nextSibling;
  }
  return block;
}
