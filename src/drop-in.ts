import { defineBantinArticle } from './define.js';
import { canParseHtml } from './rules/trusted-html.js';

if (canParseHtml()) {
  defineBantinArticle();
} else {
  console.error(
    '<bantin-article>: trusted-types in the Content-Security-Policy of this page must have the ' +
      'name "bantin-article". Until then only what stands between the tags is shown.',
  );
}
