import { readArticle } from '../formats/article-fields.js';
import { findArticle } from '../formats/news-article.js';
import type { Finder } from './web-page.js';

/** A schema.org article in the page's scripts of JSON-LD. */
export const findJsonLd: Finder = ({ jsonLd, parse, url }) => {
  const article = findArticle(jsonLd, url);
  if (!article) return undefined;
  const { bodyHtml, bodyText, ...fields } = readArticle(article, parse);
  return { ...fields, toldBody: { bodyHtml, bodyText }, isToldOf: true };
};
