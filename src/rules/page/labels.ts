/** What the lists of other texts, the comments and the tags of a page are called, whole lines. */
const LABELS = [
  /(?:các |những )?(?:tin, )?(?:tin|bài)(?: viết| tức| bài)?(?: đã (?:đưa|đăng))?/.source +
    / ?(?:liên quan|khác|cũ hơn|mới hơn|mới nhất|mới|cùng (?:chuyên mục|chủ đề|loại)|nổi bật|đọc nhiều|xem nhiều|đã (?:đăng|đưa))(?: khác| nhất)?/
      .source,
  /(?:(?:bài )?mới nhất từ|latest from) .{1,40}|(?:à )?lire aussi|l(?:ea|eia) (?:también|também|mais)|baca juga|lesen sie auch|(?:được )?(?:xuất bản|đăng) (?:trong|tại)|published in/
    .source,
  /(?:xem |đọc )?(?:(?:thêm|tất cả|các)(?: các)? )?(?:tin|bài)(?: viết)?(?: khác)? (?:của|cùng) tác giả/
    .source,
  /(?:tin|bài) (?:nên đọc|đọc nhiều)|cùng (?:chuyên mục|chủ đề)|(?:chủ đề|có|sản phẩm|dịch vụ|video) liên quan/
    .source,
  /có thể bạn (?:quan tâm|thích|muốn xem)|(?:theo dòng )?sự kiện/.source,
  /(?:mời )?(?:quý )?(?:bạn |độc giả |bạn đọc )?(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp)(?: video)?/
    .source,
  /(?:gửi )?(?:ý kiến|bình luận|phản hồi|nhận xét)(?: (?:của )?(?:bạn(?: đọc)?|độc giả))?|trả lời|đánh giá(?: bài viết)?/
    .source,
  /chia sẻ(?: bài viết| lên| qua)?|từ kh(?:óa|oá)|tags?|thẻ|nhãn|chủ đề|chuyên mục/.source,
  /related(?: (?:posts|articles|stories|news|links|content))?|more (?:stories|news|from .{1,40})/
    .source,
  /you (?:may|might)(?: also)? like|similar (?:articles|posts|recipes|stories)|read (?:more|also|next)|see also|recommended(?: for you)?/
    .source,
  /verwandte (?:themen|artikel)|mehr zum thema|(?:artículos|noticias) relacionad[ao]s|(?:articles|sujets) (?:liés|similaires|connexes)|阅读更多|相关(?:阅读|文章|新闻)|関連記事|bagikan (?:post|artikel|berita).{0,30}/
    .source,
  /share this(?: article| story| post)?|(?:add a |leave a |post (?:a|your) )?(?:comments?|reply)|comments are closed|laisser un commentaire|(?:deja|deixe) (?:un|um|seu) coment[aá]rio|lascia un commento|schreibe? einen kommentar|tinggalkan (?:komentar|balasan)/
    .source,
  /(?:bài|tin) (?:viết )?(?:trước|sau|kế tiếp|tiếp theo)(?: đó)?|(?:previous|next) (?:article|post|story)/
    .source,
  /liên kết (?:web(?:site)?|hữu ích|ngoài)|(?:tin|bài)(?: viết)? tài trợ|sponsored/.source,
  /continue reading|lire la suite|weiterlesen|selengkapnya/.source,
  /more about|reuse content|promoted by .{1,20}|related searches|most (?:read|popular|viewed)|recent posts|trending(?: now)?|advertisements?|quảng cáo/
    .source,
];

