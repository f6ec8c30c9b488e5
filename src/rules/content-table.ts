import { resolveLink, resolveMedia } from './address.js';
import { cleanText } from './clean-text.js';
import { LANGUAGE } from './language.js';

const map = <Value>(lines: string, read: (words: string[]) => Value) =>
  new Map(lines.split(', ').map((line) => [line.split(' ', 1)[0] ?? '', read(line.split(' '))]));

/**
 * Every element that can come out of a stranger's HTML, with the attributes of its own that it may
 * have. What is neither here nor in `DROPPED` gives way to its children.
 */
export const ELEMENTS = /* @__PURE__ */ map(
  'a href, abbr title, audio src, b, bdi, blockquote, br, caption, cite, code, dd, del, details, ' +
    'dfn, div, dl, dt, em, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, i, ' +
    'img alt width height src, ins, kbd, li value, mark, ol start type reversed, p, pre, q, rp, rt, ' +
    'ruby, s, samp, small, source src type, strong, sub, summary, sup, table, tbody, ' +
    'td colspan rowspan, tfoot, th colspan rowspan scope, thead, time datetime, tr, u, ul, var, ' +
    'video src poster width height, wbr',
  // Every element may have the language and the direction of its text.
  ([, ...attributes]) => [...attributes, 'lang', 'dir'],
);

/** Old names, and what HTML has in their place. */
export const RENAMED = /* @__PURE__ */ map(
  'acronym abbr, address div, article div, aside div, center div, dir ul, footer div, ' +
    'header div, main div, nav div, section div, strike s, tt code',
  ([, name = '']) => name,
);

/**
 * Elements that go with all they contain, beside those that `plainMarkup` leaves out; what a
 * `<template>` contains stands apart from the document, and is never come to.
 */
export const DROPPED =
  /^(?:applet|button|canvas|datalist|dialog|form|map|marquee|noscript|object|select|slot)$/;

/** Takes what the source says; gives what may stand in ours, or `undefined` for nothing. */
type Rule = (value: string, base?: string) => string | undefined;

const matching =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.exec(value.trim())?.[0];
const number = matching(/^-?\d{1,4}$/);
const size = matching(/^[1-9]\d{0,3}$/);
/** Cells that lie across more are a table's undoing, or an attack. */
const span = matching(/^[1-9]\d?$/);
const text: Rule = (value) => cleanText(value);

/** How each attribute's value is made ours. */
export const ATTRIBUTES: Record<string, Rule> = {
  alt: text,
  colspan: span,
  datetime: matching(/^[\dTZ:.+ -]{4,35}$/),
  // Not `auto`: in elements within one another Chromium takes seconds to find it out.
  dir: matching(/^(?:ltr|rtl)$/i),
  height: size,
  href: resolveLink,
  lang: matching(LANGUAGE),
  poster: resolveMedia,
  reversed: () => '',
  rowspan: span,
  scope: matching(/^(?:row|col|rowgroup|colgroup)$/i),
  src: resolveMedia,
  start: number,
  title: text,
  type: matching(/^(?:[1aAiI]|(?:audio|video)\/[\w.+-]{1,40})$/),
  value: number,
  width: size,
};

/** What an element is nothing without. */
export const NEEDED: Record<string, string> = { a: 'href', img: 'src', source: 'src' };

/** What ours always says, set before anything of the source. */
export const OWN_ATTRIBUTES: Record<string, Readonly<Record<string, string>>> = {
  a: { rel: 'noopener noreferrer', target: '_blank' },
  audio: { controls: '', preload: 'none' },
  figcaption: { part: 'caption' },
  figure: { part: 'figure' },
  // Before `src`, so that no picture is asked for before it is needed.
  img: { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer', alt: '' },
  video: { controls: '', preload: 'none' },
};
