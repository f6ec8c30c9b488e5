import { expect } from '@open-wc/testing';
import { H1 } from './page-parts.js';
import { bodyLinesOf, failureOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';

describe('findShownBody', () => {
  it('takes the pictures of AMP for pictures', async () => {
    const picture = '<amp-img src="/a.jpg" width="800" layout="responsive"></amp-img>';
    const { bodyHtml } = await readPage(`${H1}<article>${TEXT}${picture}</article>`);
    expect(bodyHtml).to.include('<img src="https://portal.example/a.jpg" width="800">');
  });

  it('takes the buttons that are pictures for pictures', async () => {
    const input = (type: string) => `<p><input type="${type}" src="/a.jpg" value="Gửi"></p>`;
    const read = async (type: string) =>
      (await readPage(`${H1}<article>${TEXT}${input(type)}</article>`)).bodyHtml;
    expect(await read('Image')).to.include('<img type="Image" src="https://portal.example/a.jpg"');
    expect(await read('submit')).not.to.include('a.jpg');
  });

  it('keeps pictures whose boxes hide but what is larger than they are', async () => {
    const box = (name: string) => `<div class="relative ${name} h-80"><img src="/a.jpg"></div>`;
    const read = async (html: string) =>
      (await readPage(`${H1}<article>${TEXT}${html}</article>`)).bodyHtml;
    for (const name of ['overflow-hidden', 'overflow-x-hidden', 'backface-hidden'])
      expect(await read(box(name)), name).to.include('<img');
    expect(await read(box('hidden'))).not.to.include('<img');
  });

  it('takes a button of Pinterest out of the line of a caption', async () => {
    const caption = `<em>${PARAGRAPHS[1]}</em><a class="thb-pin-it" href="/ghim">PIN IT</a>`;
    const html = `${H1}<article>${TEXT}<div><img src="/a.jpg">${caption}</div></article>`;
    expect(bodyLinesOf(await readPage(html))).to.deep.equal([...PARAGRAPHS, PARAGRAPHS[1]]);
  });

  it('keeps a picture in a box whose banner lies over it', async () => {
    const picture = '<div id="container-24h-banner-in-image"><span><img src="/a.jpg"></span></div>';
    const banner = picture.replace('container-24h-banner-in-image', 'top-banner');
    const read = async (html: string) =>
      (await readPage(`${H1}<article>${TEXT}${html}${TEXT}</article>`)).bodyHtml;
    expect(await read(picture)).to.include('<img');
    expect(await read(banner)).not.to.include('<img');
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

  it('adds the picture with a caption after the body, from the column beside it', async () => {
    const picture = '<div class="photo"><img src="/a.jpg"><p class="caption">Kênh</p></div>';
    const row = `<div><div class="post-content">${TEXT}</div><div>${picture}</div></div>`;
    expect(bodyLinesOf(await readPage(`<div>${H1}${row}</div>`))).to.deep.equal([
      ...PARAGRAPHS,
      'Kênh',
    ]);
  });

  it('keeps below a label the picture that leads to itself in full size', async () => {
    const picture = '<p>Xem thêm:</p><p><a href="/so-do.jpg"><img src="/so-do-nho.jpg"></a></p>';
    const { bodyHtml } = await readPage(`${H1}<article>${TEXT}${picture}${TEXT}</article>`);
    expect(bodyHtml).to.include('/so-do-nho.jpg');
  });

  it('adds the main picture of WordPress', async () => {
    const picture =
      '<div class="entry-image"><a href="/x"><img class="wp-post-image" src="/a.jpg"></a></div>';
    const { bodyHtml } = await readPage(`${H1}${picture}<div class="entry-content">${TEXT}</div>`);
    expect(bodyHtml).to.include('src="https://portal.example/a.jpg"');
  });

  it('adds the picture whose caption stands beside its box, be it a copyright', async () => {
    for (const name of ['news-img-caption', 'news--media--copyright']) {
      const picture = `<div><div class="media-image"><img src="/a.jpg"></div><p class="${name}">Kênh</p></div>`;
      const bulletin = await readPage(`${H1}${picture}<div class="post-content">${TEXT}</div>`);
      expect(bodyLinesOf(bulletin)).to.deep.equal(['Kênh', ...PARAGRAPHS]);
    }
  });

  it('adds the picture with a caption before a body that has another', async () => {
    const figure = '<figure><img data-src="/a.jpg"><figcaption>Kênh</figcaption></figure>';
    const body = (source: string) =>
      `${H1}${figure}<div class="post-content">${TEXT}<p><img src="/${source}.jpg"></p></div>`;
    const { bodyHtml } = await readPage(body('b'));
    expect(bodyHtml).to.match(/^<figure>.*Kênh.*<\/figure>/);
    expect((await readPage(body('a'))).bodyHtml).not.to.include('Kênh');
  });

  for (const [caption, expected] of [
    ['Xã Phú Lâm nạo vét kênh', undefined],
    ['Kênh thôn Hạ', 'Kênh thôn Hạ'],
  ]) {
    it(`says the title no second time below the picture: ${caption}`, async () => {
      const image = { url: '/a.jpg', caption };
      const script = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', image })}</script>`;
      const bulletin = await readPage(`${script}${H1}<div class="post-content">${TEXT}</div>`);
      expect(bulletin.image?.url).to.equal('https://portal.example/a.jpg');
      expect(bulletin.image?.caption).to.equal(expected);
    });
  }

  it('adds the picture between title and body', async () => {
    const figure =
      '<figure class="avatar"><img src="/a.jpg"><figcaption>Kênh</figcaption></figure>';
    const bulletin = await readPage(`${H1}${figure}<div class="post-content">${TEXT}</div>`);
    expect(bodyLinesOf(bulletin)).to.deep.equal(['Kênh', ...PARAGRAPHS]);
  });

  it('is verse right after the title, on a page that tells a date', async () => {
    const verse = Array.from({ length: 6 }, (_, index) => `Câu thơ thứ ${index + 1}`);
    const html = (date: string, more = '') =>
      `<h1>Nhớ kênh quê</h1><p>${date}</p><div class="content"><p>${verse.join('<br>')}</p>${more}</div>`;
    expect(bodyLinesOf(await readPage(html('05/03/2024')))).to.deep.equal(verse);
    expect(await failureOf(html('Thơ'))).to.match(/^unreadable/);
    expect(await failureOf(html('05/03/2024', '<a href="/b">Thơ</a>'))).to.match(/^unreadable/);
    expect(await failureOf(html('05/03/2024', '<label>Họ tên</label>'))).to.match(/^unreadable/);
  });
});
