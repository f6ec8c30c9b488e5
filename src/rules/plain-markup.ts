import { ATTRIBUTE, BLANK, TAG } from './check-limits.js';

/** Makes of a name such as a parser has no rule for. */
export const PREFIX = 'x-';
/**
 * HTML's "formatting elements": left open, the parser opens them again in every block after. One
 * that does nothing here, but is reported as breaking the page's Content-Security-Policy; and one
 * whose direction a parser finds out anew with every child.
 */
const RENAMED_TAG = /^(?:a|b|base|bdi|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;
/**
 * Attributes that are reported likewise; and those that tie elements to each other or are CSS, all
 * nothing to us: some parsers take seconds over ten thousand of them, or minutes over a long one.
 */
const RENAMED_ATTRIBUTE = /^(?:style|on|id|name|form|media|selected|sizes)/i;
/** Comments of every kind, and elements that a parser reads as plain text: none of it is article. */
const PLAIN_TEXT =
  '<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|/(?![a-z]))[^>]*>?|' +
  '<(iframe|no(?:embed|frames)|plaintext|script|style|textarea|title|xmp)' +
  `(?=[${BLANK}/>]|$)(?:[^>]*/>|[^]*?(?:</\\1[^>]*>?|$))`;
const PIECE = new RegExp(`${PLAIN_TEXT}|${TAG.source}`, 'gi');
/** Closes what nobody opened: a parser leaves it out, and nothing joins across it. */
const NOTHING = `</${PREFIX}>`;

/**
 * HTML in which only tags look like tags, whatever a parser makes of what stands around them; the
 * names that do harm by being parsed have `PREFIX` before them.
 */
export function plainMarkup(html: string): string {
  return html.replace(PIECE, (_, _plain, slash: string, name?: string, attributes?: string) => {
    if (name === undefined) return NOTHING;
    const ours = attributes?.replace(ATTRIBUTE, (it) => rename(it, RENAMED_ATTRIBUTE));
    return `<${slash}${rename(name, RENAMED_TAG)}${ours}`;
  });
}

function rename(text: string, names: RegExp): string {
  return names.test(text) ? PREFIX + text : text;
}

/** The name that an element had before `plainMarkup`. */
export function sourceNameOf(localName: string): string {
  const name = localName.replace(PREFIX, '');
  return RENAMED_TAG.test(name) ? name : localName;
}
