import type {SvelteHTMLElements} from 'svelte/elements';

// What the types must refuse.
export const wrong: SvelteHTMLElements['article-card'][] = [
  // @ts-expect-error an article has a headline
  {article: {url: '/tides'}},
  // @ts-expect-error no such layout
  {layout: 'sideways'},
  // @ts-expect-error the event of a card has no reason
  {'onarticle-open': (event) => event.toggled},
];
