import {html} from 'lit';
import type {CardPieces} from './card-template.js';

const lines = (part: string) => html`
  <p part=${part} class="bone"></p>
`;

/** Placeholders in the size of a usual card. They hold no words, so nothing is announced but that the card is busy. */
export const SKELETON_PIECES: CardPieces = {
  media: html`
    <div part="media" class="bone"></div>
  `,
  category: lines('category'),
  headline: html`
    <span class="bone"></span>
  `,
  summary: lines('summary'),
  meta: lines('meta'),
};
