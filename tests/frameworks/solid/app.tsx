import 'article-widgets/define';
import type {Article, ToggleReason} from 'article-widgets';
import {For} from 'solid-js';

interface Props {
  article: Article;
  articles: Article[];
  text: string[];
  onOpen(article: Article): void;
  onToggle(reason: ToggleReason): void;
}

export function App(props: Props) {
  return (
    <>
      <article-card prop:article={props.article} on:article-open={(event) => props.onOpen(event.article)} />
      <article-body paragraphs={1} on:article-toggle={(event) => props.onToggle(event.reason)}>
        <For each={props.text}>{(words) => <p>{words}</p>}</For>
      </article-body>
      <article-related prop:articles={props.articles} heading="More science" />
    </>
  );
}
