/**
 * What an editor can paste into a page to have a bulletin there: well-formed XML as well as HTML,
 * with a link that remains where nothing else does.
 * @typedef {object} SnippetOptions
 * @property {string} src address of the bulletin, absolute
 * @property {string} page address of its page for people
 * @property {string} title text of the link
 * @property {string} folder address of the folder with the built files; ends with a slash
 * @property {Record<string, string>} [attributes] of the element, by name: `lang`, `controls`, …
 * @property {number} [width] greatest width, in CSS pixels
 * @property {string} [integrity] hash of `bantin-article.single.js`, which is loaded in that case
 * @property {boolean} [preload] true to ask for the bulletin side by side with the script
 */

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** Until the resizer knows better, or where there is none. */
const FRAME_HEIGHT = 600;

/**
 * By the name of the kind: options → the text to paste.
 * @type {Record<'tag' | 'script' | 'link' | 'frame' | 'plain', (options: SnippetOptions) => string>}
 */
export const SNIPPETS = {
  tag: (options) =>
    join(
      writePreload(options),
      writeScript(options),
      inWidth(
        options,
        element('bantin-article', { src: options.src, ...options.attributes }, writeLink(options)),
      ),
    ),
  script: (options) =>
    join(
      writePreload(options),
      inWidth(
        options,
        writeScript(options, dataOf({ src: options.src, ...options.attributes })) +
          element('noscript', {}, writeLink(options)),
      ),
    ),
  link: (options) =>
    join(
      writePreload(options),
      inWidth(
        options,
        writeLink(options, {
          // First, where editors put it when they write the link anew.
          class: 'bantin-article',
          href: options.page,
          ...(options.src === options.page ? {} : dataOf({ src: options.src })),
          ...dataOf(options.attributes),
        }),
      ),
      writeScript(options),
    ),
  frame: (options) =>
    join(
      inWidth(options, writeFrame(options)),
      element('p', {}, writeLink(options)),
      element('script', { async: 'async', src: `${options.folder}frame-resizer.js` }),
    ),
  plain: (options) => writeLink(options),
};

function writeLink({ page, title }, attributes = { href: page }) {
  return element('a', attributes, escapeXml(title));
}

function writeScript({ folder, integrity }, attributes = {}) {
  const name = integrity ? 'bantin-article.single.js' : 'bantin-article.js';
  const checked = integrity ? { integrity, crossorigin: 'anonymous' } : {};
  return element('script', { async: 'async', src: folder + name, ...checked, ...attributes });
}

function writePreload({ preload, src }) {
  // With a fragment it would be another address than the one that is asked for.
  const href = src.replace(/#.*$/s, '');
  const attributes = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href };
  return preload ? `<link${writeAttributes(attributes)} />` : '';
}

function writeFrame({ folder, src, title, attributes }) {
  const query = new URLSearchParams({ src, ...attributes });
  return element('iframe', {
    src: `${folder}frame.html?${query}`,
    title,
    loading: 'lazy',
    sandbox: SANDBOX,
    width: '100%',
    height: String(FRAME_HEIGHT),
    frameborder: '0',
  });
}

/** A box, as most editors know no other way to make something narrower. */
function inWidth({ width }, content) {
  return width ? element('div', { style: `max-width: ${width}px` }, content) : content;
}

function dataOf(attributes = {}) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]),
  );
}

/** On one line with what it holds: an old editor makes `<br>` of line breaks between tags. */
function element(name, attributes, content = '') {
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>`;
}

function writeAttributes(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** XML has no way to write most control characters, nor half of a surrogate pair. */
function escapeXml(text) {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function join(...parts) {
  return parts.filter(Boolean).join('\n');
}
