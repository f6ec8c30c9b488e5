import { figuresOf, placeFigures } from './figures.js';

/** WordPress's own mark-up for a caption, as it stands where nothing made HTML of it. */
const SHORTCODE = /\[(\/?)caption\b[^\][]{0,500}\]/gi;

/** Each is found anew among all its neighbours; an article has a few. */
const MAX_MARKS = 200;

interface Mark {
  text: Text;
  start: number;
  length: number;
  isEnd: boolean;
}

/** Makes figures of `[caption …]`, a picture, its caption and `[/caption]`. */
export function renderCaptionShortcodes(source: Document): void {
  const marks = findMarks(source).slice(0, MAX_MARKS);
  // From the last to the first, so that the places of those before stay right.
  for (let index = marks.length - 1; index > 0; index -= 1) {
    const [start, end] = [marks[index - 1], marks[index]];
    if (start && end && !start.isEnd && end.isEnd) renderShortcode(source, start, end);
  }
}

function findMarks(source: Document): Mark[] {
  const marks: Mark[] = [];
  const walker = source.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { 0: mark, 1: slash, index } of text.data.matchAll(SHORTCODE)) {
      marks.push({ text, start: index, length: mark.length, isEnd: slash !== '' });
    }
  }
  return marks;
}

function renderShortcode(source: Document, start: Mark, end: Mark): void {
  const range = source.createRange();
  range.setStart(start.text, start.start + start.length);
  range.setEnd(end.text, end.start);
  const content = range.extractContents();
  const figures = figuresOf([...content.childNodes], () => true);
  if (!figures || figures.length === 0) return range.insertNode(content);
  end.text.deleteData(0, end.length);
  start.text.deleteData(start.start, start.length);
  const place = source.createTextNode('');
  range.insertNode(place);
  placeFigures(figures, place);
}
