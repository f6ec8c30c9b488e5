// `import 'bantin-article/solid'` registers the tag, and tells Solid's JSX of it.
import type { JSX } from 'solid-js';
import type { BantinArticleElement } from '../dist/index.js';
import type { BantinArticleEvents, BantinArticleMarkup } from './markup.js';

export * from '../dist/index.js';

declare module 'solid-js' {
  namespace JSX {
    interface CustomEvents extends BantinArticleEvents {}
    interface IntrinsicElements {
      'bantin-article': HTMLAttributes<BantinArticleElement> & BantinArticleMarkup;
    }
  }
}
