/** A page of a portal, as simple as can be: its text is long enough to be the page's main one. */
const SENTENCE = 'Chợ họp từ sáng sớm, bà con các bản mang rau, gà và vải dệt xuống bán. ';

type Name = 'wordpress' | 'rss' | 'page' | 'unmarked';

/** One bulletin, titled `Chợ phiên Suối Mây`, in documents that chunks read. */
export const DOCUMENTS: Record<Name, { type: string; text: string }> = {
  wordpress: {
    type: 'application/json',
    text: JSON.stringify({
      id: 7,
      date_gmt: '2023-11-30T01:00:00',
      link: 'https://portal.example/cho-phien',
      title: { rendered: 'Chợ phiên Suối Mây' },
      content: { rendered: `<p>${SENTENCE}</p>` },
      excerpt: { rendered: '' },
    }),
  },
  rss: {
    type: 'application/rss+xml',
    text:
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Cổng</title>' +
      '<link>https://portal.example/</link><description>Tin</description>' +
      '<item><title>Chợ phiên Suối Mây</title><link>https://portal.example/cho-phien</link>' +
      `<description>${SENTENCE}</description></item></channel></rss>`,
  },
  page: {
    type: 'text/html; charset=utf-8',
    text:
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chợ phiên Suối Mây</title>' +
      '<meta property="og:type" content="article">' +
      '<meta property="og:title" content="Chợ phiên Suối Mây"></head><body><main><article>' +
      `<h1>Chợ phiên Suối Mây</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(4)}</article></main></body>`,
  },
  // Nothing says where its text is, so that the chunk that reads pages asks another.
  unmarked: {
    type: 'text/html; charset=utf-8',
    text:
      '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chợ phiên Suối Mây</title>' +
      `</head><body><table><tr><td><b>Chợ phiên Suối Mây</b><div>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}` +
      '</div></td></tr></table></body>',
  },
};

/** An address of the tests' server that gives one of them. */
export function addressOf(name: Name): string {
  const { type, text } = DOCUMENTS[name];
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(String.fromCharCode(...bytes));
  return `/faults/bytes?${new URLSearchParams({ type, base64 }).toString()}`;
}

/** The same server at an address that is, to a browser, another origin. */
export function elsewhere(path: string): string {
  const url = new URL(path, location.href);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}
