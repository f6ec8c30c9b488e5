// `import 'bantin-article/preact'` registers the tag, and tells Preact's JSX of it.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { BantinArticleElement } from '../dist/index.js';
import type { BantinArticleListeners, BantinArticleMarkup } from './markup.js';

export * from '../dist/index.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'bantin-article': ClassAttributes<BantinArticleElement> &
        HTMLAttributes<BantinArticleElement> &
        BantinArticleMarkup &
        BantinArticleListeners;
    }
  }
}
