/** @jsxImportSource solid-js */
import 'bantin-article/solid';

export function App({ show }: { show: (title?: string) => void }) {
  return (
    <bantin-article
      src="/bulletin.json"
      heading-level={3}
      on:bantin-load={(event) => {
        show(event.bulletin.title);
        // @ts-expect-error A bulletin has no such field, and the event's type knows.
        show(event.bulletin.titel);
      }}
    >
      <a href="/bulletin.json">Thư viện xã</a>
    </bantin-article>
  );
}
