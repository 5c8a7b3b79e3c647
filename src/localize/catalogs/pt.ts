import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Mostrar mais',
  showLess: 'Mostrar menos',
  relatedArticles: 'Artigos relacionados',
  backToTop: 'Voltar ao topo',
  tryAgain: 'Tentar novamente',
  loading: 'A carregar artigos',
  loadFailed: 'Não foi possível carregar os artigos.',
  staleList: 'Não foi possível atualizar a lista; estes artigos foram guardados anteriormente.',
  loadingText: 'A carregar o texto',
  textLoadFailed: 'Não foi possível carregar o texto.',
  updated: 'Atualizado a {date}',
  updatedAgo: 'Atualizado {age}',
  minutesToRead: {one: '{count} min de leitura', many: '{count} min de leitura', other: '{count} min de leitura'},
  articlesLoaded: {
    one: '{count} artigo carregado',
    many: '{count} de artigos carregados',
    other: '{count} artigos carregados',
  },
  opensInNewTab: 'abre num novo separador',
  externalSite: 'site externo',
  alsoInCategory: 'Também em {category}',
  alsoAboutTag: 'Também sobre {tag}',
  previousArticles: 'Artigos anteriores',
  nextArticles: 'Artigos seguintes',
};

export default messages;
