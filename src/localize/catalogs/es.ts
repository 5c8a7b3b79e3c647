import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Mostrar más',
  showLess: 'Mostrar menos',
  relatedArticles: 'Artículos relacionados',
  backToTop: 'Volver arriba',
  tryAgain: 'Reintentar',
  loading: 'Cargando artículos',
  loadFailed: 'No se han podido cargar los artículos.',
  staleList: 'No se ha podido actualizar la lista; estos artículos se guardaron antes.',
  loadingText: 'Cargando el texto',
  textLoadFailed: 'No se ha podido cargar el texto.',
  updated: 'Actualizado el {date}',
  updatedAgo: 'Actualizado {age}',
  minutesToRead: {one: '{count} min de lectura', many: '{count} min de lectura', other: '{count} min de lectura'},
  articlesLoaded: {
    one: '{count} artículo cargado',
    many: '{count} de artículos cargados',
    other: '{count} artículos cargados',
  },
  opensInNewTab: 'se abre en una pestaña nueva',
  externalSite: 'sitio externo',
  alsoInCategory: 'También en {category}',
  alsoAboutTag: 'También sobre {tag}',
  previousArticles: 'Artículos anteriores',
  nextArticles: 'Artículos siguientes',
};

export default messages;
