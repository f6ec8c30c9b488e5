import { supportOf } from './cms-support.js';
import { WORDS } from './embed-words.js';
import { SNIPPETS } from './snippets.js';

const article = document.querySelector('bantin-article');
const form = document.querySelector('form');
const byId = (id) => document.getElementById(id);
const LINK_TEXT = 'Đọc bản tin';

/** By folder: the hashes that its `integrity.json` names. */
const hashes = new Map();

const words = () => WORDS[document.documentElement.lang];

/** What each control of the form says of the element's attributes. */
function readAttributes() {
  const chosen = [...form.querySelectorAll('[data-attribute]')]
    .filter((control) => control.value)
    .map((control) => [control.dataset.attribute, control.value]);
  return Object.fromEntries(byId('font-size').checked ? chosen : [...chosen, ['controls', '']]);
}

const absolute = (address) => new URL(address, document.baseURI).href;

function readOptions() {
  const src = absolute(byId('address').value.trim());
  // Not yet there while it loads, or before the element is.
  const { url: page = src, title = LINK_TEXT } = article.bulletin ?? {};
  const folder = absolute(byId('folder').value.trim().replace(/\/?$/, '/'));
  return {
    src,
    folder,
    page,
    title,
    attributes: readAttributes(),
    width: byId('width').valueAsNumber || undefined,
    preload: byId('preload').checked,
    integrity: byId('integrity').checked
      ? hashes.get(folder)?.['bantin-article.single.js']
      : undefined,
  };
}

function showSnippet() {
  const kind = byId('kind').value;
  byId('snippet').textContent = SNIPPETS[kind](readOptions());
  byId('copied').textContent = '';
  byId('support').replaceChildren(
    ...supportOf(kind, document.documentElement.lang).flatMap(([name, text]) => [
      make('dt', name),
      make('dd', text),
    ]),
  );
}

function make(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Shows the bulletin as it will look. */
function preview() {
  for (const name of ['lang', 'heading-level', 'format', 'controls']) article.removeAttribute(name);
  for (const [name, value] of Object.entries(readAttributes())) article.setAttribute(name, value);
  byId('preview').style.maxInlineSize = byId('width').value && `${byId('width').value}px`;
  showSnippet();
}

/** Loads what another address or another format gives. */
function load() {
  const address = byId('address').value.trim();
  byId('hint').textContent = '';
  article.querySelector('a').href = address;
  article.querySelector('a').textContent = LINK_TEXT;
  preview();
  if (article.getAttribute('src') === address) void article.reload?.();
  else article.setAttribute('src', address);
}

/** Asks for the hashes of the chosen folder, and says where there are none. */
async function readHashes() {
  const { folder } = readOptions();
  byId('hint').textContent = '';
  if (byId('integrity').checked && !hashes.has(folder)) {
    try {
      const response = await fetch(`${folder}integrity.json`);
      hashes.set(folder, await response.json());
    } catch {
      byId('hint').textContent = words().noIntegrity;
      byId('integrity').checked = false;
    }
  }
  showSnippet();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(byId('snippet').textContent);
    byId('copied').textContent = words().copied;
  } catch {
    // No clipboard here: the text is at least ready to be copied.
    getSelection().selectAllChildren(byId('snippet'));
    byId('copied').textContent = words().selected;
  }
}

function speak(language) {
  document.documentElement.lang = language;
  byId('language').search = `?lang=${language === 'vi' ? 'en' : 'vi'}`;
  const chosen = byId('kind').value || 'tag';
  byId('kind').replaceChildren(
    ...Object.entries(words().kinds).map(
      ([kind, text]) => new Option(text, kind, false, kind === chosen),
    ),
  );
  article.requestUpdate?.();
  showSnippet();
}

article.addEventListener('bantin-load', showSnippet);
article.addEventListener('bantin-error', ({ error }) => {
  byId('hint').textContent = words().errors[error.code];
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target.id !== 'address' && target.id !== 'folder') preview();
});
byId('address').addEventListener('change', load);
form.querySelector('[data-attribute=format]').addEventListener('change', load);
for (const id of ['folder', 'integrity']) byId(id).addEventListener('change', readHashes);
byId('copy').addEventListener('click', copy);
byId('language').addEventListener('click', (event) => {
  event.preventDefault();
  speak(new URL(byId('language').href).searchParams.get('lang'));
});

byId('folder').value = absolute('/dist/cdn/');
speak(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi');
