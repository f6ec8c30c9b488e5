import { BantinFontScaleEvent } from '../model/events.js';
import { clampFontScale, nextFontScale, previousFontScale } from '../rules/font-scale.js';
import {
  readFontScale,
  watchFontScale,
  writeFontScale,
} from '../services/font-scale-preference.js';

interface Host extends HTMLElement {
  requestUpdate(): void;
}

/** The size of one element's text: what the page says, until the reader says otherwise. */
export class FontScale {
  /** The reader's last change in this very element, as a percentage to announce. */
  announcedPercent?: number;

  readonly #host: Host;
  #scale = 1;
  #pageScale = 1;
  #preference?: number;
  #unwatch?: () => void;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The element has come into the page. */
  connect(): void {
    const preference = readFontScale();
    if (preference !== this.#preference) this.#follow(preference);
    this.#unwatch = watchFontScale((scale) => this.#follow(scale));
  }

  /** The element has left the page: nothing of it stays behind. */
  disconnect(): void {
    this.#unwatch?.();
  }

  /** Factor of the size that the page gives, 0.8 to 2. */
  get scale(): number {
    return this.#scale;
  }

  /** What the page itself says; whoever says it last is obeyed. */
  set scale(value: unknown) {
    this.#pageScale = this.#scale = clampFontScale(value);
    this.announcedPercent = undefined;
  }

  get canIncrease(): boolean {
    return nextFontScale(this.#scale) !== this.#scale;
  }

  get canDecrease(): boolean {
    return previousFontScale(this.#scale) !== this.#scale;
  }

  get canReset(): boolean {
    return this.#scale !== this.#pageScale;
  }

  increase(): void {
    if (this.canIncrease) this.#choose(nextFontScale(this.#scale));
  }

  decrease(): void {
    if (this.canDecrease) this.#choose(previousFontScale(this.#scale));
  }

  /** Back to what the page says, here and in every other element. */
  reset(): void {
    this.#choose(undefined);
  }

  #choose(preference: number | undefined): void {
    const before = this.#scale;
    this.#follow(preference);
    writeFontScale(preference);
    if (this.#scale === before) return;
    this.announcedPercent = Math.round(this.#scale * 100);
    this.#host.dispatchEvent(new BantinFontScaleEvent(this.#scale));
  }

  #follow(preference: number | undefined): void {
    this.#preference = preference;
    this.#scale = preference === undefined ? this.#pageScale : clampFontScale(preference);
    this.announcedPercent = undefined;
    this.#host.requestUpdate();
  }
}
