import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {css, html, LitElement} from 'lit';
import {formatDay} from '../content.mjs';

class ServerCard extends LitElement {
  static properties = {article: {attribute: false}};

  static styles = css`
    :host {
      display: block;
    }
    .card {
      display: flex;
      flex-direction: column;
      gap: 16px;
    }
  `;

  render() {
    const {url, headline, category, summary, authors, image, published} = this.article;
    return html`<article class="card">
      <img src=${image.src} width=${image.width} height=${image.height} alt="" loading="lazy" decoding="async" />
      <div class="text">
        <p class="category"><a href=${category.url}>${category.name}</a></p>
        <h3><a href=${url}>${headline}</a></h3>
        <p class="summary">${summary}</p>
        <p class="meta"><span>${authors[0].name}</span><time datetime=${published}>${formatDay(published)}</time></p>
      </div>
    </article>`;
  }
}
customElements.define('server-card', ServerCard);

export const renderCards = (articles) =>
  collectResult(render(articles.map((article) => html`<server-card .article=${article}></server-card>`)));
