import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../model/words.js';
import type { FontScale } from '../font-scale.js';

// Drawn as strokes in the colour of the text, on a field of 24 by 24: an A, and a sign beside it.
const LETTER = 'M2.5 19 8 5l5.5 14M4.5 14.5h7';
const SIGNS = {
  increase: 'M19 5.5v7M15.5 9h7',
  decrease: 'M15.5 9h7',
  reset: 'M16 6.5a4 4 0 1 1-.5 4.5M16 3.5v3.5h3.5',
};

/** The three buttons for the size of the text, in the order of the portal that they come from. */
export function renderFontSize(words: Words, scale: FontScale): TemplateResult {
  return html`<div class="group" role="group" aria-label=${words.fontSizeTools}>
    ${renderTool('increase', words.increaseFontSize, scale.canIncrease, () => scale.increase())}
    ${renderTool('decrease', words.decreaseFontSize, scale.canDecrease, () => scale.decrease())}
    ${renderTool('reset', words.resetFontSize, scale.canReset, () => scale.reset())}
  </div>`;
}

// At its end a button stays in the tab order: a keyboard user does not lose the place.
function renderTool(
  name: keyof typeof SIGNS,
  label: string,
  isEnabled: boolean,
  act: () => void,
): TemplateResult {
  return html`<button
    type="button"
    part="tool ${name}"
    aria-disabled=${isEnabled ? 'false' : 'true'}
    @click=${act}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="${LETTER}${SIGNS[name]}" /></svg
    ><span class="label">${label}</span>
  </button>`;
}
