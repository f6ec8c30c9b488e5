/**
 * Reads the documents of a made-up CMS, which has names of its own for everything. What is given
 * here needs no cleaning: the element does that. Of another document nothing is given, so that the
 * element reads it by its own formats.
 * @type {import('bantin-article').OwnFormat}
 */
function readMyCms({ text, mimeType }) {
  if (mimeType !== 'application/json') return undefined;
  const { he_thong: system, tin: item } = JSON.parse(text);
  if (system !== 'my-cms') return undefined;
  const { anh: picture } = item;
  return {
    id: item.ma_so,
    title: item.tieu_de,
    summary: item.trich_yeu,
    bodyText: item.doan_van.join('\n\n'),
    // 25/03/2026 → 2026-03-25
    datePublished: item.ngay_dang.split('/').reverse().join('-'),
    authors: [{ name: item.nguoi_viet }],
    image: {
      url: picture.tep,
      alt: picture.mo_ta,
      caption: picture.chu_thich,
      width: picture.rong,
      height: picture.cao,
    },
    language: 'vi',
  };
}

const { formats } = /** @type {typeof import('bantin-article').BantinArticleElement} */ (
  await customElements.whenDefined('bantin-article')
);
formats.add('my-cms', readMyCms);
