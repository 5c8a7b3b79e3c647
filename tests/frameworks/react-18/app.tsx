import 'article-widgets/define';
import type {Article, ToggleReason} from 'article-widgets';
import {ArticleBody, ArticleCard, ArticleRelated} from 'article-widgets/react-components';

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
      <ArticleCard article={article} onArticleOpen={(event) => onOpen(event.article)} />
      <ArticleBody paragraphs={1} onArticleToggle={(event) => onToggle(event.reason)}>
        {text.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </ArticleBody>
      <ArticleRelated articles={articles} heading="More science" />
    </>
  );
}
