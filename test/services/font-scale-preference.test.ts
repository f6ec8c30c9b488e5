import { expect } from '@open-wc/testing';
import {
  readFontScale,
  watchFontScale,
  writeFontScale,
} from '../../src/services/font-scale-preference.js';

const KEY = 'bantin-article:font-scale';

type Told = (number | undefined)[];

const stored: [text: string, scale: number | undefined][] = [
  ['0.8', 0.8],
  ['1', 1],
  ['1.25', 1.25],
  ['2', 2],
  ['9.5', 9.5],
  ['', undefined],
  [' ', undefined],
  ['abc', undefined],
  ['null', undefined],
  ['NaN', undefined],
  ['{"scale":2}', undefined],
  ['0', undefined],
  ['-0', undefined],
  ['-1', undefined],
  ['10', undefined],
  ['1e9', undefined],
  ['Infinity', undefined],
  ['-Infinity', undefined],
];

const events: [name: string, event: StorageEventInit, told: Told][] = [
  ['a choice', { key: KEY, newValue: '1.5' }, [1.5]],
  ['a choice that is forgotten', { key: KEY, newValue: null }, [undefined]],
  ['rubbish', { key: KEY, newValue: 'abc' }, [undefined]],
  ['too much', { key: KEY, newValue: '1e9' }, [undefined]],
  ['all that is cleared', { key: null }, [undefined]],
  ['another key', { key: 'khac', newValue: '1.5' }, []],
  ['a key that starts alike', { key: `${KEY}-2`, newValue: '1.5' }, []],
  ['an empty key', { key: '', newValue: '1.5' }, []],
];

/** Every watcher of this file, ended by `afterEach`. */
const ends: (() => void)[] = [];

function watch(listener: (scale: number | undefined) => void): () => void {
  const end = watchFontScale(listener);
  ends.push(end);
  return end;
}

/** All that a watcher is told from now on. */
function watched(): Told {
  const told: Told = [];
  watch((scale) => told.push(scale));
  return told;
}

/** Stores, and tells of it, as another tab does. */
function tell(init: StorageEventInit): void {
  if (init.key === null) localStorage.clear();
  else if (init.newValue === null) localStorage.removeItem(String(init.key));
  else localStorage.setItem(String(init.key), String(init.newValue));
  dispatchEvent(new StorageEvent('storage', { storageArea: localStorage, ...init }));
}

/** A second page of this origin; what it stores, this window is told of as of another tab's. */
function otherPage(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  ends.push(() => frame.remove());
  if (!frame.contentWindow) throw new Error('The frame has no window.');
  return frame.contentWindow;
}

const nextStorageEvent = () =>
  new Promise<StorageEvent>((resolve) => addEventListener('storage', resolve, { once: true }));

beforeEach(() => {
  localStorage.clear();
  // Forgets, in the module too, what the test before it chose.
  writeFontScale(undefined);
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  localStorage.clear();
});

describe('readFontScale', () => {
  for (const [text, scale] of stored) {
    it(`"${text}" is ${scale}`, () => {
      localStorage.setItem(KEY, text);
      expect(readFontScale()).to.equal(scale);
    });
  }

  it('is undefined where nothing was chosen', () => {
    expect(readFontScale()).to.equal(undefined);
  });

  it('sees what another tab stored while nobody watched', () => {
    watch(() => {})();
    localStorage.setItem(KEY, '1.75');
    expect(readFontScale()).to.equal(1.75);
    localStorage.removeItem(KEY);
    expect(readFontScale()).to.equal(undefined);
  });
});

describe('readFontScale while someone watches', () => {
  it('is the size that the page is at, also where a script has cleared the storage', () => {
    watch(() => {});
    writeFontScale(1.5);
    localStorage.clear();
    expect(readFontScale()).to.equal(1.5);
  });
});

describe('writeFontScale', () => {
  it('keeps a choice for the next visit, and the newest one', () => {
    writeFontScale(1.25);
    expect(localStorage.getItem(KEY)).to.equal('1.25');
    writeFontScale(0.8);
    expect(localStorage.getItem(KEY)).to.equal('0.8');
    expect(readFontScale()).to.equal(0.8);
  });

  it('undefined forgets the choice, and leaves nothing stored', () => {
    writeFontScale(1.25);
    writeFontScale(undefined);
    expect(readFontScale()).to.equal(undefined);
    expect(localStorage).to.have.length(0);
  });

  it('leaves what others store alone', () => {
    localStorage.setItem('khac', 'của trang');
    writeFontScale(1.25);
    writeFontScale(undefined);
    expect(localStorage.getItem('khac')).to.equal('của trang');
  });

  it('tells every watcher, and what it reads at that moment is the same', () => {
    const [one, two] = [watched(), watched()];
    const read: Told = [];
    watch(() => read.push(readFontScale()));
    writeFontScale(1.5);
    writeFontScale(undefined);
    for (const told of [one, two, read]) expect(told).to.deep.equal([1.5, undefined]);
  });
});

describe('watchFontScale', () => {
  for (const [name, init, expected] of events) {
    it(`is told of another tab: ${name}`, () => {
      writeFontScale(2);
      const told = watched();
      tell(init);
      expect(told).to.deep.equal(expected);
      expect(readFontScale()).to.equal(expected.length > 0 ? expected[0] : 2);
    });
  }

  it('is told for real of what another page of this origin stores, and clears', async () => {
    const { localStorage: others } = otherPage();
    const told = watched();
    for (const change of [
      () => others.setItem(KEY, '1.75'),
      () => others.removeItem(KEY),
      () => others.setItem(KEY, '0.9'),
      () => others.clear(),
    ]) {
      const event = nextStorageEvent();
      change();
      await event;
    }
    expect(told).to.deep.equal([1.75, undefined, 0.9, undefined]);
  });

  it('is not told by another page that clears what it keeps for its session', async () => {
    const { sessionStorage: others } = otherPage();
    others.setItem('khac', '1');
    await nextStorageEvent();
    writeFontScale(1.5);
    const told = watched();
    const event = nextStorageEvent();
    others.clear();
    expect((await event).key).to.equal(null);
    expect(told).not.to.include(undefined);
    expect(readFontScale()).to.equal(1.5);
  });
});
