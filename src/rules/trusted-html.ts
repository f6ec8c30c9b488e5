/** What Trusted Types (W3C) call a policy, as far as it is used here. */
export interface HtmlPolicy {
  /** Marks text as fit for a parser; in the type's eyes it stays a string. */
  createHTML(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;
let asked = false;

/**
 * The one Trusted Types policy of this code, `bantin-article`. In the drop-in file Lit's templates
 * use it too, since a page can refuse a second policy of the same name.
 * @returns `undefined` where the browser has no Trusted Types or the page refuses the name
 */
export function getPolicy(): HtmlPolicy | undefined {
  if (asked) return policy;
  asked = true;
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  try {
    policy = factory?.createPolicy('bantin-article', { createHTML: (text) => text });
  } catch {
    // Refused by the page's `trusted-types` list: only what needs no policy can work here.
  }
  return policy;
}

/**
 * Parses HTML into a document that runs nothing and fetches nothing.
 * @throws TypeError where the page refuses the policy
 */
export function parseInert(html: string): Document {
  // Inside of a body, a comment costs no walk over all the document's children; and without its
  // doctype a document would let tables stand in paragraphs.
  const text = `<!doctype html><body>${html}`;
  return new DOMParser().parseFromString(getPolicy()?.createHTML(text) ?? text, 'text/html');
}

/** False where the page keeps this code from parsing any HTML, its own templates included. */
export function canParseHtml(): boolean {
  try {
    return parseInert('') instanceof Document;
  } catch {
    return false;
  }
}
