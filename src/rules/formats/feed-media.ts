import type { BulletinFields } from '../as-bulletin.js';
import { addressIn, childrenByName, pick, pickLinks, type Children } from './feed-elements.js';
import { plainFeedText } from './feed-text.js';
import type { Parse } from './format.js';
import { MAX_NAMES } from './json-values.js';

const IMAGE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** The picture of an item, and the files that come with it: enclosures, and Yahoo's Media RSS. */
export function readMedia(item: Children, parse: Parse, url?: string): BulletinFields {
  const enclosures = [...pick(item, 'enclosure'), ...pickLinks(item, 'enclosure')];
  const files = enclosures.filter((file) => !isImage(file)).slice(0, MAX_NAMES);
  return {
    image: readPicture(item, enclosures, parse, url),
    attachments: files.map((file) => ({
      url: addressIn(file, url),
      title: file.getAttribute('title'),
      mimeType: file.getAttribute('type'),
      sizeInBytes: file.getAttribute('length'),
    })),
  };
}

/** The first picture: of the media, else of the enclosures, else a small one. */
function readPicture(item: Children, enclosures: Element[], parse: Parse, url?: string): unknown {
  const groups = pick(item, 'media:group').map(childrenByName);
  const media = (name: string) => [
    ...pick(item, `media:${name}`),
    ...groups.flatMap((group) => pick(group, name)),
  ];
  const pictures = [...media('content'), ...enclosures].filter(isImage);
  // Some have a field of their own: an address, or an `url` as that of a channel.
  const bare = pick(item, 'image').flatMap((it) => {
    const [address = it] = pick(childrenByName(it), 'url');
    return address.children.length > 0 ? [] : [address];
  });
  const picture = [
    ...[...pictures, ...media('thumbnail')].filter(
      (it) => it.hasAttribute('url') || it.hasAttribute('href'),
    ),
    ...bare,
  ][0];
  if (!picture) return undefined;
  const own = pick(childrenByName(picture), 'description');
  return {
    url: addressIn(picture, url),
    caption: plainFeedText([...own, ...media('description')][0], parse),
    width: picture.getAttribute('width'),
    height: picture.getAttribute('height'),
  };
}

function isImage(file: Element): boolean {
  const said = file.getAttribute('type') ?? file.getAttribute('medium') ?? '';
  const name = file.getAttribute('url') ?? file.getAttribute('href') ?? '';
  return said ? said.startsWith('image') : IMAGE_FILE.test(name);
}
