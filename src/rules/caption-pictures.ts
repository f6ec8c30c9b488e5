const MAX_CAPTION_LINES = 2;
/** What is longer is text of the article; the last sign tells an announcement, or a mere rule. */
export const CAPTION = /^.{0,249}[^:*_-]$/s;

/**
 * Makes figures of pictures that stand alone in a paragraph. Portals put one or two lines under a
 * picture, centred or in italics, and call that a caption; where it is not clear, the text stays
 * where it is.
 */
export function captionPictures(content: DocumentFragment): void {
  for (const paragraph of content.querySelectorAll('p,figure')) {
    const isWithin = paragraph.parentElement?.closest('figure');
    if (!paragraph.querySelector('img') || textOf(paragraph) || isWithin) continue;
    const figure = makePart('figure', 'figure', [...paragraph.childNodes]);
    const lines = captionLines(paragraph);
    const nodes = lines.flatMap((line) => [document.createElement('br'), ...line.childNodes]);
    if (lines.length > 0) figure.append(makePart('figcaption', 'caption', nodes.slice(1)));
    for (const line of lines) line.remove();
    paragraph.replaceWith(figure);
  }
}

/** The one or two lines after a picture; more of them are no caption. */
function captionLines(picture: Element): Element[] {
  const lines: Element[] = [];
  for (let next = picture.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Element && isCaptionLine(next, lines[0])) lines.push(next);
    else if (next instanceof Element || textOf(next)) break;
  }
  const isCaption = CAPTION.test(lines.map(textOf).join(''));
  return isCaption && lines.length <= MAX_CAPTION_LINES ? lines : [];
}

/**
 * In bold alone, a line that is no sentence is the heading of what follows; at the end of its row, a signature.
 * @param first of the lines, which the others are like: all of a text may be in italics
 */
function isCaptionLine(line: Element, first = line): boolean {
  const isAll = (names: string) => textOf(line.querySelector(names)) === textOf(line);
  return (
    line.matches('p:not(.end)') &&
    line.className === first.className &&
    !line.querySelector('img,video,audio') &&
    (isAll('em,i') || (line.matches('.center') && (/\.$/.test(textOf(line)) || !isAll('b,strong'))))
  );
}

/** What a reader finds in a node: no space around it, nor what only editors leave behind. */
export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').trim();
}

/** A new element that a page can style by the name of its part. */
export function makePart(name: string, part: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute('part', part);
  element.append(...children);
  return element;
}
