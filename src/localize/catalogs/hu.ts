import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Több megjelenítése',
  showLess: 'Kevesebb megjelenítése',
  relatedArticles: 'Kapcsolódó cikkek',
  backToTop: 'Vissza a tetejére',
  tryAgain: 'Újrapróbálás',
  loading: 'Cikkek betöltése',
  loadFailed: 'A cikkeket nem sikerült betölteni.',
  staleList: 'A listát nem sikerült frissíteni; ezek korábban mentett cikkek.',
  loadingText: 'Szöveg betöltése',
  textLoadFailed: 'A szöveget nem sikerült betölteni.',
  updated: 'Frissítve: {date}',
  updatedAgo: 'Frissítve: {age}',
  minutesToRead: {one: '{count} perc olvasás', other: '{count} perc olvasás'},
  articlesLoaded: {one: '{count} cikk betöltve', other: '{count} cikk betöltve'},
  opensInNewTab: 'új lapon nyílik meg',
  externalSite: 'külső webhely',
  alsoInCategory: 'Szintén ebben a rovatban: {category}',
  alsoAboutTag: 'Szintén erről: {tag}',
  previousArticles: 'Előző cikkek',
  nextArticles: 'Következő cikkek',
};

export default messages;
