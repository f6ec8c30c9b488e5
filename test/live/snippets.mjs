/**
 * The five snippets by which a bulletin gets into a page: well-formed XML, each with a link that
 * remains where nothing else does.
 * @param {object} options
 * @param {string} options.cdn address of the folder with the built files
 * @param {string} options.src address of the bulletin
 * @param {string} options.href address of its page, for people
 * @param {string} options.title
 */
export function writeSnippets({ cdn, src, href, title }) {
  const [bulletin, page, text] = [src, href, title].map(escape);
  const script = `${cdn}/bantin-article.js`;
  const frame = escape(`${cdn}/frame.html?src=${encodeURIComponent(src)}&lang=vi`);
  const link = `<a href="${page}">${text}</a>`;
  return {
    tag:
      `<script async="async" src="${script}"></script>\n` +
      `<bantin-article src="${bulletin}">${link}</bantin-article>`,
    script:
      `<script async="async" src="${script}" data-src="${bulletin}" data-lang="vi"></script>` +
      `<noscript>${link}</noscript>`,
    link:
      `<a class="bantin-article" href="${page}" data-src="${bulletin}" data-lang="vi">${text}</a>\n` +
      `<script async="async" src="${script}"></script>`,
    frame:
      `<iframe src="${frame}" title="${text}" loading="lazy" ` +
      'sandbox="allow-scripts allow-same-origin allow-popups" ' +
      `width="100%" height="600" style="border:0;width:100%"></iframe>\n` +
      `<p>${link}</p>`,
    'plain link': link,
  };
}

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
