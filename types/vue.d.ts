// `import 'bantin-article/vue'` registers the tag, and tells Vue's templates of it.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { BantinArticleElement } from '../dist/index.js';
import type { BantinArticleEvents, BantinArticleMarkup } from './markup.js';

export * from '../dist/index.js';

/** What Vue's type checker takes for a component. */
type BantinArticleComponent = new () => BantinArticleElement & {
  $props: HTMLAttributes & PublicProps & BantinArticleMarkup;
  $emit: EmitFn<{
    [Name in keyof BantinArticleEvents]: (event: BantinArticleEvents[Name]) => void;
  }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'bantin-article': BantinArticleComponent;
  }
}
