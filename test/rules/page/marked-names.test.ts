import { expect } from '@open-wc/testing';
import { BODY, TITLE } from './page-parts.js';
import { readPage, TEXT } from './read-page.js';

const H1 = `<h1>${TITLE}</h1>`;
const told = (name: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"${name}"}}</script>`;

/** How the mark-up of a byline, or of a box about the author, sets names apart. */
const shown: [name: string, html: string, expected: string[] | undefined][] = [
  [
    'in the name of an hCard, without the position beside it',
    `${H1}<p class="author vcard"><a href="/v"><b class="fn">Andrea Vu</b></a> <span>Senior Correspondent</span></p>${BODY}`,
    ['Andrea Vu'],
  ],
  [
    'by their mark in a line with a date',
    `${H1}<p class="detail-author-time"><span data-role="author">Thu Hà – Mỹ Dung</span> <span>25/10/2024 07:10</span></p>${BODY}`,
    ['Thu Hà', 'Mỹ Dung'],
  ],
  [
    'in a line with a date that tells but one of them',
    `${H1}<div><span class="head__author">Thùy Dương - Nguyễn Giang</span> <span>25/09/2024 16:08</span></div>${BODY}`,
    ['Thùy Dương', 'Nguyễn Giang'],
  ],
  ...['<span class="cate">Quản lý</span>', '<a href="/quan-ly">Quản lý</a>'].map(
    (section): [string, string, string[] | undefined] => [
      `not in the name of a section: ${section}`,
      `<nav><a href="/quan-ly">Quản lý</a></nav>${H1}<div class="author-info">${section} <span>28/05/2024 15:40</span></div>${BODY}`,
      undefined,
    ],
  ),
  [
    'for nobody who but made the site',
    `${told('Phú Ích')}${H1}${BODY}<p>Phát triển bởi <a href="/b">Công ty Công nghệ Phú Ích</a></p>`,
    undefined,
  ],
  [
    'for who wrote it, beside who designed its pictures',
    `${told('Hà My')}${H1}${BODY}<p>Nội dung: Hà My | Thiết kế: Thu An</p>`,
    ['Hà My'],
  ],
  [
    'for no company whose software it is',
    `${told('VNPT')}${H1}${BODY}<p>Cổng được xây dựng trên nền tảng vnEdu - VNPT</p>`,
    undefined,
  ],
  ['after an English label', `${H1}<p>WRITER: <a href="/w">Anne Vu</a></p>${BODY}`, ['Anne Vu']],
  [
    'with a German word between them',
    `${H1}<p class="authorline"><i>Von Anne Vu und Tilo Merz, SWR</i></p>${BODY}`,
    ['Anne Vu', 'Tilo Merz'],
  ],
  [
    'not in an account before a date',
    `${H1}<div><span class="detail-author">Người đăng: <b>quantri_hoatien</b></span> <span>Ngày đăng: <b>17-10-2025</b></span> <span>Lượt xem: <b>176</b></span></div>${BODY}`,
    undefined,
  ],
  ...['Báo Hải quan', 'Báo và Phát thanh, Truyền hình Phú Lâm'].map(
    (source): [string, string, string[]] => [
      `in a source at the right: ${source}`,
      `${H1}<article>${TEXT}<p align="right"><i>Theo ${source}</i></p></article>`,
      [source],
    ],
  ),
  [
    'not in how a sentence begins',
    `${H1}<article>${TEXT}<p><b>Theo Báo cáo của xã</b></p></article>`,
    undefined,
  ],
  [
    'before whom they belong to, in brackets',
    `${H1}<article>${TEXT}</article><div class="news-detail-author"><p align="right"><b>T.H (TT Thông tin, Văn phòng UBND tỉnh)</b></p></div>`,
    ['T.H'],
  ],
  [
    'not in an account before a full stop',
    `${H1}<div><span class="NewsAuthor">Người đăng: quantri .</span><span>Ngày đăng: 21/11/2023 16:20 .</span></div>${BODY}`,
    undefined,
  ],
  [
    'not in a hidden part of what stands around the title',
    `${told('Báo Phú Lâm')}<title>${TITLE} - Báo Phú Lâm</title><div><span class="hidden d-none" itemprop="publisher"><i>Báo Phú Lâm</i></span>${H1}</div>${BODY}`,
    undefined,
  ],
  ...['Ban Biên Tập', 'Báo Phú Lâm'].map((name): [string, string, string[] | undefined] => [
    `in no element that is hidden: ${name}`,
    `<title>${TITLE} - Báo Phú Lâm</title>${H1}<div class="hidden d-none" itemprop="author" itemscope itemtype="http://schema.org/Person"><i itemprop="name">${name}</i></div>${BODY}`,
    undefined,
  ]),
  [
    'beside an address',
    `${H1}<div class="author"><img src="/a.jpg"><a href="/tac-gia/ha-my">Hà My</a><a href="mailto:hamy@bao.example">hamy@bao.example</a></div>${BODY}`,
    ['Hà My'],
  ],
  ['after a word for retelling', `${H1}<p class="author">Theo Hà My</p>${BODY}`, ['Hà My']],
  ['after a date and `bởi`', `${H1}<p>Ngày đăng: 05/03/2024 bởi Hà My</p>${BODY}`, ['Hà My']],
  [
    'before when they changed it',
    `${H1}<p>Cập nhật bởi Hà My lúc 05/03/2024</p>${BODY}`,
    ['Hà My'],
  ],
  [
    'with their academic titles',
    `${H1}<p>TS. Trần Văn Nam; ThS. Hà My</p><p>05/03/2024</p>${BODY}`,
    ['TS. Trần Văn Nam', 'ThS. Hà My'],
  ],
  [
    'in a box about the author alone',
    `${H1}<p>05/03/2024</p>${BODY}<div class="author-bio"><b>Anne Vu</b><p>Viết về đồng ruộng.</p></div>`,
    ['Anne Vu'],
  ],
  [
    'beside a text in which others have titles',
    `${H1}<p>05/03/2024</p><div>${TEXT}<p class="author">TTXVN/Vietnam+</p><div><h3><a href="/b">Thôn Hạ đợi nước</a></h3></div></div>`,
    ['TTXVN/Vietnam+'],
  ],
  [
    'not beside the title of another text',
    `${H1}<p>05/03/2024</p>${BODY}<div><h3><a href="/b">Thôn Hạ đợi nước</a></h3><div class="b-grid__author">Nguyên Châu</div></div>`,
    undefined,
  ],
  [
    'with a sign within them',
    `${H1}<p>Tác giả: Cô giáo H' Ni Niê Kdăm</p>${BODY}`,
    ["H' Ni Niê Kdăm"],
  ],
  [
    'after whom the text retells',
    `${H1}<article>${TEXT}</article><div class="author"><p>(theo Vietnam+)</p></div>`,
    ['Vietnam+'],
  ],
  [
    'beside one whom alone it tells others',
    `${told('Thu Hà')}${H1}<p class="author"><a href="/h">Thu Hà</a> - <a href="/d">Mỹ Dung</a></p>${BODY}`,
    ['Thu Hà', 'Mỹ Dung'],
  ],
  [
    'beside none whom alone it tells others',
    `${told('Lê Văn Bình')}${H1}<p class="author"><a href="/h">Thu Hà</a> - <a href="/d">Mỹ Dung</a></p>${BODY}`,
    ['Lê Văn Bình'],
  ],
  [
    'beside one, not with a date run into the name',
    `${told('Thu Hà')}${H1}<a class="byline" href="/h"><div><span class="author_name">By Thu Hà</span><time>2014-01-26</time></div></a>${BODY}`,
    ['Thu Hà'],
  ],
  [
    'before a day that has a label and no space before it',
    `${H1}<p><span>Tác giả: Thu Hà</span>&nbsp;<span>.Ngày đăng: 17/10/2023 .Lượt xem: 486 lượt.</span></p>${BODY}`,
    ['Thu Hà'],
  ],
  ['in no name of a section', `<p><a href="/t">Tin tổng hợp</a></p>${H1}${BODY}`, undefined],
  [
    'in bold before what they are',
    `${H1}<div class="author">Par <b>LAN VU</b>, <b>ANNE TRAN</b> Envoyées spéciales à Toulouse</div>${BODY}`,
    ['LAN VU', 'ANNE TRAN'],
  ],
  [
    'by the one link to an author in a side column',
    `${H1}${BODY}<div class="sidebar">Auteur <a rel="author" href="/v">Anne Vu</a> <a rel="author" href="/v"><img src="v.jpg"></a></div>`,
    ['Anne Vu'],
  ],
  [
    'by none of the links to several authors in a side column',
    `${H1}${BODY}<div class="sidebar"><a rel="author" href="/v">Anne Vu</a> <a rel="author" href="/t">Lan Tran</a></div>`,
    undefined,
  ],
];

describe('the names of authors', () => {
  for (const [name, html, expected] of shown) {
    it(`stand ${name}`, async () => {
      const { authors } = await readPage(html);
      expect(authors?.map((it) => it.name)).to.deep.equal(expected);
    });
  }
});
