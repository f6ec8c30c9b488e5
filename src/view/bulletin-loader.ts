import type { Bulletin } from '../model/bulletin.js';
import { BulletinError } from '../model/bulletin-error.js';
import { BantinErrorEvent, BantinLoadEvent } from '../model/events.js';
import { resolveSource } from '../rules/address.js';
import { asBulletin, isRecord } from '../rules/as-bulletin.js';
import { contentOf } from '../rules/content-of.js';
import type { SourceDocument } from '../rules/formats/format.js';
import { checkBulletin, readBulletin } from '../rules/read-bulletin.js';
import { requestDocument } from '../services/request-document.js';
import { whenNear } from './when-near.js';

/** What is on screen: `stale` is a bulletin whose newest version could not be had. */
export type BulletinState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

/** A bulletin, and its body as nodes that may be shown. */
export interface LoadedBulletin {
  bulletin: Bulletin;
  content: DocumentFragment;
}

interface Host extends HTMLElement {
  readonly updateComplete: Promise<void>;
  requestUpdate(): void;
  readonly src: string;
  readonly loading: string;
  readonly credentials: RequestCredentials;
  /** In milliseconds, above 0. */
  readonly timeout: number;
}

export const TIMEOUT_MS = 15_000;

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

  /** Forgets what was shown and begins with the host's `src`; an empty one clears. */
  start(): void {
    this.#life.abort();
    this.#isGiven = false;
    this.#isWanted = this.#host.src.trim() !== '';
    this.loaded = undefined;
    this.#become('idle');
    if (this.#isWanted && this.#host.isConnected) this.#begin();
  }

  /** Asks `src` anew, leaving what is on screen there until the answer comes. Never rejects. */
  async reload(): Promise<void> {
    if (this.#host.src.trim() !== '') await this.#load(true);
  }

  /** Shows a bulletin that a script hands over; `undefined` takes it away again. */
  give(value: unknown): void {
    if (value === undefined || value === null) {
      if (this.#isGiven) this.start();
      return;
    }
    this.#life.abort();
    this.#isGiven = true;
    this.#isWanted = false;
    this.loaded = undefined;
    try {
      if (!isRecord(value)) throw new BulletinError('unreadable', '`bulletin` is not an object.');
      this.#show(checkBulletin(asBulletin(value, document.baseURI)), document.baseURI);
      this.#become('ready');
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Shows a document that stands in the page, until that of `src` comes. */
  async readInline(text: string): Promise<void> {
    if (this.loaded || this.#isGiven) return;
    const document: SourceDocument = {
      text,
      mimeType: 'application/json',
      url: this.#host.baseURI,
    };
    try {
      this.#show(readBulletin(document), document.url);
    } catch (error) {
      if (!this.#isWanted) this.#fail(error, true);
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
    try {
      const { address, itemId } = resolveSource(this.#host.src, this.#host.baseURI);
      const { credentials, timeout: timeoutMs } = this.#host;
      const options = { credentials, timeoutMs, signal, isFresh };
      const source = await requestDocument(address, options);
      // Aborted means that a newer `src`, or none, owns the screen now.
      signal.throwIfAborted();
      this.#show(readBulletin(source, itemId), source.url);
    } catch (error) {
      if (!signal.aborted) this.#fail(error, true);
      return;
    }
    // Outside of the page nothing would end the hold on the answer.
    if (!this.#host.isConnected) this.#life.abort();
    await this.#succeed();
  }

  #show(bulletin: Bulletin, address?: string): void {
    const base = /^https?:/.test(address ?? '') ? address : bulletin.url;
    this.loaded = { bulletin, content: contentOf(bulletin, base) };
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
    const error =
      cause instanceof BulletinError
        ? cause
        : new BulletinError('unreadable', 'The bulletin could not be shown.', { cause });
    this.#isWanted = false;
    // An answer that cannot be shown is not kept for the next element either.
    this.#life.abort();
    this.#become(this.loaded ? 'stale' : 'error', error);
    this.showsMessage = !fires || this.#host.dispatchEvent(new BantinErrorEvent(error));
    if (this.showsMessage) {
      console.error(`<bantin-article src="${this.#host.src}">: ${error.code}. ${error.message}`);
    }
  }

  #become(state: BulletinState, error?: BulletinError): void {
    this.state = state;
    this.error = error;
    this.#host.requestUpdate();
  }
}
