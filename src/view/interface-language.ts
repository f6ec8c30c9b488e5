import type { InterfaceLanguage } from '../model/words.js';

/**
 * The language that an element speaks: `vi` or `en`, by the `lang` of the element or of the nearest
 * ancestor that has one of them, also outside of the shadow trees that it stands in; else `vi`.
 */
export function interfaceLanguage(element: Element): InterfaceLanguage {
  const closest = element.closest('[lang|=vi],[lang|=en]');
  if (closest) return closest.matches('[lang|=en]') ? 'en' : 'vi';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? interfaceLanguage(root.host) : 'vi';
}
