import { expect } from '@open-wc/testing';
import { bodyLinesOf, readPage } from './read-page.js';

/** Long enough for Readability, in elements of no name. */
const LONG = (what: string) =>
  `Sáng nay, kênh thôn ${what} của xã Phú Lâm được nạo vét xong trong một buổi, kịp lấy nước vào ruộng trước vụ hè thu, và các hộ dân dọc hai bên bờ đều ký cam kết không đổ rác xuống lòng kênh nữa.`;
const [FIRST, SECOND, THIRD, FOURTH] = ['Thượng', 'Trung', 'Hạ', 'Đông'].map(LONG);
const LEAD = 'Ba tuyến kênh dài hơn bốn cây số được nạo vét xong trong một buổi sáng đầu tháng ba.';
const ROWS = ['Thôn Thượng', 'Thôn Hạ']
  .map((it) => `<tr><td>${it}</td><td>2 km</td></tr>`)
  .join('');
const TABLE = `<table><caption>Chiều dài</caption>${ROWS}</table>`;
const CELLS = ['Chiều dài', 'Thôn Thượng', '2 km', 'Thôn Hạ', '2 km'];
const MENU = '<ul><li><a href="/a">Trang chủ</a></li><li><a href="/b">Giới thiệu</a></li></ul>';

/** Paragraphs that only line breaks divide, which Readability takes for texts of their own. */
const PAIR = `<p>${FIRST}<br><br>${SECOND}</p>`;
const OTHER = `<p>${THIRD}<br><br>${FOURTH}</p>`;
const TITLE = '<h1>Nạo vét ba tuyến kênh</h1>';

const linesOfPage = async (html: string) => bodyLinesOf(await readPage(html));
const linesWith = (text: string, menu = MENU) =>
  linesOfPage(`${menu}<div>${TITLE}${text}</div><p>Điện thoại: 0123</p>`);

describe('a body without any mark', () => {
  it('keeps the headings between its paragraphs', async () => {
    expect(await linesWith(`${PAIR}<h2>Thôn Hạ</h2>${OTHER}`)).to.deep.equal([
      ...[FIRST, SECOND, 'Thôn Hạ', THIRD, FOURTH],
    ]);
  });

  it('keeps what stands before its first paragraph, and is a part of it', async () => {
    for (const lead of [`<h5>${LEAD}</h5>`, `<div>${LEAD}</div>`]) {
      const html = `${MENU}<div>${TITLE}${lead}<h2>Thôn Thượng</h2>${PAIR}<h2>Thôn Hạ</h2>${OTHER}</div>`;
      const { summary, ...rest } = await readPage(html);
      expect([summary, ...bodyLinesOf(rest)], lead).to.include.members([LEAD, 'Thôn Thượng']);
    }
  });

  it('does not begin far after the title', async () => {
    const far = '<div>Xa</div>'.repeat(8);
    const lines = await linesWith(`${far}<h2>Xa nữa</h2>${PAIR}<h2>Thôn Hạ</h2>${OTHER}`);
    expect(lines).to.deep.equal([FIRST, SECOND, 'Thôn Hạ', THIRD, FOURTH]);
  });

  it('keeps a table between its paragraphs', async () => {
    expect(await linesWith(PAIR + TABLE + OTHER)).to.deep.equal([
      ...[FIRST, SECOND, ...CELLS, THIRD, FOURTH],
    ]);
  });

  it('keeps a table after them, also where the page ends in it', async () => {
    expect(await linesWith(PAIR + TABLE)).to.deep.equal([FIRST, SECOND, ...CELLS]);
    expect(await linesOfPage(TITLE + PAIR + TABLE)).to.deep.equal([FIRST, SECOND, ...CELLS]);
  });

  it('ends before a table of links', async () => {
    const tools = '<table><tr><td><a href="/in">Gần</a></td></tr><tr><td>Xa</td></tr></table>';
    expect(await linesWith(`${PAIR}<h2>Tin</h2>${OTHER}${tools}`)).to.deep.equal([
      ...[FIRST, SECOND, 'Tin', THIRD, FOURTH],
    ]);
  });

  it('ends before the next row of a page that is a table', async () => {
    const text = `${TITLE}${PAIR}<h2>Tin</h2>${OTHER}`;
    const html = `<table><tr><td>${text}</td></tr><tr><td>Gần</td></tr><tr><td>Xa</td></tr></table>`;
    expect(await linesOfPage(html)).to.deep.equal([FIRST, SECOND, 'Tin', THIRD, FOURTH]);
  });

  it('keeps no links to other texts between its paragraphs', async () => {
    const link = '<ul><li><a href="/c">Giá lúa tươi tại ruộng tăng nhẹ trong tuần</a></li></ul>';
    const lines = await linesWith(`${PAIR}${link}<h2>Thôn Hạ</h2>${OTHER}`);
    expect(lines).to.deep.equal([FIRST, SECOND, 'Thôn Hạ', THIRD, FOURTH]);
  });

  it('keeps its pictures, and not that of the page', async () => {
    const logo = '<p><img src="/logo.png" alt=""></p>';
    const html = `${logo}<div>${TITLE}${PAIR}<p><img src="/anh.jpg" alt=""></p><h2>Thôn Hạ</h2>${OTHER}</div>`;
    const { bodyHtml } = await readPage(html);
    expect(bodyHtml).to.include('anh.jpg').and.include('Thôn Hạ').and.not.include('logo.png');
  });
});
