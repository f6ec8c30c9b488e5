import { expect } from '@open-wc/testing';
import { readFeed, rss } from './feeds.js';

const image = (own: Record<string, unknown> = {}) => ({
  ...{ url: 'https://portal.example/a.jpg', alt: undefined, caption: undefined },
  ...{ width: undefined, height: undefined },
  ...own,
});
const file = (own: Record<string, unknown> = {}) => ({
  ...{ url: 'https://portal.example/a.pdf', title: undefined },
  ...{ mimeType: undefined, sizeInBytes: undefined },
  ...own,
});

const pictures: [name: string, item: string, expected: unknown][] = [
  ['an enclosure', '<enclosure url="/a.jpg" type="image/jpeg" length="1"/>', image()],
  [
    'an enclosure by its name',
    '<enclosure url="/a.JPG?w=1"/>',
    image({ url: 'https://portal.example/a.JPG?w=1' }),
  ],
  [
    'no file that is called a picture',
    '<enclosure url="/a.jpg" type="application/pdf"/>',
    undefined,
  ],
  ['no file', '<enclosure url="/a.pdf"/>', undefined],
  [
    'media',
    '<media:content url="/a.jpg" medium="image" width="640" height="480"/>',
    image({ width: 640, height: 480 }),
  ],
  [
    'media by their type',
    '<media:content url="/a" type="image/webp"/>',
    image({ url: 'https://portal.example/a' }),
  ],
  ['media before an enclosure', '<enclosure url="/b.jpg"/><media:content url="/a.jpg"/>', image()],
  ['the first of several', '<media:content url="/a.jpg"/><media:content url="/b.jpg"/>', image()],
  ['no film', '<media:content url="/a.mp4" medium="video"/>', undefined],
  ['media in a group', '<media:group><media:content url="/a.jpg"/></media:group>', image()],
  [
    'a thumbnail, for want of another',
    '<media:content url="/a.mp4" medium="video"/><media:thumbnail url="/a.jpg" width="99"/>',
    image({ width: 99 }),
  ],
  [
    'an enclosure before a thumbnail',
    '<media:thumbnail url="/b.jpg"/><enclosure url="/a.jpg"/>',
    image(),
  ],
  [
    'media without an address',
    '<media:content medium="image">a</media:content><media:thumbnail url="/a.jpg"/>',
    image(),
  ],
  [
    'a caption',
    '<media:content url="/a.jpg"><media:description>Ảnh &amp; chữ</media:description></media:content>',
    image({ caption: 'Ảnh & chữ' }),
  ],
  [
    'a caption in HTML',
    '<media:content url="/a.jpg"><media:description type="html">&lt;p&gt;Ảnh&lt;/p&gt;</media:description></media:content>',
    image({ caption: 'Ảnh' }),
  ],
  [
    'a caption beside it',
    '<media:content url="/a.jpg"/><media:description>Ảnh</media:description>',
    image({ caption: 'Ảnh' }),
  ],
  [
    'a caption in its group',
    '<media:group><media:content url="/a.jpg"/><media:description>Ảnh</media:description></media:group>',
    image({ caption: 'Ảnh' }),
  ],
  ['an address of its own', '<image> /a.jpg </image>', image()],
  ['one as a channel has it', '<image><title>A</title><url>/a.jpg</url></image>', image()],
  ['an enclosure before one of its own', '<image>/b.jpg</image><enclosure url="/a.jpg"/>', image()],
  ['none of what has no address', '<image><title>A</title><link>/a</link></image>', undefined],
  ['a script', '<enclosure url="javascript:alert(1)" type="image/png"/>', undefined],
];

const files: [name: string, item: string, expected: unknown][] = [
  [
    'an enclosure',
    '<enclosure url="/a.pdf" type="application/pdf" length="2048"/>',
    [file({ mimeType: 'application/pdf', sizeInBytes: 2048 })],
  ],
  ['an unknown length', '<enclosure url="/a.pdf" length="0"/>', [file()]],
  ['a length that is none', '<enclosure url="/a.pdf" length="2 KB"/>', [file()]],
  [
    'several',
    '<enclosure url="/a.pdf"/><enclosure url="b.mp3"/>',
    [file(), file({ url: 'https://portal.example/rss/b.mp3' })],
  ],
  ['no picture', '<enclosure url="/a.jpg" type="image/jpeg"/>', undefined],
  ['none without an address', '<enclosure type="application/pdf"/>', undefined],
  ['a script', '<enclosure url="javascript:alert(1)" type="a/b"/>', undefined],
];

describe('parseRss of what comes with an item', () => {
  for (const [name, item, expected] of pictures) {
    it(`reads image: ${name}`, async () => {
      expect((await readFeed(rss(item)))?.image).to.deep.equal(expected);
    });
  }

  for (const [name, item, expected] of files) {
    it(`reads attachments: ${name}`, async () => {
      expect((await readFeed(rss(item)))?.attachments).to.deep.equal(expected);
    });
  }

  it('knows media by their vocabulary, whatever their prefix is', async () => {
    const item = (address: string) => `<m:thumbnail xmlns:m="${address}" url="/a.jpg"/>`;
    for (const address of ['http://search.yahoo.com/mrss/', 'http://search.yahoo.com/mrss']) {
      expect((await readFeed(rss(item(address))))?.image).to.deep.equal(image());
    }
    expect((await readFeed(rss(item('http://khac.example/'))))?.image).to.be.undefined;
  });
});
