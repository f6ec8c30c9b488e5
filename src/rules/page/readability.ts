// A chunk of its own: only a page that marks no article needs it.
export { Readability } from '@mozilla/readability';
