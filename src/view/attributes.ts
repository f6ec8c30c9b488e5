import { TIMEOUT_MS } from './bulletin-loader.js';

type Read = (text: string | null) => unknown;

const textOr =
  (fallback: string): Read =>
  (text) =>
    text ?? fallback;

const oneOf =
  (...words: string[]): Read =>
  (text) =>
    words.find((word) => word === text) ?? words[0];

const numberOr =
  (fallback: number, least: number): Read =>
  (text) => {
    const value = Number.parseFloat(text ?? '');
    return value >= least ? value : fallback;
  };

/** By property name: its attribute, and what the text of that means. */
const REFLECTED: Record<string, [attribute: string, read: Read]> = {
  src: ['src', textOr('')],
  format: ['format', textOr('auto')],
  headingLevel: ['heading-level', numberOr(2, 1)],
  controls: ['controls', textOr('font-size')],
  loading: ['loading', oneOf('eager', 'lazy')],
  credentials: ['credentials', oneOf('omit', 'same-origin', 'include')],
  timeout: ['timeout', numberOr(TIMEOUT_MS, 1)],
};

/** Names of the attributes that are properties too. */
export const ATTRIBUTES = Object.values(REFLECTED).map(([attribute]) => attribute);

/** Gives a prototype properties that live in their attributes, as the platform's own do. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const [name, [attribute, read]] of Object.entries(REFLECTED)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(attribute));
      },
      set(this: HTMLElement, value: string | number | null | undefined) {
        if (value === undefined || value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
}

/**
 * Takes over what a page set before the element was defined.
 * https://web.dev/articles/custom-elements-best-practices#make_properties_lazy
 */
export function upgradeProperties(element: HTMLElement): void {
  for (const name of [...Object.keys(REFLECTED), 'bulletin', 'fontScale']) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
