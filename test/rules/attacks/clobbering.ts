import { type Attack, LINK, PICTURE } from './attack.js';

const field = (name: string) => `<form><input name="${name}"><p>Tin</p></form>Sau`;
const picture = `<img ${PICTURE} alt="" src="https://portal.example/a">`;

/** Names that stand in for what a script reads: of a node, of a document, of the page. */
export const clobbering: Attack[] = [
  ['a form whose name is a field', field('localName'), 'Sau'],
  ['a form whose namespace is a field', field('namespaceURI'), 'Sau'],
  ['a form whose children are a field', field('childNodes'), 'Sau'],
  ['a form whose first child is a field', field('firstChild'), 'Sau'],
  ['a form whose parent is a field', field('parentNode'), 'Sau'],
  ['a form whose kind is a field', field('nodeType'), 'Sau'],
  ['a form whose attributes are a field', field('attributes'), 'Sau'],
  ['a form whose reading of attributes is a field', field('getAttribute'), 'Sau'],
  [
    'a form in a field of another place',
    '<form id="f"><p>Tin</p></form><output form="f" name="localName">Sau</output>',
    'Sau',
  ],
  ['a form whose name is a picture', '<form><img name="localName" src="/a">Tin</form>Sau', 'Sau'],
  [
    'a picture as the document’s way to make nodes',
    '<img name="createElement" src="/a"><p>Tin</p>',
    `${picture}<p>Tin</p>`,
  ],
  [
    'a picture as the document’s way to make text',
    '<img name="createTextNode" src="/a">Tin',
    `${picture}Tin`,
  ],
  [
    'a form as the document’s way to read',
    '<form name="createTreeWalker"></form><p>Tin</p>',
    '<p>Tin</p>',
  ],
  ['a form as the document’s body', '<form name="body"><p>Tin</p></form>Sau', 'Sau'],
  ['an object as the document’s root', '<object id="documentElement">Tin</object>Sau', 'Sau'],
  [
    'a link as a variable of the page',
    '<a id="attacked" href="/a">Tin</a>',
    `<a ${LINK} href="https://portal.example/a">Tin</a>`,
  ],
  [
    'two links as a variable with a property',
    '<a id="config" href="/a">1</a><a id="config" name="url" href="/b">2</a>',
    `<a ${LINK} href="https://portal.example/a">1</a><a ${LINK} href="https://portal.example/b">2</a>`,
  ],
  ['a frame as a variable of the page', '<iframe name="attacked" src="/a">Tin</iframe>Sau', 'Sau'],
  [
    'a place that the host page has already',
    '<h2 id="noi-dung" name="top">Tin</h2>',
    '<h2>Tin</h2>',
  ],
  ['the name of every object’s maker', '<constructor constructor="a">Tin</constructor>', 'Tin'],
  [
    'the name of every object’s text',
    '<p toString="a" valueOf="b">Tin</p><toString>Sau</toString>',
    '<p>Tin</p>Sau',
  ],
  [
    'the name of every object’s own kind',
    '<p __proto__="a">Tin</p><__proto__>',
    '<p>Tin</p>&lt;__proto__&gt;',
  ],
  [
    'a name that every map has',
    '<hasOwnProperty size="1"><p get="a" has="b">Tin</p></hasOwnProperty>',
    '<p>Tin</p>',
  ],
  [
    'the policy of the page’s requests',
    '<meta name="referrer" content="unsafe-url"><p>Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'what a script stores in the page',
    '<p data-src="/a" data-bantin="x" itemprop="name" itemid="/a">Tin</p>',
    '<p>Tin</p>',
  ],
];
