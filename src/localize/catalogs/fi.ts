import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Näytä lisää',
  showLess: 'Näytä vähemmän',
  relatedArticles: 'Aiheeseen liittyvät artikkelit',
  backToTop: 'Takaisin ylös',
  tryAgain: 'Yritä uudelleen',
  loading: 'Ladataan artikkeleita',
  loadFailed: 'Artikkeleita ei voitu ladata.',
  staleList: 'Luetteloa ei voitu päivittää; nämä artikkelit on tallennettu aiemmin.',
  loadingText: 'Ladataan tekstiä',
  textLoadFailed: 'Tekstiä ei voitu ladata.',
  updated: 'Päivitetty {date}',
  updatedAgo: 'Päivitetty {age}',
  minutesToRead: {one: 'Lukuaika {count} min', other: 'Lukuaika {count} min'},
  articlesLoaded: {one: '{count} artikkeli ladattu', other: '{count} artikkelia ladattu'},
  opensInNewTab: 'avautuu uuteen välilehteen',
  externalSite: 'ulkoinen sivusto',
  alsoInCategory: 'Myös osiossa {category}',
  alsoAboutTag: 'Myös aiheesta {tag}',
  previousArticles: 'Edelliset artikkelit',
  nextArticles: 'Seuraavat artikkelit',
};

export default messages;
