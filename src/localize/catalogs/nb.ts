import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Vis mer',
  showLess: 'Vis mindre',
  relatedArticles: 'Relaterte artikler',
  backToTop: 'Til toppen',
  tryAgain: 'Prøv igjen',
  loading: 'Laster inn artikler',
  loadFailed: 'Artiklene kunne ikke lastes inn.',
  staleList: 'Listen kunne ikke oppdateres; disse artiklene ble lagret tidligere.',
  loadingText: 'Laster inn teksten',
  textLoadFailed: 'Teksten kunne ikke lastes inn.',
  updated: 'Oppdatert {date}',
  updatedAgo: 'Oppdatert {age}',
  minutesToRead: {one: '{count} min lesetid', other: '{count} min lesetid'},
  articlesLoaded: {one: '{count} artikkel lastet inn', other: '{count} artikler lastet inn'},
  opensInNewTab: 'åpnes i en ny fane',
  externalSite: 'eksternt nettsted',
  alsoInCategory: 'Også i {category}',
  alsoAboutTag: 'Også om {tag}',
  previousArticles: 'Forrige artikler',
  nextArticles: 'Neste artikler',
};

export default messages;
