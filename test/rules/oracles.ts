import DOMPurify from 'dompurify';
import { ELEMENTS, OWN_ATTRIBUTES } from '../../src/rules/content-table.js';
import { htmlOf } from './html-of.js';
import { reparse } from './reparse.js';

const ALIGNED = /^(?:div|p|h[1-6])$/;
const ADDRESSES = ['href', 'src', 'poster'];
const ALLOWED_ADDRESS = /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/i;

/** Our table: each element with every attribute that ours may have. */
const TABLE = new Map(
  [...ELEMENTS].map(([name, attributes]) => {
    const own = Object.keys(OWN_ATTRIBUTES[name] ?? {});
    const aligned = ALIGNED.test(name) ? ['class'] : [];
    const scrolling = name === 'div' ? ['tabindex', 'role', 'aria-label'] : [];
    return [name, new Set([...attributes, ...own, ...aligned, ...scrolling])];
  }),
);
const WITHOUT_ADDRESS = [...TABLE.values()]
  .flatMap((attributes) => [...attributes])
  .filter((attribute) => !ADDRESSES.includes(attribute));

/** What there was, and what a sanitiser with the policy of our table leaves of it. */
export type Oracle = (fragment: DocumentFragment) => { ours: string; left: string };

/** DOMPurify, a sanitiser that nobody here wrote. It looks at the nodes themselves. */
const purify: Oracle = (fragment) => {
  const left = DOMPurify.sanitize(fragment, {
    ALLOWED_TAGS: [...TABLE.keys(), '#text'],
    ALLOWED_ATTR: [],
    ADD_ATTR: (attribute, name) => TABLE.get(name)?.has(attribute) ?? false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: ALLOWED_ADDRESS,
    ADD_URI_SAFE_ATTR: WITHOUT_ADDRESS,
    RETURN_DOM_FRAGMENT: true,
    // That one is for those who put the result into XML: it refuses `-->` within a text.
    SAFE_FOR_XML: false,
  });
  return { ours: htmlOf(fragment), left: htmlOf(left) };
};

interface Sanitizing extends Element {
  setHTML(html: string, options: { sanitizer: object }): void;
}

const NATIVE_POLICY = {
  elements: [...TABLE].map(([name, attributes]) => ({ name, attributes: [...attributes] })),
  comments: false,
};

/** The browser's own Sanitizer (https://wicg.github.io/sanitizer-api/). It parses text. */
const setNatively: Oracle = (fragment) => {
  const html = htmlOf(fragment);
  const element = document.implementation.createHTMLDocument().createElement('div') as unknown;
  (element as Sanitizing).setHTML(html, { sanitizer: NATIVE_POLICY });
  return { ours: htmlOf(reparse(html)), left: (element as Sanitizing).innerHTML };
};

/** By name. WebKitGTK 2.50 has no Sanitizer of its own: there DOMPurify stands alone. */
export const ORACLES: Record<string, Oracle> = {
  DOMPurify: purify,
  ...('setHTML' in Element.prototype ? { 'the native Sanitizer': setNatively } : {}),
};
