import { expect } from '@open-wc/testing';
import { H1, TEASER } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const COMMENT =
  '<p>Bài viết rất hay, cảm ơn tác giả đã viết về quê hương tôi, chúc bà con được mùa.</p>';

/** By what is no part of a body: what stands in it, or after it. */
const clutter: [name: string, html: string][] = [
  ['navigation', '<nav><a href="/">Trang chủ</a></nav>'],
  ...['rightcol', 'left-column', 'moduletable_menu', 'pagenav'].map((name): [string, string] => [
    `what is called ${name}`,
    `<div class="${name}"><h3>Tin nội bộ</h3></div>`,
  ]),
  ['the way to the page', '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li></ul>'],
  ['share buttons', '<div class="share-box"><a href="#">Chia sẻ lên Facebook</a></div>'],
  [
    'share buttons of a CMS',
    '<div class="sharedaddy"><h3>Chia sẻ:</h3><ul><li><a href="#">Twitter</a></li></ul></div>',
  ],
  ['comments', `<div id="comments">${COMMENT}</div>`],
  ...[
    '<div id="binh-luan"><h3>Bình luận</h3>',
    '<div id="y-kien-cua-ban"><h3>Ý kiến của bạn</h3>',
    '<div id="cac-y-kien-khac"><h3>Bạn đọc viết</h3>',
    '<div id="binh-luan-moi"><div>Bình luận mới</div>',
    '<div id="binh-luan-cua-doc-gia"><h3>Bình luận của độc giả</h3>',
  ].map((start): [string, string] => [`what readers say: ${start}`, `${start}${COMMENT}</div>`]),
  [
    'links to others that a heading names',
    `<div id="xem-them-ve-phu-lam"><h3>Xem thêm về Phú Lâm</h3><ul><li><a href="/b">Giá lúa tươi</a></li><li><a href="/c">Lịch lấy nước</a></li></ul></div>`,
  ],
  [
    'goods beside a text',
    `<div id="san-pham-lien-quan"><h3>Sản phẩm liên quan</h3><a href="/g">Gạo thơm Phú Lâm</a><p>12.000 đồng</p></div>`,
  ],
  ['what is read most', `<h3>Bài viết xem nhiều nhất</h3><ul><li>${TEASER}</li></ul>`],
  [
    'a question of consent',
    `<div id="onetrust-consent-sdk"><p>${'Trang này dùng cookie để đếm lượt xem, và hỏi ý bạn trước. '.repeat(2)}</p></div>`,
  ],
  [
    'an advertisement',
    '<div class="quangcao"><p>Mua ngay hôm nay để nhận ưu đãi lớn nhất trong năm từ cửa hàng.</p></div>',
  ],
  ['related links by class', `<div class="tinLienQuan"><p>${TEASER}</p></div>`],
  ['related links by label', `<p><b>Tin liên quan</b></p><ul><li>${TEASER} (12/02/2024)</li></ul>`],
  ['other news by label', `<p>Các tin khác:</p><p>${TEASER}</p><p>${TEASER}</p>`],
  ['news of the section', `<h3>Tin cùng chuyên mục</h3><ul><li>${TEASER}</li></ul>`],
  ['a pointer', '<p>&gt;&gt; Xem thêm: <a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a></p>'],
  [
    'an invitation',
    '<p>*<b><i> Mời bạn đọc vào chuyên mục </i></b><a href="/n">Nông thôn</a><i> xem các tin khác.</i></p>',
  ],
  [
    'another article within',
    `<div class="insert"><article>${TEASER}<p>Giá lúa tươi tại ruộng tăng từ 100 đến 200 đồng một ký so với tuần trước.</p></article></div>`,
  ],
  [
    'a link around another title',
    '<div class="inner"><a href="/b"><h2>Giá lúa tươi tại ruộng tăng nhẹ</h2><p>Mỗi ký tăng từ 100 đến 200 đồng.</p></a></div>',
  ],
  [
    'boxes for others by their type',
    `<div type="RelatedOneNews"><a href="/b">Giá lúa tươi</a><p>Mỗi ký tăng từ 100 đến 200 đồng, nông dân phấn khởi.</p></div>`,
  ],
  ['a rating by numbers', '<p>Đánh giá: 1 2 3 4 5</p>'],
  ['where to share', '<p>Chia sẻ bài viết: <a href="#">Facebook</a> <a href="#">Zalo</a></p>'],
  [
    'key words in one line',
    '<p>Từ khóa: <a href="/t">nạo vét kênh</a>, <a href="/u">Phú Lâm</a></p>',
  ],
  ['its section', '<p>Chuyên mục: <a href="/n">Nông thôn</a></p>'],
  ['tools side by side', '<div><a href="#">In bài viết</a><a href="#">Chia sẻ</a></div>'],
  ['key words', '<div class="keywords"><a href="/t">kênh</a></div>'],
  ['tags', '<p>Từ khóa: </p><p><a href="/t">kênh</a></p>'],
  ['who answers for the page', '<p>Chịu trách nhiệm nội dung: Ông Vũ Văn An - Chủ tịch xã</p>'],
  ['whose the page is', '<p>© 2024 Cổng thông tin xã Phú Lâm</p>'],
  ['by what licence', '<p>Giấy phép số 12/GP-TTĐT cấp ngày 12/3/2019</p>'],
  ['how long it takes to read', '<p>3 phút đọc</p>'],
  ['text size by signs', '<p>Xem cỡ chữ: <a href="#">A+</a> <a href="#">A-</a></p>'],
  ['when it was updated', '<p>Lần cập nhật cuối lúc Thứ hai, 11 Tháng 3 2024 08:00</p>'],
  [
    'an advertisement in short',
    '<div class="qc2"><p>Mua ngay hôm nay để nhận ưu đãi lớn nhất trong năm từ cửa hàng.</p></div>',
  ],
  [
    'comments in articles of their own',
    `<section><h2>Bình luận (1)</h2><article>${COMMENT}</article></section>`,
  ],
  ['print', '<a href="javascript:print()">In bài viết</a>'],
  ['mail', '<p>Gửi email</p>'],
  ['a counter', '<p>Lượt xem: 1.204</p>'],
  ['text size', '<p>Tăng cỡ chữ Giảm cỡ chữ</p>'],
  ['a rating', '<div class="danh-gia"><p>Đánh giá bài viết</p></div>'],
  ['opinions', '<p>Ý kiến bạn đọc (2)</p>'],
  [
    'what is hidden',
    '<div style="display:none"><p>Đoạn này không ai nhìn thấy trên trang vì nó đã được ẩn đi.</p></div>',
  ],
  ...['box d-none', 'd-none d-print-block'].map((name): [string, string] => [
    `what Bootstrap hides: ${name}`,
    `<div class="${name}"><p>Đoạn này không ai nhìn thấy trên trang vì nó đã được ẩn đi.</p></div>`,
  ]),
  [
    'an article that begins with a link to another',
    '<article><a href="/b"><img src="/b.jpg"></a><div><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a><span>Mỗi ký tăng từ 100 đến 200 đồng, nông dân các xã ven sông phấn khởi.</span></div></article>',
  ],
  [
    'a card alone',
    '<div class="widget"><a href="/b"><img src="/b.jpg"></a><div><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a><p>Mỗi ký lúa tươi tăng từ 100 đến 200 đồng, nông dân các xã ven sông phấn khởi.</p></div></div>',
  ],
  [
    'an article that begins with a link to another, without a picture',
    '<article><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a><span> Mỗi ký tăng từ 100 đến 200 đồng.</span></article>',
  ],
  [
    'an article that begins with its section',
    `<article><span>Nông thôn</span>${TEASER}<p>Mỗi ký lúa tươi tăng từ 100 đến 200 đồng, nông dân các xã ven sông phấn khởi.</p></article>`,
  ],
  [
    'a card alone whose picture is in a box',
    '<div><p><a href="/b"><img src="/b.jpg"></a></p><div><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a><p>Mỗi ký lúa tươi tăng từ 100 đến 200 đồng, nông dân các xã ven sông phấn khởi.</p></div></div>',
  ],
  [
    'a card alone whose text has the name of a file',
    '<div><a href="/b.pdf.html"><img src="/b.jpg"></a><div><a href="/b.pdf.html">Giá lúa tươi tại ruộng tăng nhẹ</a><p>Mỗi ký lúa tươi tăng từ 100 đến 200 đồng, nông dân các xã ven sông phấn khởi.</p></div></div>',
  ],
  [
    'a link to set a search engine',
    '<p><a href="https://www.google.com/preferences/source?q=a.example">Đặt Phú Lâm lên đầu</a></p>',
  ],
  ...['', '#', 'javascript:mo()', 'https://portal.example', 'https://portal.example/'].map(
    (address): [string, string] => [
      `a way to more that leads to "${address}"`,
      `<p>Xem chi tiết <a href="${address}">tại đây</a></p>`,
    ],
  ),
  [
    'a button of a search engine',
    '<div><a href="https://www.google.com/preferences/source?q=a.example">Thêm Phú Lâm trên Google</a><span>Chọn Phú Lâm làm nguồn ưu tiên</span></div>',
  ],
  [
    'what old WordPress says below a text',
    '<div class="postmetadata"><p>Posted in <a href="/n">Nông thôn</a></p><p>You can follow any responses to this entry through the feed.</p></div><p>Comments are closed.</p>',
  ],
  [
    'a table of contents',
    '<div id="toc_container"><p>Nội dung</p><ul><li><a href="/x#a">1 Kết quả nạo vét kênh</a></li></ul></div>',
  ],
  ['a button of a picture', '<p><img src="/a.jpg"><a class="btnSlideshow">Phóng to</a></p>'],
  ['a way back to the list', '<a href="/tin"><span>←</span> Về danh sách tin tức</a>'],
  [
    'buttons of a plug-in',
    '<div class="sfsi_Sicons"><span>Please follow and like us:</span></div>',
  ],
  [
    'the picture of another text below its label',
    '<h4>Có thể bạn quan tâm</h4><div><a href="/b"><img src="/b.jpg"></a></div><div><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a></div>',
  ],
  ['a form', '<form><input value="a"><button>Gửi ngay</button></form>'],
  [
    'what needs no script',
    '<noscript><p>Trình duyệt của bạn không chạy được JavaScript, hãy bật lên.</p></noscript>',
  ],
];

