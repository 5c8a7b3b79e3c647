// What the types must refuse.
export const wrong = [
  // @ts-expect-error an article has a headline
  <article-card key="1" article={{url: '/tides'}} />,
  // @ts-expect-error no such layout
  <article-card key="2" layout="sideways" />,
  // @ts-expect-error the event of a card has no reason
  <article-card key="3" onarticle-open={(event) => event.toggled} />,
  // @ts-expect-error no such attribute
  <article-body key="4" paragraph={3} />,
];

// What they must not.
export const right = (
  <article-card className="wide" heading-level="2" updated="2025-03-04" id="card" onClick={(event) => event.altKey} />
);
