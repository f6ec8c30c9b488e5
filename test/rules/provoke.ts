declare global {
  interface Window {
    /** What every attack of the table calls. */
    attacked?: () => void;
  }
}

const EVENTS =
  'load error click focus blur input mouseover pointerenter keydown scroll toggle beforetoggle ' +
  'beforematch animationstart transitionend contentvisibilityautostatechange play loadstart start';

let count = 0;
window.attacked = () => {
  count += 1;
};

/** How often code of an attack has run in this page. */
export function countAttacks(): number {
  return count;
}

/** Puts a copy into the page for a moment and makes everything happen to it that could call code. */
export function provoke(fragment: DocumentFragment): void {
  const place = document.createElement('div');
  // Unseen, pictures that wait until they are seen are not asked for.
  place.hidden = true;
  place.append(fragment.cloneNode(true));
  document.body.append(place);
  for (const element of place.querySelectorAll('*')) {
    for (const type of EVENTS.split(' ')) element.dispatchEvent(new Event(type));
  }
  place.remove();
}
