/** In characters. */
export const MAX_NAMES = 200;

/** Class and id of an element as words between spaces: `tinLienQuan` is ` tin lien quan `. */
export function namesOf(element: Element): string {
  const names = `${element.className} ${element.id}`.slice(0, MAX_NAMES);
  const words = names.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[^A-Za-z\d]+/g, ' ');
  return ` ${words.toLowerCase()} `;
}
