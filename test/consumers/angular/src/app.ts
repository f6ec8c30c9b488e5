import 'bantin-article';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { BantinLoadEvent } from 'bantin-article';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <bantin-article src="/bulletin.json" [headingLevel]="3" (bantin-load)="show($event)">
      <a href="/bulletin.json">Thư viện xã</a>
    </bantin-article>
    <output>{{ title() }}</output>
  `,
})
export class App {
  readonly title = signal('');

  show(event: BantinLoadEvent): void {
    this.title.set(event.bulletin.title ?? '');
    // @ts-expect-error A bulletin has no such field, and the event's type knows.
    void event.bulletin.titel;
  }
}
