import { type Attack, PICTURE } from './attack.js';

/** SVG, MathML, and what only looks like them. */
export const foreign: Attack[] = [
  ['a drawing that runs', '<svg onload=attacked()>Tin</svg>', ''],
  ['a script in a drawing', '<p>Tin<svg><script>attacked()</script></svg></p>', '<p>Tin</p>'],
  [
    'a script in a drawing from elsewhere',
    '<svg><script href="data:,attacked()"/></svg>Tin',
    'Tin',
  ],
  [
    'a link in a drawing',
    '<svg><a xlink:href="javascript:attacked()"><text>Tin</text></a></svg>',
    '',
  ],
  [
    'an address that changes with time',
    '<svg><a><animate attributeName="href" values="javascript:attacked()"/></a></svg>',
    '',
  ],
  [
    'a handler that is set with time',
    '<svg><set attributeName="onclick" to="attacked()"/></svg>Tin',
    'Tin',
  ],
  [
    'a drawing used from elsewhere',
    '<svg><use href="data:image/svg+xml,%3Csvg id=a/%3E#a"/></svg>',
    '',
  ],
  ['a picture in a drawing', '<svg><image href="x" onerror="attacked()"/></svg>', ''],
  [
    'HTML in a drawing',
    '<svg><foreignObject><p onclick="attacked()">Tin</p></foreignObject></svg>',
    '',
  ],
  [
    'HTML in a drawing’s title',
    '<svg><title><img src=x onerror=attacked()></title></svg>Tin',
    'Tin',
  ],
  [
    'HTML in a drawing’s description, and a drawing in that',
    '<svg><desc><div><svg><desc><p>Tin</desc></svg></div></desc></svg>',
    '',
  ],
  ['a style in a drawing', '<svg><style>* { display: none }</style></svg><p>Tin</p>', '<p>Tin</p>'],
  ['HTML that breaks out of a drawing', '<svg><g><p>Tin</p>', '<p>Tin</p>'],
  [
    'a table that breaks out of a formula',
    '<math><mrow><table><tr><td>Tin</table>',
    '<table><tbody><tr><td>Tin</td></tr></tbody></table>',
  ],
  ['a drawing that ends itself', '<svg onload=attacked() /><p>Tin</p>', '<p>Tin</p>'],
  ['a formula that is a link', '<math href="javascript:attacked()"><mtext>Tin</mtext></math>', ''],
  [
    'a formula that is a button',
    '<math><maction actiontype="statusline" xlink:href="javascript:attacked()">Tin</maction></math>',
    '',
  ],
  ['HTML in a formula', '<math><mtext><img src=x onerror=attacked()></mtext></math>Tin', 'Tin'],
  [
    'HTML in the notes of a formula',
    '<math><annotation-xml encoding="text/html"><p>Tin</p></annotation-xml></math>',
    '',
  ],
  [
    'a drawing in the notes of a formula',
    '<math><annotation-xml><svg><desc><b>Tin</b></desc></svg></annotation-xml></math>',
    '',
  ],
  [
    'a section of plain characters in a drawing',
    '<svg><![CDATA[><img src=x onerror=attacked()>]]></svg>Tin',
    `<img ${PICTURE} alt="" src="https://portal.example/tin/x">]]&gt;Tin`,
  ],
  [
    'a section of plain characters where there is none',
    '<![CDATA[<img src=x onerror=attacked()>]]>',
    ']]&gt;',
  ],
  [
    'a picture under its other name',
    '<image src="x" onerror="attacked()">',
    `<img ${PICTURE} alt="" src="https://portal.example/tin/x">`,
  ],
  [
    'a prefix in place of a namespace',
    '<svg:svg><svg:script>attacked()</svg:script></svg:svg>',
    'attacked()',
  ],
  [
    'a namespace declared',
    '<p xmlns="http://www.w3.org/2000/svg" xmlns:s="urn:a">Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'a style sheet asked for by an instruction',
    '<?xml-stylesheet href="/a.xsl" type="text/xsl"?><p>Tin</p>',
    '<p>Tin</p>',
  ],
  [
    'Word’s drawings',
    '<v:shape type="#t" style="width:9in" onclick="attacked()"><v:imagedata src="file:///a.png"/>Tin</v:shape>',
    'Tin',
  ],
  ['an island of data', '<xml id="a"><item onclick="attacked()">Tin</item></xml>', 'Tin'],
];
