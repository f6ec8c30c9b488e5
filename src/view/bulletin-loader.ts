import { BulletinError, isBulletinError } from '../model/bulletin-error.js';
import { BantinErrorEvent, BantinLoadEvent } from '../model/events.js';
import { loadPreparation } from '../rules/odd-pictures.js';
import { interfaceLanguage } from './interface-language.js';
import { loadWords } from './interface-words.js';
import {
  fetchBulletin,
  readInline,
  takeBulletin,
  type LoadedBulletin,
  type Source,
} from './load-bulletin.js';
import { whenNear } from './when-near.js';

/** What is on screen: `stale` is a bulletin whose newest version could not be had. */
export type BulletinState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

interface Host extends HTMLElement, Source {
  readonly baseURI: string;
  readonly updateComplete: Promise<void>;
  requestUpdate(): void;
  readonly loading: string;
}

export const TIMEOUT_MS = 15_000;
/** In characters: a `data:` address can have millions. */
const MAX_SRC_TOLD = 300;

/** Brings the bulletin of `src`, or one handed over, to its element; tells how it went by events. */
export class BulletinLoader {
  state: BulletinState = 'idle';
  error?: BulletinError;
  loaded?: LoadedBulletin;
  /** False where the page said that it tells the reader of the error itself. */
  showsMessage = true;

  readonly #host: Host;
  /** Aborted when what it began is no longer wanted; its bulletin is held until then. */
  #life = new AbortController();
  #isWanted = false;
  #isGiven = false;
  #isSourceNew = false;
  #inline?: Promise<void>;
  #inlineText = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** The element has come into the page. */
  connect(): void {
    if (this.#isWanted) this.#begin();
  }

  /** The element has left the page: nothing of it stays behind. */
  disconnect(): void {
    this.#life.abort();
    if (this.state === 'loading') this.#become(this.loaded ? 'ready' : 'idle');
  }

  /** The host's `src` has changed: `update` will forget what was shown. */
  noteNewSource(): void {
    this.#isSourceNew = true;
  }

  /** Begins with a new `src`; an empty one clears. */
  update(): void {
    if (!this.#isSourceNew) return;
    this.#forget();
    this.#isWanted = this.#host.src.trim() !== '';
    if (this.#isWanted && this.#host.isConnected) this.#begin();
  }

  /**
   * Asks `src` anew, leaving what is on screen there until the answer comes; without it, reads what
   * stands in the page once more. Never rejects.
   */
  async reload(): Promise<void> {
    if (this.#isSourceNew) this.#forget();
    if (this.#host.src.trim() !== '') await this.#load(true);
    else if (this.#inlineText) await this.#readInline(this.#inlineText);
  }

  /** Shows a bulletin that a script hands over; `undefined` takes it away again. */
  give(value: unknown): void {
    if (value === undefined || value === null) {
      if (this.#isGiven) this.noteNewSource();
      return this.#host.requestUpdate();
    }
    // Together with an address, it makes the request needless.
    this.#forget();
    this.#isGiven = true;
    this.#isWanted = false;
    try {
      const loaded = (this.loaded = takeBulletin(value, document.baseURI));
      this.#become('ready');
      // Shown at once, and once more when what its pictures need has come.
      void loadPreparation(loaded.bulletin.bodyHtml)?.then((prepare) => {
        if (prepare && this.loaded === loaded) this.give(value);
      });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Shows a document that stands in the page, until that of `src` comes. */
  readInline(text: string): void {
    this.#inlineText = text;
    this.#inline = this.#readInline(text);
  }

  async #readInline(text: string): Promise<void> {
    const isLate = () => this.loaded !== undefined || this.#isGiven;
    try {
      const loaded = await readInline(text, this.#host);
      if (isLate()) return;
      this.loaded = loaded;
    } catch (error) {
      if (!this.#isWanted && !isLate()) this.#fail(error, true);
      return;
    }
    if (this.#isWanted) this.#host.requestUpdate();
    else await this.#succeed();
  }

  #begin(): void {
    if (this.#host.loading !== 'lazy') return void this.#load(false);
    this.#life = new AbortController();
    whenNear(this.#host, this.#life.signal, () => void this.#load(false));
  }

  async #load(isFresh: boolean): Promise<void> {
    this.#life.abort();
    const { signal } = (this.#life = new AbortController());
    this.#isWanted = true;
    this.#isGiven = false;
    this.#become('loading');
    const words = loadWords(interfaceLanguage(this.#host));
    try {
      const loaded = await fetchBulletin(this.#host, signal, isFresh);
      await words;
      // Aborted means that a newer `src`, or none, owns the screen now.
      signal.throwIfAborted();
      this.loaded = loaded;
    } catch (error) {
      // What stands in the page is shown then, and has to be there first.
      await this.#inline;
      await words;
      if (!signal.aborted) this.#fail(error, true);
      return;
    }
    // Outside of the page nothing would end the hold on the answer.
    if (!this.#host.isConnected) this.#life.abort();
    await this.#succeed();
  }

  #forget(): void {
    this.#life.abort();
    this.#isSourceNew = false;
    this.#isGiven = false;
    this.loaded = undefined;
    this.#become('idle');
  }

  async #succeed(): Promise<void> {
    const { loaded } = this;
    this.#isWanted = false;
    this.#become('ready');
    await this.#host.updateComplete;
    if (!loaded || this.loaded !== loaded) return;
    this.#host.dispatchEvent(new BantinLoadEvent(loaded.bulletin, false));
  }

  #fail(cause: unknown, fires = false): void {
    const error = isBulletinError(cause)
      ? cause
      : new BulletinError('unreadable', 'The bulletin could not be shown.', { cause });
    this.#isWanted = false;
    // An answer that cannot be shown is not kept for the next element either.
    this.#life.abort();
    // What was withdrawn is not left on screen.
    if (error.code === 'gone') this.loaded = undefined;
    this.#become(this.loaded ? 'stale' : 'error', error);
    this.showsMessage = !fires || this.#host.dispatchEvent(new BantinErrorEvent(error));
    if (this.showsMessage) {
      const src = this.#host.src.slice(0, MAX_SRC_TOLD);
      console.error(`<bantin-article src="${src}">: ${error.code}. ${error.message}`);
    }
  }

  #become(state: BulletinState, error?: BulletinError): void {
    this.state = state;
    this.error = error;
    this.#host.requestUpdate();
  }
}
