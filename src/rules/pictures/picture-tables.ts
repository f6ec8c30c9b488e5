import { isBlank } from '../tidy-content.js';
import { figuresOf, hasPicture, placeFigures } from './figures.js';

/** Makes figures of tables that only keep a picture and the line below it in their places. */
export function dissolvePictureTables(source: Document): void {
  // From the inside out: a table may be nothing but the frame of another.
  for (const table of [...source.querySelectorAll('table')].reverse()) {
    if (!hasPicture(table) || table.querySelector('table,th')) continue;
    const rows = [...table.querySelectorAll('caption,tr')];
    const filled = rows.map((row) =>
      [...(row.matches('tr') ? row.children : [row])].filter((cell) => !isBlank(cell)),
    );
    if (filled.some((cells) => cells.length > 1)) continue;
    const nodes = filled.flat().flatMap((cell) => [source.createElement('br'), ...cell.childNodes]);
    const figures = figuresWithin(nodes) ?? figuresOf(nodes);
    if (figures) placeFigures(figures, table);
  }
}

/** What a table within has become, where there is nothing else. */
function figuresWithin(nodes: Node[]): HTMLElement[] | undefined {
  const filled = nodes.filter((node) => !isBlank(node));
  const figures = filled.filter((node) => node instanceof HTMLElement && node.matches('figure'));
  return figures.length === filled.length ? figures : undefined;
}
