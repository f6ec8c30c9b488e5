import { defineBantinArticle } from './define.js';

export * from './bantin-article.js';

defineBantinArticle();
