import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Εμφάνιση περισσότερων',
  showLess: 'Εμφάνιση λιγότερων',
  relatedArticles: 'Σχετικά άρθρα',
  backToTop: 'Επιστροφή στην κορυφή',
  tryAgain: 'Δοκιμάστε ξανά',
  loading: 'Φόρτωση άρθρων',
  loadFailed: 'Δεν ήταν δυνατή η φόρτωση των άρθρων.',
  staleList: 'Δεν ήταν δυνατή η ενημέρωση της λίστας· αυτά τα άρθρα είχαν αποθηκευτεί νωρίτερα.',
  loadingText: 'Φόρτωση κειμένου',
  textLoadFailed: 'Δεν ήταν δυνατή η φόρτωση του κειμένου.',
  updated: 'Ενημερώθηκε: {date}',
  updatedAgo: 'Ενημερώθηκε: {age}',
  minutesToRead: {one: '{count} λεπτό ανάγνωσης', other: '{count} λεπτά ανάγνωσης'},
  articlesLoaded: {one: 'Φορτώθηκε {count} άρθρο', other: 'Φορτώθηκαν {count} άρθρα'},
  opensInNewTab: 'ανοίγει σε νέα καρτέλα',
  externalSite: 'εξωτερικός ιστότοπος',
  alsoInCategory: 'Επίσης στην κατηγορία {category}',
  alsoAboutTag: 'Επίσης για: {tag}',
  previousArticles: 'Προηγούμενα άρθρα',
  nextArticles: 'Επόμενα άρθρα',
};

export default messages;
