// A Lit of the page's own, which takes the policy name `lit-html` for itself.
import { html, render } from '/node_modules/lit-html/lit-html.js';

const policy = globalThis.trustedTypes ? 'đang được áp dụng' : 'không có trong trình duyệt này';
render(
  html`Dòng này do Lit của trang viết ra. Trusted Types <strong>${policy}</strong>.`,
  document.getElementById('own'),
);
