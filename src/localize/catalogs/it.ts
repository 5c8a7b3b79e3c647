import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Mostra di più',
  showLess: 'Mostra meno',
  relatedArticles: 'Articoli correlati',
  backToTop: 'Torna su',
  tryAgain: 'Riprova',
  loading: 'Caricamento degli articoli',
  loadFailed: 'Non è stato possibile caricare gli articoli.',
  staleList: 'Non è stato possibile aggiornare l’elenco; questi articoli sono stati salvati in precedenza.',
  loadingText: 'Caricamento del testo',
  textLoadFailed: 'Non è stato possibile caricare il testo.',
  updated: 'Ultimo aggiornamento: {date}',
  updatedAgo: 'Ultimo aggiornamento: {age}',
  minutesToRead: {one: '{count} min di lettura', many: '{count} min di lettura', other: '{count} min di lettura'},
  articlesLoaded: {
    one: '{count} articolo caricato',
    many: '{count} di articoli caricati',
    other: '{count} articoli caricati',
  },
  opensInNewTab: 'si apre in una nuova scheda',
  externalSite: 'sito esterno',
  alsoInCategory: 'Anche in {category}',
  alsoAboutTag: 'Anche su {tag}',
  previousArticles: 'Articoli precedenti',
  nextArticles: 'Articoli successivi',
};

export default messages;
