// What the types must refuse.
export const wrong = () => [
  // @ts-expect-error an article has a headline
  <article-card prop:article={{url: '/tides'}} />,
  // @ts-expect-error no such layout
  <article-card layout="sideways" />,
  // @ts-expect-error the event of a card has no reason
  <article-card on:article-open={(event) => event.toggled} />,
];
