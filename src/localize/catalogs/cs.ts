import type {Messages} from '../messages.js';

const messages: Messages = {
  showMore: 'Zobrazit více',
  showLess: 'Zobrazit méně',
  relatedArticles: 'Související články',
  backToTop: 'Zpět nahoru',
  tryAgain: 'Zkusit znovu',
  loading: 'Načítání článků',
  loadFailed: 'Články se nepodařilo načíst.',
  staleList: 'Seznam se nepodařilo aktualizovat; tyto články byly uloženy dříve.',
  loadingText: 'Načítání textu',
  textLoadFailed: 'Text se nepodařilo načíst.',
  updated: 'Aktualizováno {date}',
  updatedAgo: 'Aktualizováno {age}',
  minutesToRead: {
    one: '{count} min čtení',
    few: '{count} min čtení',
    many: '{count} min čtení',
    other: '{count} min čtení',
  },
  articlesLoaded: {
    one: 'Načten {count} článek',
    few: 'Načteny {count} články',
    many: 'Načteno {count} článku',
    other: 'Načteno {count} článků',
  },
  opensInNewTab: 'otevře se na nové kartě',
  externalSite: 'externí web',
  alsoInCategory: 'Také v rubrice {category}',
  alsoAboutTag: 'Také na téma {tag}',
  previousArticles: 'Předchozí články',
  nextArticles: 'Další články',
};

export default messages;
