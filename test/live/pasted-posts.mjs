// The posts of the tests with snippets: who pastes what into WordPress, by which editor.
import { SNIPPETS } from '../../demo/snippets.js';
import { BULLETIN, BULLETIN_PAGE, CDN } from './documented-hosts.mjs';

/** All that the builder of the demo writes for a bulletin of this title. */
function writeSnippets(title) {
  const attributes = { lang: 'vi' };
  const options = { folder: `${CDN}/`, src: BULLETIN, page: BULLETIN_PAGE, title, attributes };
  return Object.fromEntries(
    Object.entries(SNIPPETS).map(([kind, write]) => [kind, write(options)]),
  );
}

export const SHORT_TITLE = 'Bản tin số 1';
export const shortSnippets = writeSnippets(SHORT_TITLE);

const snippets = writeSnippets('Bản tin của "cổng" - số 1');
/** WordPress makes a dash of a hyphen, and leaves quotes that are written as entities. */
export const SHOWN_TITLE = 'Bản tin của "cổng" – số 1';
export const PLAIN_LINK = snippets.plain;
export const MARKED_LINK = snippets.link.split('\n')[0];

const inClassicEditor = (html) => `Trước.\n\n${html}\n\nSau.`;
const inBlock = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
const SHORTCODE = `[bantin src="${BULLETIN}" title="${SHORT_TITLE}" link="${BULLETIN_PAGE}"]`;

/** How a snippet gets into a post: as text of the old editor, or as a block of the new one. */
export const EDITORS = {
  'the classic editor': inClassicEditor,
  'an HTML block': (html) => inBlock('html', html),
};

/** By a name: the role of who pastes, the text, and what else a post has. */
export const posts = {
  'spread over lines': {
    role: 'editor',
    text: snippets.tag
      .replace(' src="https://portal', '\n  src="https://portal')
      .replace(/<a .*<\/a>/, '\n  $&\n'),
  },
  'tag for the Visual tab': { role: 'administrator', text: shortSnippets.tag },
  'link for the Visual tab': { role: 'administrator', text: shortSnippets.link },
  'shortcode in a classic text': { role: 'author', text: inClassicEditor(SHORTCODE) },
  'shortcode in its block': { role: 'author', text: inBlock('shortcode', SHORTCODE) },
  'shortcode in a paragraph': { role: 'author', text: inBlock('paragraph', `<p>${SHORTCODE}</p>`) },
  'shortcode with a script for an address': {
    role: 'administrator',
    text: `[bantin src='javascript:window.bad=1' title='Bản tin']`,
  },
  'shortcode with a handler in its texts': {
    role: 'administrator',
    text: `[bantin src='https://portal.example/" onclick="bad()' title='" onclick="bad()']`,
  },
  'page template': {
    role: 'administrator',
    text: '',
    post_type: 'page',
    meta_input: {
      _wp_page_template: 'page-ban-tin.php',
      bantin_src: BULLETIN,
      bantin_link: BULLETIN_PAGE,
    },
  },
};

for (const [name, html] of Object.entries(snippets)) {
  posts[`${name} by an author`] = { role: 'author', text: html };
  posts[`${name} by a contributor`] = { role: 'contributor', text: html };
  for (const [editor, write] of Object.entries(EDITORS)) {
    posts[`${name} in ${editor} by an editor`] = { role: 'editor', text: write(html) };
    posts[`${name} in ${editor} by an administrator`] = {
      role: 'administrator',
      text: write(html),
    };
  }
}
