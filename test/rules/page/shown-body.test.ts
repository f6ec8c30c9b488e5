import { expect } from '@open-wc/testing';
import { bodyLinesOf, failureOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

const H1 = '<h1>Xã Phú Lâm nạo vét kênh</h1>';
const TEASER = '<h3><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ trong tuần qua</a></h3>';
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
  ['no mark at all', `<div>${LONG_LINKS}</div><div><div>${H1}<div>${TEXT}</div></div></div>`],
];

/** By what is no part of a body: what stands in it, or after it. */
const clutter: [name: string, html: string][] = [
  ['navigation', '<nav><a href="/">Trang chủ</a></nav>'],
  ['the way to the page', '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li></ul>'],
  ['share buttons', '<div class="share-box"><a href="#">Chia sẻ lên Facebook</a></div>'],
  [
    'share buttons of a CMS',
    '<div class="sharedaddy"><h3>Chia sẻ:</h3><ul><li><a href="#">Twitter</a></li></ul></div>',
  ],
  [
    'comments',
    '<div id="comments"><p>Bài viết rất hay, cảm ơn tác giả đã viết về quê hương tôi, chúc bà con được mùa.</p></div>',
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
    '<section><h2>Bình luận (1)</h2><article><p>Bài viết rất hay, cảm ơn tác giả đã viết về quê hương tôi, chúc bà con được mùa.</p></article></section>',
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

const kept: [name: string, html: string, expected: string[]][] = [
  [
    'files to a text',
    '<p><a href="/a.pdf">Kế hoạch số 12/KH-UBND về nạo vét kênh nội đồng năm 2024</a></p>',
    ['Kế hoạch số 12/KH-UBND về nạo vét kênh nội đồng năm 2024'],
  ],
  [
    'headings',
    '<h2>Kết quả</h2><p>Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn.</p>',
    ['Kết quả', 'Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn.'],
  ],
  ['whose a picture is', '<p>© Thu Hà/TTXVN</p>', ['© Thu Hà/TTXVN']],
  [
    'paragraphs after what may be the title of comments',
    '<h3>Ý kiến</h3><p>Bà con các thôn đều mong xã làm thường xuyên hơn, nhất là trước mùa mưa.</p>',
    ['Bà con các thôn đều mong xã làm thường xuyên hơn, nhất là trước mùa mưa.'],
  ],
  [
    'links one below the other',
    '<ul><li><a href="/1">Kế hoạch nạo vét kênh thôn Trung</a></li><li><a href="/2">Kế hoạch nạo vét kênh thôn Hạ</a></li><li><a href="/3">Kế hoạch nạo vét kênh thôn Đông</a></li></ul>',
    ['Trung', 'Hạ', 'Đông'].map((it) => `Kế hoạch nạo vét kênh thôn ${it}`),
  ],
  [
    'links in a sentence, whatever they are called',
    '<p>Đây là lần thứ hai <a class="cms-relate" href="/t">xã Phú Lâm</a> nạo vét <a class="related tag" href="/u">kênh nội đồng</a> trong năm nay.</p>',
    ['Đây là lần thứ hai xã Phú Lâm nạo vét kênh nội đồng trong năm nay.'],
  ],
  [
    'no hidden words and no buttons of a sentence',
    '<p>Hai tuyến kênh đã thông, nước chảy đều vào ruộng <a href="/t">của cả ba thôn <span class="sr-only">mở cửa sổ mới</span></a>. <a class="share" href="#">Chia sẻ</a></p>',
    ['Hai tuyến kênh đã thông, nước chảy đều vào ruộng của cả ba thôn .'],
  ],
  ['a source', '<p>Nguồn: Báo Phú Lâm</p>', ['Nguồn: Báo Phú Lâm']],
  ['a short line', '<p>(Còn nữa)</p>', ['(Còn nữa)']],
  ['a line of signs', '<p>***</p>', ['***']],
  ['lists', '<ul><li>Thôn Trung</li><li>Thôn Hạ</li></ul>', ['Thôn Trung', 'Thôn Hạ']],
];

describe('findShownBody', () => {
  for (const [name, html] of bodies) {
    it(`finds ${name}`, async () => {
      expect(bodyLinesOf(await readPage(html))).to.deep.equal(PARAGRAPHS);
    });
  }

  for (const [name, html] of clutter) {
    it(`takes out ${name}`, async () => {
      const [first = '', ...others] = TEXT.split(/(?<=<\/p>)/);
      const within = `${H1}<article>${first}${html}${others.join('')}</article>`;
      expect(bodyLinesOf(await readPage(within)), 'within').to.deep.equal(PARAGRAPHS);
      const after = `${H1}<article>${TEXT}${html}</article>`;
      expect(bodyLinesOf(await readPage(after)), 'after').to.deep.equal(PARAGRAPHS);
    });
  }

  for (const [name, html, expected] of kept) {
    it(`keeps ${name}`, async () => {
      const lines = bodyLinesOf(await readPage(`${H1}<article>${TEXT}${html}</article>`));
      expect(lines).to.deep.equal([...PARAGRAPHS, ...expected]);
    });
  }

  it('takes out what the other fields say', async () => {
    const head = `${H1}<p>05/03/2024 08:15</p><p class="author">Hoàng Vũ</p>`;
    const bulletin = await readPage(`<article>${head}${TEXT}</article>`);
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('takes out a label beside its date, and the list in which one stands', async () => {
    const label = `<div>Ngày đăng</div><div>05/03/2024</div>`;
    const list = '<ul><li>05/03/2024</li><li>Hoạt động Hội</li></ul>';
    for (const head of [label, list]) {
      const bulletin = await readPage(`<article>${H1}${head}${TEXT}</article>`);
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
    }
  });

  it('takes the pictures of AMP for pictures', async () => {
    const picture = '<amp-img src="/a.jpg" width="800" layout="responsive"></amp-img>';
    const { bodyHtml } = await readPage(`${H1}<article>${TEXT}${picture}</article>`);
    expect(bodyHtml).to.include('<img src="https://portal.example/a.jpg" width="800">');
  });

  it('keeps the text before a gallery of the same title', async () => {
    const gallery = `<div class="slides"><div>Xã Phú Lâm nạo vét kênh</div><p>Hết</p></div>`;
    const bulletin = await readPage(`${H1}<article>${TEXT}${gallery}</article>`);
    expect(bodyLinesOf(bulletin).slice(0, 3)).to.deep.equal(PARAGRAPHS);
  });

  it('finds a text that is marked, where most of the page is a list', async () => {
    const list = `<p>${PARAGRAPHS[2]} ${PARAGRAPHS[1]}</p>${TEASER}`.repeat(9);
    const text = `<div class="entry-content">${TEXT}</div>`;
    const bulletin = await readPage(`<div>${H1}${text}<div>${list}</div></div>`);
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('takes out a line of several of them', async () => {
    const head = `${H1}<p class="meta">Người đăng: Hoàng Vũ | Ngày đăng: 05/03/2024 | Lượt xem: 88</p>`;
    for (const page of [`<article>${head}${TEXT}</article>`, `${head}<article>${TEXT}</article>`]) {
      const bulletin = await readPage(page);
      expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
      expect(bulletin.summary).to.equal(undefined);
    }
  });

  it('keeps a picture and the lines below it together, in their order', async () => {
    const picture =
      '<p align="center"><img src="/a.jpg"></p><p style="TEXT-ALIGN: center">Nạo vét kênh</p>';
    const { bodyHtml } = await readPage(`${H1}<article>${TEXT}${picture}${TEXT}</article>`);
    expect(bodyHtml).to.include(
      '<p align="center"><img src="https://portal.example/a.jpg"></p><p style="text-align: center">Nạo vét kênh</p>'.replace(
        'text-align',
        'TEXT-ALIGN',
      ),
    );
  });

  it('keeps figures, captions of WordPress and tables as they are', async () => {
    const parts = [
      '<figure><img src="https://a.example/a.jpg"><figcaption>Một</figcaption></figure>',
      '<div class="wp-caption"><img src="https://a.example/b.jpg"><p class="wp-caption-text">Hai</p></div>',
      '<table class="picture"><tbody><tr><td><img data-src="/c.jpg" src="https://a.example/1.gif"></td></tr><tr><td>Ba</td></tr></tbody></table>',
    ];
    const { bodyHtml } = await readPage(`${H1}<article>${TEXT}${parts.join('')}${TEXT}</article>`);
    for (const part of parts) expect(bodyHtml).to.include(part);
  });

  it('adds the picture of SharePoint between title and body', async () => {
    const picture =
      '<div class="captioned-image"><div><img src="/a.jpg"></div><div class="caption">Kênh</div></div>';
    const page = `${H1}${picture}<div class="article-content">${TEXT}</div>`;
    expect((await readPage(page)).bodyHtml).to.include('<div class="caption">Kênh</div>');
  });

  it('adds the picture of Drupal between title and body', async () => {
    const picture =
      '<div class="field-image"><img src="/a.jpg"><blockquote class="image-caption"><p>Kênh</p></blockquote></div>';
    const page = `${H1}<div>${picture}<div class="field-name-body"><div class="content">${TEXT}</div></div></div>`;
    expect((await readPage(page)).bodyHtml).to.include('<p>Kênh</p>');
  });

  it('adds the picture between title and body', async () => {
    const figure =
      '<figure class="avatar"><img src="/a.jpg"><figcaption>Kênh</figcaption></figure>';
    const bulletin = await readPage(`${H1}${figure}<div class="post-content">${TEXT}</div>`);
    expect(bodyLinesOf(bulletin)).to.deep.equal(['Kênh', ...PARAGRAPHS]);
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
