import type {Article} from 'article-widgets';

/** What every app shows. */
export const article: Article = {
  headline: 'Why the tide comes twice a day',
  url: '/tides',
  summary: 'One bulge of water is easy to explain; the other one is not.',
};

export const articles: Article[] = [
  {headline: 'How bridges breathe', url: '/bridges'},
  {headline: 'What glaciers remember', url: '/glaciers'},
];

export const text: string[] = [
  'The moon pulls on the near side of the earth more than on the far side.',
  'What is in between is pulled, too, but less than the one and more than the other, and so the water stands high on both sides.',
  'The earth turns under both hills of water in a day, and a harbour passes each of them once.',
  'The sun does the same with less force. When both pull in one line, the tide is higher.',
];
