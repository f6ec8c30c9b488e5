import { makePart } from '../rules/caption-pictures.js';
import { tidyContent } from '../rules/tidy-content.js';
import type { LoadedBulletin } from './load-bulletin.js';

/** Elements of an article that no template can name or fill. */
export interface MadeArticle {
  title?: HTMLElement;
  body: HTMLElement;
  /** True where the body shows the bulletin's own picture already. */
  hasPicture: boolean;
}

/** Keeps what was made of a bulletin last, so that it is made anew only when it must be. */
export class ArticleNodes {
  #loaded?: LoadedBulletin;
  #level?: number;
  #made?: MadeArticle;

  /**
   * The title, and the body from a copy of the bulletin's content.
   * @param level of the title, 1 to 6
   */
  of(loaded: LoadedBulletin, level: number): MadeArticle {
    if (!this.#made || this.#loaded !== loaded || this.#level !== level) {
      this.#loaded = loaded;
      this.#level = level;
      this.#made = makeArticle(loaded, level);
    }
    return this.#made;
  }
}

function makeArticle({ bulletin, content: source }: LoadedBulletin, level: number): MadeArticle {
  const { title, image } = bulletin;
  const content = source.cloneNode(true) as DocumentFragment;
  tidyContent(content, level);
  const pictures = [...content.querySelectorAll('img')];
  return {
    title: title === undefined ? undefined : makePart(`h${level}`, 'title', [title]),
    body: makePart('div', 'body', [content]),
    hasPicture: pictures.some((picture) => picture.getAttribute('src') === image?.url),
  };
}
