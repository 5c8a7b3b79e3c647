import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'نمایش بیشتر',
  showLess: 'نمایش کمتر',
  relatedArticles: 'مطالب مرتبط',
  backToTop: 'بازگشت به بالا',
  tryAgain: 'تلاش دوباره',
  loading: 'در حال بارگیری مطالب',
  loadFailed: 'بارگیری مطالب ممکن نشد.',
  staleList: 'به‌روزرسانی فهرست ممکن نشد؛ این مطالب پیش‌تر ذخیره شده‌اند.',
  loadingText: 'در حال بارگیری متن',
  textLoadFailed: 'بارگیری متن ممکن نشد.',
  updated: 'به‌روزرسانی: {date}',
  updatedAgo: 'به‌روزرسانی: {age}',
  minutesToRead: {one: '{count} دقیقه مطالعه', other: '{count} دقیقه مطالعه'},
  articlesLoaded: {one: '{count} مطلب بارگیری شد', other: '{count} مطلب بارگیری شد'},
  opensInNewTab: 'در زبانهٔ جدید باز می‌شود',
  externalSite: 'وبگاه بیرونی',
  alsoInCategory: 'همچنین در {category}',
  alsoAboutTag: 'همچنین دربارهٔ {tag}',
  previousArticles: 'مطالب قبلی',
  nextArticles: 'مطالب بعدی',
};

export default messages;
