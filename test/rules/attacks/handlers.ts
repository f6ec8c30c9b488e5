import { type Attack, LINK, PICTURE } from './attack.js';

const picture = `<img ${PICTURE} alt="" src="https://portal.example/tin/x">`;

/** Code that waits in an attribute for something to happen. */
export const handlers: Attack[] = [
  ['a picture that cannot be had', '<img src=x onerror=attacked()>', picture],
  ['a page that has loaded', '<body onload=attacked()>Tin', 'Tin'],
  ['a frameset that has loaded', '<frameset onload=attacked()><frame></frameset>Tin', 'Tin'],
  ['slashes in place of spaces', '<img/src="x"/onerror="attacked()"/>', picture],
  ['no space at all after a quote', '<img src="x"onerror="attacked()">', picture],
  [
    'a form feed before the name, a line break after',
    '<p\fonclick\n=attacked()>Tin</p>',
    '<p>Tin</p>',
  ],
  ['capitals and small letters', '<p oNcLiCk="attacked()">Tin</p>', '<p>Tin</p>'],
  ['entities in the code', '<p onclick="&#97;ttacked&lpar;&rpar;">Tin</p>', '<p>Tin</p>'],
  ['two of one name', '<p onclick="void 0" onclick="attacked()">Tin</p>', '<p>Tin</p>'],
  ['a quote inside an unquoted value', '<p title=x"onclick=attacked()>Tin</p>', '<p>Tin</p>'],
  [
    'grave accents that are no quotes',
    '<img src=`x onerror=attacked()>',
    `<img ${PICTURE} alt="" src="https://portal.example/tin/%60x">`,
  ],
  ['a greater sign within a value', '<p title=">" onclick="attacked()">Tin</p>', '<p>Tin</p>'],
  ['a smaller sign within a value', '<p title="<" onclick="attacked()">Tin</p>', '<p>Tin</p>'],
  [
    'what takes the focus by itself',
    '<a href="/a" tabindex="1" autofocus onfocus="attacked()">Tin</a>',
    `<a ${LINK} href="https://portal.example/a">Tin</a>`,
  ],
  [
    'what unfolds by itself',
    '<details open ontoggle="attacked()"><summary>Mục</summary>Tin</details>',
    '<details><summary>Mục</summary>Tin</details>',
  ],
  [
    'an animation that begins',
    '<p style="animation: spin 1s" onanimationstart="attacked()">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'what is hidden until it is searched for',
    '<p hidden="until-found" onbeforematch="attacked()">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'what scrolls into view',
    '<div style="content-visibility: auto" oncontentvisibilityautostatechange="attacked()">Tin</div>',
    '<div>Tin</div>',
  ],
  [
    'a popover that opens',
    '<div popover="auto" onbeforetoggle="attacked()">Tin</div>',
    '<div>Tin</div>',
  ],
  [
    'a film that begins',
    '<video src="/a.mp4" autoplay muted loop onplay="attacked()"></video>',
    '<video controls="" preload="none" src="https://portal.example/a.mp4"></video>',
  ],
  [
    'the last source of a sound',
    '<audio><source src="/a.mp3" type="audio/mpeg" onerror="attacked()"></audio>',
    '<audio controls="" preload="none"><source src="https://portal.example/a.mp3" type="audio/mpeg"></audio>',
  ],
  ['a line that runs', '<marquee onstart="attacked()">Tin</marquee>', ''],
  ['an element that gives way', '<font color="red" onmouseover="attacked()">Tin</font>', 'Tin'],
  [
    'an element that nobody knows',
    '<tin-nong onpointerenter="attacked()" tabindex="0">Tin</tin-nong>',
    'Tin',
  ],
  [
    'a cell of a table',
    '<table><tr><td onmousemove="attacked()">1</table>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'a prefix before the name',
    '<p on:click="attacked()" xml:onclick="attacked()">Tin</p>',
    '<p>Tin</p>',
  ],
  ['a closer that carries it', '<p>Tin</p onclick="attacked()">', '<p>Tin</p>'],
];
