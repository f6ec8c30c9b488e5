import { expect } from '@open-wc/testing';
import { contentOf } from '../../../src/rules/content-of.js';
import { tidyContent } from '../../../src/rules/tidy-content.js';
import { htmlOf } from '../html-of.js';
import { ADDRESS, readJson } from './json-document.js';

const SIZE = 'font-size&#58;14pt;font-family&#58;&quot;times new roman&quot;,serif;';

/** What SharePoint's editor and Word leave in a body, each within its `ExternalClass…`. */
const bodies: [name: string, html: string, expected: string][] = [
  [
    'fonts and sizes of Word',
    `<p class="MsoNormal" style="text-align&#58;justify;margin&#58;6pt 0cm;"><span lang="VI" style="${SIZE}">Một</span><o:p></o:p></p>`,
    '<p>Một</p>',
  ],
  [
    'classes of the editor',
    '<h2 class="ms-rteElement-H2">Mục</h2><p class="ms-rteElement-P"><strong class="ms-rteThemeForeColor-2-0">Một</strong></p>',
    '<h3>Mục</h3><p><strong>Một</strong></p>',
  ],
  ['old fonts', '<p><font face="Times New Roman" size="4">Một</font></p>', '<p>Một</p>'],
  [
    'empty paragraphs',
    '<p>Một</p><p>&#160;</p><p class="MsoNormal"><o:p>&#160;</o:p></p><p>&#8203;</p><p>&#8203;<br></p><p>Hai</p>',
    '<p>Một</p><p>Hai</p>',
  ],
  ['blocks without a name', '<div>Một</div><div><br></div><div>Hai</div>', '<p>Một</p><p>Hai</p>'],
  [
    'the box of a web part',
    '<div class="ms-rtestate-read ms-rte-wpbox"><div class="ms-rtestate-notify" id="div_1f2e"></div><div id="vid_1f2e" style="display&#58;none;"></div></div><p>Một</p>',
    '<p>Một</p>',
  ],
  [
    'a name at the end of its row',
    '<p style="text-align&#58;right;"><strong>BH</strong></p>',
    '<p class="end"><strong>BH</strong></p>',
  ],
  [
    'a list with marks of its own',
    `<ul style="list-style-type&#58;disc;"><li><span style="${SIZE}">Một</span></li></ul>`,
    '<ul><li>Một</li></ul>',
  ],
  [
    'a link to a file of the portal',
    '<p><a class="ms-rteFontSize-3" href="/Documents/Nghị quyết.pdf" target="_blank">Nghị quyết</a></p>',
    '<p><a rel="noopener noreferrer" target="_blank" href="https://portal.example/Documents/Ngh%E1%BB%8B%20quy%E1%BA%BFt.pdf">Nghị quyết</a></p>',
  ],
];

describe('the body of a page of SharePoint', () => {
  for (const [name, html, expected] of bodies) {
    it(`comes out of the editor's habits: ${name}`, async () => {
      const wrapped = `<div class="ExternalClass7A4B1F9C3D2E4D5F8A6B0C1D2E3F4A5B">${html}</div>`;
      const bulletin = await readJson({ d: { Title: 'Tin', PublishingPageContent: wrapped } });
      const content = contentOf(bulletin, ADDRESS);
      tidyContent(content, 2);
      expect(htmlOf(content)).to.equal(expected);
    });
  }

  it('has its picture from the library of the portal, with its caption', async () => {
    const html =
      '<p style="text-align&#58;center;"><span class="ms-rteImage-2"><img class="ms-rtePosition-4" ' +
      'src="/PublishingImages/a.jpg" alt="Hội nghị" style="margin&#58;5px;width&#58;600px;" /></span></p>' +
      `<p style="text-align&#58;center;"><em style="${SIZE}">Quang cảnh hội nghị</em></p>`;
    const content = contentOf(
      await readJson({ Title: 'Tin', PublishingPageContent: html }),
      ADDRESS,
    );
    tidyContent(content, 2);
    const image = content.querySelector('figure > img');
    expect(image?.getAttribute('src')).to.equal('https://portal.example/PublishingImages/a.jpg');
    expect(content.querySelector('figcaption')?.textContent).to.equal('Quang cảnh hội nghị');
    expect(content.children).to.have.length(1);
  });
});
