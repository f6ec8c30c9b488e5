/** How far below the screen a bulletin begins to load: about one screen of a phone. */
const MARGIN = '600px';

/**
 * Calls back once, as soon as an element is near the viewport.
 * @param signal aborted, nothing is called and nothing is left behind
 */
export function whenNear(element: Element, signal: AbortSignal, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
