import type { BulletinErrorCode } from './bulletin-error.js';

/** Languages that the element itself speaks, as BCP 47 tags. */
export type InterfaceLanguage = 'vi' | 'en';

/** Everything that the element itself says to a reader, in one language. */
export interface Words {
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
  errors: Record<BulletinErrorCode, string>;
}

const vi: Words = {
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

const en: Words = {
  increaseFontSize: 'Increase text size',
  decreaseFontSize: 'Decrease text size',
  resetFontSize: 'Default text size',
  fontSizeTools: 'Text size',
  fontSize: (percent) => `Text size ${percent}%`,
  loading: 'Loading the bulletin…',
  retry: 'Try again',
  attachments: 'Attachments',
  source: 'Source:',
  stale: 'The newest version could not be loaded. Below is an earlier one.',
  errors: {
    address: 'The address of this bulletin is wrong.',
    network: 'This bulletin could not be loaded. Check your connection, then try again.',
    timeout: 'This bulletin took too long. Check your connection, then try again.',
    'not-found': 'This bulletin was not found.',
    gone: 'This bulletin has been withdrawn.',
    status: 'The server has a problem. Try again in a few minutes.',
    'too-large': 'This bulletin is too large to be shown.',
    unreadable: 'This bulletin could not be read.',
    empty: 'This bulletin has no content yet.',
  },
};

/** The words, by language. */
export const WORDS: Record<InterfaceLanguage, Words> = { vi, en };
