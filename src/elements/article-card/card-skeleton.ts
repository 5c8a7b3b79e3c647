import {element} from '../markup.js';
import type {CardPieces} from './card-markup.js';

const lines = (part: string) => element('p', {part, class: 'bone'});

/** Placeholders in the size of a usual card. They hold no words, so nothing is announced but that the card is busy. */
export const SKELETON_PIECES: CardPieces = {
  media: element('div', {part: 'media', class: 'bone'}),
  category: lines('category'),
  headline: element('span', {class: 'bone'}),
  summary: lines('summary'),
  meta: lines('meta'),
};
