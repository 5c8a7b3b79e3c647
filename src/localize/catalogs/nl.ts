import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Meer tonen',
  showLess: 'Minder tonen',
  relatedArticles: 'Gerelateerde artikelen',
  backToTop: 'Terug naar boven',
  tryAgain: 'Opnieuw proberen',
  loading: 'Artikelen worden geladen',
  loadFailed: 'De artikelen konden niet worden geladen.',
  staleList: 'De lijst kon niet worden bijgewerkt; deze artikelen zijn eerder opgeslagen.',
  loadingText: 'De tekst wordt geladen',
  textLoadFailed: 'De tekst kon niet worden geladen.',
  updated: 'Bijgewerkt op {date}',
  updatedAgo: 'Bijgewerkt {age}',
  minutesToRead: {one: '{count} min. leestijd', other: '{count} min. leestijd'},
  articlesLoaded: {one: '{count} artikel geladen', other: '{count} artikelen geladen'},
  opensInNewTab: 'opent in een nieuw tabblad',
  externalSite: 'externe website',
  alsoInCategory: 'Ook in {category}',
  alsoAboutTag: 'Ook over {tag}',
  previousArticles: 'Vorige artikelen',
  nextArticles: 'Volgende artikelen',
};

export default messages;
