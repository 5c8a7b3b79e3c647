import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'আরও দেখুন',
  showLess: 'কম দেখুন',
  relatedArticles: 'সম্পর্কিত নিবন্ধ',
  backToTop: 'উপরে ফিরে যান',
  tryAgain: 'আবার চেষ্টা করুন',
  loading: 'নিবন্ধ লোড হচ্ছে',
  loadFailed: 'নিবন্ধগুলো লোড করা যায়নি।',
  staleList: 'তালিকাটি হালনাগাদ করা যায়নি; এই নিবন্ধগুলো আগে সংরক্ষিত।',
  loadingText: 'লেখা লোড হচ্ছে',
  textLoadFailed: 'লেখাটি লোড করা যায়নি।',
  updated: 'হালনাগাদ: {date}',
  updatedAgo: 'হালনাগাদ: {age}',
  minutesToRead: {one: 'পড়তে {count} মিনিট', other: 'পড়তে {count} মিনিট'},
  articlesLoaded: {one: '{count}টি নিবন্ধ লোড হয়েছে', other: '{count}টি নিবন্ধ লোড হয়েছে'},
  opensInNewTab: 'নতুন ট্যাবে খুলবে',
  externalSite: 'অন্য সাইট',
  alsoInCategory: '{category} বিভাগে আরও',
  alsoAboutTag: '{tag} নিয়ে আরও',
  previousArticles: 'আগের নিবন্ধ',
  nextArticles: 'পরের নিবন্ধ',
};

export default messages;
