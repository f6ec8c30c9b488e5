import { itReads, type FieldRows } from './json-document.js';

const BODY = '<p>Sáng 30/11, tỉnh tổ chức hội nghị.</p>\n<p>Hội nghị bàn về giảm nghèo.</p>\n';

const FIGURE =
  '<figure><img src="a.jpg"><figcaption>Các đại biểu cắt băng khánh thành nhà mới</figcaption></figure>';

const fields: FieldRows = {
  summary: [
    ['a lead', excerpt('<p>Lời &#8220;dẫn&#8221;.</p>\n'), 'Lời “dẫn”.'],
    ['a lead of two paragraphs', excerpt('<p>Một.</p><p>Hai.</p>'), 'Một.\nHai.'],
    ['a lead cut off', excerpt('<p>Lời dẫn dài [&hellip;]</p>'), 'Lời dẫn dài'],
    ['a lead cut off by points', excerpt('<p>Lời dẫn dài [...]</p>'), 'Lời dẫn dài'],
    [
      'a lead with a link to the rest',
      excerpt(
        '<p>Lời dẫn&hellip; <a class="more-link" href="/a">Đọc tiếp<span> “A”</span></a></p>',
      ),
      'Lời dẫn',
    ],
    [
      'a whole lead with a link to the rest',
      excerpt('<p>Lời dẫn. <a href="/a">Continue reading <span>&rarr;</span></a></p>'),
      'Lời dẫn.',
    ],
    ['a link to the rest below it', excerpt('<p>Lời dẫn</p><p><a>Xem thêm</a></p>'), 'Lời dẫn'],
    [
      'words that only look like one',
      excerpt('<p>Mời xem thêm ở trang sau</p>'),
      'Mời xem thêm ở trang sau',
    ],
    ['three points at its end', excerpt('<p>Và còn nữa…</p>'), 'Và còn nữa…'],
    ['the start of the body', excerpt('<p>Sáng 30/11, tỉnh tổ chức hội [&hellip;]</p>'), undefined],
    [
      'the whole of a short body',
      excerpt('<p>Sáng 30/11, tỉnh tổ chức hội nghị. Hội nghị bàn về giảm nghèo.</p>'),
      undefined,
    ],
    [
      'the start of a body after a picture and its caption',
      body(`<figure><img src="a.jpg"><figcaption>Ảnh: An</figcaption></figure>${BODY}`, {
        ...excerpt('<p>Sáng 30/11, tỉnh tổ chức [&hellip;]</p>'),
      }),
      undefined,
    ],
    [
      'the start of a body with a captioned picture in it',
      body(`<p>${'Một hai. '.repeat(20)}</p><div>Ảnh: An</div><p>${'Ba bốn. '.repeat(20)}</p>`, {
        ...excerpt(`<p>${'Một hai. '.repeat(20)}${'Ba bốn. '.repeat(15)}[&hellip;]</p>`),
      }),
      undefined,
    ],
    [
      'the start of a body whose first lines are short, with captioned pictures between',
      body(`<p>(BTT) – Tin ngắn.</p>${FIGURE}<p>Chợ đông từ sáng.</p>${FIGURE}${BODY}`, {
        ...excerpt('<p>(BTT) – Tin ngắn. Chợ đông từ sáng. Sáng 30/11, tỉnh [&hellip;]</p>'),
      }),
      undefined,
    ],
    [
      'a lead of the body’s own sentences, in another order',
      body(BODY, excerpt('<p>Hội nghị bàn về giảm nghèo. Sáng 30/11, tỉnh tổ chức hội nghị.</p>')),
      'Hội nghị bàn về giảm nghèo. Sáng 30/11, tỉnh tổ chức hội nghị.',
    ],
    [
      'a sentence from far within the body',
      body(`<p>${'Một hai ba. '.repeat(60)}</p>${BODY}`, excerpt('<p>Hội nghị bàn về giảm.</p>')),
      'Hội nghị bàn về giảm.',
    ],
    [
      'a lead that begins as the body does, and ends otherwise',
      body(`<p>${'Một hai. '.repeat(20)}</p>`, excerpt(`<p>${'Một hai. '.repeat(10)}Ba bốn.</p>`)),
      `${'Một hai. '.repeat(10)}Ba bốn.`,
    ],
    ['nothing but a link to the rest', excerpt('<p><a>Read more</a></p>'), undefined],
    ['nothing', excerpt(''), undefined],
    ['without a body', { content: undefined, ...excerpt('<p>Lời dẫn</p>') }, 'Lời dẫn'],
  ],
};

describe('parseWordPress of an excerpt', () => {
  itReads(body(BODY, { title: { rendered: 'Tin' } }), fields);
});

function excerpt(rendered: string) {
  return { excerpt: { rendered, protected: false } };
}

function body(rendered: string, more: object = {}) {
  return { content: { rendered, protected: false }, ...more };
}
