import { type Attack, LINK, PICTURE } from './attack.js';

/** An address of the tests' own server, which counts who asks for it. */
const COUNT = '/faults/count?key=KEY';
const RESOLVED = `https://portal.example${COUNT}`;
const picture = `<img ${PICTURE} alt="" src="${RESOLVED}">`;
const film = (attributes = '', children = '') =>
  `<video controls="" preload="none"${attributes}>${children}</video>`;

/** What would tell a stranger that somebody reads, before anything is shown or more than that. */
export const requests: Attack[] = [
  ['a picture', `<img src="${COUNT}">`, picture],
  [
    'a picture that does not want to wait',
    `<img loading="eager" fetchpriority="high" decoding="sync" src="${COUNT}">`,
    picture,
  ],
  [
    'a picture that says where the reader is',
    `<img referrerpolicy="unsafe-url" crossorigin="use-credentials" src="${COUNT}">`,
    picture,
  ],
  [
    'a picture for each kind of screen',
    `<img srcset="${COUNT} 1x, ${COUNT} 2x" sizes="100vw" src="${COUNT}">`,
    picture,
  ],
  [
    'a picture for each kind of browser',
    `<picture><source srcset="${COUNT}" type="image/webp"><img src="${COUNT}"></picture>`,
    picture,
  ],
  [
    'pictures of old browsers',
    `<img src="${COUNT}" lowsrc="${COUNT}" dynsrc="${COUNT}" longdesc="${COUNT}">`,
    picture,
  ],
  [
    'a picture that counts sales',
    `<img attributionsrc="${COUNT}" sharedstoragewritable src="${COUNT}">`,
    picture,
  ],
  ['a picture behind a form of a field', `<input type="image" src="${COUNT}">`, ''],
  ['a picture for those without scripts', `<noscript><img src="${COUNT}"></noscript>`, ''],
  ['a picture in a template', `<template><img src="${COUNT}"></template>`, ''],
  ['a picture in a drawing', `<svg><image href="${COUNT}"/><feImage href="${COUNT}"/></svg>`, ''],
  [
    'a drawing in a picture',
    `<img src="data:image/svg+xml,&lt;svg>&lt;image href='${COUNT}'/>&lt;/svg>">`,
    '',
  ],
  [
    'a background in a style',
    `<p style="background:url(${COUNT});list-style-image:url(${COUNT})">Tin</p>`,
    '<p>Tin</p>',
  ],
  [
    'a background of old',
    `<table background="${COUNT}"><tr background="${COUNT}"><td background="${COUNT}">1</table>`,
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['a background of the whole page', `<body background="${COUNT}">Tin`, 'Tin'],
  [
    'a style that imports',
    `<style>@import "${COUNT}"; @font-face { font-family: a; src: url(${COUNT}) }</style>`,
    '',
  ],
  ['a style sheet', `<link rel="stylesheet" href="${COUNT}">`, ''],
  [
    'a file that is wanted soon',
    `<link rel="preload" as="image" href="${COUNT}" imagesrcset="${COUNT}">`,
    '',
  ],
  [
    'a page that is wanted soon',
    `<link rel="prefetch" href="${COUNT}"><link rel="prerender" href="${COUNT}">`,
    '',
  ],
  [
    'a module that is wanted soon',
    `<link rel="modulepreload" href="${COUNT}"><link rel="icon" href="${COUNT}">`,
    '',
  ],
  [
    'a script',
    `<script src="${COUNT}"></script><script type="module" src="${COUNT}"></script>`,
    '',
  ],
  [
    'a film that begins at once',
    `<video autoplay muted preload="auto" src="${COUNT}"></video>`,
    film(` src="${RESOLVED}"`),
  ],
  [
    'a film with sources and words',
    `<video preload="metadata"><source src="${COUNT}"><track default src="${COUNT}"></video>`,
    film('', `<source src="${RESOLVED}">`),
  ],
  [
    'a sound that begins at once',
    `<audio autoplay preload="auto" src="${COUNT}"></audio>`,
    `<audio controls="" preload="none" src="${RESOLVED}"></audio>`,
  ],
  ['sounds of an old browser', `<bgsound src="${COUNT}"><embed src="${COUNT}">`, ''],
  [
    'a page in the page',
    `<iframe src="${COUNT}"></iframe><frameset><frame src="${COUNT}"></frameset>`,
    '',
  ],
  [
    'a page that may not tell',
    `<fencedframe src="${COUNT}"></fencedframe><portal src="${COUNT}"></portal>`,
    '',
  ],
  [
    'an object with another inside',
    `<object data="${COUNT}"><object data="${COUNT}"></object></object>`,
    '',
  ],
  [
    'a program of old',
    `<applet codebase="${COUNT}" archive="${COUNT}" code="a.class"></applet>`,
    '',
  ],
  ['a page that goes elsewhere', `<meta http-equiv="refresh" content="0;url=${COUNT}">`, ''],
  [
    'a policy that tells of its breaches',
    `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri ${COUNT}">`,
    '',
  ],
  ['a page that is kept', `<html manifest="${COUNT}"><head profile="${COUNT}">Tin`, 'Tin'],
  [
    'a link that tells who follows it',
    `<a ping="${COUNT}" attributionsrc="${COUNT}" href="/a">Tin</a>`,
    `<a ${LINK} href="https://portal.example/a">Tin</a>`,
  ],
  ['an island of data', `<xml src="${COUNT}">Tin</xml>`, 'Tin'],
  [
    'a picture of mathematics',
    `<math><mglyph src="${COUNT}"/><mtext><img src="${COUNT}"></mtext></math>`,
    '',
  ],
];
