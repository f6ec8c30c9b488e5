import { namesOf } from './class-names.js';
import { tidyText, type Line } from './lines.js';

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Words of classes and ids, as `namesOf` gives them, of what no reader sees. */
const HIDDEN_NAMES =
  / (?:(?<!(?:label|overflow|overflow [xy]|backface) )hidden(?! (?:xs|sm|md|lg|xl|phone|tablet|desktop|mobile|print) )|ie ?hidden|hide accessible|(?<! d (?:sm|md|lg|x+l) \w+ )d none(?! d (?:sm|md|lg|x+l) )|(?<!not )sr only|screen reader text|visually hidden|no ?print) /;

/** True for what a style of its own hides. */
export function isHidden(element: Element): boolean {
  return HIDDEN.test(element.getAttribute('x-style') ?? '');
}

/** True for what a class or an id calls hidden. */
export function isCalledHidden(element: Element): boolean {
  return HIDDEN_NAMES.test(namesOf(element));
}

/** The lines that a reader sees, as far as styles, classes and ids of a page tell. */
export function seenLines(lines: Line[]): Line[] {
  const known = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    const told = known.get(element);
    if (told !== undefined) return told;
    const isOut = element.matches('[hidden]') || isHidden(element) || isCalledHidden(element);
    const isIn = !isOut && (!element.parentElement || isSeen(element.parentElement));
    known.set(element, isIn);
    return isIn;
  };
  // A part of a line may be hidden, or all of it.
  return lines.filter(
    ({ block, nodes }) =>
      isSeen(block) &&
      nodes.some(
        (it) => tidyText(it.textContent) !== '' && !(it instanceof Element && !isSeen(it)),
      ),
  );
}
