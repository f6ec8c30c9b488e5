/** Mark-up as nodes, in a document that fetches nothing. */
export function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Nodes as mark-up: what a test compares. */
export function htmlOf(nodes: DocumentFragment): string {
  const template = document.createElement('template');
  template.content.append(nodes.cloneNode(true));
  return template.innerHTML;
}
