import { BulletinError, type BulletinErrorCode } from '../model/bulletin-error.js';
import { decodeText } from '../rules/decode-text.js';
import type { SourceDocument } from '../rules/formats/format.js';

/** Counted as they come, decompressed: what a server says of its length is not believed. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** JSON before pages; SharePoint would send XML. Short and plain enough to need no preflight. */
const ACCEPT = 'application/json;odata=verbose, */*;q=0.8';

/** What a timer can count; a longer one would end at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** How a document is asked for. */
export interface RequestOptions {
  credentials: RequestCredentials;
  /** Time limit for headers and body together. */
  timeoutMs: number;
  /** Aborted, it ends this caller's wait, and its hold on the answer that others may share. */
  signal: AbortSignal;
  /** True to ask anew, also past the browser's own store. */
  isFresh?: boolean;
}

interface SharedRequest {
  answer: Promise<SourceDocument>;
  holders: Set<AbortSignal>;
  abort: () => void;
}

/** By credentials and address: what is under way, and what came and is still held by a caller. */
const shared = new Map<string, SharedRequest>();

/**
 * Fetches a document: a simple cross-origin GET, with no header that would ask for a preflight.
 * Callers of one address share one request, until the signal of the last of them is aborted;
 * a failure is never remembered.
 * @param address absolute, without a fragment
 * @throws BulletinError `network`, `timeout`, `not-found`, `gone`, `status`, `too-large`, `address`;
 *   the signal's own reason where that is aborted
 */
export function requestDocument(
  address: string,
  { credentials, timeoutMs, signal, isFresh = false }: RequestOptions,
): Promise<SourceDocument> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const key = `${credentials} ${address}`;
  const request =
    (isFresh ? undefined : shared.get(key)) ?? share(key, address, credentials, isFresh);
  request.holders.add(signal);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      request.holders.delete(signal);
      if (request.holders.size === 0) forget(key, request);
      reject(error);
    };
    const abort = () => fail(signal.reason as Error);
    const late = new BulletinError('timeout', `No complete answer within ${timeoutMs} ms.`);
    const timer = setTimeout(() => fail(late), Math.min(timeoutMs, MAX_TIMEOUT_MS));
    signal.addEventListener('abort', abort);
    request.answer.then((document) => {
      clearTimeout(timer);
      resolve(document);
    }, fail);
  });
}

function share(key: string, address: string, credentials: RequestCredentials, isFresh: boolean) {
  const controller = new AbortController();
  const request: SharedRequest = {
    answer: fetchDocument(address, {
      headers: { accept: ACCEPT },
      // Elsewhere both send none, and this one is what `<link rel="preload" crossorigin>` has asked for.
      credentials:
        credentials === 'omit' && !address.startsWith(`${origin}/`) ? 'same-origin' : credentials,
      cache: isFresh ? 'no-cache' : 'default',
      signal: controller.signal,
    }),
    holders: new Set(),
    abort: () => controller.abort(),
  };
  shared.set(key, request);
  return request;
}

/** Ends a request that nobody holds any more, or that failed. */
function forget(key: string, request: SharedRequest): void {
  request.abort();
  if (shared.get(key) === request) shared.delete(key);
}

async function fetchDocument(address: string, init: RequestInit): Promise<SourceDocument> {
  const response = await orNetwork(
    () => fetch(address, init),
    `No answer that this page may read. From another origin it needs the header ` +
      `"Access-Control-Allow-Origin: ${origin}" (CORS), and a place in connect-src.`,
  );
  checkResponse(response, address);
  const bytes = await orNetwork(() => readBytes(response), 'The answer broke off.');
  const type = response.headers.get('content-type') ?? '';
  return {
    text: await decodeText(bytes, /charset\s*=\s*["']?([^\s"';]+)/i.exec(type)?.[1]),
    mimeType: type.split(';', 1)[0]?.trim().toLowerCase() ?? '',
    url: response.url || address,
  };
}

/** What the browser says of a request becomes an error of ours. */
async function orNetwork<Result>(work: () => Promise<Result>, message: string): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof BulletinError ? cause : new BulletinError('network', message, { cause });
  }
}

function checkResponse({ ok, status, url }: Response, address: string): void {
  if (address.startsWith('https:') && url.startsWith('http:')) {
    throw new BulletinError('address', `A redirect leads from https to ${url}.`);
  }
  if (ok) return;
  const codes: Record<number, BulletinErrorCode> = { 404: 'not-found', 410: 'gone' };
  throw new BulletinError(codes[status] ?? 'status', `The server answered with status ${status}.`);
}

async function readBytes({ body }: Response): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value?.length ?? 0;
    if (size > MAX_BYTES) throw new BulletinError('too-large', `More than ${MAX_BYTES} bytes.`);
    parts.push(value as BlobPart);
  }
}
