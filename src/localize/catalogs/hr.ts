import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Prikaži više',
  showLess: 'Prikaži manje',
  relatedArticles: 'Povezani članci',
  backToTop: 'Natrag na vrh',
  tryAgain: 'Pokušaj ponovno',
  loading: 'Učitavanje članaka',
  loadFailed: 'Članke nije bilo moguće učitati.',
  staleList: 'Popis nije bilo moguće ažurirati; ovi su članci spremljeni ranije.',
  loadingText: 'Učitavanje teksta',
  textLoadFailed: 'Tekst nije bilo moguće učitati.',
  updated: 'Ažurirano {date}',
  updatedAgo: 'Ažurirano {age}',
  minutesToRead: {one: '{count} min čitanja', few: '{count} min čitanja', other: '{count} min čitanja'},
  articlesLoaded: {one: 'Učitan {count} članak', few: 'Učitana {count} članka', other: 'Učitano {count} članaka'},
  opensInNewTab: 'otvara se u novoj kartici',
  externalSite: 'vanjska stranica',
  alsoInCategory: 'Također u rubrici {category}',
  alsoAboutTag: 'Također na temu {tag}',
  previousArticles: 'Prethodni članci',
  nextArticles: 'Sljedeći članci',
};

export default messages;
