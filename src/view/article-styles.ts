/** Tells editors and the build what language a template is in. */
const css = String.raw;

/** A bulletin's own text. What has a `part` is styled by it, as a page would. */
export const articleStyles = css`
  .head {
    container-type: inline-size;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.4em 0 0.5em;
    font-size: 1.15em;
    line-height: 1.4;
    text-wrap: balance;
  }

  [part='title'] {
    margin-block-start: 0.6em;
    font-size: clamp(1.3em, 1em + 2.2cqi, 1.75em);
  }

  [part='summary'],
  [part='byline'] {
    font-weight: 700;
  }

  p,
  ul,
  ol,
  dl,
  pre,
  figure,
  blockquote,
  .scroll {
    margin: 0 0 var(--_gap);
  }

  .center,
  figure {
    text-align: center;
  }

  .end,
  [part='byline'] {
    text-align: end;
  }

  a {
    color: var(--bantin-accent, inherit);
    text-underline-offset: 0.2em;
  }

  ul,
  ol {
    padding-inline-start: 1.6em;
  }

  ol {
    padding-inline-start: 3em;
  }

  li :is(ul, ol) {
    padding-inline-start: 1em;
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: var(--_rule);
  }

  img,
  video,
  audio {
    max-inline-size: 100%;
    block-size: auto;
  }

  figcaption {
    padding: 0.5em 0.75em;
    font-size: 0.92em;
    font-style: italic;
    text-wrap: balance;
  }

  .lines {
    white-space: pre-line;
  }

  /* Contained, so that a wide table does not widen the page's own columns. */
  .scroll {
    contain: inline-size;
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
  }

  th {
    background: var(--_tint);
  }

  th,
  td {
    min-inline-size: 4em;
    padding: 0.4em 0.6em;
    border: var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  td > :last-child,
  li > :last-child,
  figure p {
    margin-block-end: 0;
  }

  pre {
    white-space: pre-wrap;
  }
`;
