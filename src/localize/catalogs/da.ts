import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Vis mere',
  showLess: 'Vis mindre',
  relatedArticles: 'Relaterede artikler',
  backToTop: 'Til toppen',
  tryAgain: 'Prøv igen',
  loading: 'Indlæser artikler',
  loadFailed: 'Artiklerne kunne ikke indlæses.',
  staleList: 'Listen kunne ikke opdateres; disse artikler blev gemt tidligere.',
  loadingText: 'Indlæser teksten',
  textLoadFailed: 'Teksten kunne ikke indlæses.',
  updated: 'Opdateret {date}',
  updatedAgo: 'Opdateret {age}',
  minutesToRead: {one: '{count} min. læsetid', other: '{count} min. læsetid'},
  articlesLoaded: {one: '{count} artikel indlæst', other: '{count} artikler indlæst'},
  opensInNewTab: 'åbner i en ny fane',
  externalSite: 'eksternt websted',
  alsoInCategory: 'Også i {category}',
  alsoAboutTag: 'Også om {tag}',
  previousArticles: 'Forrige artikler',
  nextArticles: 'Næste artikler',
};

export default messages;
