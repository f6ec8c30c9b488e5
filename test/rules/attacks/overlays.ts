import { type Attack, LINK, PICTURE } from './attack.js';

const picture = `<img ${PICTURE} alt="" src="https://portal.example/a">`;

/** What would lie over the host page, push it away, or look like a part of it. */
export const overlays: Attack[] = [
  [
    'a block over everything',
    '<div style="position:fixed;inset:0;z-index:2147483647;background:red">Tin</div>',
    '<div>Tin</div>',
  ],
  [
    'a link over everything',
    '<a href="/a" style="position:absolute;inset:0;opacity:0">Tin</a>',
    `<a ${LINK} href="https://portal.example/a">Tin</a>`,
  ],
  [
    'an alignment with more behind it',
    '<p style="text-align:right;position:fixed;top:0">Tin</p>',
    '<p class="end">Tin</p>',
  ],
  [
    'an old alignment with more behind it',
    '<p align="center;position:fixed">Tin</p>',
    '<p class="center">Tin</p>',
  ],
  [
    'an alignment that is code',
    '<p style="text-align:expression(attacked())">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'an alignment in disguise',
    '<p style="text-align:/**/center;text-al\\69gn:right">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'an alignment that is another’s name',
    '<p style="-x-text-align:center" align="center-x">Tin</p>',
    '<p class="center">Tin</p>',
  ],
  [
    'a style sheet',
    '<style>body { display: none } * { position: fixed !important }</style>Tin',
    'Tin',
  ],
  [
    'a style sheet for the element around',
    '<style>:host { position: fixed; inset: 0 } ::slotted(*) { display: none }</style>Tin',
    'Tin',
  ],
  [
    'a style sheet from elsewhere',
    '<link rel="stylesheet" href="//xau.example/a.css"><p>Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'the host page’s own classes',
    '<div class="modal fade in show"><p class="alert-danger">Tin</p></div>',
    '<div><p>Tin</p></div>',
  ],
  ['a dialog', '<dialog open><p>Đăng nhập lại</p></dialog>Tin', 'Tin'],
  [
    'a form to log in',
    '<form action="//xau.example/"><label>Mật khẩu<input type="password"></label><button>Vào</button></form>Tin',
    'Tin',
  ],
  [
    'fields and buttons without a form',
    '<label>Mật khẩu</label><input type="password"><button>Vào</button><select><option>1</select>',
    'Mật khẩu',
  ],
  [
    'a frame over everything',
    '<iframe src="//xau.example/" width="100%" height="9999" allowfullscreen>Tin</iframe>',
    '',
  ],
  ['a picture as large as a house', '<img src="/a" width="99999" height="100%">', picture],
  ['a picture of less than nothing', '<img src="/a" width="-1" height="0">', picture],
  [
    'a picture with places that lead elsewhere',
    '<img src="/a" usemap="#m" ismap><map name="m"><area shape="default" href="javascript:attacked()">Tin</map>',
    picture,
  ],
  [
    'a film that plays over everything',
    '<video src="/a" width="1e9" height="9999" autoplay playsinline controlslist="nofullscreen"></video>',
    '<video controls="" preload="none" src="https://portal.example/a" height="9999"></video>',
  ],
  [
    'a table as wide as a street',
    '<table width="99999" height="99999" bgcolor="red" cellpadding="999"><tr><td width="99999" nowrap>1</table>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'a cell across more than there is',
    '<table><tr><td colspan="65534" rowspan="1e4">1</table>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'a line that runs across the page',
    '<marquee behavior="alternate" width="9999">Tin</marquee>Sau',
    'Sau',
  ],
  [
    'letters as large as a house',
    '<font size="+7" style="font-size:900px"><big><big>Tin</big></big></font>',
    'Tin',
  ],
  [
    'letters that nobody sees',
    '<p hidden>Tin</p><p style="display:none">Sau</p>',
    '<p>Tin</p><p>Sau</p>',
  ],
  [
    'text that runs backwards to the end',
    '<bdo dir="rtl">niT</bdo><p dir="rtl">Sau</p>',
    'niT<p dir="rtl">Sau</p>',
  ],
  [
    'a page that may be written in',
    '<p contenteditable="true" spellcheck="true" draggable="true">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'a page that does not answer',
    '<div inert aria-hidden="true" aria-modal="true">Tin</div>',
    '<div>Tin</div>',
  ],
  [
    'layers of an old browser',
    '<layer top="0" left="0" src="//xau.example/">Tin</layer><ilayer>Sau</ilayer>',
    'TinSau',
  ],
  [
    'colours of the whole page',
    '<body bgcolor="red" text="red" link="red" style="margin:-99px">Tin</body>',
    'Tin',
  ],
  [
    'a line as thick as a wall',
    '<hr size="9999" width="9999" noshade color="red" align="center">',
    '<hr>',
  ],
  [
    'programs and drawings that scripts fill',
    '<applet code="a">1</applet><canvas width="9999">2</canvas><noembed>3</noembed>Tin',
    'Tin',
  ],
  [
    'a place on a picture without its map',
    '<area shape="default" href="javascript:attacked()">Tin',
    'Tin',
  ],
  [
    'a list that counts beyond all numbers',
    '<ol start="1e9" type="disc" reversed="attacked()"><li value="1.5">Tin</ol>',
    '<ol reversed=""><li>Tin</li></ol>',
  ],
  [
    'values that no browser knows',
    '<p dir="sideways">1</p><time datetime="attacked()">2</time><audio><source src="/a" type="text/html"></audio>',
    '<p>1</p><time>2</time><audio controls="" preload="none"><source src="https://portal.example/a"></audio>',
  ],
  [
    'a head of no cell',
    '<table><tr><th scope="page" abbr="a" headers="b">1</table>',
    '<table><tbody><tr><th>1</th></tr></tbody></table>',
  ],
];
