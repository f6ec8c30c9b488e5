/*
 * What a fragment must be to do no harm, in words of its own: nothing here comes from the table by
 * which the source rebuilds, so that a slip in that table is not a slip in its check.
 */

/** How far a fragment has come: `tidyContent` alone puts tables into boxes. */
export interface Stage {
  isTidy: boolean;
  /** Where media may come from besides https. */
  isHttpBase?: boolean;
}

type Check = (value: string, stage: Stage) => boolean;

const anyText: Check = () => true;
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value);
const wholeNumber: Check = (value) => /^-?[0-9]{1,4}$/.test(value);
const pixels: Check = (value) => Number(value) > 0 && wholeNumber(value, { isTidy: false });

const link: Check = (value) => {
  const [scheme = ''] = value.split(':', 1);
  if (scheme === 'mailto' || scheme === 'tel') return value === new URL(value).href;
  return isWeb(value, 'http://', 'https://');
};

const media: Check = (value, { isHttpBase }) =>
  isWeb(value, 'https://', ...(isHttpBase ? ['http://'] : [])) ||
  ['png', 'jpeg', 'gif', 'webp', 'avif'].some((kind) =>
    value.toLowerCase().startsWith(`data:image/${kind};base64,`),
  );

/** Absolute, as a browser itself would write it, and without a name to log in with. */
function isWeb(value: string, ...starts: string[]): boolean {
  if (!starts.some((start) => value.startsWith(start))) return false;
  const url = new URL(value);
  return url.href === value && url.username === '' && url.password === '';
}

const ALIGNED = { class: oneOf('center', 'end') };
const CELL = { colspan: pixels, rowspan: pixels };
const PLAYER = { controls: oneOf(''), preload: oneOf('none'), src: media };

/** Attributes that some elements may have, each with what it may say. */
const SPECIAL: Record<string, Record<string, Check>> = {
  a: { href: link, rel: oneOf('noopener noreferrer'), target: oneOf('_blank') },
  abbr: { title: anyText },
  audio: PLAYER,
  div: ALIGNED,
  figcaption: { part: oneOf('caption') },
  figure: { part: oneOf('figure') },
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'].map((name) => [name, ALIGNED])),
  img: {
    alt: anyText,
    decoding: oneOf('async'),
    height: pixels,
    loading: oneOf('lazy'),
    referrerpolicy: oneOf('no-referrer'),
    src: media,
    width: pixels,
  },
  li: { value: wholeNumber },
  ol: { reversed: oneOf(''), start: wholeNumber, type: (value) => /^[1aAiI]$/.test(value) },
  source: { src: media, type: (value) => /^(?:audio|video)\/[a-z0-9.+_-]+$/i.test(value) },
  td: CELL,
  th: { ...CELL, scope: (value) => /^(?:row|col)(?:group)?$/i.test(value) },
  time: { datetime: (value) => /^[0-9TZ:.+ -]+$/.test(value) },
  video: { ...PLAYER, poster: media, width: pixels, height: pixels },
};

/** Attributes without which an element does what ours must not. */
const OBLIGED: Record<string, string[]> = {
  a: ['href', 'rel', 'target'],
  audio: ['controls', 'preload'],
  img: ['alt', 'src', 'loading', 'decoding', 'referrerpolicy'],
  source: ['src'],
  video: ['controls', 'preload'],
};

const PLAIN =
  'b bdi blockquote br caption cite code dd del details dfn dl dt em hr i ins kbd mark pre q rp ' +
  'rt ruby s samp small strong sub summary sup table tbody tfoot thead tr u ul var wbr';
const KNOWN = new Set([...PLAIN.split(' '), ...Object.keys(SPECIAL)]);

/** Attributes that every element may have. */
const GLOBAL: Record<string, Check> = {
  dir: (value) => /^(?:ltr|rtl|auto)$/i.test(value),
  lang: (value) => /^[a-z]+(?:-[a-z0-9]+)*$/i.test(value),
};

/** True where an element is known, or may have that attribute, if its value is right. */
export function isKnown(name: string, attribute?: string): boolean {
  if (!KNOWN.has(name) || attribute === undefined) return KNOWN.has(name);
  return Object.hasOwn({ ...GLOBAL, ...SPECIAL[name] }, attribute);
}

/** All that is wrong with what ought to be harmless, a line each. */
export function findHarm(fragment: DocumentFragment, stage: Stage): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(fragment);
  while (walker.nextNode()) found.push(...harmOf(walker.currentNode, stage));
  return found;
}

function harmOf(node: Node, stage: Stage): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [];
  if (!(node instanceof Element)) return [`a node of type ${node.nodeType}`];
  const name = node.localName;
  if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${name}> of elsewhere`];
  if (!KNOWN.has(name)) return [`<${name}>`];
  if (node.shadowRoot) return [`<${name}> with a shadow tree`];
  const missing = (OBLIGED[name] ?? []).filter((attribute) => !node.hasAttribute(attribute));
  return [
    ...missing.map((attribute) => `<${name}> without ${attribute}`),
    ...[...node.attributes].flatMap((attribute) => harmOfAttribute(node, attribute, stage)),
  ];
}

function harmOfAttribute(element: Element, { name, value }: Attr, stage: Stage): string[] {
  const special = stage.isTidy && isScrollBox(element) ? SCROLL_BOX : SPECIAL[element.localName];
  const check = special?.[name] ?? GLOBAL[name];
  return check?.(value, stage) ? [] : [`<${element.localName} ${name}="${value}">`];
}

/** What `tidyContent` puts around a table. */
const SCROLL_BOX: Record<string, Check> = {
  'aria-label': anyText,
  class: oneOf('scroll'),
  role: oneOf('group'),
  tabindex: oneOf('0'),
};

function isScrollBox({ localName, className, childNodes, firstElementChild }: Element): boolean {
  const isAroundTable = childNodes.length === 1 && firstElementChild?.localName === 'table';
  return localName === 'div' && className === 'scroll' && isAroundTable;
}
