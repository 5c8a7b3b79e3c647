import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: '더 보기',
  showLess: '접기',
  relatedArticles: '관련 기사',
  backToTop: '맨 위로',
  tryAgain: '다시 시도',
  loading: '기사를 불러오는 중',
  loadFailed: '기사를 불러오지 못했습니다.',
  staleList: '목록을 새로 고치지 못해 이전에 저장된 기사를 표시합니다.',
  loadingText: '본문을 불러오는 중',
  textLoadFailed: '본문을 불러오지 못했습니다.',
  updated: '{date} 업데이트',
  updatedAgo: '{age} 업데이트',
  minutesToRead: {other: '읽는 시간 {count}분'},
  articlesLoaded: {other: '기사 {count}건을 불러왔습니다'},
  opensInNewTab: '새 탭에서 열림',
  externalSite: '외부 사이트',
  alsoInCategory: '‘{category}’의 다른 기사',
  alsoAboutTag: '‘{tag}’ 관련 기사',
  previousArticles: '이전 기사',
  nextArticles: '다음 기사',
};

export default messages;
