import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: '続きを表示',
  showLess: '折りたたむ',
  relatedArticles: '関連記事',
  backToTop: 'ページの先頭へ',
  tryAgain: '再試行',
  loading: '記事を読み込んでいます',
  loadFailed: '記事を読み込めませんでした。',
  staleList: '一覧を更新できなかったため、以前に保存した記事を表示しています。',
  loadingText: '本文を読み込んでいます',
  textLoadFailed: '本文を読み込めませんでした。',
  updated: '{date}更新',
  updatedAgo: '{age}更新',
  minutesToRead: {other: '{count}分で読めます'},
  articlesLoaded: {other: '{count}件の記事を読み込みました'},
  opensInNewTab: '新しいタブで開きます',
  externalSite: '外部サイト',
  alsoInCategory: '「{category}」の記事',
  alsoAboutTag: '「{tag}」に関する記事',
  previousArticles: '前の記事',
  nextArticles: '次の記事',
};

export default messages;
