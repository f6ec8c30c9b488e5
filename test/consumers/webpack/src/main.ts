import 'bantin-article';

const article = document.createElement('bantin-article');
article.src = '/bulletin.json';
article.headingLevel = 3;
// The event rises as far as the document, and is typed there too.
document.addEventListener('bantin-load', (event) => {
  const output = document.querySelector('output');
  if (output) output.textContent = event.bulletin.title ?? '';
  // @ts-expect-error A bulletin has no such field, and the event's type knows.
  void event.bulletin.titel;
});
document.querySelector('main')?.append(article);
