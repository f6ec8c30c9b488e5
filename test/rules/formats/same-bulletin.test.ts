import { expect } from '@open-wc/testing';
import type { Bulletin } from '../../../src/model/bulletin.js';
import { contentOf } from '../../../src/rules/content-of.js';
import { readBulletin } from '../../../src/rules/read-bulletin.js';
import { tidyContent } from '../../../src/rules/tidy-content.js';

const PORTAL = 'https://portal.example/ban-tin/';
const SLUG = 'bac-kan-chung-tay-vi-nguoi-ngheo';
const TITLE_LEVEL = 2;

interface Sample {
  format: string;
  path: string;
  mimeType: string;
  /** Which item it is, where it is not the first. */
  itemId?: string;
  /** The bulletin's own address, where this kind of page cannot have that of the feed. */
  url?: string;
  /** True where the format has no place for the language of a bulletin. */
  hasNoLanguage?: boolean;
  /** True where the body is plain text, so that the picture stands beside it. */
  hasPictureApart?: boolean;
}

/** The seed bulletin in every format; it must be the same as in a JSON Feed. */
const samples: Sample[] = [
  {
    format: 'wordpress',
    path: '/test/fixtures/bac-kan.wordpress.json',
    mimeType: 'application/json',
  },
  {
    format: 'sharepoint',
    path: '/test/fixtures/bac-kan.sharepoint.json',
    mimeType: 'application/json',
    url: `${PORTAL}Pages/${SLUG}.aspx`,
    hasNoLanguage: true,
  },
  {
    format: 'news-article',
    path: '/test/fixtures/bac-kan.news-article.json',
    mimeType: 'application/ld+json',
    hasPictureApart: true,
  },
  {
    format: 'page',
    path: '/test/fixtures/bac-kan.page.html',
    mimeType: 'text/html',
  },
  {
    format: 'rss',
    path: '/test/fixtures/bac-kan.rss.xml',
    mimeType: 'application/rss+xml',
    itemId: SLUG,
  },
  {
    format: 'rss',
    path: '/test/fixtures/bac-kan.atom.xml',
    mimeType: 'application/atom+xml',
    itemId: `tag:portal.example,2023:${SLUG}`,
  },
];

const feed: Sample = {
  format: 'json-feed',
  path: '/demo/bulletins/bac-kan.json',
  mimeType: 'application/feed+json',
};

const SAME: (keyof Bulletin)[] = ['title', 'summary', 'authors'];

for (const sample of samples) {
  for (const format of ['auto', sample.format]) {
    describe(`the seed bulletin in ${sample.path}, read as ${format}`, () => {
      let expected: Bulletin;
      let bulletin: Bulletin;
      before(async () => {
        expected = await read(feed, 'auto');
        bulletin = await read(sample, format);
      });

      for (const field of SAME) {
        it(`has the same ${field}`, () => {
          expect(expected[field]).not.to.be.undefined;
          expect(bulletin[field]).to.deep.equal(expected[field]);
        });
      }

      it('was published on the same day', () => {
        expect(dayInVietnam(bulletin.datePublished)).to.equal(expected.datePublished);
      });

      it('is at its address, in its language', () => {
        expect(bulletin.url).to.equal(sample.url ?? expected.url);
        expect(bulletin.language).to.equal(sample.hasNoLanguage ? undefined : 'vi');
      });

      it('has the same paragraphs, and nothing beside them', () => {
        const { paragraphs, blocks } = bodyOf(bulletin);
        expect(paragraphs).to.have.length(7);
        expect(paragraphs).to.deep.equal(bodyOf(expected).paragraphs);
        const figure = sample.hasPictureApart ? [] : ['figure'];
        expect(blocks).to.deep.equal(['p', 'p', ...figure, 'p', 'p', 'p', 'p', 'p']);
      });

      it('has the same picture, with its caption of two lines', () => {
        const picture = pictureOf(bulletin);
        expect(picture.caption).to.have.length(2);
        expect(picture).to.deep.equal(pictureOf(expected));
      });
    });
  }
}

async function read({ path, mimeType, itemId }: Sample, format: string): Promise<Bulletin> {
  const text = await (await fetch(path)).text();
  const url = `${PORTAL}${path.split('/').at(-1)}`;
  return readBulletin({ text, mimeType, url }, { format, itemId });
}

/** A format that tells a time tells the day as well. */
function dayInVietnam(date = ''): string {
  const shift = date.includes('T') ? 7 * 3_600_000 : 0;
  return new Date(Date.parse(date) + shift).toISOString().slice(0, 10);
}

function bodyOf(bulletin: Bulletin) {
  const content = contentOf(bulletin, PORTAL);
  tidyContent(content, TITLE_LEVEL);
  const paragraphs = [...content.querySelectorAll('p')].map((it) => words(it.textContent));
  return { content, paragraphs, blocks: [...content.children].map((it) => it.localName) };
}

function words(text = ''): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The picture in the body, else the one that the bulletin has beside it. */
function pictureOf(bulletin: Bulletin) {
  const figure = bodyOf(bulletin).content.querySelector('figure');
  const image = figure?.querySelector('img');
  const lines = figure?.querySelector('figcaption');
  for (const end of lines?.querySelectorAll('br') ?? []) end.replaceWith('\n');
  const caption = lines?.textContent ?? bulletin.image?.caption ?? '';
  return {
    file: (image?.src ?? bulletin.image?.url)?.split('/').at(-1),
    alt: image?.alt ?? bulletin.image?.alt,
    width: image?.width ?? bulletin.image?.width,
    height: image?.height ?? bulletin.image?.height,
    caption: caption.split('\n').map(words),
  };
}
