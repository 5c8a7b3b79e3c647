import {parseArticles} from '../../../dist/sources.js';

export const readFeed = async (text) => (await parseArticles(text, {url: 'https://feed.example/feed'})).articles;
