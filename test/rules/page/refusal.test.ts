import { expect } from '@open-wc/testing';
import { failureOf, readPage, TEXT } from './read-page.js';

const LINKS =
  '<ul><li><a href="/a">Tin thứ nhất</a></li><li><a href="/b">Tin thứ hai</a></li></ul>';

const refused: [name: string, html: string, code: string][] = [
  [
    'a page that is not found',
    `<title>Không tìm thấy trang</title><h1>Xin lỗi</h1>${LINKS}`,
    'not-found',
  ],
  ['one in English', '<title>Page not found</title><p>Oops.</p>', 'not-found'],
  [
    'one by its number',
    '<title>Cổng Phú Lâm</title><h1>404</h1><p>Trang không tồn tại</p>',
    'not-found',
  ],
  ['one in words', '<h1>Trang bạn tìm không tồn tại</h1>', 'not-found'],
  ['one of a text', '<h2>Bài viết không tồn tại</h2>', 'not-found'],
  ['a log-in page', '<h1>Đăng nhập</h1><form><input type="password"></form>', 'unreadable'],
  ['one in capitals', '<h1>Login</h1><form><INPUT TYPE="PASSWORD"></form>', 'unreadable'],
  [
    'one without a heading',
    '<main><p>Mời nhập tài khoản.</p><input type=password></main>',
    'unreadable',
  ],
  ['a form', '<form><input name="q"><button>Tìm</button></form>', 'unreadable'],
  ['nothing', '<html></html>', 'unreadable'],
  [
    'an application that needs scripts',
    '<div id="root"></div><script>start()</script>',
    'unreadable',
  ],
  ['too many tags', '<b>'.repeat(30_000), 'too-large'],
  ['too much in one another', '<div>'.repeat(300), 'too-large'],
  ['too much', ' '.repeat(2_000_001), 'too-large'],
];

const moved: [name: string, head: string, expected: string][] = [
  [
    'at once',
    '<meta http-equiv="refresh" content="0; url=/tin/moi">',
    'https://portal.example/tin/moi',
  ],
  [
    'in capitals',
    '<META HTTP-EQUIV="Refresh" CONTENT="5;URL=/tin/moi">',
    'https://portal.example/tin/moi',
  ],
  [
    'in quotes',
    `<meta http-equiv="refresh" content="0;url='https://moi.example/a'">`,
    'https://moi.example/a',
  ],
  [
    'against a base',
    '<base href="/cong/"><meta http-equiv="refresh" content="0;url=a">',
    'https://portal.example/cong/a',
  ],
];

describe('what stands in the place of a bulletin', () => {
  for (const [name, html, code] of refused) {
    it(`is refused: ${name}`, async () => {
      expect(await failureOf(html)).to.match(new RegExp(`^${code}: `));
    });
  }

  for (const [name, head, expected] of moved) {
    it(`tells where it is now: ${name}`, async () => {
      const { status, movedTo, title } = await readPage(
        `${head}<title>Nạo vét kênh</title><p>Đã chuyển.</p>`,
      );
      expect({ status, movedTo, title }).to.deep.equal({
        status: 'moved',
        movedTo: expected,
        title: 'Nạo vét kênh',
      });
    });
  }

  for (const [name, head] of [
    ['reloads itself', '<meta http-equiv="refresh" content="900">'],
    ['reloads its own address', '<meta http-equiv="refresh" content="900;url=/tin/bai-1">'],
    ['has a form to log in', '<form><input type="password"></form>'],
    ['is about what was not found', '<title>Không tìm thấy trang phục cổ</title>'],
  ] as const) {
    it(`is none of an article that ${name}`, async () => {
      const { status, bodyHtml } = await readPage(
        `${head}<h1>Nạo vét kênh</h1><article>${TEXT.repeat(3)}</article>`,
      );
      expect(status).to.equal(undefined);
      expect(bodyHtml).to.include('ra quân nạo vét');
    });
  }

  it('is none of a short article with that number in its title', async () => {
    const html = `<h1>Chuyến bay số 404 hạ cánh an toàn</h1><article>${TEXT}</article>`;
    expect((await readPage(html)).bodyHtml).to.include('ra quân nạo vét');
  });
});
