import { expect } from '@open-wc/testing';
import type { BulletinErrorCode } from '../../src/model/bulletin-error.js';
import { restoreFetch, serveFetch } from '../helpers.js';
import { ask, errorOf, letGo, newAddress } from './ask.js';

const status = (code: number) => new Response(code === 304 ? undefined : 'Lỗi', { status: code });

/** An answer that came from elsewhere than from where it was asked for. */
function from(url: string, response = new Response('một')): Response {
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

function typed(type: string, body: BodyInit = 'một'): Response {
  const response = new Response(body);
  response.headers.set('content-type', type);
  return response;
}

function untyped(): Response {
  const response = new Response('một');
  response.headers.delete('content-type');
  return response;
}

const refused: [name: string, response: () => Response, code: BulletinErrorCode][] = [
  ['status 404', () => status(404), 'not-found'],
  ['status 410', () => status(410), 'gone'],
  ['status 300', () => status(300), 'status'],
  ['status 301 without a way to go', () => status(301), 'status'],
  ['status 304', () => status(304), 'status'],
  ['status 400', () => status(400), 'status'],
  ['status 401', () => status(401), 'status'],
  ['status 403', () => status(403), 'status'],
  ['status 405', () => status(405), 'status'],
  ['status 411', () => status(411), 'status'],
  ['status 429', () => status(429), 'status'],
  ['status 500', () => status(500), 'status'],
  ['status 503', () => status(503), 'status'],
  ['status 599', () => status(599), 'status'],
  ['a step down from https', () => from('http://portal.example/tin.json'), 'address'],
  [
    'the same, of a page that is not there',
    () => from('http://a.example/', status(404)),
    'address',
  ],
];

const accepted: [name: string, response: () => Response, text: string][] = [
  ['status 200', () => new Response('một'), 'một'],
  ['status 201', () => new Response('một', { status: 201 }), 'một'],
  ['status 206', () => new Response('một', { status: 206 }), 'một'],
  ['status 204, without a body', () => new Response(undefined, { status: 204 }), ''],
  ['an empty body', () => new Response(''), ''],
  ['a redirect within https', () => from('https://khac.example/tin.json'), 'một'],
];

const mimeTypes: [name: string, response: () => Response, mimeType: string][] = [
  ['plain', () => typed('application/json'), 'application/json'],
  ['with a charset', () => typed('application/json;charset=utf-8'), 'application/json'],
  ['with spaces', () => typed(' text/html ; charset=utf-8'), 'text/html'],
  ['in capitals', () => typed('Application/Feed+JSON'), 'application/feed+json'],
  ['parameters alone', () => typed('; charset=utf-8'), ''],
  ['empty', () => typed(''), ''],
  ['missing', untyped, ''],
  ['not one that is known', () => typed('khong-ro'), 'khong-ro'],
];

/** "Tiếng" in windows-1258 is this and nothing else; as UTF-8 it cannot be read. */
const TIENG_1258 = new Uint8Array([0x54, 0x69, 0xea, 0xec, 0x6e, 0x67]);
const KAPUSTA_1251 = new Uint8Array([0xca, 0xe0, 0xef]);
const UTF_8 = new TextEncoder().encode('Tiếng');

const texts: [name: string, type: string, body: Uint8Array<ArrayBuffer>, text: string][] = [
  ['UTF-8, declared', 'text/plain; charset=utf-8', UTF_8, 'Tiếng'],
  ['UTF-8, not declared', 'text/plain', UTF_8, 'Tiếng'],
  ['UTF-8 that is declared as another', 'text/plain; charset=windows-1251', UTF_8, 'Tiếng'],
  ['windows-1258, declared', 'text/plain; charset=windows-1258', TIENG_1258, 'Tiê\u0301ng'],
  ['windows-1258, not declared', 'text/plain', TIENG_1258, 'Tiê\u0301ng'],
  [
    'windows-1258 that is declared as UTF-8',
    'text/plain; charset=utf-8',
    TIENG_1258,
    'Tiê\u0301ng',
  ],
  ['an unknown charset', 'text/plain; charset=tcvn-khong-co', TIENG_1258, 'Tiê\u0301ng'],
  ['another charset', 'text/plain; charset=windows-1251', KAPUSTA_1251, 'Кап'],
  ['in double quotes', 'text/plain; charset="windows-1251"', KAPUSTA_1251, 'Кап'],
  ['in single quotes', "text/plain; charset='windows-1251'", KAPUSTA_1251, 'Кап'],
  ['in capitals', 'TEXT/PLAIN; CHARSET=WINDOWS-1251', KAPUSTA_1251, 'Кап'],
  ['with spaces', 'text/plain ; charset = windows-1251 ', KAPUSTA_1251, 'Кап'],
  [
    'before another parameter',
    'text/plain;charset=windows-1251;format=flowed',
    KAPUSTA_1251,
    'Кап',
  ],
  ['after another parameter', 'text/plain;format=flowed;charset=windows-1251', KAPUSTA_1251, 'Кап'],
];

describe('requestDocument: the answer', () => {
  afterEach(() => {
    letGo();
    restoreFetch();
  });

  for (const [name, response, code] of refused) {
    it(`refuses ${name} as "${code}"`, async () => {
      serveFetch(response);
      const error = await errorOf(ask(newAddress()).answer);
      expect(error.code).to.equal(code);
      expect(error.message).to.include(code === 'address' ? 'http:' : String(response().status));
    });
  }

  for (const [name, response, text] of accepted) {
    it(`takes ${name}`, async () => {
      serveFetch(response);
      expect((await ask(newAddress()).answer).text).to.equal(text);
    });
  }

  it('takes a redirect from http to http, and up to https', async () => {
    for (const url of ['http://khac.example/', 'https://khac.example/']) {
      serveFetch(() => from(url));
      const address = newAddress().replace('https:', 'http:');
      expect((await ask(address).answer).url).to.equal(url);
    }
  });

  for (const [name, response, mimeType] of mimeTypes) {
    it(`tells the type: ${name}`, async () => {
      serveFetch(response);
      expect((await ask(newAddress()).answer).mimeType).to.equal(mimeType);
    });
  }

  for (const [name, type, body, text] of texts) {
    it(`reads the text: ${name}`, async () => {
      serveFetch(() => typed(type, body));
      expect((await ask(newAddress()).answer).text).to.equal(text);
    });
  }

  it('tells where the answer came from after redirects, else what was asked', async () => {
    const address = newAddress();
    serveFetch(() => new Response('một'));
    expect((await ask(address).answer).url).to.equal(address);
    serveFetch(() => from('https://khac.example/tin.json'));
    expect((await ask(newAddress()).answer).url).to.equal('https://khac.example/tin.json');
  });

  it('puts the parts of a letter together that came one by one', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of UTF_8) controller.enqueue(Uint8Array.of(byte));
        controller.enqueue(new Uint8Array());
        controller.close();
      },
    });
    serveFetch(() => new Response(body));
    expect((await ask(newAddress()).answer).text).to.equal('Tiếng');
  });

  const refusal = new TypeError('Failed to fetch');
  const lost = () => new Response(new ReadableStream({ pull: (it) => it.error(refusal) }));
  it('says "network" and the likely causes where fetch is refused', async () => {
    window.fetch = () => Promise.reject(refusal);
    const error = await errorOf(ask(newAddress()).answer);
    expect(error.code).to.equal('network');
    expect(error.cause).to.equal(refusal);
    for (const cause of ['Access-Control-Allow-Origin', location.origin, 'CORS', 'connect-src']) {
      expect(error.message).to.include(cause);
    }
  });

  it('says "network" and no other cause where the body breaks off', async () => {
    window.fetch = () => Promise.resolve(lost());
    const error = await errorOf(ask(newAddress()).answer);
    expect(error.code).to.equal('network');
    expect(error.cause).to.equal(refusal);
    expect(error.message).to.equal('The answer broke off.');
  });

  it('says "network" where fetch throws before there is a promise', async () => {
    window.fetch = () => {
      throw refusal;
    };
    expect((await errorOf(ask(newAddress()).answer)).code).to.equal('network');
  });
});
