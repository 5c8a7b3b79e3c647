import * as server from '../../../dist/server.js';

export const renderCards = (articles) => articles.map((article) => server.renderCard(article)).join('');
