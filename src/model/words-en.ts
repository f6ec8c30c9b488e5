import type { Words } from './words.js';

/** The words in English. */
export const en: Words = {
  language: 'en',
  increaseFontSize: 'Increase text size',
  decreaseFontSize: 'Decrease text size',
  resetFontSize: 'Default text size',
  fontSizeTools: 'Text size',
  fontSize: (percent) => `Text size ${percent}%`,
  loading: 'Loading the bulletin…',
  retry: 'Try again',
  attachments: 'Attachments',
  source: 'Source:',
  stale: 'The newest version could not be loaded. Below is an earlier one.',
  formatDay: (day) => day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  goneSince: (day) => `This bulletin was withdrawn on ${day}.`,
  moved: 'This bulletin has moved to a new address:',
  errors: {
    address: 'The address of this bulletin is wrong.',
    network: 'This bulletin could not be loaded. Check your connection, then try again.',
    timeout: 'This bulletin took too long. Check your connection, then try again.',
    'not-found': 'This bulletin was not found.',
    gone: 'This bulletin has been withdrawn.',
    status: 'The server has a problem. Try again in a few minutes.',
    'too-large': 'This bulletin is too large to be shown.',
    unreadable: 'This bulletin could not be read.',
    empty: 'This bulletin has no content yet.',
  },
};
