import { expect } from '@open-wc/testing';
import {
  readFontScale,
  watchFontScale,
  writeFontScale,
} from '../../src/services/font-scale-preference.js';

const KEY = 'bantin-article:font-scale';

const refuse = (name: string) => () => {
  throw new DOMException('', name);
};

const method = (value: () => unknown): PropertyDescriptor => ({ value, configurable: true });
const getter = (get: () => unknown): PropertyDescriptor => ({ get, configurable: true });

type Replaced = [owner: object, name: string, descriptor: PropertyDescriptor];

const blocked: Record<string, Replaced[]> = {
  'storage that may not be touched': [[window, 'localStorage', getter(refuse('SecurityError'))]],
  'no storage': [[window, 'localStorage', getter(() => null)]],
  'storage whose every method throws': ['getItem', 'setItem', 'removeItem'].map((name) => [
    Storage.prototype,
    name,
    method(refuse('SecurityError')),
  ]),
  'full storage': [[Storage.prototype, 'setItem', method(refuse('QuotaExceededError'))]],
};

const restores: (() => void)[] = [];

function replace([owner, name, descriptor]: Replaced): void {
  const real = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  Object.defineProperty(owner, name, descriptor);
  restores.push(() => Object.defineProperty(owner, name, real));
}

/** How many listeners to other tabs there are on the window, from now until the test's end. */
function countListeners() {
  const listening = new Set<unknown>();
  const { prototype } = EventTarget;
  window.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
    if (args[0] === 'storage') listening.add(args[1]);
    prototype.addEventListener.apply(window, args);
  };
  window.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
    if (args[0] === 'storage') listening.delete(args[1]);
    prototype.removeEventListener.apply(window, args);
  };
  restores.push(() => {
    Reflect.deleteProperty(window, 'addEventListener');
    Reflect.deleteProperty(window, 'removeEventListener');
  });
  return listening;
}

beforeEach(() => {
  localStorage.clear();
  // Forgets, in the module too, what the test before it chose.
  writeFontScale(undefined);
});

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
  localStorage.clear();
});

for (const [name, replaced] of Object.entries(blocked)) {
  describe(`the chosen size with ${name}`, () => {
    beforeEach(() => replaced.forEach(replace));

    it('is none at first', () => {
      expect(readFontScale()).to.equal(undefined);
    });

    it('is kept for the visit, watched or not', () => {
      writeFontScale(1.5);
      expect(readFontScale()).to.equal(1.5);
      const end = watchFontScale(() => {});
      expect(readFontScale()).to.equal(1.5);
      writeFontScale(1.75);
      expect(readFontScale()).to.equal(1.75);
      end();
      expect(readFontScale()).to.equal(1.75);
    });

    it('is told to every watcher', () => {
      const told: unknown[] = [];
      const end = watchFontScale((scale) => told.push(scale));
      writeFontScale(1.5);
      writeFontScale(undefined);
      end();
      expect(told).to.deep.equal([1.5, undefined]);
    });

    it('can be forgotten', () => {
      writeFontScale(1.5);
      writeFontScale(undefined);
      expect(readFontScale()).to.equal(undefined);
    });
  });
}

describe('the chosen size with storage that gets full', () => {
  it('is the newest choice, not the last that could be stored', () => {
    writeFontScale(1.25);
    replace([Storage.prototype, 'setItem', method(refuse('QuotaExceededError'))]);
    writeFontScale(1.5);
    expect(readFontScale()).to.equal(1.5);
  });

  it('is stored again once there is room', () => {
    replace([Storage.prototype, 'setItem', method(refuse('QuotaExceededError'))]);
    writeFontScale(1.5);
    restores.splice(0).forEach((restore) => restore());
    writeFontScale(1.75);
    expect(localStorage.getItem(KEY)).to.equal('1.75');
    localStorage.setItem(KEY, '2');
    expect(readFontScale()).to.equal(2);
  });
});

describe('watchers of the chosen size', () => {
  it('are one listener on the window, from the first until the last has ended', () => {
    const listening = countListeners();
    const ends = [watchFontScale(() => {}), watchFontScale(() => {}), watchFontScale(() => {})];
    expect(listening.size).to.equal(1);
    for (const end of ends) {
      expect(listening.size).to.equal(1);
      end();
    }
    expect(listening.size).to.equal(0);
  });

  it('leave nothing after 200 rounds', () => {
    const listening = countListeners();
    for (let round = 0; round < 200; round += 1) {
      const ends = [watchFontScale(() => {}), watchFontScale(() => {})];
      for (const end of ends) end();
    }
    expect(listening.size).to.equal(0);
  });

  it('that ended hear no more, and ending twice ends no other', () => {
    const listening = countListeners();
    const told: string[] = [];
    const end = watchFontScale(() => told.push('một'));
    const endOther = watchFontScale(() => told.push('hai'));
    end();
    end();
    writeFontScale(1.5);
    expect(told).to.deep.equal(['hai']);
    expect(listening.size).to.equal(1);
    endOther();
    expect(listening.size).to.equal(0);
  });

  it('can begin again after the last has ended', () => {
    watchFontScale(() => {})();
    const told: unknown[] = [];
    const end = watchFontScale((scale) => told.push(scale));
    localStorage.setItem(KEY, '1.5');
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '1.5' }));
    end();
    expect(told).to.deep.equal([1.5]);
  });

  it('can end while they are told, without the next one missing it', () => {
    const told: string[] = [];
    const end = watchFontScale(() => {
      told.push('một');
      end();
    });
    const endNext = watchFontScale(() => told.push('hai'));
    writeFontScale(1.5);
    writeFontScale(1.75);
    endNext();
    expect(told).to.deep.equal(['một', 'hai', 'hai']);
  });

  it('that begin while others are told hear from the next change on, each change once', () => {
    const told: string[] = [];
    const ends = [
      watchFontScale((scale) => {
        told.push(`một ${scale}`);
        if (ends.length === 1) ends.push(watchFontScale((it) => told.push(`hai ${it}`)));
      }),
    ];
    writeFontScale(1.5);
    writeFontScale(1.75);
    for (const end of ends) end();
    expect(told).to.deep.equal(['một 1.5', 'một 1.75', 'hai 1.75']);
  });
});
