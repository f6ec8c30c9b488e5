const BLOCKS =
  'address,article,aside,blockquote,body,caption,center,dd,details,dialog,dir,div,dl,dt,' +
  'figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hgroup,hr,label,li,main,menu,nav,ol,option,' +
  'p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
const BLOCK = new RegExp(`^(?:${BLOCKS.replaceAll(',', '|')})$`);
const NO_TEXT = new RegExp(`${BLOCK.source}|^br$`);
const MEDIA = 'img,video,audio,picture';
const LINK = 'a[href]';
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|odt|ods)(?:[?#]|$)/i;

/** A button, or a link that somebody forgot to fill in. */
const NOWHERE = /^\s*(?:#|javascript:|$)/i;

const LEFT_BEHIND = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** Has such, combining marks, or spaces that are more or other than one. */
const UNTIDY = /[\u200b-\u200d\u2060\ufeff\u00ad\u0300-\u036f\u00a0]|[^\S ]|  /;

/** In characters. */
const MAX_ROW = 200;
/** In nodes: what has more on one side stands between no two lines. */
const MAX_BLANK = 4;

/** What a reader sees as one line, or as one paragraph: what stands between blocks and breaks. */
export interface Line {
  /** Nearest block around it. */
  block: Element;
  nodes: ChildNode[];
  /** Tidy, as `tidyText` gives it. */
  text: string;
  /** How much of its text are links to other pages; a file is none. */
  linked: number;
  /** Has a picture, a film or a sound. */
  hasMedia: boolean;
}

/** Text without what editors leave behind, in Unicode NFC, with single spaces. */
export function tidyText(text: string | null | undefined): string {
  const bare = (text ?? '').trim();
  if (!UNTIDY.test(bare)) return bare;
  return bare.replace(LEFT_BEHIND, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** The text of an element, where it is no longer than `max`; a page may have much in one. */
export function shortText(element: Element, max: number): string | undefined {
  const { textContent } = element;
  if (textContent.length > max * 4) return undefined;
  const text = tidyText(textContent);
  return text.length <= max ? text : undefined;
}

/** The lines of an element, in their order, without empty ones. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const divided = dividedElements(root);
  let nodes: ChildNode[] = [];
  const close = (block: Element, link?: Element) => {
    const line = nodes.length > 0 ? makeLine(block, nodes, link) : undefined;
    if (line && (line.text || line.hasMedia)) lines.push(line);
    nodes = [];
  };
  const collect = (parent: Element, block: Element, around?: Element) => {
    const link = parent.matches(LINK) ? parent : around;
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) nodes.push(node);
      else if (node.localName === 'br') close(block, link);
      else if (BLOCK.test(node.localName)) {
        close(block, link);
        collect(node, node, link);
        close(node, link);
      } else if (divided.has(node)) {
        collect(node, block, link);
        // What follows a link is not in it.
        if (node.matches(LINK)) close(block, node);
      } else nodes.push(node);
    }
  };
  collect(root, root, root.closest(LINK) ?? undefined);
  close(root);
  return lines;
}

/** Elements that a block or a line break divides. */
function dividedElements(root: Element): Set<Element> {
  const divided = new Set<Element>();
  for (const divider of root.querySelectorAll(`br,${BLOCKS}`)) {
    let parent = divider.parentElement;
    while (parent && parent !== root && !divided.has(parent)) {
      divided.add(parent);
      parent = parent.parentElement;
    }
  }
  return divided;
}

/** @param around a link that the whole line stands in */
function makeLine(block: Element, nodes: ChildNode[], around?: Element): Line {
  let linked = 0;
  let hasMedia = false;
  const isLinked = around !== undefined && isPageLink(around);
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    hasMedia ||= node.matches(MEDIA) || node.querySelector(MEDIA) !== null;
    const links = node.matches(LINK) ? [node] : [...node.querySelectorAll(LINK)];
    for (const link of links.filter(isPageLink)) linked += tidyText(link.textContent).length;
  }
  const text = tidyText(nodes.map((node) => node.textContent).join(''));
  return { block, nodes, text, linked: isLinked ? text.length : linked, hasMedia };
}

function isPageLink(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  return !FILE.test(address) && !NOWHERE.test(address);
}

/** Takes a line out, with the blocks and inline elements that are empty then. */
export function removeLine({ nodes, block }: Line, root: Element): void {
  let parent = nodes[0]?.parentElement ?? block;
  for (const node of nodes) node.remove();
  while (parent !== root && root.contains(parent) && isEmpty(parent)) {
    const { parentElement } = parent;
    removeElement(parent);
    parent = parentElement ?? root;
  }
}

/** Takes an element out; a block that parts two lines leaves a break. */
export function removeElement(element: Element): void {
  const isParting =
    BLOCK.test(element.localName) &&
    isOfLine(element, 'previousSibling') &&
    isOfLine(element, 'nextSibling');
  if (isParting) element.replaceWith(element.ownerDocument.createElement('br'));
  else element.remove();
}

function isBlank(node: Node): boolean {
  return !(node instanceof Element) && tidyText(node.nodeValue) === '';
}

/** True where text stands right beside an element, in no other block. */
function isOfLine(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = element[side];
  for (let step = 0; step < MAX_BLANK && node && isBlank(node); step += 1) node = node[side];
  if (node && isBlank(node)) return false;
  return node !== null && !(node instanceof Element && NO_TEXT.test(node.localName));
}

function isEmpty(element: Element): boolean {
  // Ends at the first text: what a line is taken out of may hold all of the page.
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (tidyText(walker.currentNode.nodeValue)) return false;
  return !element.querySelector(MEDIA);
}

/** A text as it is compared with another: without case, signs and spaces; empty for no text. */
export function comparable(text: unknown): string {
  return tidyText(typeof text === 'string' ? text : '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters as addresses have them: `Đồng Tháp` is `Dong Thap`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** True for one of several cells of a row: a name in a list of names. */
export function isInRow({ block }: Line): boolean {
  const row = block.closest('tr');
  // A longer one may be the columns of the page.
  if (!row || shortText(row, MAX_ROW) === undefined) return false;
  return [...row.children].filter((it) => tidyText(it.textContent) !== '').length > 1;
}
