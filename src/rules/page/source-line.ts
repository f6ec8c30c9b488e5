import type { Line } from './lines.js';
import { sourceName } from './names.js';
import { isAtRight } from './signature.js';

/** In characters. */
const MAX_SOURCE = 100;

/** Whom a text is taken from, as a line says; set to the right it needs no colon: `Theo Báo Phú Lâm`. */
export function sourceIn(line: Line): string | undefined {
  const { text } = line;
  if (text.length > MAX_SOURCE) return undefined;
  const isSet = /^theo\s/i.test(text) && isAtRight(line);
  return sourceName(isSet ? `(${text})` : text);
}
