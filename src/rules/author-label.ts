/**
 * Before the name of whoever wrote a text, at its end: surer than what is told beside the text, such as
 * the account that sent it.
 */
export const AUTHOR_LABEL =
  /^\W*(?:tác giả|người viết|thực hiện\s*:|tin(?:,| và|\s*:| bài| ảnh)|bài(?:,| và|\s*:| viết\s*:))/i;
