import { render } from 'lit/html.js';
import type { Bulletin } from '../model/bulletin.js';
import type { BulletinError } from '../model/bulletin-error.js';
import { formats } from '../rules/known-formats.js';
import { ArticleNodes } from './article-nodes.js';
import { ATTRIBUTES, reflectAttributes, upgradeProperties } from './attributes.js';
import { BulletinLoader, type BulletinState } from './bulletin-loader.js';
import { renderElement } from './element-template.js';
import { FontScale } from './font-scale.js';
import { interfaceLanguage } from './interface-language.js';
import { loadWords, wordsIn } from './interface-words.js';
import { LightContent } from './light-content.js';
import { openShadow, showState } from './shadow.js';

/**
 * Fetches one bulletin ("bản tin") of a public portal and shows it, sized by its reader.
 * @tagname bantin-article
 * @attr {string} [src=""] - Address of the bulletin; `#id` picks one item of a feed.
 * @attr {string} [format="auto"] - What the address serves, by name; `auto` finds it out.
 * @attr {number} [font-scale=1] - Size of the text, 0.8 to 2, as a factor of the page's own.
 * @attr {number} [heading-level=2] - Level of the title, 1 to 6.
 * @attr {string} [controls="font-size"] - Tools in the toolbar; empty for none.
 * @attr {"eager"|"lazy"} [loading="eager"] - `lazy` waits until the element comes near.
 * @attr {"omit"|"same-origin"|"include"} [credentials="omit"] - As `fetch` has it.
 * @attr {number} [timeout=15000] - How long a load may take in all, in milliseconds.
 * @attr {"vi"|"en"} [lang] - Language of the interface; else of the nearest ancestor, else `vi`.
 * @slot - Shown until there is a bulletin, and with the message when there is none: a link to the
 *   bulletin belongs here. Without `src`, `bulletin` and JSON child it is itself the bulletin.
 * @slot tools - The page's own buttons, in the toolbar.
 * @slot after - Below the bulletin.
 * @fires {BantinLoadEvent} bantin-load - A bulletin is on screen: `bulletin`, `stale`.
 * @fires {BantinErrorEvent} bantin-error - It could not: `error`. Cancelled: no message is shown.
 * @fires {BantinFontScaleEvent} bantin-font-scale - The reader changed the size: `scale`.
 * @csspart toolbar - Date and tools.
 * @csspart tool - Each button of the toolbar; also by its name: `increase`, `decrease`, `reset`.
 * @csspart article - Everything.
 * @csspart date - The day of publication.
 * @csspart title - The title, a heading.
 * @csspart summary - The lead.
 * @csspart body - The body.
 * @csspart figure - A picture with its caption.
 * @csspart caption - The caption of a picture.
 * @csspart byline - The authors.
 * @csspart attachments - The list of files.
 * @csspart source - Where the bulletin comes from.
 * @csspart message - What went wrong.
 * @csspart retry - The button that tries again.
 * @cssprop [--bantin-font-size=1em] - Base size, in place of the one inherited from the page.
 * @cssprop [--bantin-measure=34em] - Longest line.
 * @cssprop [--bantin-accent=currentColor] - Colour of links and of lines that set off.
 * @cssprop [--bantin-gap=1em] - Space between paragraphs.
 * @cssstate idle - Nothing is loaded.
 * @cssstate loading - A bulletin is on its way.
 * @cssstate ready - A bulletin is on screen.
 * @cssstate stale - It is, but its newest version could not be had.
 * @cssstate error - None could be had.
 */
// A server, which has no such class, may import this too.
export class BantinArticleElement extends (globalThis.HTMLElement ?? Object) {
  static readonly observedAttributes = [...ATTRIBUTES, 'font-scale', 'lang'];
  /** Where a page adds formats of its own. */
  static readonly formats = formats;

  static {
    reflectAttributes(this.prototype);
  }

  /** Address of the bulletin, against the page's own; `#id` picks one item of a feed. */
  declare src: string;

