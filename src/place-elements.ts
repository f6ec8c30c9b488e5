/** Where a bulletin is wanted; a link that one holds already has what it asked for. */
const PLACES =
  'a.bantin-article[href]:not(bantin-article a), script[data-src][src*="bantin-article"]';

/**
 * An editor who may write `data-*` may not have more by it: no handler or style, no name by which
 * the page's own scripts or styles know something, no directive of a framework (`x-init`).
 */
const OPTION =
  /^data-((?!on|(?:autofocus|class|contenteditable|id|popover|slot|style|tabindex)$)[a-z]{2}[a-z\d-]*)$/;

/**
 * Puts a `<bantin-article>` in the place of every link `a.bantin-article`, and after every script of
 * ours with `data-src` (where that stands in the head, at the start of the body), now and when the
 * page adds more. Their `data-*` become its attributes.
 */
export function placeElements(): void {
  // From the last, so that those from the head come into their order.
  const placeAll = () =>
    [...document.querySelectorAll<HTMLElement>(PLACES)].reverse().forEach(placeElement);
  placeAll();
  new MutationObserver(placeAll).observe(document, { childList: true, subtree: true });
}

function placeElement(source: HTMLElement): void {
  // In a page where it is being written, it stays what the editor wrote; and what SVG and MathML
  // call by these names, which is neither editable nor not, was never a link or a script of HTML.
  if (source.isContentEditable !== false || !document.body) return;
  const element = document.createElement('bantin-article');
  // As it is written: a mere `#` must not become the page's own address.
  element.setAttribute('src', source.getAttribute('href') ?? '');
  for (const { name, value } of source.attributes) {
    const option = OPTION.exec(name)?.[1];
    if (option) element.setAttribute(option, value);
  }
  // A parser puts a script that begins a page into its head, where nothing is seen.
  if (source.closest('head')) document.body.prepend(element);
  else source.after(element);
  if (source.localName === 'a') element.append(source);
  // Tells a second copy of this code too that it has been done.
  else source.removeAttribute('data-src');
}
