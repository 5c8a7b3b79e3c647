import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Visa mer',
  showLess: 'Visa mindre',
  relatedArticles: 'Relaterade artiklar',
  backToTop: 'Till toppen',
  tryAgain: 'Försök igen',
  loading: 'Artiklar laddas',
  loadFailed: 'Artiklarna kunde inte laddas.',
  staleList: 'Listan kunde inte uppdateras; de här artiklarna sparades tidigare.',
  loadingText: 'Texten laddas',
  textLoadFailed: 'Texten kunde inte laddas.',
  updated: 'Uppdaterad {date}',
  updatedAgo: 'Uppdaterad {age}',
  minutesToRead: {one: '{count} min lästid', other: '{count} min lästid'},
  articlesLoaded: {one: '{count} artikel laddad', other: '{count} artiklar laddade'},
  opensInNewTab: 'öppnas i en ny flik',
  externalSite: 'extern webbplats',
  alsoInCategory: 'Även i {category}',
  alsoAboutTag: 'Även om {tag}',
  previousArticles: 'Föregående artiklar',
  nextArticles: 'Nästa artiklar',
};

export default messages;
