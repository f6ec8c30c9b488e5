import { expect } from '@open-wc/testing';
import { WORDS } from '../words.js';
import { closePages, type PageRecord } from '../pages/open-page.js';

/** What `test/pages/sandboxed.js` tells. */
interface Report {
  failure?: string;
  /** Name of the error that touching `localStorage` throws. */
  storage: string;
  firstSize: number;
  presses: { name: string; announced: string; scale: number; size: number; otherSize: number }[];
  lateScale: number;
  code: string;
  message: string;
  record: PageRecord;
}

/** A page of its own, unnamed origin: without storage, and a stranger to every server. */
async function openSandboxed(): Promise<MessageEvent<Report>> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = '/test/pages/sandboxed.html';
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<Report>) => {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(event);
    };
    addEventListener('message', listen);
    document.body.append(frame);
  });
}

describe('the drop-in in a sandboxed frame', () => {
  let origin: string;
  let report: Report;

  before(async () => {
    ({ origin, data: report } = await openSandboxed());
  });

  after(closePages);

  it('stands in a page that has neither an origin nor storage', () => {
    expect(report.failure).to.equal(undefined);
    expect(origin).to.equal('null');
    expect(report.storage).to.equal('SecurityError');
  });

  it('sizes the text by its buttons, and says so', () => {
    const { firstSize, presses } = report;
    const seen = presses.map(({ name, scale, announced }) => [name, scale, announced]);
    expect(seen).to.deep.equal([
      ['increase', 1.1, 'Cỡ chữ 110%'],
      ['increase', 1.25, 'Cỡ chữ 125%'],
      ['decrease', 1.1, 'Cỡ chữ 110%'],
      ['reset', 1, 'Cỡ chữ 100%'],
    ]);
    for (const { scale, size } of presses) expect(size).to.be.closeTo(firstSize * scale, 0.01);
  });

  it('sizes the other bulletins of the page too, and one that comes later', () => {
    for (const { size, otherSize } of report.presses) expect(otherSize).to.equal(size);
    expect(report.lateScale).to.equal(1.1);
  });

  it('says that a server which does not allow it must do so, once, to the administrator', () => {
    expect(report.code).to.equal('network');
    expect(report.message).to.include(WORDS.vi.errors.network);
    expect(report.record.consoleErrors).to.have.length(1);
    expect(report.record.consoleErrors[0])
      .to.include('Access-Control-Allow-Origin: null')
      .and.to.include('CORS');
  });

  it('throws nothing', () => {
    expect(report.record.errors).to.deep.equal([]);
  });
});
