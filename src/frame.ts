import { ASK_FRAME_HEIGHT, FRAME_HEIGHT, type FrameHeight } from './model/frame-height.js';
import { resolveLink } from './rules/address.js';
import { interfaceLanguage } from './view/interface-language.js';

/**
 * What the address of the frame may say of the element. Whoever embeds the frame writes it, and may
 * be anyone: with `credentials` a stranger could have this origin ask for what its readers alone may
 * see. `loading` belongs to the frame itself.
 */
const OPTIONS = ['format', 'lang', 'heading-level', 'controls', 'font-scale', 'timeout'];

/**
 * No height here may depend on that of the frame, which follows it. Light, as most pages are: whether
 * the page around is dark cannot be found out, and a reader's dark system says nothing of it.
 */
const STYLES = `
  html {
    background: Canvas;
    color: CanvasText;
    color-scheme: light;
    font: 112.5% system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    display: flow-root;
    margin: 0.25em;
    overflow-wrap: anywhere;
  }
`;

function applyStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [sheet];
}

const parameters = new URLSearchParams(location.search);

function applyColorScheme(): void {
  // What is none is not taken, and the sheet's stays.
  document.documentElement.style.colorScheme = parameters.get('color-scheme') ?? '';
}

/** The element that the frame's address describes, with a link to what it shows. */
function makeElement(): HTMLElement {
  const element = document.createElement('bantin-article');
  for (const name of OPTIONS) {
    const value = parameters.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const src = parameters.get('src')?.trim() ?? '';
  // Where there is none, the reader is told that the address is wrong.
  element.setAttribute('src', src || '#');
  const address = resolveLink(src, location.href);
  if (address?.startsWith('http')) {
    const link = document.createElement('a');
    link.href = link.textContent = address;
    element.append(link);
  }
  return element;
}

/**
 * Tells the page around how tall this one is: a number, which is no secret from anyone. Measured
 * without a scroll bar: beside one the text may be shorter, so that it would be told to stay.
 */
function tellHeight(): void {
  const { documentElement: page } = document;
  page.style.overflow = 'hidden';
  const { height } = page.getBoundingClientRect();
  page.style.overflow = '';
  const message: FrameHeight = { type: FRAME_HEIGHT, height: Math.ceil(height) };
  parent.postMessage(message, '*');
}

applyStyles();
applyColorScheme();
const element = makeElement();
document.documentElement.lang = interfaceLanguage(element);
element.addEventListener('bantin-load', ({ bulletin: { title } }) => {
  if (title) document.title = title;
});
document.body.append(element);

new ResizeObserver(tellHeight).observe(document.documentElement);
// Firefox keeps a scroll bar that the new height makes needless, until it is looked at again.
addEventListener('resize', tellHeight);
// Chromium observes nothing in a frame of another origin that is far from the screen.
for (const end of ['bantin-load', 'bantin-error']) element.addEventListener(end, tellHeight);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data === ASK_FRAME_HEIGHT) tellHeight();
});
