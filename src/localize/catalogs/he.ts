import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'הצגת עוד',
  showLess: 'הצגת פחות',
  relatedArticles: 'כתבות קשורות',
  backToTop: 'חזרה למעלה',
  tryAgain: 'ניסיון נוסף',
  loading: 'הכתבות נטענות',
  loadFailed: 'לא ניתן היה לטעון את הכתבות.',
  staleList: 'לא ניתן היה לעדכן את הרשימה; כתבות אלה נשמרו קודם לכן.',
  loadingText: 'הטקסט נטען',
  textLoadFailed: 'לא ניתן היה לטעון את הטקסט.',
  updated: 'עודכן ב־{date}',
  updatedAgo: 'עודכן {age}',
  minutesToRead: {one: 'דקת קריאה', two: 'שתי דקות קריאה', other: '{count} דקות קריאה'},
  articlesLoaded: {one: 'נטענה כתבה אחת', two: 'נטענו שתי כתבות', other: 'נטענו {count} כתבות'},
  opensInNewTab: 'נפתח בכרטיסייה חדשה',
  externalSite: 'אתר חיצוני',
  alsoInCategory: 'עוד במדור {category}',
  alsoAboutTag: 'עוד בנושא {tag}',
  previousArticles: 'הכתבות הקודמות',
  nextArticles: 'הכתבות הבאות',
};

export default messages;
