import { articleStyles } from './article-styles.js';
import { frameStyles } from './frame-styles.js';

const STATES = ['idle', 'loading', 'ready', 'stale', 'error'];

let sheet: CSSStyleSheet | undefined;

/** Gives an element its shadow tree, with one style sheet for all of the page. */
export function openShadow(element: Element): ShadowRoot {
  const shadow = element.attachShadow({ mode: 'open' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(frameStyles + articleStyles);
  }
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

/** Lets a page's CSS see a state: `bantin-article:state(loading)`. */
export function showState({ states }: ElementInternals, state: string): void {
  for (const name of STATES) states.delete(name);
  try {
    states.add(state);
  } catch {
    // Chromium before 125 takes only names that begin with two dashes; the rest works without.
    // Delete when those are out of use.
  }
}
