import type { Parse } from './formats/format.js';

/** What Trusted Types (W3C) call a policy, as far as it is used here. */
interface HtmlPolicy {
  /** Marks text as fit for a parser; in the type's eyes it stays a string. */
  createHTML(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): HtmlPolicy;
}

let granted: HtmlPolicy | undefined;
let isAsked = false;

/**
 * The one Trusted Types policy of this code, `bantin-article`; in the drop-in file Lit's templates
 * use it too, since a page can refuse a second policy of the same name. Hence the page is asked at
 * the first use: a copy of this code that finds the tag registered does without.
 */
export const policy: HtmlPolicy = {
  createHTML: (text) => grantedPolicy()?.createHTML(text) ?? text,
};

/** `undefined` where the browser has no Trusted Types or the page refuses the name. */
function grantedPolicy(): HtmlPolicy | undefined {
  if (isAsked) return granted;
  isAsked = true;
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  try {
    granted = factory?.createPolicy('bantin-article', { createHTML: (text) => text });
  } catch {
    // Refused by the page's `trusted-types` list: only what needs no policy can work here.
  }
  return granted;
}

/**
 * Parses HTML, or XML, into a document that runs nothing and fetches nothing.
 * @throws TypeError where the page refuses the policy
 */
export const parseInert: Parse = (source, type = 'text/html') => {
  // Inside of a body, a comment costs no walk over all the document's children; and without its
  // doctype a document would let tables stand in paragraphs.
  const text = type === 'text/html' ? `<!doctype html><body>${source}` : source;
  return new DOMParser().parseFromString(policy.createHTML(text), type);
};

/** False where the page keeps this code from parsing any HTML, its own templates included. */
export function canParseHtml(): boolean {
  try {
    return parseInert('') instanceof Document;
  } catch {
    return false;
  }
}
