import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Afficher plus',
  showLess: 'Afficher moins',
  relatedArticles: 'Articles similaires',
  backToTop: 'Haut de page',
  tryAgain: 'Réessayer',
  loading: 'Chargement des articles',
  loadFailed: 'Les articles n’ont pas pu être chargés.',
  staleList: 'La liste n’a pas pu être actualisée ; ces articles ont été enregistrés plus tôt.',
  loadingText: 'Chargement du texte',
  textLoadFailed: 'Le texte n’a pas pu être chargé.',
  updated: 'Mis à jour le {date}',
  updatedAgo: 'Mis à jour {age}',
  minutesToRead: {one: '{count} min de lecture', many: '{count} min de lecture', other: '{count} min de lecture'},
  articlesLoaded: {
    one: '{count} article chargé',
    many: '{count} d’articles chargés',
    other: '{count} articles chargés',
  },
  opensInNewTab: 's’ouvre dans un nouvel onglet',
  externalSite: 'site externe',
  alsoInCategory: 'Aussi dans « {category} »',
  alsoAboutTag: 'Aussi sur « {tag} »',
  previousArticles: 'Articles précédents',
  nextArticles: 'Articles suivants',
};

export default messages;
