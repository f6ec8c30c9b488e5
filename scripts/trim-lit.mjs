// What Lit's renderer can do and no template of this project asks for, left out of the drop-in file:
// 1,064 bytes (measured) of the 14 KB that a reader waits for. Only text, arrays, attributes and
// listeners are bound here, in HTML; no directive, property, boolean attribute, whole element,
// comment or raw text is, and a listener never gives way to none. Delete when Lit lets a build leave
// these out, or when there is room.

/** What it is, as Lit's production build has it, and what stands there instead. */
const TRIMS = [
  [
    'a look for Trusted Types, which ours takes itself',
    's=t.trustedTypes,e=s?s.createPolicy',
    'e=t.createPolicy',
  ],
  ['an end of that look', '"lit-html",{createHTML:t=>t}):void 0', '"lit-html",{createHTML:t=>t})'],
  ['a choice by that look', 'void 0!==e?e.createHTML(i):i', 'e.createHTML(i)'],
  [
    'comments and odd tags',
    'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g',
    'v=/<\\/?[a-zA-Z][^>\\s]*/g',
  ],
  [
    'places in comments, odd tags and raw text',
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)' +
      ':void 0!==u[3]&&(c=p)',
    'c=p',
  ],
  ['returns to raw text', 'c=n??v', 'c=v'],
  ['places after those', 'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['closed tags', 'const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
  [
    'bindings of whole elements, and of what closes itself',
    's.slice(d)+o+x):s+o+(-2===d?i:x)',
    's.slice(d)+o):s+o',
  ],
  ['starts of SVG and MathML', '2===i?"<svg>":3===i?"<math>":""', '""'],
  ['ends of SVG and MathML', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'roots of SVG and MathML',
    ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    ',0);',
  ],
  ['elements without attributes', 'if(r.hasAttributes())for', 'for'],
  [
    'bindings of properties and booleans',
    '{type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}',
    '{index:l,name:e[2],strings:s,ctor:"@"===e[1]?z:H}',
  ],
  [
    'parts of whole elements',
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    '',
  ],
  [
    'bindings in raw text',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?' +
      's.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l})' +
      ';r.append(t[i],c())}}',
    '',
  ],
  [
    'bindings in comments',
    'd.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)' +
      'd.push({type:7,index:l}),t+=o.length-1}',
    'd.push({index:l});',
  ],
  ['a hook for polyfills', 'B?.(S,k),', ''],
  [
    'notes of a template',
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    'ancestors of templates',
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  ['a document to render in', '(t?.creationScope??l)', 'l'],
  [
    'kinds of parts',
    'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,' +
      'this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
    'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling))',
  ],
  ['parts left out', 'void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
  ['ancestors', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'notes of a part',
    'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,' +
      'this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [
    'places of a part',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType' +
      '&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [
    'directives',
    'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return ' +
      'h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),' +
      'void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    'return i',
  ],
  ['calls of directives', '_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  ['values left as they are', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['iterables that are no arrays', 'd(t)?this.k(t)', 'u(t)?this.k(t)'],
  [
    'templates compiled before',
    '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):' +
      '(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    '{values:i}=t,e=this._$AC(t)',
  ],
  ['options of a template', 'new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  [
    'options of an item',
    'new k(this.O(c()),this.O(c()),this,this.options)',
    'new k(this.O(c()),this.O(c()))',
  ],
  [
    'ends of connection, and a polyfill of nodes',
    'for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}',
    'for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}',
  ],
  ['connection', 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [
    'what an attribute knows of its element',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  [
    'notes of an attribute',
    'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,' +
      'this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  [
    'directives for attributes',
    '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),' +
      'o=!a(t)||t!==this._$AH&&t!==E,',
    '_$AI(t,i,s){const h=this.strings;let o=!1;if(void 0===h)o=t!==this._$AH,',
  ],
  ['directives for parts of them', 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['attributes that wait', 'o&&!e&&this.j(t)', 'o&&this.j(t)'],
  [
    'listeners that change, have options, or go',
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)' +
      'return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||' +
      't.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),' +
      'h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [
    'objects that listen',
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
  [
    'options of a root',
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;' +
      'e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
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
