import {makeArticles} from '../content.mjs';

window.benchArticles = makeArticles(Number(document.body.dataset.count) + 1);
