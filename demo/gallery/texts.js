// The articles that the states show: those of the demo's own feed, one for each language that it is written in.

/** The article whose text stands in where the feed has none in a language. */
const ENGLISH = 'tide-tables';

const FEED = new URL('../feeds/articles.json', import.meta.url);

/** @returns {Promise<object[]>} the articles of the feed, as they stand there */
export async function loadArticles() {
  const answer = await fetch(FEED);
  return answer.json();
}

/**
 * Chooses the article for a language.
 *
 * @param {object[]} articles - those of the feed
 * @param {string} language - the language of the page
 * @returns {object} the article; where its language is not the page's, the blocks of its body say so, and for its other
 *   pieces `lang` is what does: the attributes for English
 */
export function textIn(articles, language) {
  const english = articles.find(({url}) => url.endsWith(ENGLISH));
  const article = (language !== 'en' && articles.find((candidate) => candidate.language === language)) || english;
  const lang = article.language === language ? '' : ` lang="${article.language}" dir="ltr"`;
  return {...article, lang, body: bodyOf(article).replace(/^<\w+/gm, `$&${lang}`)};
}

/** The body of an article with whole addresses, which are the same in its page and on a stage. */
function bodyOf({body, url}) {
  const page = new URL(url, FEED);
  return body.replace(/(?<= (?:href|src)=")[^"]*/g, (address) => new URL(address, page).href);
}
