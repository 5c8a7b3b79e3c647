import {html} from 'lit';

/** A page of every element, as a server writes it with Lit and a browser goes on with it. */
export const pageTemplate = ({article, related, text, onOpen}) => html`
  <article-card layout="row" .priority=${true} @article-open=${onOpen}>
    <img slot="media" src=${article.image.src} width="3" height="2" alt="" />
    <h3 slot="headline"><a href=${article.url}>${article.headline}</a></h3>
    <p slot="summary">${article.summary}</p>
  </article-card>
  <p class="next">After the card.</p>
  <article-body paragraphs=${1}>${text.map((words) => html`<p>${words}</p>`)}</article-body>
  <p class="next">After the body.</p>
  <article-back-to-top><a href="#top">Back to top</a></article-back-to-top>
  <p class="next">After the link.</p>
  <article-related heading="More science" heading-level="2">
    ${related.map(
      ({url, headline}) => html`
        <article-card>
          <h3 slot="headline"><a href=${url}>${headline}</a></h3>
        </article-card>
      `,
    )}
  </article-related>
  <p class="next">After the list.</p>
  <article-view paragraphs="2">
    <h1 slot="headline">${article.headline}</h1>
    <p slot="lead">${article.summary}</p>
    ${text.map((words) => html`<p>${words}</p>`)}
  </article-view>
  <p class="next">After the view.</p>
`;

const WORDS = 'The moon pulls on the near side of the earth more than on the far side, and the sea follows both. ';

export const CONTENT = {
  article: {
    headline: 'Why the tide comes twice a day',
    url: '/tides',
    summary: 'One bulge of water is easy to explain; the other one is not.',
    image: {
      src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
      width: 3,
      height: 2,
    },
  },
  related: [
    {headline: 'How bridges breathe', url: '/bridges'},
    {headline: 'What glaciers remember', url: '/glaciers'},
  ],
  text: Array.from({length: 6}, (_, index) => `${index + 1}. ${WORDS.repeat(4)}`),
};
