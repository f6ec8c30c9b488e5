import { vi, type InterfaceLanguage, type Words } from '../model/words.js';

const loaded: Partial<Record<InterfaceLanguage, Words>> = { vi };

/** The words of a language; the Vietnamese ones until those have come, or where they cannot. */
export function wordsIn(language: InterfaceLanguage): Words {
  return loaded[language] ?? vi;
}

/**
 * Loads what only some readers need.
 * @returns `undefined` where it is there already; else fulfilled when it has come or cannot be had
 */
export function loadWords(language: InterfaceLanguage): Promise<void> | undefined {
  if (loaded[language]) return undefined;
  return import('../model/words-en.js').then(
    ({ en }) => void (loaded[language] = en),
    () => void (loaded[language] = vi),
  );
}
