import { isNobody } from '../nobody.js';
import { isLabel, isTool } from './labels.js';
import { tidyText } from './lines.js';

const LABEL =
  /^\W*(?:tác giả(?: bài viết)?|người (?:viết(?: tin| bài)?|đăng|gửi|đưa tin|thực hiện)|(?:được )?(?:viết|đăng|gửi|thực hiện|cập nhật) bởi|thực hiện|biên tập|bài viết của|(?:tin|bài|ảnh)(?:(?:\s*[,&+/-]\s*|\s+(?:và\s+)?)(?:tin|bài|ảnh|hình|clip|video))*(?: viết)?|viết bài|nguồn(?: tin| bài)?|theo|fonte|fuente|source|quelle|sumber|author|writer|by|written by|posted by)(?:\s*[:：]\s*|\s+)/i;
/** The same in other languages, in which the word may be a name's own part: `Par Anne Petit`. */
const FOREIGN_LABEL =
  /^\W*(?:(?:[Pp]ar|[Pp]or|[Vv]o[nm]|[Dd]oor|[Oo]leh|PAR|POR|VON|OLEH)\s+(?=\p{Lu})|(?:[Aa]utor|[Aa]uteur|[Pp]enulis|[Pp]ewarta|作者|文責|记者|記者|撰文|文|글)\s*[:：]\s*|[记記]者\s*(?=\p{Script=Han}{2,4}$))/u;
/** Of what kind a text is, or what somebody did for it, before names alone: `Ghi chép của …`, `CTV: …`. */
const KIND =
  /^\W*(?:(?:nhóm )?(?:pv|ctv|btv?|phóng viên|cộng tác viên|tác giả)|(?:gv[. ]?)?tpt(?: đội)?|tg|bút ký|ghi (?:chép|nhanh)|tản văn|tùy bút|phóng sự|truyện ngắn|thơ|(?:(?:sưu tầm|tổng hợp|biên (?:soạn|tập|dịch)|(?:lược )?dịch)(?:\s*(?:&|,|-|và)\s*)?){1,2})(?:\s*[:：]|\s+của)\s+/i;
const NAMES_ALONE = /^\p{Lu}[\p{L}.'’]*(?:[\s,;&/–-]+(?:và\s+)?\p{Lu}[\p{L}.'’]*)*$/u;
/** A label in a line of its own before the name. */
export const LABEL_ALONE =
  /^(?:tác giả|người (?:viết|đưa tin)|bài và ảnh|tin,? (?:và )?bài|tin,? ảnh|(?:viết|đăng) bởi)\s*:?$/i;
