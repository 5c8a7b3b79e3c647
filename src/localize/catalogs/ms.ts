import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Tunjukkan lagi',
  showLess: 'Tunjukkan kurang',
  relatedArticles: 'Artikel berkaitan',
  backToTop: 'Kembali ke atas',
  tryAgain: 'Cuba lagi',
  loading: 'Memuatkan artikel',
  loadFailed: 'Artikel tidak dapat dimuatkan.',
  staleList: 'Senarai tidak dapat dikemas kini; artikel ini disimpan sebelum ini.',
  loadingText: 'Memuatkan teks',
  textLoadFailed: 'Teks tidak dapat dimuatkan.',
  updated: 'Dikemas kini {date}',
  updatedAgo: 'Dikemas kini {age}',
  minutesToRead: {other: '{count} minit bacaan'},
  articlesLoaded: {other: '{count} artikel dimuatkan'},
  opensInNewTab: 'dibuka dalam tab baharu',
  externalSite: 'laman luar',
  alsoInCategory: 'Juga dalam {category}',
  alsoAboutTag: 'Juga tentang {tag}',
  previousArticles: 'Artikel sebelumnya',
  nextArticles: 'Artikel seterusnya',
};

export default messages;
