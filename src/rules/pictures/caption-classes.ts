import { textOf } from '../caption-pictures.js';
import {
  figuresOf,
  hasPicture,
  isPicture,
  makeCaption,
  makeFigure,
  placeFigures,
} from './figures.js';
import { isBlank } from '../tidy-content.js';

/** What systems call the line below a picture: WordPress, Drupal, Joomla, and Vietnamese newspapers. */
const CAPTION =
  /caption|(?<![a-z]|drop-)cap(?![a-z])|chu[-_]?thich|(?<!block-)(?:image|img|photo|pic|picture|anh|media)(?:cms)?[-_]*(?:desc|note|title|text|credit|copyright|author)|^(?:desc|note)(?![a-z])/i;
/** In characters; what is longer is an article in a box. */
const MAX_LENGTH = 1000;
/** How many boxes stand around the line alone. */
const MAX_BOXES = 3;

/** Makes figures of pictures whose caption is told by its class. */
export function captionByClass(source: Document): void {
  for (const line of source.querySelectorAll('[class]')) {
    if (!CAPTION.test(line.getAttribute('class') ?? '')) continue;
    if (line.matches('img')) {
      captionOfTitle(line);
      continue;
    }
    if (hasPicture(line)) {
      captionWithin(line);
      continue;
    }
    const text = textOf(line);
    if (text && text.length <= MAX_LENGTH) captionWith(source, line);
  }
}

/** A picture called so, below which Joomla writes its title; an editor may have written the same. */
function captionOfTitle(image: Element): void {
  const title = image.getAttribute('title')?.trim() ?? '';
  const node = image.closest('x-a') ?? image;
  const next = node.nextElementSibling ?? node.parentElement?.nextElementSibling ?? null;
  const isNone = !title.includes(' ') || textOf(next).includes(title);
  if (isNone || !isPicture(node) || image.closest('figure,table,pre')) return;
  putInPlaceOf(node, () => makeFigure([node], [new Text(title)]));
}

/** A box called so that holds pictures, and what is said of each below it. */
function captionWithin(box: Element): void {
  const figures = box.closest('figure,table,pre') ? undefined : figuresOf([...box.childNodes]);
  if (figures) placeFigures(figures, box);
}

function captionWith(source: Document, line: Element): void {
  if (line.closest('figcaption,table,pre')) return;
  const figure = line.closest('figure');
  const captions = figure?.querySelectorAll('figcaption') ?? [];
  if (captions.length > 0) return addToCaption([...captions], line);
  if (figure) return putInPlaceOf(line, () => makeCaption(source, [line]));
  let box = line;
  for (let boxes = 0; boxes < MAX_BOXES; boxes += 1) {
    const before = nodeBefore(box);
    if (before && !isPicture(before)) return;
    if (before) return putInPlaceOf(box, () => makeFigure([before], [line]));
    const parent = box.parentElement;
    if (!parent || [...parent.childNodes].some((it) => it !== box && !isBlank(it))) return;
    box = parent;
  }
}

/** Who took a picture, which stands beside what is said of it. */
function addToCaption([caption, ...others]: Element[], line: Element): void {
  if (!caption || others.length > 0 || line.contains(caption)) return;
  const source = line.ownerDocument;
  line.remove();
  const credit = makeCaption(source, [line]).childNodes;
  // Once: a stranger may have thousands of such lines.
  if (caption.firstElementChild?.matches('p,div'))
    caption.replaceChildren(...makeCaption(source, [...caption.childNodes]).childNodes);
  caption.append(source.createElement('br'), ...credit);
}

/** @param make may take the node itself into what it makes */
function putInPlaceOf(node: Element, make: () => HTMLElement): void {
  const place = new Text();
  node.replaceWith(place);
  placeFigures([make()], place);
}

/** What stands before it, but for what a reader does not see. */
function nodeBefore(node: Node): ChildNode | undefined {
  let before = node.previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  return before ?? undefined;
}
