import { itReads, type FieldRows } from './json-document.js';

const BODY = '<p>Sáng 30/11, tỉnh tổ chức hội nghị.</p>\n<p>Hội nghị bàn về giảm nghèo.</p>\n';
const FORBIDDEN = { code: 'rest_forbidden', message: 'Không được.', data: { status: 401 } };
const MEDIA = {
  id: 9,
  source_url: 'https://portal.example/wp-content/uploads/a.jpg',
  alt_text: 'Hội nghị',
  caption: { rendered: '<p>Quang cảnh &#8211; hội nghị<br />\nsáng 30/11</p>\n' },
  media_details: { width: 1200, height: 800, sizes: {} },
};
const PICTURE = {
  url: MEDIA.source_url,
  alt: 'Hội nghị',
  caption: 'Quang cảnh – hội nghị\nsáng 30/11',
  width: 1200,
  height: 800,
};
const YOAST_PICTURE = { width: 640, height: 480, url: '/c.jpg', type: 'image/jpeg' };

const fields: FieldRows = {
  id: [['a number', { id: 12 }, '12']],
  url: [
    ['link', { link: 'https://portal.example/tin-12' }, 'https://portal.example/tin-12'],
    ['not guid', { guid: { rendered: 'https://portal.example/?p=12' } }, undefined],
  ],
  title: [
    ['entities', title('Xanh &#8211; sạch &amp; đẹp &quot;a&quot;'), 'Xanh – sạch & đẹp "a"'],
    ['entities of entities, decoded once', title('&amp;amp; &amp;lt;b&amp;gt;'), '&amp; &lt;b&gt;'],
    ['entities of a tag, which stays text', title('Thẻ &lt;b&gt;'), 'Thẻ <b>'],
    ['mark-up', title('<em>Tin</em> <b>mới</b><br>hôm nay'), 'Tin mới hôm nay'],
    ['a script', title('Tin<script>alert(1)</script>'), 'Tin'],
    ['nothing', title(''), undefined],
    ['a text instead of an object', { title: 'Tin' }, undefined],
    ['an object in a list', { title: [{ rendered: 'Tin' }] }, 'Tin'],
  ],
  bodyHtml: [
    ['as it is', {}, BODY.trim()],
    ['not an object', { content: { rendered: {} } }, undefined],
  ],
  datePublished: [
    [
      'date_gmt, in UTC',
      dates('2023-11-30T08:15:00', '2023-11-30T01:15:00'),
      '2023-11-30T01:15:00Z',
    ],
    ['date_gmt that names its zone', dates('', '2023-11-30T01:15:00Z'), '2023-11-30T01:15:00Z'],
    [
      'date, in the time of the portal',
      { date: '2023-11-30T08:15:00' },
      '2023-11-30T08:15:00+07:00',
    ],
    [
      'date, where date_gmt is a row of zeros',
      dates('2023-11-30T08:15:00', '0000-00-00T00:00:00'),
      '2023-11-30T08:15:00+07:00',
    ],
    [
      'date, where date_gmt is null',
      dates('2023-11-30T08:15:00', null),
      '2023-11-30T08:15:00+07:00',
    ],
    ['midnight in Vietnam', dates('2023-11-30T00:00:00', '2023-11-29T17:00:00'), '2023-11-30'],
    ['not an object', dates({}, {}), undefined],
  ],
  dateModified: [
    [
      'modified_gmt',
      { modified: '2023-12-01T09:00:00', modified_gmt: '2023-12-01T02:00:00' },
      '2023-12-01T02:00:00Z',
    ],
  ],
  authors: [
    ['of _embedded', embedded('author', { id: 7, name: 'BH', url: '' }), [party('BH')]],
    [
      'with an entity in the name',
      embedded('author', { name: 'An &amp; Bình' }),
      [party('An & Bình')],
    ],
    [
      'with an own page, not the one that tells the name for the log-in',
      embedded('author', { name: 'BH', url: 'https://bh.example/', link: '/author/admin-bh' }),
      [party('BH', 'https://bh.example/')],
    ],
    [
      'of Yoast, where WordPress hides its users',
      { ...embedded('author', FORBIDDEN), yoast_head_json: { author: 'BH' } },
      [party('BH')],
    ],
    ['none but a number', { author: 7 }, undefined],
    ['no name for a log-in', embedded('author', { name: 'nguyenvana' }), undefined],
    ['no account', embedded('author', { name: 'admin' }), undefined],
    ['none but an error', embedded('author', FORBIDDEN), undefined],
  ],
  publisher: [['of Yoast', { yoast_head_json: { og_site_name: 'Cổng A' } }, party('Cổng A')]],
  image: [
    ['of _embedded', embedded('wp:featuredmedia', MEDIA), PICTURE],
    [
      'without a caption of its own',
      embedded('wp:featuredmedia', {
        ...MEDIA,
        caption: { rendered: '<p class="attachment"><a href="a.jpg"><img src="a.jpg"></a></p>' },
      }),
      { ...PICTURE, caption: undefined },
    ],
    [
      'none, where it is another file',
      embedded('wp:featuredmedia', { ...MEDIA, media_type: 'file', source_url: '/a.pdf' }),
      undefined,
    ],
    ['of Jetpack', { jetpack_featured_media_url: '/b.jpg' }, picture('/b.jpg')],
    ['none of Jetpack', { jetpack_featured_media_url: '' }, undefined],
    [
      'of Yoast',
      { featured_media: 9, yoast_head_json: { og_image: [YOAST_PICTURE] } },
      picture('/c.jpg', 640, 480),
    ],
    [
      'of Yoast, where WordPress hides the media',
      {
        ...embedded('wp:featuredmedia', FORBIDDEN),
        yoast_head_json: { og_image: [YOAST_PICTURE] },
      },
      picture('/c.jpg', 640, 480),
    ],
    [
      'none, where that of Yoast is the whole site’s',
      { featured_media: 0, yoast_head_json: { og_image: [YOAST_PICTURE] } },
      undefined,
    ],
    ['none but an error', embedded('wp:featuredmedia', FORBIDDEN), undefined],
    ['none but a number', { featured_media: 9 }, undefined],
  ],
  language: [
    ['lang', { lang: 'vi', yoast_head_json: { og_locale: 'en_US' } }, 'vi'],
    ['of Yoast', { yoast_head_json: { og_locale: 'vi_VN' } }, 'vi-VN'],
    ['none', {}, undefined],
  ],
  tags: [
    [
      'of all taxonomies',
      embedded('wp:term', [{ name: 'Thi đua &amp; khen thưởng' }], [{ name: 'Bắc Kạn' }], []),
      ['Thi đua & khen thưởng', 'Bắc Kạn'],
    ],
    ['none but numbers', { categories: [1], tags: [2] }, undefined],
    ['none but an error', embedded('wp:term', FORBIDDEN), undefined],
  ],
};

describe('parseWordPress', () => {
  itReads({ ...title('Tin'), content: { rendered: BODY, protected: false } }, fields);
});

function title(rendered: string) {
  return { title: { rendered } };
}

function dates(date: unknown, utc: unknown) {
  return { date, date_gmt: utc };
}

function embedded(name: string, ...values: unknown[]) {
  return { _embedded: { [name]: values } };
}

function party(name: string, url?: string) {
  return { name, url };
}

function picture(path: string, width?: number, height?: number) {
  const url = `https://portal.example${path}`;
  return { url, alt: undefined, caption: undefined, width, height };
}