/** Tools, counters and ways around the page, whole lines. */
const TOOLS = [
  /in(?: bài viết| trang(?: này)?| tin| ấn| bài(?: này)?)?|(?:phiên )?bản in(?: thân thiện)?|links\(\)|tải về(?!:)|e-?mail|print|save|close|menu/
    .source,
  /(?:story|article|page) tools|make a correction|báo lỗi|(?:text|font) size|(?:order a )?reprints?|xem toàn màn hình/
    .source,
  /(?:e-?mail|print|save|share|add) (?:this|to) .{1,20}/.source,
  /gửi (?:e-?mail|mail|bài viết|cho bạn bè|phản hồi|tin qua e-?mail)/.source,
  /(?:thống kê|tổng|số)?(?: (?:lượt|lần|số))*(?: người)? ?(?:truy cập|đang online)[\d\s.,:]*/
    .source,
  /(?:hôm (?:nay|qua)|trong (?:ngày|tuần|tháng)|(?:tuần|tháng) (?:này|trước)|tất cả|tổng(?: cộng)?|đang (?:xem|truy cập|online))\s*[:：]\s*[\d.,]+/
    .source,
  /\d+ (?:bình luận|phản hồi|comments?|shares?)/.source,
  /(?:số )?(?:lượt|lần)(?: người)? (?:xem|đọc|truy cập|đang online)(?: bài viết)?\s*[:：]?\s*[\d.,]*/
    .source,
  /(?:đã )?xem\s*[:：]?\s*[\d.,]+(?: lần| lượt)?|[\d.,]+ (?:lượt|lần) (?:xem|đọc)|đọc [\d.,]+ lần/
    .source,
  /(?:quay |trở )?(?:lại|về) (?:danh sách|trang (?:tin|chủ)).{0,20}|quay lại|trở (?:về|lại)|(?:về )?trang trước|trang sau|(?:lên |về )?đầu trang|trở lên trên|quay lại trang đầu|back to top/
    .source,
  /(?:tăng|giảm) cỡ chữ|tăng cỡ chữ giảm cỡ chữ|(?:xem (?:với )?)?cỡ chữ.{0,12}|tương phản.{0,12}/
    .source,
  /[aA][ +-]*[aA]?[ +-]*[aA]?[+-]|(?:xem )?cỡ chữ đọc bài viết/.source,
  /đọc (?:bài|bài viết|báo|tin)|nghe (?:bài viết|đọc bài|audio).{0,12}|listen to (?:this )?(?:article|story)/
    .source,
  /pin it|copy link|sao chép(?: liên kết)?|lưu(?: bài viết| tin)?|đánh giá[\s:：\d/★☆]*|theo dõi .{0,30}google news/
    .source,
  /bạn chưa đánh giá.{0,60}|hãy là người đầu tiên.{0,60}|click để đánh giá bài viết/.source,
  /tổng số điểm.{0,80}|xếp hạng.{0,60}|[\d/]+ (?:đánh giá|votes?|bình chọn).{0,30}/.source,
  /\d{1,2}:\d\d(?:\s*\/\s*\d{1,2}:\d\d)?|giọng (?:nữ|nam).{0,20}|tốc độ đọc.{0,12}|1x/.source,
  /(?:thêm|prefer) .{1,40} (?:trên|on) google|chọn .{1,40} làm nguồn.{0,60}/.source,
  /\d{1,2} (?:phút đọc|min(?:ute)?s? read)|(?:thời gian đọc|reading time)\s*[:：]?\s*\d{1,2} (?:phút|min(?:ute)?s?)/
    .source,
  /(?:trình duyệt|your browser) .{0,20}(?:không hỗ trợ|does not support).{0,40}/.source,
  /(?:chuyên mục|danh mục|posted in|categor(?:y|ies))\s*[:：].{1,40}/.source,
  /[<«‹]\s*(?:trước|prev(?:ious)?)|(?:tiếp|sau|next)\s*[>»›]/.source,
  /skip (?:to (?:main )?content|past .{1,40})|follow us.{0,40}|đóng|loading\.*|đang tải.{0,12}|(?:tin|nội dung) đang (?:được )?cập nhật/
    .source,
];

/** Names of services and what is done there, one or several in a line. */
const SHARE =
  /^(?:[^\p{L}\p{N}]*(?:facebook|twitter|x|zalo|google\+?|linkedin|pinterest|messenger|telegram|e-?mail|print|chia sẻ|share|thích|like|tweet|lưu|in|sao chép|copy link|in (?:tin|bài viết|trang)|gửi (?:e-?mail|mail)|lưu tin|quay lại)(?![\p{L}\p{N}]))+[^\p{L}\p{N}]*$/iu;

