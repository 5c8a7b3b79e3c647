import {plainCard} from '../markup.mjs';

const CHUNK = 24;

const chunks = (articles) => {
  const starts = Array.from({length: Math.ceil(articles.length / CHUNK)}, (_, index) => index * CHUNK);
  const chunk = (start) =>
    `<div class="grid chunk">${articles
      .slice(start, start + CHUNK)
      .map(plainCard)
      .join('')}</div>`;
  return `<h2>More</h2><div id="list">${starts.map(chunk).join('')}</div>`;
};

/** Plain HTML whose chunks of 24 cards the browser lays out when they come near the viewport. */
export default {
  title: 'plain, `content-visibility` chunks',
  isStatic: true,
  script: 'plain',
  cards: chunks,
  cardsFromData: chunks,
};