describe('findShownBody', () => {
  for (const [name, html] of clutter) {
    it(`takes out ${name}`, async () => {
      const [first = '', ...others] = TEXT.split(/(?<=<\/p>)/);
      const within = `${H1}<article>${first}${html}${others.join('')}</article>`;
      expect(bodyLinesOf(await readPage(within)), 'within').to.deep.equal(PARAGRAPHS);
      const after = `${H1}<article>${TEXT}${html}</article>`;
      expect(bodyLinesOf(await readPage(after)), 'after').to.deep.equal(PARAGRAPHS);
    });
  }

  it('takes out what the other fields say, also beside a label or in a list', async () => {
    const fields = `<p>05/03/2024 08:15</p><p class="author">Hoàng Vũ</p>`;
    const label = `<div>Ngày đăng</div><div>05/03/2024</div>`;
    const list = '<ul><li>05/03/2024</li><li>Hoạt động Hội</li></ul>';
    for (const head of [fields, label, list]) {
      const bulletin = await readPage(`<article>${H1}${head}${TEXT}</article>`);
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
    }
  });

  it('takes out a line of several of them', async () => {
    const head = `${H1}<p class="meta">Người đăng: Hoàng Vũ | Ngày đăng: 05/03/2024 | Lượt xem: 88</p>`;
    for (const page of [`<article>${head}${TEXT}</article>`, `${head}<article>${TEXT}</article>`]) {
      const bulletin = await readPage(page);
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
      expect(bulletin.summary).to.equal(undefined);
    }
  });
});
