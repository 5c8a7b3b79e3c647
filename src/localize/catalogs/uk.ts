import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Показати повністю',
  showLess: 'Згорнути',
  relatedArticles: 'Статті за темою',
  backToTop: 'Нагору',
  tryAgain: 'Спробувати ще раз',
  loading: 'Статті завантажуються',
  loadFailed: 'Не вдалося завантажити статті.',
  staleList: 'Не вдалося оновити список; ці статті було збережено раніше.',
  loadingText: 'Текст завантажується',
  textLoadFailed: 'Не вдалося завантажити текст.',
  updated: 'Оновлено {date}',
  updatedAgo: 'Оновлено {age}',
  minutesToRead: {
    one: '{count} хв читання',
    few: '{count} хв читання',
    many: '{count} хв читання',
    other: '{count} хв читання',
  },
  articlesLoaded: {
    one: 'Завантажено {count} статтю',
    few: 'Завантажено {count} статті',
    many: 'Завантажено {count} статей',
    other: 'Завантажено {count} статті',
  },
  opensInNewTab: 'відкриється в новій вкладці',
  externalSite: 'зовнішній сайт',
  alsoInCategory: 'Ще в рубриці «{category}»',
  alsoAboutTag: 'Ще на тему «{tag}»',
  previousArticles: 'Попередні статті',
  nextArticles: 'Наступні статті',
};

export default messages;
