import type { BantinArticleElement } from './view/bantin-article-element.js';

export type { Attachment, Bulletin, BulletinStatus, Party, Picture } from './model/bulletin.js';
export { BulletinError, type BulletinErrorCode } from './model/bulletin-error.js';
export type { SourceDocument } from './rules/formats/format.js';
export type { OwnFormat } from './rules/known-formats.js';
export { BantinErrorEvent, BantinFontScaleEvent, BantinLoadEvent } from './model/events.js';
export { BantinArticleElement } from './view/bantin-article-element.js';
export type { BulletinState } from './view/bulletin-loader.js';

declare global {
  interface HTMLElementTagNameMap {
    'bantin-article': BantinArticleElement;
  }
}
