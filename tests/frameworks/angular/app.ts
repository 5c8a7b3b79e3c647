import 'article-widgets/define';
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import * as content from '../content.js';
import {onOpen, onToggle} from '../reports.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <article-card [article]="article" (article-open)="onOpen($event.article)" />
    <article-body paragraphs="1" (article-toggle)="onToggle($event.reason)">
      @for (words of text; track words) {
        <p>{{ words }}</p>
      }
    </article-body>
    <article-related [articles]="articles" heading="More science" />
  `,
})
export class App {
  readonly article = content.article;
  readonly articles = content.articles;
  readonly text = content.text;
  readonly onOpen = onOpen;
  readonly onToggle = onToggle;
}
