import { expect } from '@open-wc/testing';
import { FEED_URL, readFeed, rss } from './feeds.js';
import { readJson } from './json-document.js';

const ONE = 'Sáng 5/3, xã Phú Lâm ra quân nạo vét hai tuyến kênh nội đồng dài hơn bốn cây số.';
const TWO = 'Hơn 300 đoàn viên, hội viên và bà con các thôn tham gia, vớt gần 20 tấn bèo và rác.';
const TEXT = `<p>${ONE}</p><p>${TWO}</p>`;
const LINK = '<a href="/b">Giá lúa tươi tại ruộng tăng nhẹ trong tuần qua</a>';
const OTHER = '<a href="/c">Lịch lấy nước vụ hè thu của hợp tác xã</a>';

const postWith = (content: string, more: object = {}) =>
  readJson({
    id: 1,
    date: '2024-03-05T08:00:00',
    title: { rendered: 'Nạo vét kênh' },
    content: { rendered: content },
    ...more,
  });
const signedBy = (name: string) => ({ _embedded: { author: [{ name }] } });

/** What a CMS or its plug-ins put into a text. */
const gone: [name: string, before: string, after: string][] = [
  [
    'share buttons',
    '',
    '<div class="sharedaddy sd-sharing-enabled"><a href="/f">Facebook</a></div>',
  ],
  [
    'a time that reading takes',
    '<div class="twp-read-time"><span>Read Time</span>3 Second</div>',
    '',
  ],
  ['reactions', '', `<div class='booster-reactions-block'><span>Happy</span></div>`],
  ...[
    'ez-toc-v2',
    'toc',
    'lwptoc lwptoc-light',
    'article-relate',
    'elementor-widget-call-to-action',
  ].map((name): [string, string, string] => [
    `a box called ${name}`,
    `<div class="${name}"><p>Nội dung bài viết</p></div>`,
    '',
  ]),
  [
    'marks of columns',
    '<p>[row]<br>[col span__sm=&#8221;12&#8221;]</p>',
    '<p>[/col]<br>[/row]</p>',
  ],
  ['a mark around the text', '[vc_row][vc_column width="1/2"]', '[/vc_column][/vc_row]'],
  ['a mark of a builder', '[et_pb_text _builder_version=&#8221;4&#8221;]', '[/et_pb_text]'],
  ['a mark of a button', '', '<p>[button text="Đặt lịch khám" link="/a"]</p>'],
  ['a row of icons', '', '<ul class="wp-block-social-links"><li><a href="/f"></a></li></ul>'],
  ['a list with a name', '', `<h3>Tin liên quan</h3><ul><li>${LINK}</li></ul>`],
  ['a list without a name', '', `<div><ul><li>${LINK}</li><li>${OTHER}</li></ul></div>`],
  ['a grid of teasers', '', `<h2>阅读更多</h2><div class="related">${LINK}</div>`],
  [
    'teasers',
    '',
    `<hr><article><h3>${LINK}</h3><p>Nông dân phấn khởi.</p></article><article><h3>${OTHER}</h3></article>`,
  ],
  ['a pointer', '', `<p><strong>***** Xem thêm:</strong> ${LINK}</p>`],
  ['an Indonesian pointer', `<p><em>Baca juga: </em>${LINK}</p>`, ''],
  ['an English pointer', '', `<p><span>Related: </span>${LINK}</p>`],
  ['a link to the rest', '', `<p>Related: ${LINK}</p><a href="/a">Continue reading...</a>`],
];

/** What looks like that, and belongs to the text. */
const kept: [name: string, html: string][] = [
  ['what is called a comment', `<div class="quotComments"><p>${ONE}</p></div>`],
  ['a box with much of the text', `<div class="social-news"><p>${ONE}</p></div>`],
  ['a word of a sentence', `<p>${ONE} <a class="related" href="/b">Kênh</a> đã sạch.</p>`],
  ['a word in brackets', `<p>${ONE} [sic] [Ảnh] [1] [xem]</p>`],
  ['what is written about such marks', `<pre>[vc_row]</pre><p>${ONE}</p>`],
  ['marks of pictures and films', `<p>[caption id="a"]Kênh[/caption] [video src="/a.mp4"]</p>`],
  ['a class with other such letters in it', '<div class="tochuc stock">Máy bơm</div>'],
  ['a class with such letters in it', '<div class="operating">Máy bơm</div>'],
  ['links that a sentence announces', `<p>Tải về:</p><ul><li>${LINK}</li><li>${OTHER}</li></ul>`],
  ['one link at its end', `<p>${LINK}</p>`],
  ['a picture', '<figure class="social"><img src="/a.jpg" alt=""></figure>'],
];

const written = (html?: string) => {
  const box = document.createElement('div');
  box.innerHTML = html ?? '';
  return box.textContent.replace(/\s+/g, ' ').trim();
};

