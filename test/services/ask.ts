import { BulletinError } from '../../src/model/bulletin-error.js';
import type { SourceDocument } from '../../src/rules/formats/format.js';
import { requestDocument, type RequestOptions } from '../../src/services/request-document.js';

/** Longer than any test may take. */
const LONG_MS = 60_000;

const callers: AbortController[] = [];
let lastAddress = 0;

/** One caller of `requestDocument`, as an element is one. */
export interface Caller {
  answer: Promise<SourceDocument>;
  signal: AbortSignal;
  abort: (reason?: unknown) => void;
}

/** An address that nothing asked for before. */
export function newAddress(): string {
  lastAddress += 1;
  return `https://portal.example/tin-${lastAddress}.json`;
}

/** Asks for a document, until `letGo`. */
export function ask(address: string, options: Partial<RequestOptions> = {}): Caller {
  const controller = new AbortController();
  callers.push(controller);
  const { signal } = controller;
  const defaults: RequestOptions = { credentials: 'omit', timeoutMs: LONG_MS, signal };
  const answer = requestDocument(address, { ...defaults, ...options });
  // Whoever is let go of at the end of a test has nobody who would catch.
  answer.catch(() => {});
  return { answer, signal, abort: (reason) => controller.abort(reason) };
}

/** Ends every caller's hold. */
export function letGo(): void {
  for (const caller of callers.splice(0)) caller.abort();
}

/** Why an answer could not be had. */
export async function errorOf(answer: Promise<unknown>): Promise<BulletinError> {
  try {
    await answer;
  } catch (error) {
    if (error instanceof BulletinError) return error;
    throw new Error(`Not a BulletinError: ${String(error)}`, { cause: error });
  }
  throw new Error('An error was expected.');
}

/** What a promise was rejected with, whatever it is. */
export function reasonOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => Promise.reject(new Error('A rejection was expected.')),
    (reason: unknown) => reason,
  );
}
