import type {
  BantinArticleElement,
  BantinErrorEvent,
  BantinFontScaleEvent,
  BantinLoadEvent,
} from '../dist/bantin-article.js';

/** Mark-up has numbers as text too. */
type Numeric = number | `${number}`;

/** What a template may set on `<bantin-article>`, beside what every element has. */
export interface BantinArticleMarkup {
  src?: string;
  format?: string;
  bulletin?: BantinArticleElement['bulletin'];
  fontScale?: Numeric;
  'font-scale'?: Numeric;
  headingLevel?: Numeric;
  'heading-level'?: Numeric;
  controls?: string;
  loading?: BantinArticleElement['loading'];
  credentials?: RequestCredentials;
  timeout?: Numeric;
}

/** The events of `<bantin-article>`, by name. */
export interface BantinArticleEvents {
  'bantin-load': BantinLoadEvent;
  'bantin-error': BantinErrorEvent;
  'bantin-font-scale': BantinFontScaleEvent;
}

/** Listeners as attributes: `onbantin-load`. */
export type BantinArticleListeners = {
  [Name in keyof BantinArticleEvents as `on${Name}`]?: (event: BantinArticleEvents[Name]) => void;
};
