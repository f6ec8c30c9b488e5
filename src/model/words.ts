import type { BulletinErrorCode } from './bulletin-error.js';

/** Languages that the element itself speaks, as BCP 47 tags. */
export type InterfaceLanguage = 'vi' | 'en';

/** Everything that the element itself says to a reader, in one language. */
export interface Words {
  language: InterfaceLanguage;
  increaseFontSize: string;
  decreaseFontSize: string;
  resetFontSize: string;
  fontSizeTools: string;
  /** @param percent of the size that the page gives, such as 125 */
  fontSize: (percent: number) => string;
  loading: string;
  retry: string;
  attachments: string;
  source: string;
  stale: string;
  /** @param day in UTC */
  formatDay: (day: Date) => string;
  /** @param day as `formatDay` writes it */
  goneSince: (day: string) => string;
  moved: string;
  errors: Record<BulletinErrorCode, string>;
}

/** The words of every page that does not ask for others. */
export const vi: Words = {
  language: 'vi',
  increaseFontSize: 'Tăng cỡ chữ',
  decreaseFontSize: 'Giảm cỡ chữ',
  resetFontSize: 'Cỡ chữ mặc định',
  fontSizeTools: 'Cỡ chữ',
  fontSize: (percent) => `Cỡ chữ ${percent}%`,
  loading: 'Đang tải bản tin…',
  retry: 'Thử lại',
  attachments: 'Tệp đính kèm',
  source: 'Nguồn:',
  stale: 'Chưa tải được bản mới nhất. Dưới đây là bản đã có.',
  formatDay: (day) => day.toISOString().slice(0, 10).split('-').reverse().join('/'),
  goneSince: (day) => `Bản tin đã được gỡ ngày ${day}.`,
  moved: 'Bản tin này đã chuyển sang địa chỉ mới:',
  errors: {
    address: 'Địa chỉ bản tin không đúng.',
    network: 'Không tải được bản tin. Hãy kiểm tra kết nối mạng rồi thử lại.',
    timeout: 'Tải bản tin quá lâu. Hãy kiểm tra kết nối mạng rồi thử lại.',
    'not-found': 'Không tìm thấy bản tin này.',
    gone: 'Bản tin đã được gỡ.',
    status: 'Máy chủ đang gặp sự cố. Hãy thử lại sau ít phút.',
    'too-large': 'Bản tin quá lớn, không hiển thị được.',
    unreadable: 'Không đọc được bản tin.',
    empty: 'Bản tin chưa có nội dung.',
  },
};
