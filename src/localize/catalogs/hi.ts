import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'और दिखाएँ',
  showLess: 'कम दिखाएँ',
  relatedArticles: 'संबंधित लेख',
  backToTop: 'वापस ऊपर जाएँ',
  tryAgain: 'फिर कोशिश करें',
  loading: 'लेख लोड हो रहे हैं',
  loadFailed: 'लेख लोड नहीं हो सके।',
  staleList: 'सूची अपडेट नहीं हो सकी; ये लेख पहले सहेजे गए थे।',
  loadingText: 'पाठ लोड हो रहा है',
  textLoadFailed: 'पाठ लोड नहीं हो सका।',
  updated: 'अपडेट: {date}',
  updatedAgo: 'अपडेट: {age}',
  minutesToRead: {one: '{count} मिनट में पढ़ें', other: '{count} मिनट में पढ़ें'},
  articlesLoaded: {one: '{count} लेख लोड हुआ', other: '{count} लेख लोड हुए'},
  opensInNewTab: 'नए टैब में खुलता है',
  externalSite: 'बाहरी साइट',
  alsoInCategory: '{category} में और भी',
  alsoAboutTag: '{tag} पर और भी',
  previousArticles: 'पिछले लेख',
  nextArticles: 'अगले लेख',
};

export default messages;
