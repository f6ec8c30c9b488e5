import { BulletinError } from '../../model/bulletin-error.js';
import { isRecord, own, type BulletinFields } from '../as-bulletin.js';
import { parseJson, type Format, type Parse } from './format.js';
import { elementsOf, firstText, isText, plainText, textOfHtml } from './html-text.js';
import { valueAt } from './json-values.js';

type Item = Record<string, unknown>;

/** Of pages alone; the others have meaning only in what is an item of a list for certain. */
const PAGE_COLUMNS =
  'ArticleByLine ArticleStartDate CanvasContent1 PublishingImageCaption PublishingPageContent ' +
  'PublishingPageImage';
const ITEM_COLUMNS = 'Title TieuDe Body NoiDung WikiField';
const ID_COLUMNS = 'GUID UniqueId Id ID';
const PICTURE_COLUMNS = 'PublishingPageImage PublishingRollupImage BannerImageUrl AnhDaiDien';
/** Absolute, or from the portal's root, and not what SharePoint shows where there is no picture. */
const ADDRESS = /^(?:https?:\/)?\/(?!.*\/_layouts\/)[^\s<]+$/i;

const NOT_FOUND = /^-(?:2130575338|214702489[34])\b/;
const SAYS_NOT_FOUND = /does not exist|not found|cannot find|không tồn tại|không tìm thấy/i;
const MAX_MESSAGE = 300;

/**
 * A page, or another item of a list, as SharePoint's REST API gives it (`…/_api/web/lists/…/items`)
 * with the columns of its publishing feature, in any of its envelopes: `d`, `d.results`, `value`, or
 * bare; or as that of a file. An item of several is named by its `GUID`, its `Id` or its file.
 */
export const parseSharePoint: Format = (document, itemId, parse) => {
  const json = parseJson(document);
  refuseError(json);
  const results = own(own(json, 'd'), 'results') ?? own(json, 'value');
  if (Array.isArray(results)) return readOneOf(results, itemId, parse);
  const item = itemOf(own(json, 'd') ?? json);
  return isItem(item) ? readItem(item, parse) : undefined;
};

function readOneOf(results: unknown[], itemId: string | undefined, parse: Parse) {
  if (results.length === 0) throw new BulletinError('not-found', 'An empty list: no such item.');
  const items = results.map(itemOf).filter(isItem);
  if (items.length === 0) return undefined;
  const item = itemId === undefined ? items[0] : items.find((it) => isNamed(it, itemId));
  return item ? readItem(item, parse) : {};
}

/** A file (`…/_api/web/GetFileByServerRelativeUrl(…)`) has its item within it. */
function itemOf(value: unknown): unknown {
  const item = own(value, 'ListItemAllFields');
  return isRecord(item) ? { FileRef: own(value, 'ServerRelativeUrl'), ...item } : value;
}

/** The first of the columns that says something. */
function column(item: Item, names: string): unknown {
  const values = names.split(' ').map((name) => own(item, name));
  return values.find((value) => value !== undefined && value !== null && value !== '');
}

function isItem(value: unknown): value is Item {
  if (!isRecord(value)) return false;
  if (PAGE_COLUMNS.split(' ').some((name) => Object.hasOwn(value, name))) return true;
  const type = firstText(
    valueAt(value, '__metadata', 'type'),
    own(value, 'odata.type'),
    own(value, '@odata.type'),
  );
  const isListed = /^#?SP\./.test(type ?? '') || typeof own(value, 'FileRef') === 'string';
  return isListed && column(value, ITEM_COLUMNS) !== undefined;
}

function isNamed(item: Item, itemId: string): boolean {
  const names = `${ID_COLUMNS} FileLeafRef`.split(' ').map((name) => own(item, name));
  return names.some(
    (name) => name === itemId || (typeof name === 'number' && `${name}` === itemId),
  );
}

/** @throws BulletinError where `json` is an error as SharePoint tells it */
function refuseError(json: unknown): void {
  const light = own(json, 'odata.error');
  const error = light ?? own(json, 'error');
  const code = own(error, 'code');
  const message = firstText(valueAt(error, 'message', 'value'), own(error, 'message')) ?? '';
  // Others have an `error` too; SharePoint's code is a number and the name of a class.
  if (!light && !(typeof code === 'string' && /^-?\d+, *[a-z]/i.test(code))) return;
  const told = firstText(code) ?? '';
  const isNotFound = NOT_FOUND.test(told) || SAYS_NOT_FOUND.test(message);
  throw new BulletinError(
    isNotFound ? 'not-found' : 'status',
    `SharePoint answered ${told}: ${message}`.slice(0, MAX_MESSAGE),
  );
}

function readItem(item: Item, parse: Parse): BulletinFields {
  const text = (names: string) => plainText(column(item, names), parse);
  const pictures = PICTURE_COLUMNS.split(' ').map((name) => readPicture(own(item, name), parse));
  return {
    id: column(item, ID_COLUMNS),
    url: column(item, 'EncodedAbsUrl') ?? encodePath(column(item, 'FileRef')),
    title: text('Title TieuDe'),
    summary: text('Comments Description TomTat'),
    bodyHtml:
      column(item, 'PublishingPageContent WikiField Body NoiDung') ??
      readCanvas(column(item, 'CanvasContent1'), parse),
    datePublished: column(item, 'ArticleStartDate FirstPublishedDate NgayDang Created'),
    dateModified: column(item, 'Modified'),
    authors: [text('ArticleByLine TacGia')],
    image: {
      ...pictures.find((picture) => picture !== undefined),
      caption: textOfHtml(column(item, 'PublishingImageCaption'), parse),
    },
  };
}

/** A column's path is told as it is, and not as an address would write it. */
function encodePath(path: unknown): unknown {
  return typeof path === 'string' ? path.replace(/[%?#]/g, encodeURIComponent) : undefined;
}

/** The picture of a column: an `<img>` as text, a hyperlink (`Url`) or a bare address. */
function readPicture(value: unknown, parse: Parse): Record<string, unknown> | undefined {
  const address = firstText(own(value, 'Url'), value) ?? '';
  if (ADDRESS.test(address)) return { url: address };
  const [image] = address.includes('<') ? elementsOf(address, 'img[src]', parse) : [];
  const said = (name: string) => image?.getAttribute(name);
  return (
    image && { url: said('src'), alt: said('alt'), width: said('width'), height: said('height') }
  );
}

/**
 * The texts of a modern page: of web parts in HTML, as items of lists have them, or in JSON, as
 * the API of pages has them.
 */
function readCanvas(canvas: unknown, parse: Parse): string | undefined {
  if (typeof canvas !== 'string') return undefined;
  const controls = parseJson({ text: canvas, mimeType: '' });
  const texts = Array.isArray(controls)
    ? controls.map((control: unknown) => own(control, 'innerHTML')).filter(isText)
    : elementsOf(canvas, '[data-sp-rte]', parse).map(({ innerHTML }) => innerHTML);
  return texts.join('\n');
}
