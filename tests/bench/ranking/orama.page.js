import {create, insertMultiple, search} from '@orama/orama';

window.rank = async (article, candidates) => {
  const index = create({schema: {headline: 'string', category: 'string', summary: 'string'}});
  const documents = candidates.map(({url, headline, category, summary}) => ({id: url, headline, category, summary}));
  await insertMultiple(index, documents, documents.length);
  const {hits} = await search(index, {term: `${article.headline} ${article.category} ${article.summary}`, limit: 4});
  return hits.map(({id}) => id);
};
