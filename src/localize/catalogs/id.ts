import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Tampilkan selengkapnya',
  showLess: 'Tampilkan lebih sedikit',
  relatedArticles: 'Artikel terkait',
  backToTop: 'Kembali ke atas',
  tryAgain: 'Coba lagi',
  loading: 'Memuat artikel',
  loadFailed: 'Artikel tidak dapat dimuat.',
  staleList: 'Daftar tidak dapat diperbarui; artikel ini disimpan sebelumnya.',
  loadingText: 'Memuat teks',
  textLoadFailed: 'Teks tidak dapat dimuat.',
  updated: 'Diperbarui {date}',
  updatedAgo: 'Diperbarui {age}',
  minutesToRead: {other: '{count} menit baca'},
  articlesLoaded: {other: '{count} artikel dimuat'},
  opensInNewTab: 'terbuka di tab baru',
  externalSite: 'situs eksternal',
  alsoInCategory: 'Juga di {category}',
  alsoAboutTag: 'Juga tentang {tag}',
  previousArticles: 'Artikel sebelumnya',
  nextArticles: 'Artikel berikutnya',
};

export default messages;
