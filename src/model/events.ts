import type { Bulletin } from './bulletin.js';
import type { BulletinError } from './bulletin-error.js';

/** A bulletin is on screen. */
export class BantinLoadEvent extends Event {
  constructor(
    readonly bulletin: Bulletin,
    /** True where it is an older copy, because the newest could not be had. */
    readonly stale: boolean,
  ) {
    super('bantin-load', { bubbles: true, composed: true });
  }
}

/** A bulletin could not be shown. Cancelled, the element shows no message of its own. */
export class BantinErrorEvent extends Event {
  constructor(readonly error: BulletinError) {
    super('bantin-error', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The reader changed the size of the text. */
export class BantinFontScaleEvent extends Event {
  constructor(
    /** The new factor of the inherited size, 0.8 to 2. */
    readonly scale: number,
  ) {
    super('bantin-font-scale', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bantin-load': BantinLoadEvent;
    'bantin-error': BantinErrorEvent;
    'bantin-font-scale': BantinFontScaleEvent;
  }
}
