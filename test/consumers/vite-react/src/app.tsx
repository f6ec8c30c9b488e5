import 'bantin-article/react';
import { useState } from 'react';

export function App() {
  const [title, setTitle] = useState('');
  return (
    <>
      <bantin-article
        src="/bulletin.json"
        headingLevel={3}
        onbantin-load={(event) => {
          setTitle(event.bulletin.title ?? '');
          // @ts-expect-error A bulletin has no such field, and the event's type knows.
          void event.bulletin.titel;
        }}
      >
        <a href="/bulletin.json">Thư viện xã</a>
      </bantin-article>
      <output>{title}</output>
    </>
  );
}
