import 'article-widgets/define';
import type {Article, ToggleReason} from 'article-widgets';

interface Props {
  article: Article;
  articles: Article[];
  text: string[];
  onOpen(article: Article): void;
  onToggle(reason: ToggleReason): void;
}

export function App({article, articles, text, onOpen, onToggle}: Props) {
  return (
    <>
      <article-card article={article} onarticle-open={(event) => onOpen(event.article)} />
      <article-body paragraphs={1} onarticle-toggle={(event) => onToggle(event.reason)}>
        {text.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </article-body>
      <article-related articles={articles} heading="More science" />
    </>
  );
}
