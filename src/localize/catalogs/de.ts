import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Mehr anzeigen',
  showLess: 'Weniger anzeigen',
  relatedArticles: 'Ähnliche Artikel',
  backToTop: 'Nach oben',
  tryAgain: 'Erneut versuchen',
  loading: 'Artikel werden geladen',
  loadFailed: 'Die Artikel konnten nicht geladen werden.',
  staleList: 'Die Liste konnte nicht aktualisiert werden; diese Artikel wurden früher gespeichert.',
  loadingText: 'Der Text wird geladen',
  textLoadFailed: 'Der Text konnte nicht geladen werden.',
  updated: 'Aktualisiert am {date}',
  updatedAgo: 'Aktualisiert {age}',
  minutesToRead: {one: '{count} Min. Lesezeit', other: '{count} Min. Lesezeit'},
  articlesLoaded: {one: '{count} Artikel geladen', other: '{count} Artikel geladen'},
  opensInNewTab: 'öffnet sich in einem neuen Tab',
  externalSite: 'externe Website',
  alsoInCategory: 'Auch in „{category}“',
  alsoAboutTag: 'Auch zu „{tag}“',
  previousArticles: 'Vorherige Artikel',
  nextArticles: 'Nächste Artikel',
};

export default messages;
