import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: '展开全文',
  showLess: '收起',
  relatedArticles: '相关文章',
  backToTop: '返回顶部',
  tryAgain: '重试',
  loading: '正在加载文章',
  loadFailed: '文章加载失败。',
  staleList: '列表更新失败，以下是先前保存的文章。',
  loadingText: '正在加载正文',
  textLoadFailed: '正文加载失败。',
  updated: '{date}更新',
  updatedAgo: '{age}更新',
  minutesToRead: {other: '阅读约需 {count} 分钟'},
  articlesLoaded: {other: '已加载 {count} 篇文章'},
  opensInNewTab: '在新标签页中打开',
  externalSite: '外部网站',
  alsoInCategory: '同属“{category}”',
  alsoAboutTag: '同样关于“{tag}”',
  previousArticles: '上一组文章',
  nextArticles: '下一组文章',
};

export default messages;
