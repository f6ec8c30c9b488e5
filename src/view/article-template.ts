import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Attachment, Bulletin, Party, Picture } from '../model/bulletin.js';
import type { Words } from '../model/words.js';
import { formatDay } from '../rules/dates.js';
import { formatSize } from '../rules/format-size.js';
import type { MadeArticle } from './article-nodes.js';

type Piece = TemplateResult | typeof nothing;

/** The day on which a bulletin was published. */
export function renderDate({ datePublished }: Bulletin, words: Words): Piece {
  if (datePublished === undefined) return nothing;
  return html`<time part="date" datetime=${datePublished}
    >${formatDay(datePublished, words)}</time
  >`;
}

/** Everything of a bulletin but its date, in the order in which it is read. */
export function renderArticle(bulletin: Bulletin, nodes: MadeArticle, words: Words) {
  const { summary, image, authors, attachments, movedTo, language: own } = bulletin;
  return html`${movedTo === undefined ? nothing : renderMoved(movedTo, words)}
    <div lang=${own ?? nothing}>
      <div class="head">
        ${nodes.title ?? nothing}
        ${summary === undefined ? nothing : html`<p part="summary" class="lines">${summary}</p>`}
      </div>
      ${image && !nodes.hasPicture ? renderPicture(image) : nothing} ${nodes.body}
      ${authors ? html`<p part="byline">${renderNames(authors)}</p>` : nothing}
    </div>
    ${attachments ? renderAttachments(attachments, words, own) : nothing}
    ${renderSource(bulletin, words)}`;
}

function renderMoved(address: string, words: Words): TemplateResult {
  return html`<p part="message">${words.moved} ${renderLink(address, address)}</p>`;
}

function renderPicture({ url, alt = '', caption, width, height }: Picture): TemplateResult {
  return html`<figure part="figure">
    <img
      decoding="async"
      referrerpolicy="no-referrer"
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      src=${url}
    />
    ${caption === undefined ? nothing : html`<figcaption part="caption" class="lines">${caption}</figcaption>`}
  </figure>`;
}

// A stranger's name is isolated: a mark that turns the direction of text ends with it.
function renderName({ name, url }: Party, own?: string): TemplateResult {
  return url === undefined
    ? html`<bdi lang=${own ?? nothing}>${name}</bdi>`
    : renderLink(url, name, own);
}

function renderNames(parties: Party[]): TemplateResult[] {
  return parties.map((party, index) => html`${index > 0 ? ', ' : nothing}${renderName(party)}`);
}

function renderLink(url: string, text: string, own?: string): TemplateResult {
  return html`<a href=${url} rel="noopener noreferrer" target="_blank"
    ><bdi lang=${own ?? nothing}>${text}</bdi></a
  >`;
}

function renderAttachments(attachments: Attachment[], words: Words, own?: string) {
  return html`<section part="attachments" aria-label=${words.attachments}>
    <p>${words.attachments}</p>
    <ul>
      ${attachments.map(
        ({ url, title, sizeInBytes }) =>
          html`<li>
            ${renderLink(url, title ?? url, own)}${
              sizeInBytes === undefined ? nothing : ` (${formatSize(sizeInBytes, words.language)})`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderSource({ url, publisher, language: own }: Bulletin, words: Words): Piece {
  const address = url ?? publisher?.url;
  const name = publisher?.name ?? (address && new URL(address).host);
  if (!name) return nothing;
  return html`<p part="source">${words.source} ${renderName({ name, url: address }, own)}</p>`;
}
