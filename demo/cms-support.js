// What becomes of each snippet where an editor pastes it; `docs/recipes/what-editors-keep.md` says how
// that was found out. SharePoint's is from its documentation.

const SHOWN = { vi: 'giữ nguyên, bản tin hiện ra', en: 'kept: the bulletin is shown' };
const LINK_LEFT = { vi: 'bỏ mã, còn lại liên kết', en: 'the script goes, the link stays' };
const SCRIPT_LOST = { vi: 'bỏ mã', en: 'the script goes' };
const NOTHING_LEFT = { vi: 'bị bỏ hết', en: 'nothing is left' };
const MARKED_LINK = {
  vi: 'giữ liên kết; thành bản tin nếu trang đã có sẵn mã',
  en: 'the link is kept; it is a bulletin where the page itself has the script',
};
const PLAIN = { vi: 'giữ nguyên liên kết', en: 'the link is kept' };
const BY_PERMISSION = {
  vi: 'chỉ khi quản trị đã cho phép máy chủ này',
  en: 'only where an administrator has allowed this server',
};

/** By system: its name, and what becomes of each kind of snippet. */
const SYSTEMS = [
  {
    vi: 'WordPress, người được dùng HTML tự do',
    en: 'WordPress, those who may use unfiltered HTML',
    kinds: { tag: SHOWN, script: SHOWN, link: SHOWN, frame: SHOWN, plain: PLAIN },
  },
  {
    vi: 'WordPress, tác giả và cộng tác viên',
    en: 'WordPress, authors and contributors',
    kinds: {
      tag: LINK_LEFT,
      script: LINK_LEFT,
      link: MARKED_LINK,
      frame: LINK_LEFT,
      plain: PLAIN,
    },
  },
  {
    vi: 'CKEditor 5, cài đặt thường',
    en: 'CKEditor 5, usual set-up',
    kinds: {
      tag: LINK_LEFT,
      script: LINK_LEFT,
      link: LINK_LEFT,
      frame: LINK_LEFT,
      plain: PLAIN,
    },
  },
  {
    vi: 'CKEditor 4, cài đặt thường',
    en: 'CKEditor 4, usual set-up',
    kinds: {
      tag: LINK_LEFT,
      script: NOTHING_LEFT,
      link: LINK_LEFT,
      frame: LINK_LEFT,
      plain: PLAIN,
    },
  },
  {
    vi: 'TinyMCE 8, cài đặt thường',
    en: 'TinyMCE 8, usual set-up',
    kinds: {
      tag: LINK_LEFT,
      script: NOTHING_LEFT,
      link: MARKED_LINK,
      frame: LINK_LEFT,
      plain: PLAIN,
    },
  },
  {
    vi: 'SharePoint trang hiện đại (theo tài liệu, chưa thử)',
    en: 'SharePoint, modern pages (from its documentation, not tried)',
    kinds: {
      tag: LINK_LEFT,
      script: SCRIPT_LOST,
      link: LINK_LEFT,
      frame: BY_PERMISSION,
      plain: PLAIN,
    },
  },
];

/**
 * @param {string} kind of snippet
 * @param {'vi' | 'en'} language
 * @returns {[system: string, what: string][]} what becomes of it in each system
 */
export function supportOf(kind, language) {
  return SYSTEMS.map((system) => [system[language], system.kinds[kind][language]]);
}
