import { expect } from '@open-wc/testing';
import { loadWords, wordsIn } from '../../src/view/interface-words.js';

describe('the words of the interface', () => {
  it('are there at once in Vietnamese', () => {
    expect(wordsIn('vi').language).to.equal('vi');
    expect(loadWords('vi')).to.equal(undefined);
  });

  it('are Vietnamese until the English ones have come, which is once', async () => {
    expect(wordsIn('en').language).to.equal('vi');
    await loadWords('en');
    expect(wordsIn('en').language).to.equal('en');
    expect(loadWords('en')).to.equal(undefined);
  });
});
