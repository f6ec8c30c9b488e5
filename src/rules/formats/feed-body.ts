import type { BulletinFields } from '../as-bulletin.js';
import { readExcerpt } from './excerpt.js';
import { absolute, baseOf, pick, type Children } from './feed-elements.js';
import { readFeedText, rebaseHtml, type FeedText } from './feed-text.js';
import type { Parse } from './format.js';

/** What a widespread plug-in of WordPress adds: "The post … appeared first on …". */
const FOOTER =
  /<p>[^<]{0,99}<a (?:[a-z]+="[^<>"]{0,99}" ){0,3}href="([^<>"]{1,999})"[^<>]{0,99}>[^<]{0,999}<\/a>[^<]{0,99}<a [^<>]{0,999}>[^<]{0,999}<\/a>[^<]{0,99}<\/p>$/;

/**
 * A link at the end, as `Continue reading…` is in every language: to the bulletin's own page, after a
 * sentence.
 */
const REST =
  /(?<=(?:^|[>.!?…;\]])\s{0,9})<a [^<>]{0,99}?href="([^<>"]{1,999})"[^<>]{0,99}>(?:(?!<\/a>)[^]){1,60}<\/a>(?=(?:\s{0,9}<\/p>)?\s{0,9}$)/;

interface FoundText extends FeedText {
  element: Element;
}

/**
 * The lead and the body of an item; where there is but one text, it is the body.
 * @param address of the bulletin
 * @param url of the feed
 */
export function readBody(
  item: Children,
  parse: Parse,
  address?: string,
  url?: string,
): BulletinFields {
  const find = (...names: string[]): FoundText | undefined =>
    pick(item, ...names)
      .map((element) => withoutFooter({ element, ...readFeedText(element, parse) }, address, url))
      .find(({ html, text }) => html || text);
  const lead = find('description', 'summary', 'atom:summary');
  const body = find('content:encoded', 'content', 'atom:content', 'other:full-text') ?? lead;
  if (!body) return {};
  const { element, html, text } = body;
  const base = baseOf(element, url);
  return {
    summary: lead === body ? undefined : readExcerpt(htmlOf(lead), htmlOf(body), parse),
    bodyHtml: html && base && base !== url ? rebaseHtml(html, base, parse) : html,
    bodyText: text,
  };
}

function withoutFooter(found: FoundText, address?: string, url?: string): FoundText {
  const { html = '' } = found;
  const footer = [FOOTER, REST]
    .map((it) => it.exec(html))
    .find((link) => link && pageOf(absolute(link[1], url)) === pageOf(address));
  return footer ? { ...found, html: html.slice(0, footer.index) } : found;
}

/** An address without what only tells how a reader came. */
function pageOf(address = ''): string {
  return address.replace(/[?&]utm_[^]*$/, '');
}

function htmlOf({ html, text = '' }: FeedText = {}): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  return html ?? escaped;
}
