import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'مزید دکھائیں',
  showLess: 'کم دکھائیں',
  relatedArticles: 'متعلقہ مضامین',
  backToTop: 'واپس اوپر جائیں',
  tryAgain: 'دوبارہ کوشش کریں',
  loading: 'مضامین لوڈ ہو رہے ہیں',
  loadFailed: 'مضامین لوڈ نہیں ہو سکے۔',
  staleList: 'فہرست اپ ڈیٹ نہیں ہو سکی؛ یہ مضامین پہلے محفوظ کیے گئے تھے۔',
  loadingText: 'متن لوڈ ہو رہا ہے',
  textLoadFailed: 'متن لوڈ نہیں ہو سکا۔',
  updated: 'اپ ڈیٹ: {date}',
  updatedAgo: 'اپ ڈیٹ: {age}',
  minutesToRead: {one: '{count} منٹ کا مطالعہ', other: '{count} منٹ کا مطالعہ'},
  articlesLoaded: {one: '{count} مضمون لوڈ ہو گیا', other: '{count} مضامین لوڈ ہو گئے'},
  opensInNewTab: 'نئے ٹیب میں کھلتا ہے',
  externalSite: 'بیرونی سائٹ',
  alsoInCategory: '{category} میں مزید',
  alsoAboutTag: '{tag} کے بارے میں مزید',
  previousArticles: 'پچھلے مضامین',
  nextArticles: 'اگلے مضامین',
};

export default messages;
