import { named } from '../named.js';
import { og } from './page-parts.js';
import { article, item, itGives, meta, type Rows } from './told-parts.js';

const MANY = Array.from({ length: 9 }, (_, index) => `Hoàng Vũ ${index}`).join(', ');

const told: Rows = {
  authors: [
    ['JSON-LD', article({ author: { '@type': 'Person', name: 'An' } }), named('An')],
    ['JSON-LD of several', article({ author: [{ name: 'An' }, 'Bình'] }), named('An', 'Bình')],
    [
      'microdata',
      item(
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">An</i></span>',
      ),
      named('An'),
    ],
    ['microdata of a link', item('<a itemprop="author" href="#an">An</a>'), named('An')],
    ['meta', meta('author', 'An'), named('An')],
    ['Dublin Core', meta('DC.creator', 'Phòng Trồng trọt'), named('Phòng Trồng trọt')],
    [
      'each of several in Dublin Core',
      meta('DC.creator', 'Hoàng Vũ') + meta('DC.creator', 'Thu Hà') + meta('byline', 'An'),
      [...named('Hoàng Vũ'), ...named('Thu Hà')],
    ],
    ['no address', og('article:author', 'https://facebook.example/an'), undefined],
    [
      'a name that is told after an address',
      meta('author', 'https://facebook.example/an') + og('article:author', 'An'),
      named('An'),
    ],
    ['no agency after it', meta('author', 'By Anne Vu, CNN'), named('Anne Vu')],
    ['who made it for others', meta('twitter:creator', 'Anne Vu'), named('Anne Vu')],
    ['no account elsewhere', meta('twitter:creator', '@annevu'), undefined],
    ['JSON-LD without a label', article({ author: { name: 'By An' } }), named('An')],
    ['nobody yet', article({ author: { name: 'Đang cập nhật' } }), undefined],
    ['no button', article({ author: { name: 'Print' } }), undefined],
    ['no label', article({ author: { name: 'Tin liên quan' } }), undefined],
    ['many names in one', article({ author: { name: MANY } }), named(MANY)],
    ['no label', meta('author', 'Tác giả: Hoàng Vũ'), named('Hoàng Vũ')],
    [
      'a name after an address',
      og('article:author', 'https://facebook.example/an') + '<p class="byline">Bởi An</p>',
      named('An'),
    ],
    [
      'an account gives way',
      meta('author', 'admin') + '<p class="author">Hoàng Vũ</p>',
      named('Hoàng Vũ'),
    ],
    [
      'the site gives way',
      og('og:site_name', 'Báo Phú Lâm') +
        meta('author', 'Báo Phú Lâm') +
        '<p class="author">Hoàng Vũ</p>',
      named('Hoàng Vũ'),
    ],
    [
      'the surer of two accounts, where the page shows it',
      `${article({ author: 'Báo Phú Lâm', publisher: { name: 'Báo Phú Lâm' } })}${meta('author', 'admin')}<p>Báo Phú Lâm</p>`,
      named('Báo Phú Lâm'),
    ],
    ...'com net org edu gov info vn VN'
      .split(' ')
      .map((end): [string, string, unknown] => [
        `no address in ${end} where a name is told too`,
        meta('author', `Phu-Lam.${end}`) + og('article:author', 'Hoàng Vũ'),
        named('Hoàng Vũ'),
      ]),
    ['no address that is told alone', article({ author: ' Phu-Lam.vn ' }), undefined],
    ['initials that look like an address', meta('author', 'H.VN'), named('H.VN')],
    [
      'rather who is shown than signs',
      article({ author: '--' }) + '<p class="author">Hoàng Vũ</p>',
      named('Hoàng Vũ'),
    ],
    [
      'a person beside the site',
      article({ author: ['Báo Phú Lâm', 'Hoàng Vũ'], publisher: { name: 'Báo Phú Lâm' } }),
      named('Hoàng Vũ'),
    ],
    [
      'two names of the site, where the page shows one',
      `${article({ author: ['Portal', 'Báo Phú Lâm'], publisher: { name: 'Báo Phú Lâm' } })}<p>Báo Phú Lâm</p>`,
      named('Portal', 'Báo Phú Lâm'),
    ],
    [
      'no site that is told alone',
      article({ author: 'Báo Phú Lâm', publisher: { name: 'Báo Phú Lâm' } }),
      undefined,
    ],
    [
      'initials that stand in the name of the site',
      og('og:site_name', 'Báo An Giang') + meta('author', 'An') + '<p class="author">Vũ</p>',
      named('An'),
    ],
    ['each once', article({ author: [{ name: 'An' }, { name: 'AN' }] }), named('An')],
    [
      'whom another paper is retold from, as a person',
      article({ author: { name: 'Theo Hồ Hương' } }),
      named('Hồ Hương'),
    ],
    ['a person of that name', article({ author: { name: 'Theo James' } }), named('Theo James')],
    ['no account that a system publishes with', meta('author', 'admin'), undefined],
  ],
  publisher: [
    [
      'JSON-LD',
      article({ publisher: { name: 'Báo', url: '/' } }),
      { name: 'Báo', url: 'https://portal.example/' },
    ],
    ['Open Graph', og('og:site_name', 'Báo'), { name: 'Báo', url: 'https://portal.example/' }],
    [
      'no address where a name is told too',
      og('og:site_name', 'Phu-Lam.vn') + meta('DC.publisher', 'Báo'),
      { name: 'Báo', url: 'https://portal.example/' },
    ],
    [
      'an address, if it is all',
      og('og:site_name', 'Phu-Lam.vn'),
      { name: 'Phu-Lam.vn', url: 'https://portal.example/' },
    ],
    ['Dublin Core', meta('DC.publisher', 'Báo'), { name: 'Báo', url: 'https://portal.example/' }],
  ],
};

describe('what a page tells others', () => {
  itGives(told);
});
