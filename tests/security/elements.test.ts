import {articleOf, inShadow, writeAll, testChannels} from './attack.js';
import type {Attack} from './hostile-page.js';

/** The names of texts without a number in them. */
const TEXTS =
  'showMore showLess relatedArticles backToTop tryAgain loading loadFailed staleList loadingText textLoadFailed updated opensInNewTab externalSite alsoInCategory alsoAboutTag previousArticles nextArticles'.split(
    ' ',
  );

const cardTexts = (card: HTMLElement) => inShadow(card, '[part=headline]', '[part=summary]', '[part~=label]');

/** A view shows a lead only once, so its body begins with other words. */
const withOtherBeginning = (attack: Attack) => ({...articleOf(attack), body: `Tides ${attack.text}`});

const viewTexts = (view: HTMLElement) => ['h1', '[slot=lead]'].map((selector) => view.querySelector(selector));

describe('hostile texts and addresses', function () {
  this.timeout(300_000);

  testChannels({
    'a card by attributes': {
      tag: 'article-card',
      give(card, [{text, url}]) {
        writeAll(card, 'headline category summary author label image-alt sizes target published updated', text);
        writeAll(card, 'href category-href author-href image srcset', url);
      },
      texts: cardTexts,
    },
    'a card by its property': {
      tag: 'article-card',
      give: (card, [attack]) => Object.assign(card, {article: articleOf(attack)}),
      texts: cardTexts,
    },
    'a card by JSON': {
      tag: 'article-card',
      give: (card, [attack]) => card.setAttribute('article', JSON.stringify(articleOf(attack))),
      texts: cardTexts,
    },
    'a card by odd values': {
      tag: 'article-card',
      share: 4,
      give(card, [{text, url}]) {
        writeAll(card, 'layout heading-level article image-width image-height word-count lang', text);
        writeAll(card, 'id', url);
        writeAll(card, 'headline', 'Odd');
      },
    },
    'a card of the page’s own pieces, beside data': {
      tag: 'article-card',
      share: 4,
      give(card, [attack], {document}) {
        const headline = document.createElement('h2');
        headline.slot = 'headline';
        headline.textContent = attack.text;
        card.append(headline);
        Object.assign(card, {article: articleOf(attack)});
      },
      texts: (card) => [card.querySelector('h2'), ...inShadow(card, '[part=summary]', '[part~=label]')],
    },
    'a body by its labels': {
      tag: 'article-body',
      give(body, [{text}], {document}) {
        writeAll(body, 'more-label less-label height media slack', text);
        writeAll(body, 'lines', '1');
        const lines = Array.from({length: 9}, () => Object.assign(document.createElement('p'), {textContent: text}));
        body.append(...lines);
      },
      texts: (body) => [...body.children],
      check: (body) => body.toggleAttribute('open'),
    },
    'a back-to-top link': {
      tag: 'article-back-to-top',
      share: 2,
      batch: 60,
      give(link, [{text, url}]) {
        writeAll(link, 'label', text);
        writeAll(link, 'target', url);
        writeAll(link, 'dock container for side threshold', text);
        writeAll(link, 'progress', 'bar');
      },
      isReady: (link) => link.shadowRoot!.querySelector('.label'),
      texts: (link) => inShadow(link, '.label'),
    },
    'a list by its attributes': {
      tag: 'article-related',
      share: 8,
      batch: 60,
      give(list, [{text, url, index}]) {
        writeAll(list, 'heading', text);
        writeAll(list, 'type for layout limit rank prefetch min-score heading-level enrich', url);
        Object.assign(list, {articles: [{headline: 'Odd', url: `/odd/${index}`}]});
      },
      texts: (list) => inShadow(list, '#heading'),
    },
    'a view by its property': {
      tag: 'article-view',
      batch: 100,
      hasHtml: true,
      give(view, [attack]) {
        writeAll(view, 'omit', 'toggle related back-to-top');
        Object.assign(view, {article: withOtherBeginning(attack)});
      },
      until: ['article-list-load', 'article-list-error'],
      texts: viewTexts,
    },
    'a view by JSON, with all its parts': {
      tag: 'article-view',
      batch: 25,
      share: 16,
      hasHtml: true,
      give(view, [attack]) {
        writeAll(view, 'structured-data paragraphs type', attack.url);
        view.setAttribute('article', JSON.stringify(withOtherBeginning(attack)));
      },
      until: ['article-list-load', 'article-list-error'],
      texts: viewTexts,
    },
    'a body by src': {
      tag: 'article-body',
      batch: 100,
      hasHtml: true,
      give(body, [{text, index}], {answers}) {
        answers.set(`/body/${index}`, text);
        writeAll(body, 'src', `/body/${index}`);
        writeAll(body, 'loading', 'eager');
      },
      until: ['article-text-load', 'article-text-error'],
    },
    'texts of the page’s own, in place of ours': {
      tag: 'article-related',
      batch: 1,
      share: 16,
      give(list, [{text, index}], page) {
        const {library} = page.window as unknown as {library: typeof import('../../src/define.js')};
        const plural = {one: text, other: text};
        library.registerMessages('en', {
          ...Object.fromEntries(TEXTS.map((name) => [name, text])),
          minutesToRead: plural,
          articlesLoaded: plural,
        });
        Object.assign(list, {articles: [{headline: 'Odd', url: `/odd/${index}`, updated: '2025-03-04', wordCount: 1}]});
        writeAll(list, 'layout', 'carousel');
      },
      texts: (list) => inShadow(list, '#heading', '[part=reading-time]'),
    },
  });
});
