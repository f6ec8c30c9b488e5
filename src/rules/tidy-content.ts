import { captionPictures, textOf } from './caption-pictures.js';

const BLOCKS = 'blockquote,details,div,dl,figure,h1,h2,h3,h4,h5,h6,hr,ol,p,pre,table,ul';
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const MEDIA = 'img,video,audio,hr,table';

/**
 * Puts right what editors and CMSes leave behind, in nodes that `rebuildContent` made: loose text
 * and `div`s become paragraphs, empty ones go, pictures get the captions that follow them, headings
 * an unbroken order, tables a box to scroll in, lists only items.
 * @param titleLevel level of the bulletin's own title, 1 to 6
 */
export function tidyContent(content: DocumentFragment, titleLevel: number): void {
  removeEmptyMedia(content);
  // From the inside out: a `div` is judged by what its own `div`s have become.
  for (const div of [...content.querySelectorAll('div')].reverse()) unwrapDiv(div);
  wrapInlineRuns(content);
  for (const list of content.querySelectorAll('ul,ol')) wrapLooseItems(list);
  for (const element of content.querySelectorAll(`a,p,ul,ol,dl,${HEADINGS}`)) {
    if (isBlank(element)) element.remove();
  }
  captionPictures(content);
  relevelHeadings(content, titleLevel);
  for (const table of content.querySelectorAll('table')) boxTable(table);
}

/** True where a reader finds nothing in the node. */
export function isBlank(node: Node): boolean {
  if (textOf(node)) return false;
  return !(node instanceof Element) || !(node.matches(MEDIA) || node.querySelector(MEDIA));
}

function removeEmptyMedia(content: DocumentFragment): void {
  for (const media of content.querySelectorAll('video:not([src]),audio:not([src])')) {
    if (!media.querySelector('source')) media.remove();
  }
}

function unwrapDiv(div: HTMLElement): void {
  if (!div.parentElement?.matches('ul,ol,dl')) wrapInlineRuns(div);
  for (const child of div.children) {
    if (div.dir && !child.hasAttribute('dir')) child.setAttribute('dir', div.dir);
    if (div.lang && !child.hasAttribute('lang')) child.setAttribute('lang', div.lang);
  }
  // The text before and after it stays apart, also where it is empty.
  div.replaceWith(...div.childNodes, document.createElement('p'));
}

/** Makes paragraphs of what stands between blocks, aligned as `parent` is. */
function wrapInlineRuns(parent: ParentNode & Node): void {
  let run: ChildNode[] = [];
  const close = () => {
    if (!run.every(isBlank)) {
      const paragraph = makeLike(parent, 'p');
      run[0]?.before(paragraph);
      paragraph.append(...run);
    } else if (run.some((node) => node instanceof Element)) {
      for (const node of run) node.remove();
    }
    run = [];
  };
  for (const node of [...parent.childNodes]) {
    if (isBlock(node)) close();
    else run.push(node);
  }
  close();
}

/** A new element in the alignment, the language and the direction of another. */
function makeLike(model: Node, name: string): HTMLElement {
  const element = document.createElement(name);
  const attributes = model instanceof Element ? model.attributes : [];
  for (const { name: own, value } of attributes) element.setAttribute(own, value);
  return element;
}

function isBlock(node: Node): boolean {
  return node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS) !== null);
}

function wrapLooseItems(list: Element): void {
  for (const child of [...list.childNodes]) {
    if (child instanceof Element && child.matches('li')) continue;
    if (isBlank(child)) {
      child.remove();
      continue;
    }
    const item = document.createElement('li');
    child.replaceWith(item);
    item.append(child);
  }
}

/** One level below the title for the outermost, and never a level left out on the way down. */
function relevelHeadings(content: DocumentFragment, titleLevel: number): void {
  const outer: number[] = [];
  for (const heading of content.querySelectorAll(HEADINGS)) {
    const level = Number(heading.localName[1]);
    while ((outer.at(-1) ?? 0) >= level) outer.pop();
    outer.push(level);
    const ours = makeLike(heading, `h${Math.min(titleLevel + outer.length, 6)}`);
    ours.append(...heading.childNodes);
    heading.replaceWith(ours);
  }
}

/** Browsers scroll by keyboard what has the focus, so the box takes it, and says what it is. */
function boxTable(table: Element): void {
  const box = document.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  const caption = textOf(table.querySelector('caption'));
  if (caption) {
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', caption);
  }
  table.replaceWith(box);
  box.append(table);
}
