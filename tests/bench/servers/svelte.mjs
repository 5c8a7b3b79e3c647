import {writeFileSync} from 'node:fs';
import {compile} from 'svelte/compiler';
import {render} from 'svelte/server';

const SOURCE = `
<script>
  import {formatDay} from '../../content.mjs';
  let {articles} = $props();
</script>
{#each articles as {url, headline, category, summary, authors, image, published}}
  <article class="card">
    <img class="picture" src={image.src} width={image.width} height={image.height} alt="" loading="lazy" decoding="async">
    <div class="text">
      <p class="category"><a href={category.url}>{category.name}</a></p>
      <h3><a href={url}>{headline}</a></h3>
      <p class="summary">{summary}</p>
      <p class="meta"><span>{authors[0].name}</span><time datetime={published}>{formatDay(published)}</time></p>
    </div>
  </article>
{/each}
`;

// The compiled component imports by name and by path, so it has to lie in a file of this folder's packages.
const file = new URL('../node_modules/.svelte-card.mjs', import.meta.url);
const {js} = compile(SOURCE, {generate: 'server', dev: false, name: 'Cards'});
writeFileSync(file, js.code.replace('../../content.mjs', '../content.mjs'));
const {default: Cards} = await import(file.href);

export const renderCards = (articles) => render(Cards, {props: {articles}}).body;
