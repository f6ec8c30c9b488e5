/** WordPress's own marks for what a plug-in would make: `[vc_row]`, `[title text="…"]`, `[/col]`. */
const SHORTCODE = /\[(\/?)([a-z][a-z\d]{0,30}(?:_[a-z\d]{1,30}){0,4})(\s[^[\]<>]{0,2000})?\]/g;
/** What has its own meaning for a text. */
const OWN = /^(?:wp_)?(?:caption|audio|video|embed|playlist)$/;
/** A text about such marks. */
const CODE = /<(?:pre|code)[\s>]/i;
/** Words that the plug-in would show, between quotes of any kind. */
const WORDS = /\s(?:text|title)=(?:"|“|”|&quot;|&#82\d\d;)(.*?)(?:"|“|”|″|&quot;|&#82\d\d;)/;
const BUTTON = /button|btn/;

/**
 * A text without the marks of plug-ins that did not run, as WordPress sends it to others; what stands
 * between two of them stays, and so does a heading within one. A word in brackets is no such mark.
 * @param html a stranger's, not parsed yet
 */
export function withoutShortcodes(html: string): string {
  if (CODE.test(html)) return html;
  const closed = new Set([...html.matchAll(SHORTCODE)].map(([, end, name]) => end && name));
  return html.replace(SHORTCODE, (mark, end: string, name: string, rest = '') => {
    const given = String(rest);
    const isMark = end !== '' || name.includes('_') || given.includes('=') || closed.has(name);
    if (!isMark || OWN.test(name)) return mark;
    return BUTTON.test(name) ? '' : (WORDS.exec(given)?.[1] ?? '');
  });
}
