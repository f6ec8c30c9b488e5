/** Where the reader's own size of text is kept, as a factor such as `1.25`. */
const STORAGE_KEY = 'bantin-article:font-scale';

type Listener = (scale: number | undefined) => void;

/** Kept here too, for pages where the browser keeps nothing. */
let current: number | undefined;
/** False where the browser would not take the newest choice. */
let isStored = true;
const listeners = new Set<Listener>();

/** The size that the reader chose, on this visit or an earlier one; `undefined` for none. */
export function readFontScale(): number | undefined {
  // While someone listens, what is told of other tabs keeps `current` right.
  if (listeners.size === 0 && isStored) {
    current = withStorage((storage) => parse(storage.getItem(STORAGE_KEY)), current);
  }
  return current;
}

/**
 * Keeps the size that the reader chose, and tells every element of the page and of other tabs.
 * @param scale factor of the size that the page gives; `undefined` forgets the choice
 */
export function writeFontScale(scale: number | undefined): void {
  isStored = withStorage((storage) => {
    if (scale === undefined) storage.removeItem(STORAGE_KEY);
    else storage.setItem(STORAGE_KEY, String(scale));
    return true;
  }, false);
  tell(scale);
}

/**
 * Tells of every change of the reader's choice, wherever it is made.
 * @returns a function that ends it
 */
export function watchFontScale(listener: Listener): () => void {
  if (listeners.size === 0) addEventListener('storage', followOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', followOtherTab);
  };
}

function followOtherTab({ key, newValue, storageArea }: StorageEvent): void {
  // The storage of a session tells of itself by the same event.
  if (storageArea === sessionStorage) return;
  // A null key means that all was cleared.
  if (key === STORAGE_KEY || key === null) tell(parse(key && newValue));
}

function tell(scale: number | undefined): void {
  current = scale;
  for (const listener of [...listeners]) listener(scale);
}

function parse(stored: string | null): number | undefined {
  const scale = Number.parseFloat(stored ?? '');
  return scale > 0 && scale < 10 ? scale : undefined;
}

/** Storage may be blocked or full, and is missing in a sandboxed frame: each of them throws. */
function withStorage<Result>(use: (storage: Storage) => Result, otherwise: Result): Result {
  try {
    return use(localStorage);
  } catch {
    return otherwise;
  }
}
