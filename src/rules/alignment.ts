import { PREFIX } from './plain-markup.js';

const TEXT_ALIGN = /(?:^|;)\s*text-align\s*:\s*(center|right|end|left|start|justify)\b/i;

/** An attribute of a stranger's element. */
export function attributeOf(element: Element, name: string): string | undefined {
  // A form lets its fields stand in for its methods; the prototype's cannot be stood in for.
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

/**
 * How an element of a stranger aligns its text: `center`, `end` or another that needs no class;
 * `undefined` where it says nothing.
 */
export function alignmentOf(source: Element): string | undefined {
  if (source.localName === 'center') return 'center';
  const said = `${attributeOf(source, `${PREFIX}style`)};text-align:${attributeOf(source, 'align')}`;
  const align = TEXT_ALIGN.exec(said)?.[1]?.toLowerCase();
  return align === 'right' ? 'end' : align;
}
