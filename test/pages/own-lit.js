// A Lit of the page's own, in use before the drop-in comes.
import { html, render } from 'lit';

render(html`<p>Dòng này do <b>${'Lit của trang'}</b> viết ra.</p>`, document.body);
