import { itReads, type FieldRows } from './json-document.js';

const PAGE = { Title: 'Tin', PublishingPageContent: '<p>Một</p>' };
const LISTED = { __metadata: { type: 'SP.Data.TinListItem' } };
const IMAGE =
  '<img alt="Hội nghị" src="/PublishingImages/a b.jpg" style="BORDER: 0px" width="640" height="480" />';
const PICTURE = picture('/PublishingImages/a%20b.jpg', {
  alt: 'Hội nghị',
  width: 640,
  height: 480,
});
const CONTROL = { controlType: 4, innerHTML: '<p>Một</p>', position: { zoneIndex: 1 } };

const fields: FieldRows = {
  bodyHtml: [
    ['PublishingPageContent', { WikiField: '<p>Hai</p>' }, '<p>Một</p>'],
    [
      'WikiField',
      { ...LISTED, PublishingPageContent: null, WikiField: '<p>Hai</p>' },
      '<p>Hai</p>',
    ],
    ['Body', { ...LISTED, PublishingPageContent: undefined, Body: '<p>Hai</p>' }, '<p>Hai</p>'],
    [
      'NoiDung',
      { ...LISTED, PublishingPageContent: undefined, NoiDung: '<p>Hai</p>' },
      '<p>Hai</p>',
    ],
    [
      'CanvasContent1 as HTML',
      { PublishingPageContent: null, CanvasContent1: canvas() },
      '<p>Một</p>\n<p>Hai <x-b>ba</x-b></p>',
    ],
    [
      'CanvasContent1 as JSON',
      {
        PublishingPageContent: null,
        CanvasContent1: JSON.stringify([
          CONTROL,
          { controlType: 3, webPartId: 'a' },
          { controlType: 0 },
          { ...CONTROL, innerHTML: '<p>Hai</p>' },
        ]),
      },
      '<p>Một</p>\n<p>Hai</p>',
    ],
    [
      'none in a CanvasContent1 without texts',
      { PublishingPageContent: null, CanvasContent1: '[{}]' },
      undefined,
    ],
  ],
  image: [
    ['PublishingPageImage', { PublishingPageImage: IMAGE }, PICTURE],
    ['in a link', { PublishingPageImage: `<a href="/a">${IMAGE}</a>` }, PICTURE],
    [
      'its caption',
      {
        PublishingPageImage: IMAGE,
        PublishingImageCaption:
          '<div class="ExternalClass1"><p>Quang&#160;cảnh</p><p>hội nghị<br>sáng</p></div>',
      },
      { ...PICTURE, caption: 'Quang cảnh\nhội nghị\nsáng' },
    ],
    [
      'PublishingRollupImage',
      { PublishingPageImage: '<br>', PublishingRollupImage: IMAGE },
      PICTURE,
    ],
    [
      'BannerImageUrl',
      {
        BannerImageUrl: {
          Url: 'https://portal.example/a.jpg',
          Description: 'https://portal.example/a.jpg',
        },
      },
      picture('/a.jpg'),
    ],
    [
      'none but SharePoint’s own',
      {
        BannerImageUrl: { Url: 'https://portal.example/_layouts/15/images/sitepagethumbnail.png' },
      },
      undefined,
    ],
    ['AnhDaiDien as an address', { AnhDaiDien: '/a.jpg' }, picture('/a.jpg')],
    ['AnhDaiDien as HTML', { AnhDaiDien: IMAGE }, PICTURE],
    [
      'none but an object',
      { AnhDaiDien: '{"type":"thumbnail"}', PublishingPageImage: {} },
      undefined,
    ],
    ['none but a caption', { PublishingImageCaption: 'Quang cảnh' }, undefined],
    [
      'names that stand in for methods',
      { PublishingPageImage: `<img id="a" name="querySelectorAll" src="/a.jpg">` },
      picture('/a.jpg', { alt: undefined }),
    ],
    [
      'a script as an address',
      { PublishingPageImage: '<img src="javascript:alert(1)">' },
      undefined,
    ],
  ],
};

describe('parseSharePoint of bodies and pictures', () => {
  itReads(PAGE, fields);
});

/** A modern page as its item in the list has it: two texts, and a web part between them. */
function canvas(): string {
  const control = (inner: string) =>
    `<div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;&quot;controlType&quot;&#58;4&#125;">${inner}</div>`;
  return `<div>${control('<div data-sp-rte=""><p>Một</p></div>')}${control(
    '<div data-sp-webpart=""><div data-sp-componentid="">d1d91016-032f</div><div data-sp-htmlproperties="">x</div></div>',
  )}${control('<div data-sp-rte=""><p>Hai <b>ba</b></p></div>')}</div>`;
}

function picture(path: string, more: object = {}) {
  const none = { alt: undefined, caption: undefined, width: undefined, height: undefined };
  return { ...none, url: `https://portal.example${path}`, ...more };
}
