import { defineBantinArticle, isDefined } from './define.js';
import { canParseHtml } from './rules/trusted-html.js';

// A second copy may be refused the policy that the first was given, and needs none.
if (isDefined() || canParseHtml()) {
  defineBantinArticle();
} else {
  console.error(
    '<bantin-article> shows only what stands between its tags: trusted-types in the ' +
      'Content-Security-Policy of this page needs the name "bantin-article".',
  );
}
