import { SNIPPETS } from './snippets.js';

const article = document.querySelector('bantin-article');
const form = document.querySelector('form');
const byId = (id) => document.getElementById(id);
const LOG_LENGTH = 8;
const LINK_TEXT = 'Đọc bản tin';

/** What each event has to say, in a few words. */
const EVENTS = {
  'bantin-load': ({ bulletin, stale }) => `${bulletin.title}${stale ? ' (bản đã lưu)' : ''}`,
  'bantin-error': ({ error }) => `${error.code}: ${error.message}`,
  'bantin-font-scale': ({ scale }) => `${Math.round(scale * 100)}%`,
};

/** Written only where it is new: a screen reader reads out what changes. */
function show(id, text) {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}

/** Takes over into the element what a control of the form says. */
function applyControl(control) {
  const { attribute, property } = control.dataset;
  if (attribute) setAttribute(attribute, valueOf(control), defaultOf(control));
  if (property) article.style.setProperty(property, control.value);
  if (attribute === 'src') setFallback(control.value);
  showTag();
}

function valueOf(control) {
  if (control.type === 'checkbox') return control.checked ? control.value : '';
  return control.value;
}

/** What the element takes where the attribute is missing. */
function defaultOf(control) {
  if (control.dataset.default) return control.dataset.default;
  if (control.dataset.attribute === 'src') return undefined;
  return control.options?.[0].value ?? control.getAttribute('value');
}

function setAttribute(name, value, byDefault) {
  if (value === byDefault) article.removeAttribute(name);
  else article.setAttribute(name, value);
}

/** The link that is left where the bulletin cannot be shown. */
function setFallback(address) {
  const link = article.querySelector('a');
  link.href = address;
  link.textContent = LINK_TEXT;
}

function showTag() {
  const { src, ...attributes } = Object.fromEntries(
    [...article.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => [name, value]),
  );
  const tag = SNIPPETS.tag({ src, page: src, title: LINK_TEXT, folder: '/dist/cdn/', attributes });
  show('tag', [tag, ...describeStyle()].join('\n'));
  show('copy', 'Chép mã');
}

/** The style sheet that the page needs for its custom properties. */
function describeStyle() {
  const names = [...article.style].filter((name) => name.startsWith('--'));
  if (names.length === 0) return [];
  const rules = names.map((name) => `  ${name}: ${article.style.getPropertyValue(name).trim()};`);
  return ['', '/* CSS */', 'bantin-article {', ...rules, '}'];
}

function logEvent(event) {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  const name = document.createElement('code');
  time.textContent = new Date().toLocaleTimeString('vi-VN');
  name.textContent = event.type;
  entry.append(time, ' ', name, ' ', EVENTS[event.type](event));
  byId('log').prepend(entry);
  while (byId('log').children.length > LOG_LENGTH) byId('log').lastChild.remove();
}

/** The size may change elsewhere: by the toolbar, another tab, or what the reader chose before. */
function showScale() {
  const scale = article.fontScale ?? 1;
  show('scale', `${Math.round(scale * 100)}%`);
  form.querySelector('[data-attribute=font-scale]').value = scale;
}

/** Back to what the page began with; `reset` comes before the controls have changed. */
function startOver() {
  setTimeout(() => {
    article.removeAttribute('style');
    for (const control of form.querySelectorAll('[data-attribute]')) applyControl(control);
    applyWidth();
    applyTheme();
  });
}

function applyWidth() {
  const { value, max } = byId('max-width');
  article.style.maxInlineSize = value === max ? '' : `${value}px`;
}

function applyTheme() {
  document.documentElement.dataset.theme = byId('dark').checked ? 'dark' : 'light';
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', startOver);
form.addEventListener('input', ({ target }) => {
  if (target.dataset.attribute !== 'src') applyControl(target);
});
form.addEventListener('click', ({ target }) => article[target.dataset.method]?.());
form.querySelector('[data-attribute=src]').addEventListener('change', ({ target }) => {
  applyControl(target);
});
byId('sample').addEventListener('input', ({ target }) => {
  const field = form.querySelector('[data-attribute=src]');
  field.value = target.value;
  applyControl(field);
});
byId('max-width').addEventListener('input', applyWidth);
byId('dark').addEventListener('input', applyTheme);
byId('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(byId('tag').textContent);
  show('copy', 'Đã chép');
});

for (const name of Object.keys(EVENTS)) article.addEventListener(name, logEvent);
new ResizeObserver(() => {
  show('width', `đang rộng ${Math.round(article.offsetWidth)} px`);
}).observe(article);
setInterval(() => {
  show('state', article.state ?? 'chưa có thẻ');
  showScale();
}, 250);
showTag();
