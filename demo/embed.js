import { supportOf } from './cms-support.js';
import { WORDS } from './embed-words.js';
import { SNIPPETS } from './snippets.js';

const article = document.querySelector('bantin-article');
const form = document.querySelector('form');
const byId = (id) => document.getElementById(id);
const LINK_TEXT = 'Đọc bản tin';
/** The kinds of snippets that load the script by themselves. */
const LOADING_KINDS = ['tag', 'script', 'link'];

/** By folder: the hashes that its `integrity.json` names. */
const hashes = new Map();
/** What the address has given until now: what is on screen may be of the one before. */
let found = {};
let isWithoutHashes = false;

const words = () => WORDS[document.documentElement.lang];

/** What each control of the form says of the element's attributes. */
function readAttributes() {
  const chosen = [...form.querySelectorAll('[data-attribute]')]
    .filter((control) => control.value)
    .map((control) => [control.dataset.attribute, control.value]);
  return Object.fromEntries(byId('font-size').checked ? chosen : [...chosen, ['controls', '']]);
}

/** The whole address, or `undefined` where it is none of the web. */
function absolute(address) {
  try {
    const { href, protocol } = new URL(address, document.baseURI);
    return address && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

const readAddress = () => absolute(byId('address').value.trim());
const readFolder = () => absolute(byId('folder').value.trim().replace(/[^/]$/, '$&/'));

/** `undefined` where there is no address to be pasted. */
function readOptions() {
  const src = readAddress();
  const folder = readFolder();
  if (!src || !folder) return undefined;
  const { url: page = src, title = LINK_TEXT } = found.bulletin ?? {};
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
  const options = readOptions();
  byId('snippet').textContent = options ? SNIPPETS[kind](options) : '';
  byId('copy').disabled = !options;
  for (const id of ['preload', 'integrity']) byId(id).disabled = !LOADING_KINDS.includes(kind);
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

function showHints() {
  const code = readAddress() ? found.error?.code : 'address';
  byId('hint').textContent = code ? words().errors[code] : '';
  const trouble = isWithoutHashes ? words().noIntegrity : '';
  byId('folder-hint').textContent = readFolder() ? trouble : words().errors.address;
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
  found = {};
  showHints();
  article.querySelector('a').href = readAddress() ?? '#';
  article.querySelector('a').textContent = LINK_TEXT;
  preview();
  if (article.getAttribute('src') === address) void article.reload?.();
  else article.setAttribute('src', address);
}

/** Asks for the hashes of the chosen folder, and says where there are none. */
async function readHashes() {
  const folder = readFolder();
  isWithoutHashes = false;
  if (folder && byId('integrity').checked && !hashes.has(folder)) {
    try {
      const response = await fetch(`${folder}integrity.json`);
      hashes.set(folder, await response.json());
    } catch {
      isWithoutHashes = true;
      byId('integrity').checked = false;
    }
  }
  showHints();
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
  for (const option of form.querySelectorAll('[data-word]')) {
    option.textContent = words()[option.dataset.word];
  }
  article.requestUpdate?.();
  showHints();
  showSnippet();
}

/** Takes what the element has, or could not have. */
function take({ bulletin, error }) {
  found = { bulletin, error };
  showHints();
  showSnippet();
}

for (const end of ['bantin-load', 'bantin-error']) article.addEventListener(end, take);
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
// It may have been quicker than this script.
found = { bulletin: article.bulletin, error: article.error };
speak(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi');
