import { isBlank } from '../tidy-content.js';
import { isToldByItself } from './paragraph-captions.js';
import { figuresOf, hasPicture, isPicture, placeFigures } from './figures.js';

/** Makes figures of tables that only keep a picture and the line below it in their places. */
export function dissolvePictureTables(source: Document): void {
  // From the inside out: a table may be nothing but the frame of another.
  for (const table of [...source.querySelectorAll('table')].reverse()) {
    if (!hasPicture(table) || table.querySelector('table')) continue;
    if (table.querySelector('th') && table.querySelector('td')) continue;
    const rows = [...table.querySelectorAll('caption,tr')];
    const filled = rows.map((row) =>
      [...(row.matches('tr') ? row.children : [row])].filter((cell) => !isBlank(cell)),
    );
    const cells = inOrder(filled);
    if (!cells) continue;
    const nodes = cells.flatMap((cell) => [source.createElement('br'), ...cell.childNodes]);
    const figures = figuresWithin(nodes) ?? figuresOf(nodes);
    if (figures) placeFigures(figures, table);
  }
}

/**
 * The cells as they are read: of pictures side by side each is followed by its own line, or all by one.
 * @returns `undefined` for a table of more
 */
function inOrder(rows: Element[][]): Element[] | undefined {
  const cells: Element[] = [];
  let pictures: Element[] = [];
  for (const row of rows.filter((it) => it.length > 0)) {
    if (pictures.length > 0) {
      if (row.some(hasPicture)) return undefined;
      if (row.length === 1) cells.push(...pictures, ...row);
      else if (row.length === pictures.length)
        cells.push(...pictures.flatMap((it, column) => [it, ...row.slice(column, column + 1)]));
      else return undefined;
      pictures = [];
    } else if (row.length === 1 || row.every(isWithLine)) cells.push(...row);
    else if (row.every(isPicture)) pictures = row;
    else if (rows.length === 1 && isBeside(row)) return row;
    else return undefined;
  }
  return pictures.length > 0 ? undefined : cells;
}

/** True for a picture on the left of what is said of it by its type. */
function isBeside([picture, line, ...others]: Element[]): boolean {
  if (!picture || !line || others.length > 0) return false;
  return isPicture(picture) && !hasPicture(line) && isToldByItself([line]);
}

/** True for a picture with what is said of it in one cell. */
function isWithLine(cell: Element): boolean {
  return hasPicture(cell) && !isPicture(cell);
}

/** What a table within has become, where there is nothing else. */
function figuresWithin(nodes: Node[]): HTMLElement[] | undefined {
  const filled = nodes.filter((node) => !isBlank(node));
  const figures = filled.filter((node) => node instanceof HTMLElement && node.matches('figure'));
  return figures.length === filled.length ? figures : undefined;
}
