import { vi } from '../src/model/words.js';
import { en } from '../src/model/words-en.js';

/** The words, by language. */
export const WORDS = { vi, en };
