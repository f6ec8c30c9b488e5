import type { InterfaceLanguage } from '../model/words.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * The size of a file, as a reader knows it: `1,5 MB`, in English `1.5 MB`.
 * @param bytes a positive number
 */
export function formatSize(bytes: number, language: InterfaceLanguage): string {
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step],
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
