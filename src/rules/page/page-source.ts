/** A comment, or an element whose content is no mark-up, with its attributes and its content. */
const PIECE =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|title)(?=[\s/>]|$)([^>]*)(?:>([^]*?)(?:<\/\1[^>]*>?|$)|$)/gi;
const JSON_LD = /\btype\s*=[\s"']*application\/ld\+json\b/i;
/** What scripts written for XHTML have around their content. */
const CDATA = /<!\[CDATA\[|\]\]>/g;
const CONTROLS = /[\u0000-\u001f]+/g;
const TRAILING_COMMA = /,(?=\s*[\]}])/g;

/** What the source of a page holds that its parser would read as plain text. */
export interface PlainParts {
  /** Of the first `<title>` that has any: its text as it is written, entities and all. */
  title: string;
  /** What the scripts of JSON-LD hold, without those that are broken beyond repair. */
  jsonLd: unknown[];
}

/** Reads, in one linear pass over a page, what leaves it before it is parsed. */
export function readPlainParts(html: string): PlainParts {
  const parts: PlainParts = { title: '', jsonLd: [] };
  for (const [, name, attributes = '', content = ''] of html.matchAll(PIECE)) {
    if (/^title$/i.test(name ?? '')) parts.title ||= content.trim();
    else if (JSON_LD.test(attributes)) parts.jsonLd.push(parseLoosely(content));
  }
  parts.jsonLd = parts.jsonLd.filter((it) => it !== undefined);
  return parts;
}

/** JSON, also with the line breaks in its texts and the commas at its ends that many pages have. */
function parseLoosely(text: string): unknown {
  const content = text.replace(CDATA, '');
  const end = Math.max(content.lastIndexOf('}'), content.lastIndexOf(']')) + 1;
  const json = content.slice(Math.max(content.search(/[[{]/), 0), end);
  const repaired = json.replace(CONTROLS, ' ');
  for (const attempt of [json, repaired, repaired.replace(TRAILING_COMMA, '')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** What only a browser without scripts parses; what closes it stays, lest what stands around it join. */
const NOSCRIPT = /<noscript(?=[\s/>])[^]*?(?:(?=<\/noscript[\s>])|$)/gi;

/**
 * Mark-up without its drawings, whose elements a look at tags alone would take for elements in one
 * another, and without what is for browsers that run no scripts: left open there, it would hold all
 * the rest of a page.
 */
export function withoutUnread(markup: string): string {
  const [start = '', ...drawings] = markup.replace(NOSCRIPT, '').split(/<svg(?=[\s/>])/i);
  const rest = drawings.map((drawing) => {
    const end = drawing.search(/<\/svg[\s>]/i);
    return end < 0 ? `<svg${drawing}` : drawing.slice(end);
  });
  return start + rest.join('');
}
