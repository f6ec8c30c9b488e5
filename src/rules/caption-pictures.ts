/** Of all its lines together; what is longer is text of the article. */
const MAX_CAPTION_LENGTH = 250;
const MAX_CAPTION_LINES = 2;

/**
 * Makes figures of pictures that stand alone in a paragraph. Portals centre one or two lines under
 * a picture and call that a caption; where it is not clear, the text stays where it is.
 */
export function captionPictures(content: DocumentFragment): void {
  for (const picture of content.querySelectorAll('p > img:only-child, p > a:only-child > img')) {
    const paragraph = picture.closest('p');
    if (!paragraph || textOf(paragraph) !== '' || paragraph.closest('figure')) continue;
    const figure = makePart('figure', 'figure', [...paragraph.childNodes]);
    const lines = captionLines(paragraph);
    if (lines.length > 0) figure.append(makePart('figcaption', 'caption', lines.flatMap(asLine)));
    for (const line of lines) line.remove();
    paragraph.replaceWith(figure);
  }
}

/** The one or two centred lines after a picture; more of them are no caption. */
function captionLines(picture: Element): Element[] {
  const lines: Element[] = [];
  let next = picture.nextElementSibling;
  while (next?.matches('p.center') && !next.querySelector('img,video,audio')) {
    lines.push(next);
    next = next.nextElementSibling;
  }
  const length = lines.map(textOf).join('').length;
  return lines.length <= MAX_CAPTION_LINES && length <= MAX_CAPTION_LENGTH ? lines : [];
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

function asLine(paragraph: Element, index: number): Node[] {
  return index > 0
    ? [document.createElement('br'), ...paragraph.childNodes]
    : [...paragraph.childNodes];
}

/** A new element that a page can style by the name of its part. */
export function makePart(name: string, part: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute('part', part);
  element.append(...children);
  return element;
}
