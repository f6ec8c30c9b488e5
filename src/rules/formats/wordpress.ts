import { BulletinError, type BulletinErrorCode } from '../../model/bulletin-error.js';
import { isRecord, own, type BulletinFields } from '../as-bulletin.js';
import { isAccount, isNobody } from '../nobody.js';
import { readExcerpt } from './excerpt.js';
import { parseJson, type Format, type Parse } from './format.js';
import { firstText, textOfHtml } from './html-text.js';
import { listOf, MAX_NAMES, valueAt } from './json-values.js';

type Post = Record<string, unknown>;

/** What only its editors may read. */
const UNPUBLISHED = /^(?:auto-draft|draft|future|pending|private|trash)$/;
const MAX_MESSAGE = 300;
/**
 * A post of WordPress's REST API (https://developer.wordpress.org/rest-api/reference/posts/), or a
 * page or another of its types, with and without `_embed`; or a list of them, of which an item is
 * named by its `id` or its `slug`.
 */
export const parseWordPress: Format = (document, itemId, parse) => {
  const json = parseJson(document);
  if (isPost(json)) return readPost(json, parse);
  refuseError(json);
  if (!Array.isArray(json)) return undefined;
  if (json.length === 0) throw new BulletinError('not-found', 'An empty list: no such post.');
  const posts = json.filter(isPost);
  if (posts.length === 0) return undefined;
  const post = itemId === undefined ? posts[0] : posts.find((it) => isNamed(it, itemId));
  return post ? readPost(post, parse) : {};
};

/** No one else calls a text `rendered`. */
function isPost(value: unknown): value is Post {
  const isRendered = (name: string) => typeof rendered(value, name) === 'string';
  return isRecord(value) && ['title', 'content', 'excerpt'].some(isRendered);
}

function isNamed(post: Post, itemId: string): boolean {
  const id = own(post, 'id');
  return (typeof id === 'number' && String(id) === itemId) || own(post, 'slug') === itemId;
}

function rendered(value: unknown, name: string): unknown {
  return valueAt(value, name, 'rendered');
}

/** @throws BulletinError where `json` is an error as WordPress tells it */
function refuseError(json: unknown): void {
  const code = own(json, 'code');
  const message = own(json, 'message');
  const status = valueAt(json, 'data', 'status');
  if (typeof code !== 'string' || typeof message !== 'string') return;
  if (typeof status !== 'number' && !code.startsWith('rest_')) return;
  const codes = new Map<unknown, BulletinErrorCode>([
    [404, 'not-found'],
    [410, 'gone'],
  ]);
  const told = `WordPress answered ${code}: ${message}`.slice(0, MAX_MESSAGE);
  throw new BulletinError(codes.get(status) ?? 'status', told);
}

/** @throws BulletinError where the post says that it is not for everybody */
function refuseHidden(post: Post): void {
  const status = own(post, 'status');
  if (typeof status === 'string' && UNPUBLISHED.test(status)) {
    throw new BulletinError(
      status === 'trash' ? 'gone' : 'not-found',
      `WordPress says that this post is not published: its status is "${status}".`,
    );
  }
  if (valueAt(post, 'content', 'protected') === true && !firstText(rendered(post, 'content'))) {
    throw new BulletinError(
      'unreadable',
      'WordPress asks for a password before it shows this post.',
    );
  }
}

function readPost(post: Post, parse: Parse): BulletinFields {
  refuseHidden(post);
  const body = rendered(post, 'content');
  return {
    id: own(post, 'id'),
    url: own(post, 'link'),
    title: textOfHtml(rendered(post, 'title'), parse),
    summary: readExcerpt(rendered(post, 'excerpt'), body, parse),
    bodyHtml: body,
    datePublished: readDate(post, 'date'),
    dateModified: readDate(post, 'modified'),
    authors: readAuthors(post, parse),
    publisher: { name: valueAt(post, 'yoast_head_json', 'og_site_name') },
    image: readPicture(post, parse),
    language: firstText(own(post, 'lang'), valueAt(post, 'yoast_head_json', 'og_locale'))?.replace(
      '_',
      '-',
    ),
    tags: listOf(valueAt(post, '_embedded', 'wp:term'))
      .flat()
      .slice(0, MAX_NAMES)
      .map((term) => textOfHtml(own(term, 'name'), parse)),
  };
}

/** `date_gmt` has no zone either, but is in UTC; unset it is a row of zeros. */
function readDate(post: Post, name: string): unknown {
  const utc = firstText(own(post, `${name}_gmt`));
  return utc === undefined || utc.startsWith('0000') ? own(post, name) : utc.replace(/Z?$/, 'Z');
}

/** An author's own page is told, but not WordPress's: that would tell the name for the log-in. */
function readAuthors(post: Post, parse: Parse): unknown[] {
  const embedded = listOf(valueAt(post, '_embedded', 'author')).slice(0, MAX_NAMES);
  const authors = embedded.map((author) => ({
    name: textOfHtml(own(author, 'name'), parse),
    url: own(author, 'url'),
  }));
  const isSigned = authors.some(({ name }) => name !== undefined);
  const known = isSigned ? authors : [{ name: valueAt(post, 'yoast_head_json', 'author') }];
  return known.filter(({ name }) => !isNobody(name) && !isAccount(name));
}

/** The featured picture: of the media that came along, else as plug-ins tell it. */
function readPicture(post: Post, parse: Parse): unknown {
  const media = valueAt(post, '_embedded', 'wp:featuredmedia');
  if (firstText(valueAt(media, 'source_url')) && valueAt(media, 'media_type') !== 'file') {
    return {
      url: valueAt(media, 'source_url'),
      alt: valueAt(media, 'alt_text'),
      caption: textOfHtml(valueAt(media, 'caption', 'rendered'), parse),
      width: valueAt(media, 'media_details', 'width'),
      height: valueAt(media, 'media_details', 'height'),
    };
  }
  // Without a picture of its own, a post would be given that of the whole site.
  if (own(post, 'featured_media') === 0) return undefined;
  const shared = valueAt(post, 'yoast_head_json', 'og_image');
  return (
    firstText(own(post, 'jetpack_featured_media_url')) ?? {
      url: valueAt(shared, 'url'),
      width: valueAt(shared, 'width'),
      height: valueAt(shared, 'height'),
    }
  );
}
