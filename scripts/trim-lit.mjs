// What Lit's renderer can do and no template of this project asks for, left out of the drop-in file:
// 770 bytes (measured) of the 14 KB that a reader waits for. Only text, arrays, attributes and
// listeners are bound here, in HTML; no directive, property, boolean attribute, whole element,
// comment or raw text is. Delete when Lit lets a build leave these out, or when there is room.

/** What it is, as Lit's production build has it, and what stands there instead. */
const TRIMS = [
  [
    'bindings of properties and booleans',
    '"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H',
    '"@"===e[1]?z:H',
  ],
  [
    'bindings of whole elements',
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    '',
  ],
  ['parts of whole elements', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    'roots of SVG and MathML',
    ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    ',0);',
  ],
  ['starts of SVG and MathML', '2===i?"<svg>":3===i?"<math>":""', '""'],
  ['ends of SVG and MathML', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  ['a hook for polyfills', 'B?.(S,k),', ''],
  [
    'bindings in raw text',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?' +
      's.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l})' +
      ';r.append(t[i],c())}}',
    '',
  ],
  ['ends of raw text', '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  [
    'bindings in comments',
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  ['connection', 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [
    'directives',
    'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return ' +
      'h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),' +
      'void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    'return i',
  ],
  ['calls of directives', 't=M(this,t,i),a(t)?', 'a(t)?'],
  ['calls of directives for attributes', 't=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
  ['calls of directives for parts', 'r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  ['calls of directives for listeners', '(t=M(this,t,i,0)??A)===E', '(t=t??A)===E'],
  ['values left as they are', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['attributes left as they are', '||t!==this._$AH&&t!==E,', '||t!==this._$AH,'],
  ['parts of them left as they are', 'r===E&&(r=this._$AH[n]),', ''],
  ['listeners left as they are', 'if((t=t??A)===E)return;', 't=t??A;'],
  ['iterables that are no arrays', 'd(t)?this.k(t)', 'u(t)?this.k(t)'],
  ['ancestors', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'ancestors of templates',
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  ['a state of connection', ',this._$Cv=e?.isConnected??!0}', '}'],
  [
    'places of a part',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType' +
      '&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [
    'templates compiled before',
    '(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    's',
  ],
  ['ends of connection', 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  [
    'what an attribute knows of its element',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  [
    'options of listeners',
    'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
    'e=t===A&&s!==A,h=t!==A&&s===A',
  ],
  ['a place to render before', 'const e=s?.renderBefore??i;', 'const e=i;'],
  ['another place to render before', 's?.renderBefore??null', 'null'],
  ['a document to render in', '(t?.creationScope??l)', 'l'],
  ['notes of children in a template', 'this._$AN=void 0,this._$AD=t', 'this._$AD=t'],
  ['notes of children in a part', 'this._$AN=void 0,this._$AA=t', 'this._$AA=t'],
  [
    'notes of children in an attribute',
    'this._$AN=void 0,this.element=t,this.name',
    'this.element=t,this.name',
  ],
  [
    'objects that listen',
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
];

/**
 * @param {string} code of `lit-html.js`, as its production build has it
 * @throws Error where one of them is not there once: Lit has changed, and this list must too
 */
export function trimLit(code) {
  return TRIMS.reduce((text, [what, from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`Lit's ${what} are not where they were.`);
    return parts.join(to);
  }, code);
}
