import { expect } from '@open-wc/testing';
import { H1, TEASER } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

/** Tools and counters, whole lines. */
const LINES = [
  'Số lượt người xem: 13',
  'Lượt người đang online: 3',
  'Tin đang được cập nhật',
  'Nội dung đang cập nhật',
  'Thêm Phú Lâm trên Google',
  'Prefer Phú Lâm on Google',
  'Chọn Phú Lâm làm nguồn ưu tiên',
  'Xem chi tiết',
  'Xem chi tiết trong file đính kèm',
  'Xem chi tiết ở tệp',
  'Về trang Tin tức',
  'Make a correction',
  'Báo lỗi',
  '12 Shares',
  '- Quảng cáo -',
  'Listen to this article',
  'Listen to story',
  '&lt; Trang trước',
  '&lt; Trước',
  'Tiếp &gt;',
  'Sau »',
  'Mới nhất từ Super User',
  'Bài mới nhất từ Super User',
  'Thời gian đọc: 3 phút',
  'Đọc 527 lần',
  'Sửa lần cuối vào Thứ ba, 05 Tháng 3 2024 09:40',
  'trở lên trên',
  'quay lại trang đầu',
  'Latest from Super User',
  'Xem thêm bài viết của tác giả',
  'Các bài viết khác của tác giả',
  'Trang sau >',
  'skip past newsletter promotion',
  'Bản in thân thiện',
  '[links()]',
  'Mời bạn xem tiếp video:',
];

/** Boxes for other texts, and for goods. */
const BOXES = [
  '<div><span>Được xuất bản tại</span> <a href="/b">Hoạt động Đoàn</a></div>',
  '<div class="itemAuthorLatest"><h3>Thu Hà</h3><ul><li><a href="/b">Giá lúa tươi tăng nhẹ</a></li></ul></div>',
  '<section class="same-cate"><div><a href="/b">Thôn Hạ đợi nước</a><p>Kênh đã cạn.</p><i class="author">Trần Nga</i></div></section>',
  '<div class="article__story zce-embed"><div><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a></div></div>',
  '<div class="author-bio__x"><p>Anne Vu viết về đồng ruộng và kênh mương cho báo từ năm 2016.</p></div>',
  '<p><b>Xem thêm</b> <a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a></p>',
  '<p><i>À lire aussi</i><a href="/b">Giá lúa tươi tại ruộng tăng nhẹ</a></p>',
  '<table class="__mb_article_in_image __mb_article_in_image_large"><tr><td><a href="/b" class="__mb_article_in_image_title">Thôn Hạ đợi nước</a></td></tr><tr><td>Bà con thôn Hạ đợi nước từ đầu vụ</td></tr></table>',
  `<div><h4>CÁC TIN KHÁC</h4><ul><li><a href="javascript:__doPostBack('a','b')">Thôn Hạ đợi nước</a> <i>(08/03/2024)</i></li></ul></div>`,
  '<figure><div>Thôn Hạ đợi nước</div><a href="/b"></a></figure>',
  '<figure><a href="/b">Thôn Hạ đợi nước</a></figure>',
  '<div class="article-side-rail"><p>Thôn Hạ đợi nước</p></div>',
  '<div class="td-a-rec"><p>Phân bón</p></div>',
  '<h2 class="hide-accessible">Thôn Hạ</h2>',
  '<marquee>Chào mừng bạn đến với xã</marquee>',
  ...['tag_content', 'tagArticle', 'tag-pos', 'tag-parent', 'likesubject', 'like-box'].map(
    (name) => `<div class="${name}"><a href="/c">Kênh</a>, <a href="/d">bèo</a></div>`,
  ),
  '<p class="btn copy">Sao chép địa chỉ gốc</p>',
  '<div><div>Chuyên mục</div><div><a href="/c">Tin xã</a></div></div>',
];

/** What lists of other texts, and comments, are called elsewhere. */
const FOREIGN = [
  'Related Searches',
  'More about:',
  'Promoted By Anyone',
  'Verwandte Themen',
  'Mehr zum Thema',
  'Noticias relacionadas',
  'Sujets connexes',
  'LAISSER UN COMMENTAIRE',
  'Deja un comentario',
  'Tinggalkan Balasan',
];

describe('findShownBody', () => {
  for (const html of [
    ...LINES.map((line) => `<p>${line}</p>`),
    ...BOXES,
    ...FOREIGN.map((label) => `<h3>${label}</h3><ul><li>${TEASER}</li></ul>`),
  ]) {
    it(`takes out ${html}`, async () => {
      const [first = '', ...others] = TEXT.split(/(?<=<\/p>)/);
      for (const text of [first + html + others.join(''), TEXT + html]) {
        const bulletin = await readPage(`${H1}<article>${text}</article>`);
        expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
      }
    });
  }

  it("takes out links to an author's page and to what else that one wrote", async () => {
    const box =
      '<div><a href="/v">Hoàng Vũ</a><a href="/v">Xem thêm bài viết của tác giả</a></div>';
    const bulletin = await readPage(`${H1}<article>${TEXT}${box}</article>`);
    expect(bodyLinesOf(bulletin)).to.deep.equal(PARAGRAPHS);
  });

  it('keeps a heading with such a word beside a link, and what it heads', async () => {
    const end = '<h2>See also<a href="/e">[edit]</a></h2><ul><li><a href="/b">Kênh</a></li></ul>';
    const bulletin = await readPage(`${H1}<article>${TEXT}${end}</article>`);
    expect(bodyLinesOf(bulletin).slice(-2)).to.deep.equal(['See also[edit]', 'Kênh']);
  });

  it('takes out pictures that are icons', async () => {
    const icons = '<p><img src="/images/icons/print.gif"><img src="/Icon/email.gif"></p>';
    const { bodyHtml } = await readPage(
      `${H1}<article>${icons}${TEXT}<img src="/a.jpg"></article>`,
    );
    expect(bodyHtml).to.include('a.jpg').and.not.include('.gif');
  });
});