  /** What the address serves; `auto` finds it out, as does a name that nobody knows. */
  declare format: string;

  /** Level of the title, 1 to 6; headings of the body follow below it. */
  declare headingLevel: number;

  /** Tools in the toolbar, separated by spaces: `font-size`; empty for none. */
  declare controls: string;

  /** `lazy` waits until the element comes near the viewport. */
  declare loading: 'eager' | 'lazy';

  /** As `fetch` has it. */
  declare credentials: RequestCredentials;

  /** How long a load may take in all, in milliseconds. */
  declare timeout: number;

  readonly #shadow = openShadow(this);
  readonly #internals = this.attachInternals();
  readonly #loader = new BulletinLoader(this);
  readonly #fontScale = new FontScale(this);
  readonly #light = new LightContent(this, (json) => this.#loader.readInline(json));
  readonly #parts = [this.#fontScale, this.#light, this.#loader];
  readonly #nodes = new ArticleNodes();
  #update?: Promise<void>;

  /** The bulletin on screen; set, it is shown and no request is made. */
  get bulletin(): Bulletin | undefined {
    return this.#loader.loaded?.bulletin;
  }

  set bulletin(bulletin: Bulletin | undefined) {
    this.#loader.give(bulletin);
  }

  /** Size of the text, 0.8 to 2, as a factor of the size inherited from the page. */
  get fontScale(): number {
    return this.#fontScale.scale;
  }

  set fontScale(scale: number) {
    this.#fontScale.scale = scale;
    this.requestUpdate();
  }

  /** What is on screen. */
  get state(): BulletinState {
    return this.#loader.state;
  }

  /** Why, when `state` is `error` or `stale`. */
  get error(): BulletinError | undefined {
    return this.#loader.error;
  }

  /** Fulfilled when what was changed last is on screen. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'font-scale') this.#fontScale.scale = value ?? 1;
    const isSource = name === 'src' || (name === 'loading' && this.state === 'idle');
    if (isSource && old !== value) this.#loader.noteNewSource();
    this.requestUpdate();
  }

  connectedCallback(): void {
    upgradeProperties(this);
    for (const part of this.#parts) part.connect();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const part of this.#parts) part.disconnect();
  }

  /** Asks for the bulletin anew; ends when it is on screen or could not be had. Never rejects. */
  async reload(): Promise<void> {
    await this.#loader.reload();
    await this.updateComplete;
  }

  /** One step larger, as the reader's own button does. */
  increaseFontSize(): void {
    this.#fontScale.increase();
  }

  /** One step smaller, as the reader's own button does. */
  decreaseFontSize(): void {
    this.#fontScale.decrease();
  }

  /** Back to the size that the page gives, as the reader's own button does. */
  resetFontSize(): void {
    this.#fontScale.reset();
  }

  /** Shows what has changed, all changes of a turn at once. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.#render());
  }

  #render(): void {
    this.#loader.update();
    this.#update = undefined;
    showState(this.#internals, this.state);
    const language = interfaceLanguage(this);
    void loadWords(language)?.then(() => this.requestUpdate());
    const { loaded, showsMessage } = this.#loader;
    const view = {
      state: this.state,
      error: showsMessage ? this.error : undefined,
      bulletin: loaded?.bulletin,
      nodes: loaded && this.#nodes.of(loaded, Math.min(Math.round(this.headingLevel), 6)),
      words: wordsIn(language),
      fontScale: this.#fontScale,
      controls: this.controls.split(/\s+/),
      isOwnText: this.src === '' && this.#light.isReadable,
      readLight: this.#light.read,
      retry: () => void this.reload(),
    };
    render(renderElement(view), this.#shadow);
    // Not a `style` attribute, which a strict Content-Security-Policy refuses.
    const root = this.#shadow.querySelector<HTMLElement>('.root');
    root?.style.setProperty('--_scale', `${this.fontScale}`);
  }
}
