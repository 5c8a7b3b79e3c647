import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Daha fazla göster',
  showLess: 'Daha az göster',
  relatedArticles: 'İlgili yazılar',
  backToTop: 'Başa dön',
  tryAgain: 'Yeniden dene',
  loading: 'Yazılar yükleniyor',
  loadFailed: 'Yazılar yüklenemedi.',
  staleList: 'Liste güncellenemedi; bu yazılar daha önce kaydedildi.',
  loadingText: 'Metin yükleniyor',
  textLoadFailed: 'Metin yüklenemedi.',
  updated: 'Güncelleme: {date}',
  updatedAgo: 'Güncelleme: {age}',
  minutesToRead: {one: '{count} dk okuma süresi', other: '{count} dk okuma süresi'},
  articlesLoaded: {one: '{count} yazı yüklendi', other: '{count} yazı yüklendi'},
  opensInNewTab: 'yeni sekmede açılır',
  externalSite: 'dış site',
  alsoInCategory: 'Yine {category} bölümünde',
  alsoAboutTag: 'Yine {tag} hakkında',
  previousArticles: 'Önceki yazılar',
  nextArticles: 'Sonraki yazılar',
};

export default messages;
