import { expect } from '@open-wc/testing';
import { BODY, H1, og } from './page-parts.js';
import { bodyLinesOf, PARAGRAPHS, readPage, TEXT } from './read-page.js';
import { article, meta } from './told-parts.js';

const SITE = 'Trường THCS Phú Lâm';
/** A short table, as results are told in. */
const TABLE =
  '<table><tr><td>1</td><td>Trần Hải Lâm</td><td>Toán</td></tr><tr><td>2</td><td>Lê Thành Long</td><td>KK</td></tr></table>';

/** Who wrote a text, as pages of schools, districts and newspapers say it. */
const rows: [name: string, html: string, expected: string[] | undefined][] = [
  [
    'a Spanish class, before a place',
    `${H1}<p class="firma">Ana Ruiz | Madrid</p>${BODY}`,
    ['Ana Ruiz'],
  ],
  ['a class of the Romance languages', `${H1}<p class="autor">Ana Ruiz</p>${BODY}`, ['Ana Ruiz']],
  ...[
    ['a label in any language', 'Av: Ana Ruiz'],
    ['a label of what was written', 'Story by Ana Ruiz'],
    ['a day with a month in words', 'Ana Ruiz, Sep 1, 2020'],
    ['when it was posted', 'By Ana Ruiz posted Aug 18th 2010 7:30PM'],
    ['a label beside it by style alone', '<b>Author</b><i>Ana Ruiz</i>'],
    ['a date beside it by style alone', '<b>Ana Ruiz</b><i>12/03/2024</i>'],
    ['itself once more', '<b>Ana Ruiz</b><i>Ana Ruiz</i>'],
  ].map(([name, shown]): [string, string, string[]] => [
    `without ${name}`,
    `${H1}<p class="author">${shown}</p>${BODY}`,
    ['Ana Ruiz'],
  ]),
  [
    'a pen name, into which its label runs',
    `${H1}<p class="author">By<b>hoangvu</b></p>${BODY}`,
    ['hoangvu'],
  ],
  [
    'not when the text was changed',
    `${H1}<p>By <b>Ana Ruiz</b><i>Updated: Sep 26, 2022</i></p>${BODY}`,
    ['Ana Ruiz'],
  ],
  ...[
    'Ana schrieb:',
    'Rezept von',
    'Author of this story',
    '9:39AM BST 05 Oct 2011',
    'You May Like',
    'Similar stories',
  ].map((shown): [string, string, undefined] => [
    `not ${shown}`,
    `${H1}<p class="author">${shown}</p>${BODY}`,
    undefined,
  ]),
  [
    'several after the name of a section',
    `${H1}<p class="author">Politik · Ana Ruiz, Tina Lind</p>${BODY}`,
    ['Ana Ruiz', 'Tina Lind'],
  ],
  [
    'two with a hyphen between them',
    `${H1}<article>${TEXT}<p>Tin, ảnh: Hoàng Hoài-Vũ Trang</p></article>`,
    ['Hoàng Hoài', 'Vũ Trang'],
  ],
  [
    'one with a hyphen in the name',
    `${H1}<p class="author">Anne Marie-Louise Petit</p>${BODY}`,
    ['Anne Marie-Louise Petit'],
  ],
  ['no empty label', `${H1}<article>${TEXT}<p>Tác giả bài viết:</p></article>`, undefined],
  ['an id', `${H1}<p id="byline">Steven Chase</p>${BODY}`, ['Steven Chase']],
  ['a byline that is told', `${meta('byline', 'Steven Chase')}${H1}${BODY}`, ['Steven Chase']],
  [
    'a label in a line of its own',
    `${H1}${BODY}<div>Tác giả: <p><b>Ban truyền thông</b></p></div>`,
    ['Ban truyền thông'],
  ],
  [
    'the link in a byline, its label beside it',
    `${H1}<h4 class="author-name"><a href="/an"><img src="/an.jpg"></a><span>By</span><a href="/an">hoangvu</a></h4>${BODY}`,
    ['hoangvu'],
  ],
  [
    'the text of a byline, where its link says something else',
    `${H1}<p class="author">Hoàng Văn Vũ Nguyên | <a href="/b">Ban thư ký</a></p>${BODY}`,
    ['Hoàng Văn Vũ Nguyên'],
  ],
  [
    'all links in a byline',
    `${H1}<p class="author"><a href="/a">Hoàng Vũ</a>, <a href="/b">Thu Hà</a></p>${BODY}`,
    ['Hoàng Vũ', 'Thu Hà'],
  ],
  [
    'whom a label names, where an element names but an account',
    `${H1}<p class="author">admin</p>${BODY}<p>Tác giả: Hoàng Vũ</p>`,
    ['Hoàng Vũ'],
  ],
  [
    'no words that invite',
    `${H1}<p class="author">Hoàng Vũ <a href="#c">Leave a reply »</a></p>${BODY}`,
    ['Hoàng Vũ'],
  ],
  ['no counter', `${H1}<p class="author">Hoàng Vũ 5 lần xem</p>${BODY}`, ['Hoàng Vũ']],
  ['no counter alone', `${H1}<p class="author">Admin | 0 bình luận</p>${BODY}`, undefined],
  ['initials without their brackets', `${H1}${BODY}<p>Tác giả: [H.H]</p>`, ['H.H']],
  ['no account', `${H1}<article>${TEXT}<p>Tác giả: admin</p></article>`, undefined],
  ['no office of the site', `${meta('author', 'Biên tập viên')}${H1}${BODY}`, undefined],
  ['a label of three words', `${H1}${BODY}<p>Người viết tin: Hoàng Vũ</p>`, ['Hoàng Vũ']],
  ['nobody in a table', `${H1}<article>${TABLE}${TEXT}</article>`, undefined],
  [
    'whom the text names at its end, before whom the page names',
    `${meta('author', 'CNTT')}${H1}<article>${TEXT}<p>Tác giả: Tập thể lớp 4A1</p></article>`,
    ['Tập thể lớp 4A1'],
  ],
  [
    'whom the text names for a search',
    `${meta('author', SITE)}${H1}<article>${TEXT}<p>#Tin_bài: #Hoàng_Vũ</p></article>`,
    ['Hoàng Vũ'],
  ],
  [
    'a signature before the school, whose name has a comma',
    `${meta('author', 'Trường Tiểu học, Trung học cơ sở Phú Lâm')}${H1}<article>${TEXT}<p align="right"><b>HOÀNG VŨ</b></p></article>`,
    ['HOÀNG VŨ'],
  ],
  [
    'a person whose whole name is the name of the site',
    `<title>Nạo vét kênh | Nguyễn Lan Anh</title>${article({ author: 'Nguyễn Lan Anh' })}${H1}${BODY}`,
    ['Nguyễn Lan Anh'],
  ],
  [
    'not the site, as its foot has it',
    `${meta('author', 'Phú Lâm - Vì người đọc')}${H1}${BODY}<p>© Bản quyền thuộc về Phú Lâm - Vì người đọc</p>`,
    undefined,
  ],
  [
    'not the site, whose name is like a person’s',
    `<title>Nạo vét kênh | Nguyễn Kim</title>${article({ author: 'Nguyễn Kim' })}${H1}${BODY}`,
    undefined,
  ],
  [
    'whose picture the text shows, and whose name is told',
    `${article({ author: 'Hoàng Vũ' })}${H1}${BODY}<p>Ảnh bản quyền của Hoàng Vũ</p><p>© Hoàng Vũ</p>`,
    ['Hoàng Vũ'],
  ],
  [
    'not the site, which the teaser of another text names',
    `<title>Nạo vét kênh | ${SITE}</title>${meta('author', SITE)}${H1}<p><a href="/b">Sáng thứ bảy, ${SITE} đã tổ chức hội nghị cán bộ, công chức, viên chức của năm học này, có đủ các thầy cô dự.</a></p>${BODY}`,
    undefined,
  ],
  [
    'the site, where a line of its own names it',
    `<title>Nạo vét kênh | ${SITE}</title>${meta('author', SITE)}${H1}<p>${SITE}</p>${BODY}`,
    [SITE],
  ],
];

