/** A number from 0 up to 1, always the same in the same order (mulberry32). */
export type Random = () => number;

/** Numbers that a seed alone decides. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NAMES =
  'a abbr audio b blockquote body br button caption center col colgroup dd details dialog dir div ' +
  'dl dt em embed fieldset figcaption figure font form frameset h1 h2 h6 head hr html i iframe img ' +
  'input isindex li link listing map marquee math meta mglyph mi mn mo mtext annotation-xml nobr ' +
  'noembed noframes noscript object ol option optgroup p param plaintext pre rp rt rtc ruby script ' +
  'select slot source strike strong style sub summary sup svg desc foreignObject title image table ' +
  'tbody td template textarea tfoot th thead time tr tt u ul use video wbr xmp x-a x-div o:p constructor';
const ATTRIBUTES =
  'align alt autofocus background charset class colspan contenteditable controls datetime dir ' +
  'formaction height hidden href id is lang name onclick onerror onload onfocus part popover poster ' +
  'preload rel rowspan slot src srcdoc srcset start style tabindex target title type usemap value ' +
  'width xlink:href xml:base xmlns x-style x-onclick autoplay ping download';
const VALUES = [
  'javascript:attacked()',
  ' java\tscript:attacked()',
  '&#106;avascript:attacked()',
  'data:text/html,<script>attacked()</script>',
  'data:image/svg+xml,<svg onload=attacked()>',
  'data:image/png;base64,AAAA',
  'https://portal.example/a?b=1&amp;c=2#d',
  '//ke-xau.example/a',
  'https://an:mk@ke-xau.example/',
  '../anh.jpg',
  '#muc-1',
  'text-align:center;position:fixed;inset:0',
  'attacked()',
  '99999999999',
  'video/mp4',
  'rtl',
  'A',
  '2023-11-30',
  '-1',
  '12',
  'Tiếng Việt “có dấu” ẳ',
  '</script><img src=x onerror=attacked()>',
  '--><img src=x onerror=attacked()>',
  '',
  '\0',
  '\u202e\u2066\ufeff',
];
const PIECES = [
  'Chữ thường',
  'ẳ\u0323\u200b',
  '&lt;script&gt;',
  '&#x3c;b&#x3e;',
  '&nbsp;&amp;amp;',
  '&#0;&#xd800;&#1114112;',
  '\0',
  '\ud800',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!doctype html>',
  '</',
  '<',
  '>',
  '<>',
  '</>',
  '"',
  "'",
  '`',
  '=',
  '\n\t ',
];

/** HTML of some tens of pieces, well formed by chance alone. */
export function makeHostileHtml(random: Random): string {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
  const names = NAMES.split(' ');
  const attributes = ATTRIBUTES.split(' ');
  const makeAttribute = () => {
    const quote = pick(['"', '"', "'", '']);
    return `${pick([' ', ' ', '/', '\n'])}${pick(attributes)}${pick(['=', '=', ' = ', ''])}${quote}${pick(VALUES)}${quote}`;
  };
  const open: string[] = [];
  const makePiece = () => {
    const kind = random();
    const name = random() < 0.1 ? pick(names).toUpperCase() : pick(names);
    if (kind < 0.3) return pick(PIECES);
    // Most often what is open, so that elements end up in one another.
    if (kind < 0.5) return `</${(random() < 0.7 && open.pop()) || name}>`;
    open.push(name);
    const own = Array.from({ length: Math.floor(random() * 4) }, makeAttribute).join('');
    return `<${name}${own}${pick(['>', '>', '>', '>', '/>', ' >', ''])}`;
  };
  return Array.from({ length: 5 + Math.floor(random() * 40) }, makePiece).join('');
}
