import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Прикажи више',
  showLess: 'Прикажи мање',
  relatedArticles: 'Повезани чланци',
  backToTop: 'Назад на врх',
  tryAgain: 'Покушај поново',
  loading: 'Учитавање чланака',
  loadFailed: 'Учитавање чланака није успело.',
  staleList: 'Ажурирање списка није успело; ови чланци су сачувани раније.',
  loadingText: 'Учитавање текста',
  textLoadFailed: 'Учитавање текста није успело.',
  updated: 'Ажурирано {date}',
  updatedAgo: 'Ажурирано {age}',
  minutesToRead: {one: '{count} мин читања', few: '{count} мин читања', other: '{count} мин читања'},
  articlesLoaded: {
    one: 'Учитан је {count} чланак',
    few: 'Учитана су {count} чланка',
    other: 'Учитано је {count} чланака',
  },
  opensInNewTab: 'отвара се у новој картици',
  externalSite: 'спољни сајт',
  alsoInCategory: 'Такође у рубрици {category}',
  alsoAboutTag: 'Такође на тему {tag}',
  previousArticles: 'Претходни чланци',
  nextArticles: 'Следећи чланци',
};

export default messages;
