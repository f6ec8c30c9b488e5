// `import 'bantin-article/svelte'` registers the tag, and tells Svelte's templates of it.
import type { HTMLAttributes } from 'svelte/elements';
import type { BantinArticleElement } from '../dist/index.js';
import type { BantinArticleListeners, BantinArticleMarkup } from './markup.js';

export * from '../dist/index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'bantin-article': HTMLAttributes<BantinArticleElement> &
      BantinArticleMarkup &
      BantinArticleListeners;
  }
}
