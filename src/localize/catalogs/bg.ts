import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Покажи още',
  showLess: 'Покажи по-малко',
  relatedArticles: 'Свързани статии',
  backToTop: 'Към началото',
  tryAgain: 'Опитайте отново',
  loading: 'Статиите се зареждат',
  loadFailed: 'Статиите не можаха да се заредят.',
  staleList: 'Списъкът не можа да се обнови; тези статии са запазени по-рано.',
  loadingText: 'Текстът се зарежда',
  textLoadFailed: 'Текстът не можа да се зареди.',
  updated: 'Обновена на {date}',
  updatedAgo: 'Обновена {age}',
  minutesToRead: {one: '{count} мин. четене', other: '{count} мин. четене'},
  articlesLoaded: {one: 'Заредена е {count} статия', other: 'Заредени са {count} статии'},
  opensInNewTab: 'отваря се в нов раздел',
  externalSite: 'външен сайт',
  alsoInCategory: 'Още от „{category}“',
  alsoAboutTag: 'Още за „{tag}“',
  previousArticles: 'Предишни статии',
  nextArticles: 'Следващи статии',
};

export default messages;
