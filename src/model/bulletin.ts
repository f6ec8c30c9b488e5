/** A person or an organisation, as a bulletin names it. */
export interface Party {
  name: string;
  /** Absolute address of its page. */
  url?: string;
}

/** The picture that stands for the whole bulletin. */
export interface Picture {
  /** Absolute address. */
  url: string;
  /** What a reader who does not see the picture is told. */
  alt?: string;
  /** Plain text; a line break separates two lines. */
  caption?: string;
  /** In CSS pixels. */
  width?: number;
  /** In CSS pixels. */
  height?: number;
}

/** A file that comes with the bulletin. */
export interface Attachment {
  /** Absolute address. */
  url: string;
  title?: string;
  mimeType?: string;
  sizeInBytes?: number;
}

/** Whether the publisher still stands by the bulletin at this address. */
export type BulletinStatus = 'published' | 'withdrawn' | 'moved';

/**
 * One bulletin ("bản tin") as plain data: what every format gives and what
 * `BantinArticleElement.bulletin` takes. What is missing is `undefined`;
 * a bulletin has at least a title or a body.
 */
export interface Bulletin {
  id?: string;
  /** Canonical address, absolute. */
  url?: string;
  /** Plain text. */
  title?: string;
  /** The lead ("sapo"), plain text. */
  summary?: string;
  /** The body as a stranger's HTML: never put into a page but through `rebuildContent`. */
  bodyHtml?: string;
  /** The body as plain text, where there is no HTML; an empty line separates paragraphs. */
  bodyText?: string;
  /** ISO 8601: a day (`2023-11-30`), or a time with its offset. */
  datePublished?: string;
  /** ISO 8601: a day (`2023-11-30`), or a time with its offset. */
  dateModified?: string;
  authors?: Party[];
  publisher?: Party;
  image?: Picture;
  attachments?: Attachment[];
  /** BCP 47 tag of the bulletin's own language. */
  language?: string;
  tags?: string[];
  status?: BulletinStatus;
  /** Where the bulletin went, absolute, when `status` is `moved`. */
  movedTo?: string;
}
