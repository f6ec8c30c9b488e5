// `import 'bantin-article/react'` registers the tag, and tells React's JSX (19 or later) of it.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BantinArticleElement } from '../dist/index.js';
import type { BantinArticleListeners, BantinArticleMarkup } from './markup.js';

export * from '../dist/index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'bantin-article': DetailedHTMLProps<
        HTMLAttributes<BantinArticleElement>,
        BantinArticleElement
      > &
        BantinArticleMarkup &
        BantinArticleListeners;
    }
  }
}
