const UNSEEN = 'script,style,template,[slot]';

interface Host extends HTMLElement {
  requestUpdate(): void;
}

/** What the page wrote between the element's tags. */
export class LightContent {
  /** True where that is something to read. */
  isReadable = false;

  readonly #host: Host;
  readonly #readJson: (json: string) => void;
  #json?: string;

  /** @param readJson takes the text of a JSON child, once it is complete */
  constructor(host: Host, readJson: (json: string) => void) {
    this.#host = host;
    this.#readJson = readJson;
  }

  /** The element has come into the page. */
  connect(): void {
    // While the page still comes in, the text of a child may come after the child.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.read);
  }

  /** The element has left the page: nothing of it stays behind. */
  disconnect(): void {
    document.removeEventListener('DOMContentLoaded', this.read);
  }

  /** Looks again, when the children have changed. */
  readonly read = (): void => {
    const nodes = [...this.#host.childNodes];
    const isReadable = nodes.some((node) =>
      node instanceof Element ? !node.matches(UNSEEN) : node instanceof Text && node.data.trim(),
    );
    if (isReadable !== this.isReadable) this.#host.requestUpdate();
    this.isReadable = isReadable;
    const json = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!json || json === this.#json || !isComplete(json)) return;
    this.#json = json;
    this.#readJson(json);
  };
}

function isComplete(json: string): boolean {
  return document.readyState !== 'loading' || /[}\]]\s*$/.test(json);
}
