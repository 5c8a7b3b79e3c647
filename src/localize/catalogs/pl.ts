import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Pokaż więcej',
  showLess: 'Pokaż mniej',
  relatedArticles: 'Powiązane artykuły',
  backToTop: 'Wróć na górę',
  tryAgain: 'Spróbuj ponownie',
  loading: 'Wczytywanie artykułów',
  loadFailed: 'Nie udało się wczytać artykułów.',
  staleList: 'Nie udało się zaktualizować listy; te artykuły zapisano wcześniej.',
  loadingText: 'Wczytywanie tekstu',
  textLoadFailed: 'Nie udało się wczytać tekstu.',
  updated: 'Aktualizacja: {date}',
  updatedAgo: 'Aktualizacja: {age}',
  minutesToRead: {
    one: '{count} min czytania',
    few: '{count} min czytania',
    many: '{count} min czytania',
    other: '{count} min czytania',
  },
  articlesLoaded: {
    one: 'Wczytano {count} artykuł',
    few: 'Wczytano {count} artykuły',
    many: 'Wczytano {count} artykułów',
    other: 'Wczytano {count} artykułu',
  },
  opensInNewTab: 'otwiera się w nowej karcie',
  externalSite: 'strona zewnętrzna',
  alsoInCategory: 'Także w dziale {category}',
  alsoAboutTag: 'Także na temat: {tag}',
  previousArticles: 'Poprzednie artykuły',
  nextArticles: 'Następne artykuły',
};

export default messages;
