import { BantinArticleElement } from './bantin-article.js';

const TAG_NAME = 'bantin-article';

/** Registers the tag. Where another copy was first, that one stays, and the console is told. */
export function defineBantinArticle(): void {
  if (customElements.get(TAG_NAME)) {
    console.info(`<${TAG_NAME}> is registered already.`);
    return;
  }
  customElements.define(TAG_NAME, BantinArticleElement);
}
