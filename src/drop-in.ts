import { defineBantinArticle, isDefined } from './define.js';
import { placeElements } from './place-elements.js';
import { canParseHtml } from './rules/trusted-html.js';

// A second copy may be refused the policy that the first was given, and needs none.
if (isDefined() || canParseHtml()) {
  defineBantinArticle();
  placeElements();
} else {
  console.error('<bantin-article> needs this page to have "bantin-article" in its trusted-types.');
}
