import { defineBantinArticle } from './define.js';

export * from './bantin-article.js';

// A server may import this too, and has no registry.
if (globalThis.customElements) defineBantinArticle();
