/** What the builder says, beside what stands in its page, by language. */
export const WORDS = {
  vi: {
    kinds: {
      tag: 'Thẻ và mã (trang cho dán HTML)',
      script: 'Một dòng mã',
      link: 'Liên kết (trang đã có sẵn mã)',
      frame: 'Khung (chỉ được dùng iframe)',
      plain: 'Liên kết thường',
    },
    asPage: 'theo trang',
    asFound: 'tự nhận',
    copied: 'Đã chép',
    selected: 'Hãy bấm Ctrl+C để chép',
    noIntegrity: 'Không đọc được integrity.json ở thư mục này, nên chưa khóa được phiên bản.',
    errors: {
      address: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.',
      network:
        'Máy chủ của bản tin không trả lời, hoặc chưa cho phép trang khác đọc. Hãy nhờ người quản trị máy chủ đó thêm dòng: Access-Control-Allow-Origin: *',
      timeout: 'Máy chủ của bản tin trả lời quá chậm. Hãy thử lại sau.',
      'not-found': 'Không có bản tin ở địa chỉ này. Hãy xem lại địa chỉ.',
      gone: 'Cơ quan đăng tin đã gỡ bản tin này.',
      status: 'Máy chủ của bản tin báo lỗi. Hãy thử lại sau, hoặc hỏi người quản trị máy chủ đó.',
      'too-large': 'Bản tin quá lớn.',
      unreadable:
        'Địa chỉ này không phải là một bản tin: có thể là trang đăng nhập, trang danh sách hoặc trang báo lỗi.',
      empty: 'Bản tin này chưa có tiêu đề và nội dung.',
    },
  },
  en: {
    kinds: {
      tag: 'Tag and script (where HTML may be pasted)',
      script: 'One line of script',
      link: 'Link (where the page has the script)',
      frame: 'Frame (where only an iframe may be used)',
      plain: 'Plain link',
    },
    asPage: 'as the page',
    asFound: 'found out',
    copied: 'Copied',
    selected: 'Press Ctrl+C to copy',
    noIntegrity: 'There is no integrity.json to be read in this folder, so no version is fixed.',
    errors: {
      address: 'The address must begin with https:// or http://.',
      network:
        'The bulletin’s server does not answer, or does not let other pages read it. Ask its administrator to add: Access-Control-Allow-Origin: *',
      timeout: 'The bulletin’s server is too slow. Try again later.',
      'not-found': 'There is no bulletin at this address. Check it.',
      gone: 'This bulletin has been withdrawn by its publisher.',
      status: 'The bulletin’s server has a problem. Try again later, or ask its administrator.',
      'too-large': 'The bulletin is too large.',
      unreadable:
        'There is no bulletin at this address: it may be a log-in page, a list or an error page.',
      empty: 'This bulletin has neither a title nor a text yet.',
    },
  },
};
