import { expect } from '@open-wc/testing';
import { bodyLinesOf, readPage } from './read-page.js';

/** Long enough for Readability, in elements of no name. */
const LONG = (what: string) =>
  `Sáng nay, ${what} của xã Phú Lâm được nạo vét xong trong một buổi, kịp lấy nước vào ruộng trước vụ hè thu, và các hộ dân dọc hai bên bờ đều ký cam kết không đổ rác xuống lòng kênh nữa.`;
const [FIRST, SECOND, THIRD] = ['kênh thôn Thượng', 'kênh thôn Trung', 'kênh thôn Hạ'].map(LONG);
const LEAD = 'Ba tuyến kênh dài hơn bốn cây số được nạo vét xong trong một buổi sáng đầu tháng ba.';
const ROWS = ['Thôn Thượng', 'Thôn Hạ']
  .map((it) => `<tr><td>${it}</td><td>2 km</td></tr>`)
  .join('');
const TABLE = `<table><caption>Chiều dài</caption>${ROWS}</table>`;
const MENU = '<ul><li><a href="/a">Trang chủ</a></li><li><a href="/b">Giới thiệu</a></li></ul>';

const linesWith = async (text: string) =>
  bodyLinesOf(
    await readPage(
      `${MENU}<div><h1>Nạo vét ba tuyến kênh</h1>${text}</div><p>Điện thoại: 0123</p>`,
    ),
  );

describe('a body without any mark', () => {
  it('keeps the headings between its paragraphs', async () => {
    const lines = await linesWith(
      `<h2>Thôn Thượng</h2><p>${FIRST}</p><h2>Thôn Trung</h2><p>${SECOND}</p><p>${THIRD}</p>`,
    );
    expect(lines).to.deep.equal(['Thôn Thượng', FIRST, 'Thôn Trung', SECOND, THIRD]);
  });

  it('keeps a lead in a heading', async () => {
    const html = `${MENU}<div><h1>Nạo vét ba tuyến kênh</h1><h5>${LEAD}</h5><h2>Thôn Thượng</h2><p>${FIRST}</p><h2>Thôn Trung</h2><p>${SECOND}</p><p>${THIRD}</p></div>`;
    const bulletin = await readPage(html);
    expect([bulletin.summary, ...bodyLinesOf(bulletin)]).to.include(LEAD);
  });

  it('keeps a table between its paragraphs, and one after them', async () => {
    const rows = ['Chiều dài', 'Thôn Thượng', '2 km', 'Thôn Hạ', '2 km'];
    const text = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
    expect(await linesWith(text + TABLE)).to.deep.equal([FIRST, SECOND, THIRD, ...rows]);
    expect(await linesWith(`<h2>Tin</h2>${text}${TABLE}<p>${LEAD}</p>`)).to.include.members(rows);
  });

  it('keeps a table that the page ends in', async () => {
    const html = `<h4>Nạo vét ba tuyến kênh</h4><p>${FIRST}<br><br>${SECOND}</p>${TABLE}`;
    expect((await readPage(html)).bodyHtml).to.include('Thôn Hạ');
  });

  it('is left without links between its paragraphs', async () => {
    const link = '<div><a href="/c">Giá lúa tươi tại ruộng tăng nhẹ trong tuần qua</a></div>';
    const lines = await linesWith(
      `<h2>Thôn Thượng</h2><p>${FIRST}</p>${link}<h2>Thôn Trung</h2><p>${SECOND}</p><p>${THIRD}</p>`,
    );
    expect(lines).to.deep.equal(['Thôn Thượng', FIRST, 'Thôn Trung', SECOND, THIRD]);
  });
});
