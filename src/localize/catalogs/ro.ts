import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Afișează mai mult',
  showLess: 'Afișează mai puțin',
  relatedArticles: 'Articole similare',
  backToTop: 'Înapoi sus',
  tryAgain: 'Încearcă din nou',
  loading: 'Se încarcă articolele',
  loadFailed: 'Articolele nu au putut fi încărcate.',
  staleList: 'Lista nu a putut fi actualizată; aceste articole au fost salvate anterior.',
  loadingText: 'Se încarcă textul',
  textLoadFailed: 'Textul nu a putut fi încărcat.',
  updated: 'Actualizat la {date}',
  updatedAgo: 'Actualizat {age}',
  minutesToRead: {one: '{count} min de lectură', few: '{count} min de lectură', other: '{count} min de lectură'},
  articlesLoaded: {
    one: '{count} articol încărcat',
    few: '{count} articole încărcate',
    other: '{count} de articole încărcate',
  },
  opensInNewTab: 'se deschide într-o filă nouă',
  externalSite: 'site extern',
  alsoInCategory: 'Tot în {category}',
  alsoAboutTag: 'Tot despre {tag}',
  previousArticles: 'Articolele anterioare',
  nextArticles: 'Articolele următoare',
};

export default messages;
