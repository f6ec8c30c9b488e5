import { BantinArticleElement } from './bantin-article.js';

const TAG_NAME = 'bantin-article';

/** True where a copy of this code, this or another, has registered the tag. */
export function isDefined(): boolean {
  return customElements.get(TAG_NAME) !== undefined;
}

/** Registers the tag. Where another copy was first, that one stays, and the console is told. */
export function defineBantinArticle(): void {
  if (isDefined()) {
    console.info(`<${TAG_NAME}> is registered already.`);
    return;
  }
  customElements.define(TAG_NAME, BantinArticleElement);
}
