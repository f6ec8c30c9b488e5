import { expect } from '@open-wc/testing';
import { contentOf } from '../../../src/rules/content-of.js';
import { H1, TEASER } from './page-parts.js';
import {
  ADDRESS,
  bodyLinesOf,
  failureOf,
  PARAGRAPHS,
  readPage,
  TEXT,
  textsOf,
} from './read-page.js';

const LEAD =
  'Hai tuyến kênh dài hơn bốn cây số được nạo vét xong trong một buổi sáng, kịp lấy nước vào ruộng trước vụ hè thu năm nay.';
const BLURB =
  '<p>Mỗi ký lúa tươi tăng từ 100 đến 200 đồng, nông dân các xã ven sông phấn khởi.</p>';
const CARD = `<li class="post-1 post">${TEASER}${BLURB}${BLURB}</li>`;
const LONG_LINKS = `<p>${`<a href="/c">Một tiêu đề dài của một bài viết khác trên trang này</a> `.repeat(20)}</p>`;

const bodies: [name: string, html: string][] = [
  ['articleBody', `${H1}<div itemprop="articleBody">${TEXT}</div>`],
  ['article', `${H1}<article>${TEXT}</article>`],
  ['main', `<main>${H1}${TEXT}</main>`],
  ['role of main', `<div role="main">${H1}${TEXT}</div>`],
  [
    'the article with the text, not a teaser',
    `<article>${TEASER}</article><article>${H1}${TEXT}</article><article>${TEASER}</article>`,
  ],
  [
    'what is in main, not its navigation',
    `<main><ul>${'<li><a href="/c">Một chuyên mục của cổng thông tin</a></li>'.repeat(30)}</ul>${H1}<div class="content">${TEXT}</div></main>`,
  ],
  ['WordPress', `${H1}<div class="entry-content">${TEXT}</div>`],
  ['VnExpress', `<div class="sidebar-1">${H1}<article class="fck_detail">${TEXT}</article></div>`],
  ['a Vietnamese class', `${H1}<div class="noidung">${TEXT}</div>`],
  ['two Vietnamese words', `${H1}<div id="chi-tiet-tin">${TEXT}</div>`],
  ['NukeViet', `${H1}<div id="news-bodyhtml" class="bodytext">${TEXT}</div>`],
  [
    'SharePoint',
    `${H1}<div class="ms-rtestate-field"><div class="ExternalClass1A2B">${TEXT}</div></div>`,
  ],
  ['DNN', `<div class="DnnModule DnnModule-12">${H1}${TEXT}</div>`],
  ['Liferay', `${H1}<div class="journal-content-article">${TEXT}</div>`],
  ['a paper’s own name', `${H1}<div class="content-fck slider">${TEXT}</div>`],
  ['a name of one word', `${H1}<div class="text">${TEXT}</div>`],
  ['VNPT', `${H1}<div class="ArticleContent">${TEXT}</div>`],
  [
    'a short text, without what stands around it and its lead',
    `<div class="detail-main">${H1}<h2 class="sapo">${LEAD}</h2><div class="detail-content">${TEXT}</div><p>Phòng Văn hóa xã</p></div>`,
  ],
  [
    'a span of ASP.NET',
    `<div>${H1}<span id="ctl00_lblNoiDung">${TEXT}</span><i>Phòng Văn hóa</i></div>`,
  ],
  [
    'a text that a list of others follows in its cell',
    `<table><tr><td>${H1}${TEXT}<b>Các tin liên quan:</b><ul>${`<li>${TEASER}</li>`.repeat(5)}</ul></td></tr></table>`,
  ],
  [
    'a text beside boxes for others, each with how it begins',
    `<main>${H1}<div class="entry-content">${TEXT}</div><ul>${CARD.repeat(6)}</ul></main>`,
  ],
  [
    'the article of the title, not one before it whose title is no link',
    `<main><article><p>Lịch gieo sạ</p><p>${PARAGRAPHS[0]}</p></article><article>${H1}${TEXT}</article></main>`,
  ],
  [
    'a short text above a foot that says more',
    `<main><article>${H1}${TEXT}</article></main><footer><h3>Thông tin liên hệ</h3>${`<p>${PARAGRAPHS[1]?.replace('thôn', 'xã')}</p>`.repeat(9)}</footer>`,
  ],
  ['no mark at all', `<div>${LONG_LINKS}</div><div><div>${H1}<div>${TEXT}</div></div></div>`],
];

