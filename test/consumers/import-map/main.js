import 'bantin-article';

document.querySelector('bantin-article')?.addEventListener('bantin-load', (event) => {
  const output = document.querySelector('output');
  if (output) output.textContent = event.bulletin.title ?? '';
  // @ts-expect-error A bulletin has no such field, and the event's type knows.
  void event.bulletin.titel;
});