describe('the authors of a page', () => {
  for (const [name, html, expected] of rows) {
    it(`are ${name}`, async () => {
      const { authors } = await readPage(html);
      expect(authors?.map((it) => it.name)).to.deep.equal(expected);
    });
  }

  it('leave no line of an account in the text', async () => {
    const html = `${H1}<article>${TEXT}<p>Tác giả: admin</p></article>`;
    expect(bodyLinesOf(await readPage(html))).to.deep.equal(PARAGRAPHS);
  });

  it('leave the headings of a report', async () => {
    const html = `${H1}<article>${TEXT}<h3>Các hoạt động khác</h3>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(html))).to.include('Các hoạt động khác');
  });

  it('leave a word in the text that an account could be called', async () => {
    const html = `${H1}<article><p>Website</p>${TEXT}</article>`;
    expect(bodyLinesOf(await readPage(html))).to.include('Website');
  });

  it('leave their office in the text', async () => {
    const [last, office] = ['<p><img src="/a.jpg"></p>', 'Quỹ Bảo vệ rừng phòng hộ'];
    const html = `${H1}<article>${TEXT}${last}<p align="right"><b>Phi Tiến – ${office}</b></p></article>`;
    const bulletin = await readPage(html);
    expect(bulletin.authors?.map((it) => it.name)).to.deep.equal(['Phi Tiến']);
    expect(bodyLinesOf(bulletin)).to.deep.equal([...PARAGRAPHS, office]);
    expect(bulletin.bodyHtml, 'no caption').not.to.include('center');
  });

  it('leave a table as it is', async () => {
    const html = `${H1}<article>${TEXT}${TABLE}</article>`;
    const { authors, bodyHtml } = await readPage(html);
    expect(authors).to.equal(undefined);
    expect(bodyHtml).to.include('Lê Thành Long').and.include('KK');
  });

  it('are one told, where the text has but a signature of another', async () => {
    const html = `${og('article:author', 'Hoàng Vũ')}${H1}<article>${TEXT}<p align="right"><b>BH</b></p></article>`;
    expect((await readPage(html)).authors?.map((it) => it.name)).to.deep.equal(['Hoàng Vũ']);
  });
});
