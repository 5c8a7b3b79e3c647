import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Zobraziť viac',
  showLess: 'Zobraziť menej',
  relatedArticles: 'Súvisiace články',
  backToTop: 'Späť nahor',
  tryAgain: 'Skúsiť znova',
  loading: 'Načítavajú sa články',
  loadFailed: 'Články sa nepodarilo načítať.',
  staleList: 'Zoznam sa nepodarilo aktualizovať; tieto články boli uložené skôr.',
  loadingText: 'Načítava sa text',
  textLoadFailed: 'Text sa nepodarilo načítať.',
  updated: 'Aktualizované {date}',
  updatedAgo: 'Aktualizované {age}',
  minutesToRead: {
    one: '{count} min čítania',
    few: '{count} min čítania',
    many: '{count} min čítania',
    other: '{count} min čítania',
  },
  articlesLoaded: {
    one: 'Načítaný {count} článok',
    few: 'Načítané {count} články',
    many: 'Načítané {count} článku',
    other: 'Načítaných {count} článkov',
  },
  opensInNewTab: 'otvorí sa na novej karte',
  externalSite: 'externý web',
  alsoInCategory: 'Aj v rubrike {category}',
  alsoAboutTag: 'Aj na tému {tag}',
  previousArticles: 'Predchádzajúce články',
  nextArticles: 'Ďalšie články',
};

export default messages;
