// Reads a page of readable text alone, twice, so that Readability begins anew with less strict
// rules; tells what came on the document.
import { parsePage } from '/src/rules/formats/page.ts';
import { parseInert } from '/src/rules/trusted-html.ts';

const WORDS = 'Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn trong xã.';

async function read() {
  const html = `<title>Nạo vét kênh</title><div class="sidebar"><h1>Nạo vét kênh</h1><p>${WORDS}</p><p>${WORDS}</p></div>`;
  const fields = await parsePage({ text: html, mimeType: 'text/html' }, undefined, parseInert);
  return String(fields?.bodyHtml);
}

document.documentElement.dataset.read = await read().catch((error) => `failed: ${error.stack}`);
document.dispatchEvent(new CustomEvent('page-read'));
