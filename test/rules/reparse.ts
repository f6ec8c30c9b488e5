/** What a browser makes of a fragment that was turned into text, in a document that runs nothing. */
export function reparse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
