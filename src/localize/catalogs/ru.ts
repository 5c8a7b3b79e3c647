import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Показать полностью',
  showLess: 'Свернуть',
  relatedArticles: 'Статьи по теме',
  backToTop: 'Наверх',
  tryAgain: 'Повторить попытку',
  loading: 'Статьи загружаются',
  loadFailed: 'Не удалось загрузить статьи.',
  staleList: 'Не удалось обновить список; эти статьи были сохранены раньше.',
  loadingText: 'Текст загружается',
  textLoadFailed: 'Не удалось загрузить текст.',
  updated: 'Обновлено {date}',
  updatedAgo: 'Обновлено {age}',
  minutesToRead: {
    one: '{count} мин чтения',
    few: '{count} мин чтения',
    many: '{count} мин чтения',
    other: '{count} мин чтения',
  },
  articlesLoaded: {
    one: 'Загружена {count} статья',
    few: 'Загружены {count} статьи',
    many: 'Загружено {count} статей',
    other: 'Загружено {count} статьи',
  },
  opensInNewTab: 'откроется в новой вкладке',
  externalSite: 'внешний сайт',
  alsoInCategory: 'Ещё в рубрике «{category}»',
  alsoAboutTag: 'Ещё на тему «{tag}»',
  previousArticles: 'Предыдущие статьи',
  nextArticles: 'Следующие статьи',
};

export default messages;
