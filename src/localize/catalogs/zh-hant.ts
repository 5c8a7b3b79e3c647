import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: '展開全文',
  showLess: '收合',
  relatedArticles: '相關文章',
  backToTop: '回到頁首',
  tryAgain: '重試',
  loading: '正在載入文章',
  loadFailed: '無法載入文章。',
  staleList: '無法更新清單，以下是先前儲存的文章。',
  loadingText: '正在載入內文',
  textLoadFailed: '無法載入內文。',
  updated: '{date}更新',
  updatedAgo: '{age}更新',
  minutesToRead: {other: '閱讀約需 {count} 分鐘'},
  articlesLoaded: {other: '已載入 {count} 篇文章'},
  opensInNewTab: '在新分頁開啟',
  externalSite: '外部網站',
  alsoInCategory: '同屬「{category}」',
  alsoAboutTag: '同樣關於「{tag}」',
  previousArticles: '上一組文章',
  nextArticles: '下一組文章',
};

export default messages;