/** At the end of a text, to whoever reads it: what else there is to read, or to listen to. */
const INVITATION =
  /^\W*(?:mời|xin mời|kính mời) (?:quý )?(?:bạn đọc|độc giả|bạn|các bạn|quý vị).{0,60}(?:chuyên mục|xem|đọc|theo dõi|tham khảo|nghe)/i;

/** Before a link to another text, in one line with it. */
const POINTER =
  /^(?:[>»•\-–→☞*]*\s*(?:(?:mời (?:bạn|độc giả) )?(?:xem|đọc) (?:thêm|tiếp)|(?:tin|bài)(?: viết)? liên quan|từ kh(?:óa|oá)|tags?|keywords?|read more|see also|related|more|baca juga|lire aussi|lea también|leia (?:mais|também))\s*[:：>]|[>»]{2,})/i;

const DETAILS = /^\W*xem chi tiết(?: (?:tại|trong|ở) (?:đây|(?:file|tệp)(?: đính kèm)?))?\W*$/i;

const LABEL = new RegExp(`^\\W*(?:${LABELS.join('|')})(?:\\s*\\(\\d+\\))?[\\s:：»>.…–-]*$`, 'i');
const TOOL = new RegExp(`^\\W*(?:${TOOLS.join('|')})\\W*$`, 'i');
/** After which readers speak. */
const COMMENTS =
  /^\W*(?:(?:các )?(?:ý kiến|bình luận|phản hồi|nhận xét)(?: (?:của )?(?:bạn(?: đọc)?|độc giả))?|comments?)\W*\d*\W*$/i;
/** In characters: what is longer is text. */
const MAX_LABEL = 120;
const MAX_IMPRINT = 400;

/** Whose the page is. */
const COPYRIGHT = /^\W*(?:(?:©|copyright)\W*(?:\d{4}|bản quyền)|\d{4}\W*©|bản quyền (?:©|thuộc))/i;
/** Who answers for the page, at its foot. */
const IMPRINT =
  /(?:^|[.\s–-])(?:(?:người )?chịu trách nhiệm(?: chính| nội dung| xuất bản)?|(?:phó )?tổng biên tập|trưởng ban biên tập|(?:cơ quan|đơn vị) chủ quản)\s*[:：]|^\W*giấy phép (?:số|thiết lập|hoạt động|xuất bản)/i;

/** True for the line that says whose the page is. */
export function isCopyright(text: string): boolean {
  return text.length < MAX_IMPRINT && COPYRIGHT.test(text);
}

/** True for the label of what is no part of an article: `Tin liên quan`, `Bình luận (2)`. */
export function isLabel(text: string): boolean {
  return text.length < MAX_LABEL && LABEL.test(text);
}

/** True for the title of what readers say: `Bình luận (2)`. */
export function isCommentsTitle(text: string): boolean {
  return text.length < MAX_LABEL && COMMENTS.test(text);
}

/** True for a button or a counter: `In bài viết`, `Lượt xem: 120`. */
export function isTool(text: string): boolean {
  return text.length < MAX_LABEL && (TOOL.test(text) || SHARE.test(text));
}

/** True for what stands at the foot of a page: `Chịu trách nhiệm nội dung: …`, `© 2024 …`. */
export function isImprint(text: string): boolean {
  return (text.length < MAX_IMPRINT && IMPRINT.test(text)) || isCopyright(text);
}

/** True for what leads to another text: `>> Xem thêm: …`. */
export function isPointer(text: string): boolean {
  return POINTER.test(text);
}

/** True for what leads to the whole of the text: `Xem chi tiết tại đây`. */
export function isDetails(text: string): boolean {
  return DETAILS.test(text);
}

/** True for a line that asks readers to go on to more: `Mời bạn đọc vào chuyên mục …`. */
export function isInvitation(text: string): boolean {
  return text.length < MAX_LABEL && INVITATION.test(text);
}
