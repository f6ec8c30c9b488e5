import { expect } from '@open-wc/testing';
import { BODY, og, TITLE } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const H1 = `<h1>${TITLE}</h1>`;
const told = (name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"${name}","url":"/a"}}</script>`;
const namesIn = async (html: string, url?: string) =>
  (await readPage(html, url)).authors?.map(({ name }) => name);

/** How a theme says who wrote the text. */
const shown: [name: string, html: string, expected: string[] | undefined][] = [
  [
    'a person beside the date before a box about the author',
    `${H1}<p>Ngày đăng: 05/03/2024 · Nguyễn Văn An</p>${BODY}<p class="author"><b>Nguyễn Văn An</b><i>Trưởng thôn</i></p>`,
    ['Nguyễn Văn An'],
  ],
  [
    'before a date',
    `${H1}<p><b class="author"><a rel="author" href="/v">Hoàng Vân - Trần Thanh Phong</a></b> <time>thứ tư, 16 08 2017 16:06</time></p>${BODY}`,
    ['Hoàng Vân', 'Trần Thanh Phong'],
  ],
  [
    'not below the texts of others',
    `${H1}<article>${TEXT}<p align="right"><b>Hoàng Vũ</b></p></article><div><a href="/b">Lịch lấy nước</a><ul><li><i>bởi</i> <b>Văn Lâm</b></li></ul></div>`,
    ['Hoàng Vũ'],
  ],
  [
    'beside a date from which only style parts them',
    `${H1}<div class="flex"><span>Nguyễn Văn An</span><span>05/03/2024</span><span>12 lượt xem</span></div>${BODY}`,
    ['Nguyễn Văn An'],
  ],
  [
    'after a date and a word in a byline',
    `${H1}<p class="byline"><time datetime="2026-05-02">02 tháng 5, 2026</time> <span> · bởi <b>Nguyễn Văn An</b></span></p>${BODY}`,
    ['Nguyễn Văn An'],
  ],
  [
    'beside the picture of somebody',
    `${H1}<p><span><i class="fa-regular fa-calendar"></i> 05/03/2024</span><span><i class="fa-regular fa-user"></i> Tổ thủy lợi</span></p>${BODY}`,
    ['Tổ thủy lợi'],
  ],
  [
    'beside no picture that says more',
    `${H1}<p><span><i class="fa-user">Hoàng Vũ</i> Tổ thủy lợi</span></p>${BODY}`,
    undefined,
  ],
  [
    'beside no picture far from the title',
    `${H1}${BODY}<p><i class="fa-user"></i> Đăng nhập</p>`,
    undefined,
  ],
  [
    'in the foot of an article',
    `<article>${H1}<div>${TEXT}</div><footer><span class="post-author">Bởi Hoàng Vũ</span></footer></article>`,
    ['Hoàng Vũ'],
  ],
  [
    'in no foot of the page',
    `<article>${H1}<div>${TEXT}</div></article><footer><span class="post-author">Bởi Hoàng Vũ</span></footer>`,
    undefined,
  ],
  [
    'in a foot of its own within the text',
    `${H1}<div class="post-content">${TEXT}<footer class="author-wrapper"><p><b class="author">Hoàng Vũ - Thu Hà</b></p></footer></div>`,
    ['Hoàng Vũ', 'Thu Hà'],
  ],
  [
    'not the site, which the title of the page names',
    `<title>${TITLE} · Đồng Lúa English</title><meta name="author" content="Đồng Lúa">${H1}${BODY}`,
    undefined,
  ],
  [
    'not the site, which the title names in a line of its own',
    `<meta name="author" content="Xã Phú Lâm">${og('og:site_name', 'Xã Phú Lâm')}${H1}<p>${TITLE}</p>${BODY}`,
    undefined,
  ],
  [
    'not the site, which a box for authors tells of',
    `<meta name="author" content="Đồng Lúa English">${og('og:site_name', 'Đồng Lúa English')}${H1}${BODY}<p class="author-note">Đồng Lúa English đăng bài của bà con các thôn trong xã, mời bà con viết và gửi về cho chúng tôi trước ngày mùng mười mỗi tháng.</p>`,
    undefined,
  ],
  [
    'though the name is a part of the site’s, where it is short',
    `<title>${TITLE} · Vân An</title><meta name="author" content="An">${H1}${BODY}`,
    ['An'],
  ],
  [
    'the site, where it is what the page calls its author',
    `${og('og:site_name', 'Hoàng Vũ Blog')}<article>${H1}<div>${TEXT}</div><footer><a rel="author" href="/vu">Hoàng Vũ</a></footer></article>`,
    ['Hoàng Vũ'],
  ],
  ...['2 giờ trước', '3 ngày trước', '1 day ago', '15 minutes ago'].map(
    (ago): [string, string, string[]] => [
      `before "${ago}"`,
      `${H1}<p class="author"><b>Hoàng Vũ</b> <time>${ago}</time></p>${BODY}`,
      ['Hoàng Vũ'],
    ],
  ),
  ['below the text', `${H1}${BODY}<p class="writer">Minh Long</p>`, ['Minh Long']],
  ['after an Indonesian label', `${H1}${BODY}<p>Pewarta: Luthfia Miranda</p>`, ['Luthfia Miranda']],
  ['without whom it retells', `${H1}<p class="author">Theo GD&amp;TĐ</p>${BODY}`, ['GD&TĐ']],
  ['with all of a name', `${H1}<p class="author">Theo Jansen</p>${BODY}`, ['Theo Jansen']],
  ['after a German word', `${H1}<p class="author">vom Krimiblogger</p>${BODY}`, ['Krimiblogger']],
  [
    'before whom a reporter of Korea is of',
    `${H1}<p>김재호 MK스포츠 기자(a@b.example)</p>${BODY}`,
    ['김재호'],
  ],
  ...['Ảnh minh họa: Internet', 'Nguồn Ảnh: Internet', 'Nguồn: Sưu tầm'].map(
    (line): [string, string, undefined] => [
      `not in "${line}"`,
      `${H1}${BODY}<p>${line}</p>`,
      undefined,
    ],
  ),
  [
    'in the last line of a text, before whom it is from',
    `${H1}<article>${TEXT}<p><em>Nguồn: Refinery29, W.W.W</em></p><p><strong>Olive</strong></p></article>`,
    ['Olive'],
  ],
  [
    'not where a picture’s own is',
    `${H1}<article><figure><img src="/a.jpg"><figcaption>Kênh</figcaption><div class="PhotoCMS_Author">L.N</div></figure>${TEXT}</article>`,
    undefined,
  ],
  [
    'in brackets that begin as a sentence would',
    `${H1}<article>${TEXT}<p>(Theo Cổng TTĐT Chính phủ)</p></article>`,
    ['Cổng TTĐT Chính phủ'],
  ],
  [
    'behind the surest label, beside whoever posted the text',
    `${H1}<p>Đăng lúc: Thứ ba - 05/03/2024 16:38 - Người đăng bài viết: <b>Nguyễn Thu Trang</b></p>${BODY}<p><b>Tác giả bài viết: </b>Vũ Thị Nhung</p>`,
    ['Vũ Thị Nhung'],
  ],
  [
    'behind the surest label, where but who posted the text is told',
    `<div hidden itemprop="author" itemscope><span itemprop="name">Lê Thị Thúy Nga</span></div>${told('Lê Thị Thúy Nga')}${H1}${BODY}<p><b>Tác giả bài viết: </b>Thúy Nga - Hoàng Anh</p>`,
    ['Thúy Nga', 'Hoàng Anh'],
  ],
  [
    'not behind it where but an account is named so',
    `${told('Lê Thị Thúy Nga')}${H1}${BODY}<p><b>Tác giả bài viết: </b>admin</p>`,
    ['Lê Thị Thúy Nga'],
  ],
  [
    'behind none of such labels, of which there are several',
    `${H1}<p>Hoàng Vũ - 05/03/2024</p>${BODY}<p>Tác giả: Lê Văn An</p><p>Tác giả: Vũ Thị Nhung</p>`,
    ['Hoàng Vũ'],
  ],
  ['in brackets with their label', `${H1}${BODY}<p>[Source : Đài Phú Lâm]</p>`, ['Đài Phú Lâm']],
  [
    'nowhere in a box that tells a date alone',
    `${H1}<div class="author-details"><em>Last Updated:</em> January 7, 2025</div>${BODY}`,
    undefined,
  ],
  [
    'not in a caption that begins as their label does',
    `${H1}<article><figure><img src="/a.jpg"><figcaption>Ảnh do Ủy Ban Xã Phú Lâm lưu giữ trong kho. Ảnh: Thu Hà</figcaption></figure>${TEXT}</article>`,
    undefined,
  ],
  ['no address with another end', `${H1}<p class="author">phulam.example</p>${BODY}`, undefined],
];

describe('the authors of a page', () => {
  for (const [name, html, expected] of shown) {
    it(`stand ${name}`, async () => {
      expect(await namesIn(html, 'https://phulam.example/tin/bai-1')).to.deep.equal(expected);
    });
  }

  it('are no more than a text of some length can name', async () => {
    const many = Array.from({ length: 40 }, () => 'Hoàng Vũ').join(', ');
    expect(await namesIn(told(many) + H1 + BODY)).to.deep.equal([many]);
  });

  it('leave the text together', async () => {
    const bulletin = await readPage(
      `${H1}<article>${TEXT}<p align="right"><b>Nguyễn Hải - Trần Dũng</b></p></article>`,
    );
    expect(bulletin.authors).to.have.length(2);
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('keep the address of one alone', async () => {
    const one = await readPage(told('Hoàng Vũ') + H1 + BODY);
    expect(one.authors?.[0]?.url).to.equal('https://portal.example/a');
    const two = await readPage(told('Hoàng Vũ, Thu Hà') + H1 + BODY);
    expect(two.authors?.map(({ url }) => url)).to.deep.equal([undefined, undefined]);
  });
});
