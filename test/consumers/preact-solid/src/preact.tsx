/** @jsxImportSource preact */
import 'bantin-article/preact';

export function App({ show }: { show: (title?: string) => void }) {
  return (
    <bantin-article
      src="/bulletin.json"
      headingLevel={3}
      onbantin-load={(event) => {
        show(event.bulletin.title);
        // @ts-expect-error A bulletin has no such field, and the event's type knows.
        show(event.bulletin.titel);
      }}
    >
      <a href="/bulletin.json">Thư viện xã</a>
    </bantin-article>
  );
}
