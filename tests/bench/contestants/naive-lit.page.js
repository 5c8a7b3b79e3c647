import {css, html, LitElement} from 'lit';

class NaiveCard extends LitElement {
  static properties = {
    headline: {},
    href: {},
    category: {},
    categoryHref: {attribute: 'category-href'},
    summary: {},
    image: {},
    imageWidth: {attribute: 'image-width'},
    imageHeight: {attribute: 'image-height'},
    published: {},
    author: {},
  };

  static styles = css`
    :host {
      display: block;
    }
    .card {
      position: relative;
      display: flex;
      flex-direction: column;
      gap: 16px;
      overflow-wrap: anywhere;
    }
    .text {
      display: flex;
      flex: 1 1 0;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.4em;
    }
    p,
    h3 {
      margin: 0;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    img {
      width: 100%;
      height: auto;
      object-fit: cover;
    }
    h3 {
      font-size: 1.25em;
      line-height: 1.25;
    }
    h3 a::after {
      position: absolute;
      inset: 0;
      content: '';
    }
    .category,
    .meta {
      font-size: 0.8125em;
      color: color-mix(in srgb, currentColor 75%, transparent);
    }
    .category a {
      position: relative;
      z-index: 1;
    }
    .meta > * + *::before {
      content: ' · ';
    }
  `;

  render() {
    const date = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(Date.parse(this.published));
    return html`
      <article class="card">
        <img
          src=${this.image}
          width=${this.imageWidth}
          height=${this.imageHeight}
          alt=""
          loading="lazy"
          decoding="async"
        />
        <div class="text">
          <p class="category"><a href=${this.categoryHref}>${this.category}</a></p>
          <h3><a href=${this.href}>${this.headline}</a></h3>
          <p class="summary">${this.summary}</p>
          <p class="meta"><span>${this.author}</span><time datetime=${this.published}>${date}</time></p>
        </div>
      </article>
    `;
  }
}
customElements.define('naive-card', NaiveCard);

class NaiveBody extends LitElement {
  static properties = {open: {type: Boolean, reflect: true}, overflows: {state: true}};

  static styles = css`
    :host {
      display: block;
      margin-bottom: 24px;
    }
    .clip {
      max-height: 12lh;
      overflow: hidden;
      mask-image: linear-gradient(#000 calc(100% - 2lh), transparent);
    }
    :host([open]) .clip {
      max-height: none;
      mask-image: none;
    }
  `;

  firstUpdated() {
    const clip = this.renderRoot.querySelector('.clip');
    const measure = () => {
      if (!this.open) this.overflows = clip.scrollHeight > clip.clientHeight;
    };
    measure();
    new ResizeObserver(measure).observe(clip);
  }

  render() {
    const label = this.open ? 'Show less' : 'Show more';
    return html`
      <div class="clip"><slot></slot></div>
      ${this.overflows ? html`<button @click=${() => (this.open = !this.open)}>${label}</button>` : ''}
    `;
  }
}
customElements.define('naive-body', NaiveBody);

class NaiveTop extends LitElement {
  static properties = {shown: {state: true}};

  static styles = css`
    a {
      position: fixed;
      right: 16px;
      bottom: 16px;
      visibility: hidden;
    }
    .shown {
      visibility: visible;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    addEventListener('scroll', () => (this.shown = scrollY > 1.5 * innerHeight));
  }

  render() {
    return html`<a class=${this.shown ? 'shown' : ''} href="#top">Back to top</a>`;
  }
}
customElements.define('naive-top', NaiveTop);

const list = () => document.querySelector('#list');

const propertiesOf = ({headline, url, category, summary, image, published, authors}) => ({
  headline,
  href: url,
  category: category.name,
  categoryHref: category.url,
  summary,
  image: image.src,
  imageWidth: image.width,
  imageHeight: image.height,
  published,
  author: authors[0].name,
});

window.bench = {
  append(articles) {
    list().append(
      ...articles.map((article) => Object.assign(document.createElement('naive-card'), propertiesOf(article))),
    );
  },
  clear() {
    list().replaceChildren();
  },
  retitle(articles) {
    const cards = list().children;
    articles.forEach(({headline}, index) => (cards[index].headline = headline));
  },
  expand() {
    document.querySelector('naive-body').renderRoot.querySelector('button').click();
  },
};
