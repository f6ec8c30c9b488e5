/** The `type` of a `FrameHeight`. */
export const FRAME_HEIGHT = 'bantin-height';

/** What asks `frame.html` for a `FrameHeight`, where the first one found nobody listening. */
export const ASK_FRAME_HEIGHT = 'bantin-height?';

/** How tall all of `frame.html` is: its message to the page around it, and all that it tells. */
export interface FrameHeight {
  type: typeof FRAME_HEIGHT;
  /** In CSS pixels, rounded up. */
  height: number;
}
