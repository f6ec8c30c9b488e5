import { ASK_FRAME_HEIGHT, FRAME_HEIGHT } from './model/frame-height.js';
import { own } from './rules/as-bulletin.js';

/** One line of a message. */
const MIN_HEIGHT_PX = 40;
/** A long bulletin at twice its size in a narrow column; what is longer scrolls in its frame. */
const MAX_HEIGHT_PX = 100_000;

/** The address of a frame of ours, which may stand on any server; first its origin. */
const ADDRESS = /^(https?:\/\/[^/?#]+)\/(?:[^?#]*\/)?frame\.html(?:[?#]|$)/;

const originOf = (frame: HTMLIFrameElement) => ADDRESS.exec(frame.src)?.[1];

/** Looked up each time, so that frames may come and go. */
const framesOfOurs = () => [...document.querySelectorAll('iframe')].filter(originOf);

/** The height that a message tells, within bounds; `undefined` where it is no such message. */
function readHeight(data: unknown): number | undefined {
  const height = own(data, 'height');
  if (own(data, 'type') !== FRAME_HEIGHT || !Number.isFinite(height)) return undefined;
  return Math.min(Math.max(height as number, MIN_HEIGHT_PX), MAX_HEIGHT_PX);
}

/** Not by a `style` attribute, which a strict Content-Security-Policy refuses. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ];
  const edge = style.boxSizing === 'border-box' ? edges : [];
  const whole = edge.reduce((sum, width) => sum + Number.parseFloat(width), height);
  frame.style.height = `${whole}px`;
}

addEventListener('message', ({ source, origin, data }) => {
  const height = readHeight(data);
  const frame = framesOfOurs().find((it) => it.contentWindow === source);
  // A sandboxed frame has no origin to name.
  if (!frame || height === undefined || (origin !== 'null' && origin !== originOf(frame))) return;
  setHeight(frame, height);
});

// Those that told theirs before this script came tell it again.
for (const { contentWindow } of framesOfOurs()) contentWindow?.postMessage(ASK_FRAME_HEIGHT, '*');