/** What somebody does, or is found at, after the name; what else the line counts. */
const AFTER_NAME =
  /(?:,\s*(?:[a-z]+\s+){0,3}(?:editor|reporter|writer|correspondent|journalist|columnist)s?\b.*|\s+@\w+.*|,?\s+\(?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*|\s*[/;]\s*(?:\d|ngày).*|\s+\d+ (?:lần|lượt|bình luận|views?|comments?)\b.*|\s+leave a (?:reply|comment)\b.*|,?\s+on\s+\p{L}+\.?\s+\d.*)$/iu;
/** What somebody did, after the name: `Hà Thu (tổng hợp)`. */
export const ROLE =
  /\s*\((?:(?:sưu tầm,? |lược )?(?:tổng hợp|ghi|dịch|thực hiện|sưu tầm|biên (?:soạn|dịch|tập))(?:\s(?:từ|theo)\s[^()]+)?|t\/h|th)\)$/i;
/** The same, with nothing around it; in capitals it is a heading: `TỔ CHỨC THỰC HIỆN`; some words name a ward: `Khoa Nội tổng hợp`. */
const BARE_ROLE =
  /(?<!Khoa \p{Lu}\p{Ll}*|(?:[Bb]an|[Tt]ổ|[Pp]hòng|[Nn]hóm|[Bb]ộ phận))\s(?:(?:(?:lược )?(?:tổng hợp|dịch)|sưu tầm)(?:\s(?:từ|theo)\s[^.]{1,40})?|(?:lược )?ghi(?: chép)?|thực hiện|biên (?:soạn|dịch|tập))$/u;
/** `Hoàng Vũ (TTXVN)`, `Hoàng Vũ/TTXVN`, which some run together. */
export const AGENCY =
  /(?<=\S)\s*\((?:[A-ZĐ\d/+]{2,24}|Vietnam\+|[^()/]{1,40}\/[^()]{1,40})\)$|(?<=\p{Ll})(?:TTXVN|\/[A-ZĐ]{3,8}(?:\d|\.[A-Z]{2,3}|\s?[-–]\s?\p{Lu}[\p{L}.\s]{1,20})?)$|\/(?:Báo|Tạp chí) .*$|\/[^/]{2,40} [Oo]nline$/u;
/** What somebody has learned, before the name. */
export const DEGREE =
  /^(?:(?:P?GS|TS(?:KH)?|Th\.?S|BS(?:\.?\s?CK\s?[I\d]{1,2})?|DS(?:CK[I\d]{1,2})?|(?:CN)?ĐD|KTV|KS|CN|LS|NS[NƯ][DT])[.,\s]+)+/;
/** How a school, or a paper, calls whoever wrote the text: `Cô giáo Nguyễn Thị An`. */
export const CALLED =
  /^(?:(?:Thầy|Cô)(?: giáo)?|PV|CTV|BTV|CCB|GV|HS|SV|Em|Phóng viên|Sinh viên|Học sinh|Luật sư|Linh mục|Nhà (?:báo|thơ|văn)|(?:Thiếu|Trung|Thượng|Đại) (?:[uú][ýy]|tá|tướng)(?: QNCN)?|Đ\/c|Đồng chí):? (?=(?:\p{Lu}['’]?\p{Ll}* ){1,3}\p{Lu})/u;
export const IN_BRACKETS = /^[[(]([^[\]()]+)[\])]$/;
/** A name with its reporter's title. */
const KOREAN = /^(\p{Script=Hangul}{2,4})(?: \S{1,15})?\s*(?:기자|특파원)(?!\p{L})/u;
const SOURCE = /^\W*(?:(?:theo|fonte|fuente|source|quelle|sumber)\b|nguồn)/i;
/** With nothing else in the line it needs no colon. */
const SOURCE_IN_BRACKETS = /^\(theo\s+([^()]{2,60})\)$/i;
/** Whom a text or its pictures are from, which is not who wrote it. */
const NO_AUTHOR =
  /^\W*(?:nguồn|theo\s|(?:fonte|fuente|source|quelle|sumber|ảnh(?: [^\s:：]+){0,3})\s*[:：])/i;
/** Whose the pictures are. */
const OF_PICTURES = /^\W*nguồn ảnh|^\W*nguồn\W*(?:internet|sưu tầm|tổng hợp)/i;
/** After a source, where it is. */
const LINK = /[\s,–-]+(?:(?:link|đường dẫn)\s*[:：]\s*)?https?:\/\/\S*$/i;
/** Other than that of a time. */
const COLON = /(?<!\d)[:：]|[:：](?!\d)/;
/** Of these a colon must follow: they may begin a sentence, a name, or the title of a part: `Bài 2: …`. */
const NEEDS_COLON =
  /^\W*(?:(?:tin|bài|ảnh)(?!\s*(?:[,&-]|và)\s*(?:bài|ảnh|hình|clip)|(?:[\s,&+/-]+(?:và\s+)?(?:viết|của|tin|bài|ảnh|hình|clip|video))*\s*[:：])|(?:theo|nguồn|thực hiện|biên tập|author|writer)(?![^:：]{0,30}[:：]))/i;
/** No sentence begins so. */
const SURE = /^\W*(?:tin|bài)\s*(?:[,&-]|và)\s*(?:bài|ảnh|clip)\s/i;
/** Whom a text retells, in the place of who wrote it; elsewhere it is a name: `Theo Jansen`. */
export const THEO =
  /^\(?[Tt]heo\s+(?=.*(?:[A-ZĐ]{2}|[ăâđêôơư\u1ea0-\u1ef9]|\+)|\p{Lu}[\p{L}]*[àáãèéìíòóõùúý]\p{L}* \p{Lu})/u;
/** An address, or a label whose name is missing. */
const NO_NAME =
  /^website\s*:|^\S+ \d{1,2}$|^(?:https?:)?\/\/|^www\.|^[#@]|=|©|\S+@\S+|^(?:by|(?:written|posted) by|author|tác giả|bởi|đăng bởi)$|^(?:e-?mail|contact|follow|about) (?:the )?author|^(?:learn|read|see|view) (?:more|all)\b|^(?:author )?of |^\d{1,2}:\d\d|[:：]$|\s(?:von|by|par|por|bởi)$/i;
/** Who took the pictures, named after who wrote the text. */
export const SECOND =
  /[\s,.;|/–-]+(?:ảnh|clip|video|đồ họa)(?:\s*[,&]\s*(?:ảnh|clip|video))*\s*[:：].*$|\s+\(?theo\s+\S.*$/i;
/** How the names of offices begin; with one word more they may be somebody's: `Trường Huy`. */
export const OFFICES =
  /(?:(?:Văn phòng|VP|Phòng|Sở|Bộ|Vụ|TT|(?:Huyện|Tỉnh|Thành|Thị|Quận|Xã|Đảng) (?:[Đđ]oàn|[Ủủ]y|[Bb]ộ)|Trung tâm|(?:Tổng c|Chi c|C)ục|UBND|(?:UB)?MTTQ|BCH|LĐLĐ|Công an|Thanh tra|Trạm|Quỹ|Tổ|(?:Học v|Bệnh v|Thư v|V)iện|Ủy ban|Liên (?:minh|đoàn)|Hạt|Chi (?:hội|đoàn)) |(?:Hội|Đoàn|Đài|Trường|Khoa|Ban) (?!\S+$))/
    .source;
export const OFFICE = new RegExp(`^${OFFICES}`, 'i');
/** Whom somebody belongs to, after the name. */
const IN_OFFICE = new RegExp(`\\s*\\(${OFFICES}[^()]*\\)$`);
/** In characters: what is longer names several, or says more. */
export const MAX_NAME = 80;
/** In characters. */
export const MAX_BYLINE = 300;

/** The name in what may say more: a label before it, an address behind it. */
export function nameIn(text: string): string | undefined {
  const line = tidyText(text.slice(0, MAX_BYLINE)).replace(IN_BRACKETS, '$1');
  const bare = isLabelled(line) ? line.replace(LABEL, '').replace(FOREIGN_LABEL, '') : line;
  const name = bare
    .replace(SECOND, '')
    .replace(AFTER_NAME, '')
    .replace(ROLE, '')
    .replace(BARE_ROLE, '')
    .replace(AGENCY, '')
    .replace(IN_OFFICE, '')
    .replace(/(?:[\s,;|/•·–-]|(?<=\s)\.)+$|(?<=\p{Ll})\.$/u, '')
    .replace(/^[\s,;|/–:-]+/, '')
    .replace(CALLED, '')
    .replace(IN_BRACKETS, '$1');
  const isName = name.length > 1 && name.length <= MAX_NAME && /\p{L}/u.test(name);
  const isNone = NO_NAME.test(name) || isTool(name) || isLabel(name) || isNobody(name);
  return isName && !isNone ? name : undefined;
}

/** True for a label, other than the first words of a title that goes on with a colon: `Nguồn nước: …`. */
function isLabelled(line: string): boolean {
  if (NEEDS_COLON.test(line)) return false;
  const label = LABEL.exec(line)?.[0];
  if (label === undefined || COLON.test(label))
    return label !== undefined || FOREIGN_LABEL.test(line);
  return !COLON.test(line.replace(SECOND, ''));
}

/** What a byline with a label names, such as `Tác giả: …`; `undefined` where there is no label. */
export function labelledName(text: string): string | undefined {
  const line = tidyText(text);
  const [, reporter] = KOREAN.exec(line) ?? [];
  if (reporter !== undefined) return reporter;
  const bare = line.replace(KIND, '');
  const alone = bare.replace(ROLE, '').replace(BARE_ROLE, '');
  // One word is a section: `Tin tổng hợp`.
  const isName = bare !== line || (alone !== line && alone.includes(' '));
  if (isName && NAMES_ALONE.test(alone.replace(SECOND, ''))) return nameIn(alone);
  if (!isLabelled(line) || NO_AUTHOR.test(line)) return undefined;
  const name = nameIn(line);
  // Without its colon a label may begin a sentence.
  return /[:：]/.test(line) || SURE.test(line) || /^\p{Lu}\S*(?:\s\S+){0,5}$/u.test(name ?? '')
    ? name
    : undefined;
}

/** True for a byline that names but an account: `Tác giả: admin`. */
export function isNobodysByline(text: string): boolean {
  return text.length <= MAX_NAME && LABEL.test(text) && isNobody(text.replace(LABEL, ''));
}

/** Whom a text is taken from, as a line such as `Nguồn: …` says; a site's address is no name. */
export function sourceName(text: string): string | undefined {
  const line = tidyText(text).replace(LINK, '');
  const isSource = SOURCE.test(line) && isLabelled(line) && !OF_PICTURES.test(line);
  const [, inBrackets] = SOURCE_IN_BRACKETS.exec(line) ?? [];
  const name = inBrackets !== undefined || isSource ? nameIn(inBrackets ?? line) : undefined;
  return name === undefined || /\.[a-z]{2,}/i.test(name) ? undefined : name;
}
