// Which content management system keeps which snippet, as far as it was tried; the recipes in
// `docs/recipes/` say how.

const KEPT = { vi: 'giữ nguyên, bản tin hiện ra', en: 'kept: the bulletin is shown' };
const LINK_LEFT = { vi: 'bỏ mã, còn lại liên kết', en: 'the script goes, the link stays' };
const NEEDS_SCRIPT = {
  vi: 'giữ liên kết; thành bản tin nếu giao diện của trang đã có mã',
  en: 'the link is kept; it is a bulletin where the site itself loads the script',
};
const PLAIN = { vi: 'giữ nguyên liên kết', en: 'the link is kept' };

const SYSTEMS = {
  admin: {
    vi: 'WordPress, người được dùng HTML tự do',
    en: 'WordPress, those who may use unfiltered HTML',
  },
  author: {
    vi: 'WordPress, tác giả và cộng tác viên',
    en: 'WordPress, authors and contributors',
  },
};

/** By system and kind of snippet. */
const SUPPORT = {
  admin: { tag: KEPT, script: KEPT, link: KEPT, frame: KEPT, plain: PLAIN },
  author: {
    tag: LINK_LEFT,
    script: LINK_LEFT,
    link: NEEDS_SCRIPT,
    frame: LINK_LEFT,
    plain: PLAIN,
  },
};

/**
 * @param {string} kind of snippet
 * @param {'vi' | 'en'} language
 * @returns {[system: string, what: string][]} what becomes of it in each system
 */
export function supportOf(kind, language) {
  return Object.entries(SUPPORT).map(([system, kinds]) => [
    SYSTEMS[system][language],
    kinds[kind][language],
  ]);
}