describe('the body of a post', () => {
  for (const [name, before, after] of gone) {
    it(`has no ${name}`, async () => {
      const { bodyHtml } = await postWith(before + TEXT + after, signedBy('An'));
      expect(written(bodyHtml)).to.equal(written(TEXT));
    });

    it(`has no ${name} in a feed`, async () => {
      const item = `<dc:creator>An</dc:creator><content:encoded><![CDATA[${before + TEXT + after}]]></content:encoded>`;
      expect(written((await readFeed(rss(item)))?.bodyHtml)).to.equal(written(TEXT));
    });
  }

  for (const [name, html] of kept) {
    it(`keeps ${name}`, async () => {
      const { bodyHtml } = await postWith(TEXT + html, signedBy('An'));
      expect(bodyHtml).to.equal(TEXT + html);
    });
  }

  it('ends in the name of its author, who is told nowhere else', async () => {
    const signature = '<p style="text-align:right"><strong>Hoàng Vũ</strong></p>';
    const unsigned = await postWith(TEXT + signature, signedBy('admin'));
    expect(unsigned.authors?.map(({ name }) => name)).to.deep.equal(['Hoàng Vũ']);
    expect(unsigned.bodyHtml).to.equal(TEXT);
    const box = '<div class="share">Zalo</div>';
    const signed = await postWith(box + TEXT + signature, signedBy('An'));
    expect(signed.authors?.map(({ name }) => name)).to.deep.equal(['An']);
    expect(signed.bodyHtml).to.include('Hoàng Vũ').and.not.include('Zalo');
  });

  it('has the heading that a mark would show', async () => {
    const html = `<p>[vc_custom_heading text=&#8221;Kênh &amp; đồng&#8221; tag=&#8221;h2&#8221;]</p>${TEXT}`;
    expect((await postWith(html)).bodyHtml).to.equal(`<p>Kênh &amp; đồng</p>${TEXT}`);
  });

  it('may end in a name and a full stop', async () => {
    const { authors } = await postWith(`${TEXT}<div>Hợp Tác Xã Phú Lâm.</div><div></div>`);
    expect(authors?.map(({ name }) => name)).to.deep.equal(['Hợp Tác Xã Phú Lâm']);
  });

  it('is kept where all of it is short, and in a box', async () => {
    const html = '<div class="social-news"><p>Chợ họp từ sáng.</p></div>';
    expect((await postWith(html)).bodyHtml).to.equal(html);
  });

  it('is not but a name', async () => {
    const { authors, bodyHtml } = await postWith('<p><strong>Hoàng Vũ</strong></p>');
    expect([authors, bodyHtml]).to.deep.equal([undefined, '<p><strong>Hoàng Vũ</strong></p>']);
  });

  it('is cleaned without a request or a script', async () => {
    let attacks = 0;
    Object.assign(window, { attacked: () => (attacks += 1) });
    const key = crypto.randomUUID();
    const address = `${location.origin}/faults/count?key=${key}`;
    const attack = `<img src="${address}" onerror="attacked()"><svg onload="attacked()"></svg><script src="${address}"></script>`;
    const { bodyHtml } = await postWith(`${attack}${TEXT}<div class="share">${attack}</div>`);
    expect(bodyHtml).to.include(ONE).and.not.include('onerror').and.not.include('share');
    const picture = document.createElement('img');
    picture.src = `/faults/count?key=${key}-fence`;
    const countOf = async (it: string) =>
      ((await (await fetch(`/faults/counted?key=${it}`)).json()) as { count: number }).count;
    while ((await countOf(`${key}-fence`)) === 0);
    expect(await countOf(key)).to.equal(0);
    expect(attacks).to.equal(0);
  });
});

describe('an item of a feed', () => {
  it('has no account, no office and no site for its author', async () => {
    for (const name of ['website', 'Biên Tập Viên', 'Cổng Phú Lâm']) {
      const feed = rss(
        `<dc:creator>${name}</dc:creator><title>Tin</title>`,
        '<title>Cổng Phú Lâm</title>',
      );
      expect((await readFeed(feed))?.authors, name).to.equal(undefined);
    }
  });

  it('is published by the site, not by its section', async () => {
    const feed = rss('<title>Tin</title>', '<title>Tin tức Archives - Cổng Phú Lâm</title>');
    expect((await readFeed(feed))?.publisher?.name).to.equal('Cổng Phú Lâm');
  });

  it('tells its date with a Portuguese month', async () => {
    const feed = rss('<title>Tin</title><pubDate>Seg, 24 Set 2018 19:42:40 -0300</pubDate>');
    expect((await readFeed(feed))?.datePublished).to.equal('2018-09-24T19:42:40-03:00');
  });

  it('has no line of a plug-in, which leads to the item without what counts its readers', async () => {
    const footer = `<p>L’article <a href="/bai-1/">Bài</a> est apparu sur <a href="/">Cổng</a>.</p>`;
    const item = `<link>/bai-1/?utm_source=rss&amp;utm_medium=rss</link><content:encoded><![CDATA[${TEXT}${footer}]]></content:encoded>`;
    expect((await readFeed(rss(item), undefined, FEED_URL))?.bodyHtml).to.equal(TEXT);
  });

  it('has no lead that but leads to the rest, in any language', async () => {
    const more = '<p class="read-more"><a href="/a"><span>Kênh</span> Lire la suite »</a></p>';
    const item = `<description><![CDATA[${ONE.slice(0, 60)}&#8230;${more}]]></description><content:encoded><![CDATA[${TEXT}]]></content:encoded>`;
    expect((await readFeed(rss(item)))?.summary).to.equal(undefined);
  });
});
