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
export function showState(internals: ElementInternals, state: string): void {
  try {
    for (const name of STATES) internals.states.delete(name);
    internals.states.add(state);
  } catch {
    // Firefox before 126 has no custom states, Chromium before 125 wants two dashes before their
    // names; all else works without. Delete when those are out of use.
  }
}
