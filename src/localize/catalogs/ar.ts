import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'عرض المزيد',
  showLess: 'عرض أقل',
  relatedArticles: 'مقالات ذات صلة',
  backToTop: 'العودة إلى الأعلى',
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ تحميل المقالات',
  loadFailed: 'تعذّر تحميل المقالات.',
  staleList: 'تعذّر تحديث القائمة؛ هذه المقالات محفوظة سابقًا.',
  loadingText: 'جارٍ تحميل النص',
  textLoadFailed: 'تعذّر تحميل النص.',
  updated: 'آخر تحديث: {date}',
  updatedAgo: 'آخر تحديث: {age}',
  minutesToRead: {
    zero: '{count} دقيقة للقراءة',
    one: 'دقيقة واحدة للقراءة',
    two: 'دقيقتان للقراءة',
    few: '{count} دقائق للقراءة',
    many: '{count} دقيقة للقراءة',
    other: '{count} دقيقة للقراءة',
  },
  articlesLoaded: {
    zero: 'لم يتم تحميل أي مقال',
    one: 'تم تحميل مقال واحد',
    two: 'تم تحميل مقالين',
    few: 'تم تحميل {count} مقالات',
    many: 'تم تحميل {count} مقالًا',
    other: 'تم تحميل {count} مقال',
  },
  opensInNewTab: 'يُفتح في علامة تبويب جديدة',
  externalSite: 'موقع خارجي',
  alsoInCategory: 'أيضًا في {category}',
  alsoAboutTag: 'أيضًا عن {tag}',
  previousArticles: 'المقالات السابقة',
  nextArticles: 'المقالات التالية',
};

export default messages;
