import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Prikaži više',
  showLess: 'Prikaži manje',
  relatedArticles: 'Povezani članci',
  backToTop: 'Nazad na vrh',
  tryAgain: 'Pokušaj ponovo',
  loading: 'Učitavanje članaka',
  loadFailed: 'Učitavanje članaka nije uspelo.',
  staleList: 'Ažuriranje spiska nije uspelo; ovi članci su sačuvani ranije.',
  loadingText: 'Učitavanje teksta',
  textLoadFailed: 'Učitavanje teksta nije uspelo.',
  updated: 'Ažurirano {date}',
  updatedAgo: 'Ažurirano {age}',
  minutesToRead: {one: '{count} min čitanja', few: '{count} min čitanja', other: '{count} min čitanja'},
  articlesLoaded: {
    one: 'Učitan je {count} članak',
    few: 'Učitana su {count} članka',
    other: 'Učitano je {count} članaka',
  },
  opensInNewTab: 'otvara se u novoj kartici',
  externalSite: 'spoljni sajt',
  alsoInCategory: 'Takođe u rubrici {category}',
  alsoAboutTag: 'Takođe na temu {tag}',
  previousArticles: 'Prethodni članci',
  nextArticles: 'Sledeći članci',
};

export default messages;