describe('findShownBody', () => {
  for (const [name, html] of bodies) {
    it(`finds ${name}`, async () => {
      expect(bodyLinesOf(await readPage(html))).to.deep.equal(PARAGRAPHS);
    });
  }

  it('finds a text that is marked, where most of the page is a list', async () => {
    const list = `<p>${PARAGRAPHS[2]} ${PARAGRAPHS[1]}</p>${TEASER}`.repeat(9);
    const text = `<div class="entry-content">${TEXT}</div>`;
    const bulletin = await readPage(`<div>${H1}${text}<div>${list}</div></div>`);
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('finds a text without any mark above many titles of others', async () => {
    const lines = [...PARAGRAPHS, ...PARAGRAPHS.map((it) => `${it} ${it}`), ...PARAGRAPHS];
    const text = lines.map((it) => `<div>${it}</div>`).join('');
    const html = (head: string) => `<div>${H1}${head}${TEASER.repeat(12)}</div>`;
    expect(bodyLinesOf(await readPage(html(text)))).to.deep.equal(lines);
    expect(await failureOf(html(TEXT))).to.match(/^unreadable: /);
  });

  it('keeps a word of a sentence that is called as Readability’s boxes are', async () => {
    const word = '<a class="popup" href="/k">kênh</a>';
    const divs = PARAGRAPHS.map((it) => `<div>${it.replace('kênh', word)}</div>`);
    const html = `<div>${H1}${divs.join('')}${divs.join('')}</div>`;
    expect(bodyLinesOf(await readPage(html))).to.deep.equal([...PARAGRAPHS, ...PARAGRAPHS]);
  });

  it('keeps a sentence with much of it in a link, where nothing is marked', async () => {
    const address = 'https://phulam.example/dang-ky-tham-gia';
    const last = `Bà con các thôn trong xã đăng ký tham gia ở địa chỉ sau đây: <a href="${address}" title="x">${address}</a>`;
    const html = `<div>${PARAGRAPHS.map((it) => `<div>${it}</div>`).join('')}<div>${last}</div></div>`;
    const { bodyHtml } = await readPage(`<div><h3>Nạo vét kênh</h3>${html}</div>`);
    expect(bodyHtml).to.include(`<a href="${address}" title="x">${address}</a>`);
    expect(bodyHtml).not.to.include('hidden');
  });

  it('makes no link of an address that a stranger hid as a link’s waits', async () => {
    const address = 'javascript:attacked()';
    const html = `<div>${PARAGRAPHS.map((it) => `<div data-hidden-href="${address}">${it}</div>`).join('')}</div>`;
    const bulletin = await readPage(`<div><h3>Nạo vét kênh</h3>${html}</div>`);
    const body = document.createElement('div');
    body.append(contentOf(bulletin, ADDRESS));
    expect(textsOf(body).join(' ')).to.equal(PARAGRAPHS.join(' '));
    expect(body.querySelectorAll('[href]')).to.have.length(0);
  });

  it('resolves addresses against the base of the page', async () => {
    const html = `<base href="/cong/">${H1}<article>${TEXT}<img src="a.jpg"><a href="b">B</a></article>`;
    const { bodyHtml } = await readPage(html);
    expect(bodyHtml).to.include('src="https://portal.example/cong/a.jpg"');
    expect(bodyHtml).to.include('href="https://portal.example/cong/b"');
  });

  it('refuses a page of nothing but titles of others', async () => {
    const item = `<li>${TEASER}<p>Đoạn đầu của bài viết ấy, đủ dài để giống như văn của một bài viết.</p></li>`;
    expect(await failureOf(`<main><h1>Tin tức</h1><ul>${item.repeat(8)}</ul></main>`)).to.match(
      /^unreadable: /,
    );
  });
});
