/** What the size buttons lead to, as factors of the size that the page gives. */
export const FONT_SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

const SMALLEST = FONT_SCALES[0];
const LARGEST = FONT_SCALES[FONT_SCALES.length - 1] ?? SMALLEST;

/** `value` as a factor that can be shown, 0.8 to 2; 1 where it is no number. */
export function clampFontScale(value: unknown): number {
  const scale = Number.parseFloat(String(value));
  return Number.isFinite(scale) ? Math.min(Math.max(scale, SMALLEST), LARGEST) : 1;
}

/** The next larger step, or `scale` itself at the end. */
export function nextFontScale(scale: number): number {
  return FONT_SCALES.find((step) => step > scale) ?? scale;
}

/** The next smaller step, or `scale` itself at the end. */
export function previousFontScale(scale: number): number {
  return FONT_SCALES.filter((step) => step < scale).at(-1) ?? scale;
}
