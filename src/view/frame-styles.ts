/** Tells editors and the build what language a template is in. */
const css = String.raw;

/** The frame of an article: the page's colours and font, the reader's size, toolbar and states. */
export const frameStyles = css`
  :host {
    display: block;
    contain: content;
  }

  :host([hidden]) {
    display: none;
  }

  /* What a page says of its text's spacing, case and shadow ends here. */
  .root {
    all: initial;
    display: block;
    /* Room for the focus ring, which containment would cut. */
    padding: 0.3em;
    max-inline-size: var(--bantin-measure, 34em);
    color: inherit;
    color-scheme: inherit;
    direction: inherit;
    pointer-events: inherit;
    visibility: inherit;
    font-family: inherit;
    font-size: calc(var(--bantin-font-size, 1em) * var(--_scale, 1));
    /* Vietnamese stacks two marks on a letter. */
    line-height: 1.7;
    overflow-wrap: anywhere;
    --_gap: var(--bantin-gap, 1em);
    --_line: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    --_rule: 0.15em solid var(--bantin-accent, currentColor);
    --_tint: color-mix(in srgb, currentColor 8%, transparent);
  }

  :focus-visible {
    outline: 0.15em solid;
    outline-offset: 0.1em;
  }

  .root:focus {
    outline: none;
  }

  /*
   * It keeps its size while the text grows, and so do the buttons their place under the finger: a
   * date that has become too wide to stand beside them goes below.
   */
  [part='toolbar'] {
    container-type: inline-size;
    font-size: calc(1em / var(--_scale, 1));
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    gap: 0.25em 1em;
    padding-block-end: 0.5em;
    border-block-end: var(--_rule);
  }

  .tools {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  [part='date'] {
    font-size: calc(1em * var(--_scale, 1));
  }

  .group {
    display: contents;
  }

  button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.25em 0.6em;
    border: var(--_line);
    border-radius: 0.3em;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover,
  [part='message'] {
    background: var(--_tint);
  }

  [aria-disabled='true'] {
    border-style: dashed;
    background: none;
    cursor: default;
  }

  svg {
    inline-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  [aria-disabled='true'] svg {
    opacity: 0.5;
  }

  button span,
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Where there is room, words say what the two main buttons do. */
  @container (min-width: 30em) {
    button:not(:last-child) span {
      all: unset;
    }
  }

  [part='message'] {
    margin-block: 0.5em var(--_gap);
    padding: 1em 1em 0.75em;
    border-inline-start: var(--_rule);
  }

  /* Lines of text to come, drawn as one background. */
  .skeleton {
    block-size: 11.2em;
    background: repeating-linear-gradient(var(--_tint) 0 1em, transparent 1em 1.7em);
  }

  @media print {
    button {
      display: none;
    }
  }
`;
