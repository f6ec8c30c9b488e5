import { expect } from '@open-wc/testing';
import { hasOddPictures, loadPreparation, preparationFor } from '../../src/rules/odd-pictures.js';

interface Item {
  content_html: string;
}

type Feed = Partial<Item> & { items?: Item[] };

const ODD = '<img data-src="a.jpg">';

/** Such as most bulletins are: nothing more is loaded for them. */
const plain: [name: string, html: string][] = [
  ['text', '<p>Tin <b>quan trọng</b></p>'],
  ['a picture in its paragraph', '<p align="center"><img src="a.jpg" alt="Chợ" /></p>\n<p>Tin</p>'],
  ['a linked picture', '<p><a href="b"><img src="a.jpg"></a> </p><p>Tin</p>'],
  ['a picture with its sizes', '<p><img src="a.jpg" width="1200" height="800"></p>'],
  ['a figure', '<figure><img src="a.jpg"><figcaption>Chợ</figcaption></figure>'],
  ['a picture at the end', '<p>Tin</p><img src="a.jpg">'],
  ['a table without a picture', '<table><tr><td>1</td></tr></table>'],
  ['a lazy frame', '<iframe data-src="https://video.example/"></iframe>'],
];

describe('hasOddPictures', () => {
  for (const [name, html] of plain) {
    it(`is false for ${name}`, () => expect(hasOddPictures(html)).to.equal(false));
  }

  it('is true for a picture that is told by more than its address', () => {
    expect(hasOddPictures(ODD)).to.equal(true);
  });

  for (const name of ['bac-kan', 'english', 'hoi-xuan']) {
    it(`is false for the demo's ${name}.json`, async () => {
      const response = await fetch(`/demo/bulletins/${name}.json`);
      const { items, ...bare } = (await response.json()) as Feed;
      for (const { content_html: html } of items ?? [bare as Item]) {
        expect(html).to.include('<p>');
        expect(hasOddPictures(html)).to.equal(false);
      }
    });
  }
});

describe('loadPreparation', () => {
  it('loads nothing for a body that needs nothing, or none', () => {
    expect(loadPreparation('<p><img src="a.jpg"></p>')).to.equal(undefined);
    expect(loadPreparation(undefined)).to.equal(undefined);
  });

  it('loads once what prepares odd bodies, and those alone', async () => {
    expect(preparationFor(ODD), 'not yet').to.equal(undefined);
    const prepare = await loadPreparation(ODD);
    expect(prepare).to.be.a('function');
    expect(loadPreparation(ODD), 'once more').to.equal(undefined);
    expect(preparationFor(ODD)).to.equal(prepare);
    expect(preparationFor('<p><img src="a.jpg"></p>')).to.equal(undefined);
  });
});
