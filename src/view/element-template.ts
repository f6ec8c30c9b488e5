import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Bulletin } from '../model/bulletin.js';
import type { BulletinError } from '../model/bulletin-error.js';
import type { Words } from '../model/words.js';
import { formatDay } from '../rules/dates.js';
import { renderArticle, renderDate } from './article-template.js';
import type { MadeArticle } from './article-nodes.js';
import type { BulletinState } from './bulletin-loader.js';
import { renderFontSize } from './controls/font-size.js';
import type { FontScale } from './font-scale.js';

type Piece = TemplateResult | typeof nothing;

/** All that decides what is on screen. */
export interface ElementView {
  state: BulletinState;
  /** `undefined` also where the page tells the reader of it itself. */
  error?: BulletinError;
  bulletin?: Bulletin;
  nodes?: MadeArticle;
  words: Words;
  fontScale: FontScale;
  /** Names of the tools in the toolbar. */
  controls: string[];
  /** True where what stands between the tags is itself the bulletin. */
  isOwnText: boolean;
  /** Told when that has changed. */
  readLight: () => void;
  retry: () => void;
}

/** The whole shadow tree. */
export function renderElement(view: ElementView): TemplateResult {
  const { state, words, fontScale } = view;
  const { language } = words;
  const percent = fontScale.announcedPercent;
  const announcement = percent === undefined ? '' : words.fontSize(percent);
  const isLoading = state === 'loading';
  // The live region stands outside: within what is busy, some screen readers keep it quiet.
  return html`<article
      part="article"
      class="root"
      lang=${language}
      aria-busy=${isLoading ? 'true' : 'false'}
      tabindex="-1"
    >
      ${renderToolbar(view)} ${renderMessage(view)} ${renderContent(view)}
      <slot name="after"></slot>
    </article>
    <p role="status" lang=${language}>${isLoading ? words.loading : announcement}</p>`;
}

function renderToolbar(view: ElementView): Piece {
  const { bulletin, isOwnText, controls, fontScale, words } = view;
  if (!bulletin && !isOwnText) return nothing;
  return html`<div part="toolbar">
    ${bulletin ? renderDate(bulletin, words) : nothing}
    <div class="tools">
      ${controls.includes('font-size') ? renderFontSize(words, fontScale) : nothing}
      <slot name="tools"></slot>
    </div>
  </div>`;
}

function renderMessage({ state, error, retry, words }: ElementView): Piece {
  if (!error) return nothing;
  const leave = ({ currentTarget }: Event) => {
    // The button goes away with the message; the reader's place must not.
    (currentTarget as Element).closest<HTMLElement>('.root')?.focus();
    retry();
  };
  return html`<div part="message" role="alert">
    <p>${state === 'stale' ? words.stale : describeError(error, words)}</p>
    <button type="button" part="retry" @click=${leave}>${words.retry}</button>
  </div>`;
}

function describeError({ code, date }: BulletinError, words: Words): string {
  return date === undefined ? words.errors[code] : words.goneSince(formatDay(date, words));
}

function renderContent(view: ElementView): TemplateResult {
  const { bulletin, nodes, words, state, readLight } = view;
  if (bulletin && nodes) return renderArticle(bulletin, nodes, words);
  return html`<slot @slotchange=${readLight}></slot>
    ${state === 'loading' ? html`<div class="skeleton"></div>` : nothing}`;
}
