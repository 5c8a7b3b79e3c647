import {create, insertMultiple, search} from '@orama/orama';

window.rank = async (article, candidates) => {
  const index = create({schema: {headline: 'string', summary: 'string'}});
  const documents = candidates.map(({url, headline, summary}) => ({id: url, headline, summary}));
  await insertMultiple(index, documents, documents.length);
  const {hits} = await search(index, {term: `${article.headline} ${article.summary}`, limit: 4});
  return hits.map(({id}) => id);
};
