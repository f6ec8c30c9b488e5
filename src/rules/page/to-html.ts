const VOID = /^(?:br|col|hr|img|source|track|wbr)$/;
const LEFT_OUT = /^(?:button|input|link|meta|script|style|textarea|title)$/;
const ATTRIBUTE =
  /^(?:align|alt|class|colspan|controls|datetime|dir|height|href|lang|poster|reversed|rowspan|scope|sizes|src|srcset|start|title|type|value|width|data-[\w-]+)$/;
const BUTTON = /button|btn/i;
const TEXT_ALIGN = /(?:^|;)\s*(text-align\s*:\s*[a-z]+)/i;
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * What an element holds as HTML, for `rebuildContent` to make ours: of a `style` the alignment
 * alone is kept, of the attributes those that say something about the text or its pictures.
 */
export function toHtml(element: Element): string {
  const pieces: string[] = [];
  const write = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) pieces.push(escape(node.nodeValue ?? ''));
      else if (!LEFT_OUT.test(node.localName)) {
        if (isAfterLink(node)) pieces.push(' ');
        pieces.push(`<${node.localName}${attributesOf(node)}>`);
        if (VOID.test(node.localName)) continue;
        write(node);
        pieces.push(`</${node.localName}>`);
      }
    }
  };
  write(element);
  return pieces.join('').trim();
}

/** True for a link right after another that leads elsewhere, or that is a button: its style parts them. */
function isAfterLink(link: Element): boolean {
  const before = link.previousSibling;
  if (!(before instanceof Element) || !before.matches('a[href]') || !link.matches('a[href]'))
    return false;
  return before.getAttribute('href') !== link.getAttribute('href') || BUTTON.test(link.className);
}

function attributesOf(element: Element): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    if (ATTRIBUTE.test(name)) text += ` ${name}="${escape(value)}"`;
  }
  const align = TEXT_ALIGN.exec(element.getAttribute('x-style') ?? '')?.[1];
  return align ? `${text} style="${align}"` : text;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}
