import { expect } from '@open-wc/testing';
import { BODY, H1, og } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';

const CAPTION = '<p class="caption">Kênh</p>';
/** A picture in a box, with a caption. */
const box = (file: string, name = 'image', caption = CAPTION) =>
  `<div class="${name}"><img src="/${file}.jpg">${caption}</div>`;
const TOLD = og('og:image', 'https://portal.example/a.jpg');
const BARE = `<div>${TEXT.repeat(2)}</div>`;
const ILLUSTRATED = `<div class="post-content">${TEXT}<p><img src="/b.jpg"></p></div>`;

/** What stands on a page, and the files of the pictures in its body. */
const pages: [name: string, html: string, files: string[]][] = [
  ...[
    'wp-caption',
    'image',
    'media',
    'photo',
    'thumb',
    'avatar',
    'feature',
    'cover',
    'hinh-anh',
    'anhminhhoa',
    'anhdaidien',
    'anh-bia',
    'anh_bia',
    'imgdetail',
    'pic',
  ].map((name): [string, string, string[]] => [
    `the picture in a box called ${name}`,
    H1 + box('a', name) + BODY,
    ['a'],
  ]),
  ...[
    '<p class="imagecaption">Kênh</p>',
    '<p class="chuthich">Kênh</p>',
    '<p class="img-note">Kênh</p>',
    '<p class="image-desc">Kênh</p>',
    '<p class="photo-credit">Thu Hà</p>',
    '<p>Bà con các thôn vớt bèo trên kênh nội đồng vào sáng 5/3. <i class="media__copyright">© Thu Hà</i></p>',
  ].map((caption): [string, string, string[]] => [
    `the picture above ${caption}`,
    H1 + box('a', 'image', caption) + BODY,
    ['a'],
  ]),
  [
    'the picture in a table of no name, whose caption is called so',
    `${H1}<div><table><tr><td><img src="/a.jpg"></td></tr><tr><td class="chuthichanh">Kênh</td></tr></table></div>${BODY}`,
    ['a'],
  ],
  [
    'the picture in a table above its caption',
    `${H1}<table class="ImageTable"><tr><td><img src="/a.jpg"></td></tr><tr><td>Kênh</td></tr></table>${BODY}`,
    ['a'],
  ],
  [
    'no picture in a table of more',
    `${H1}<table class="ImageTable"><tr><td><img src="/a.jpg"></td></tr><tr><td>Kênh</td><td>Hạ</td></tr></table>${BODY}`,
    [],
  ],
  ['the picture that others are told of', TOLD + H1 + box('a', 'image', '') + BODY, ['a']],
  ['one picture alone before the body', H1 + box('a') + box('c') + BODY, ['a']],
  ['one picture alone after the body', `<div>${H1 + BODY + box('a') + box('c')}</div>`, ['a']],
  // Of a body that Readability has made anew, whose place its nodes do not tell.
  ['one before a body without marks', H1 + box('a') + BARE, ['a']],
  ['one after a body without marks', `<div>${H1 + BARE + box('a')}</div>`, ['a']],
  ['none before the title of a body without marks', box('a') + H1 + BARE, []],
  [
    'none from another column than a body without marks',
    `<div>${H1}${BARE}</div><div>${box('a')}</div>`,
    [],
  ],
  ['no picture that nothing tells of', H1 + box('a', 'image', '') + BODY, []],
  ['no picture before the title', box('a') + H1 + BODY, []],
  [
    'the picture before the title that others are told of, beside another',
    TOLD + box('a') + H1 + ILLUSTRATED,
    ['a', 'b'],
  ],
  ['no such picture without a caption', TOLD + box('a', 'image', '') + H1 + ILLUSTRATED, ['b']],
  ['no picture around the body', H1 + box('a', 'media', `<i class="caption">Kênh</i>${BODY}`), []],
  [
    'no picture in a box with a text of its own',
    H1 + box('a', 'image', CAPTION + 'Thôn Hạ<br>'.repeat(70)) + BODY,
    [],
  ],
  [
    'no picture that others are told of to a body that has another',
    TOLD + H1 + box('a', 'image', '') + ILLUSTRATED,
    ['b'],
  ],
  ['no picture after a body that has another', `<div>${H1 + ILLUSTRATED + box('a')}</div>`, ['b']],
  [
    'no picture without a caption after the body',
    `<div>${H1 + BODY + box('a', 'image', '')}</div>`,
    [],
  ],
  ['no picture from another column', `<div>${H1}${BODY}</div><div>${box('a')}</div>`, []],
];

describe('findShownBody', () => {
  for (const [name, html, files] of pages) {
    it(`adds ${name}`, async () => {
      const { bodyHtml = '' } = await readPage(html);
      const found = [...bodyHtml.matchAll(/(\w+)\.jpg/g)].map(([, file]) => file);
      expect(found).to.deep.equal(files);
      expect(bodyHtml.match(/<p>/g)?.length).to.be.at.least(3);
    });
  }

  it('adds a caption that only its id tells', async () => {
    const html = '<div id="image_news"><img src="/a.jpg"><div id="caption_news">Kênh</div></div>';
    const { bodyHtml } = await readPage(H1 + html + BODY);
    expect(bodyHtml).to.include('<div class="caption">Kênh</div>');
  });

  it('adds no caption without its picture', async () => {
    const { bodyHtml } = await readPage(`${H1}<div class="image">${CAPTION}</div>${BODY}`);
    expect(bodyHtml).not.to.include('Kênh');
  });
});
