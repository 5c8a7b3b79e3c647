import {cardContent} from '../markup.mjs';

const sheetOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const cardSheet = sheetOf(`
  :host { display: block; }
  .card { position: relative; display: flex; flex-direction: column; gap: 16px; overflow-wrap: anywhere; }
  .text { display: flex; flex: 1 1 0; flex-direction: column; align-items: flex-start; gap: .4em; }
  ::slotted([slot=media]) { width: 100%; height: auto; object-fit: cover; }
  ::slotted([slot=headline]) { font-size: 1.25em; line-height: 1.25; }
  ::slotted([slot=category]), ::slotted([slot=meta]) {
    font-size: .8125em; color: color-mix(in srgb, currentColor 75%, transparent);
  }
`);
const cardTemplate = document.createElement('template');
cardTemplate.innerHTML =
  '<div class="card"><slot name="media"></slot><div class="text"><slot name="category"></slot>' +
  '<slot name="headline"></slot><slot name="summary"></slot><slot name="meta"></slot></div></div>';

customElements.define(
  'vanilla-card',
  class extends HTMLElement {
    #article;

    set article(article) {
      this.#article = article;
      this.className = 'card';
      this.innerHTML = cardContent(article);
    }

    connectedCallback() {
      if (this.shadowRoot || this.#article) return;
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [cardSheet];
      root.append(cardTemplate.content.cloneNode(true));
    }
  },
);

const bodySheet = sheetOf(`
  :host { display: block; margin-bottom: 24px; }
  .clip { max-height: 12lh; overflow: hidden; mask-image: linear-gradient(#000 calc(100% - 2lh), transparent); }
  :host([open]) .clip { max-height: none; mask-image: none; }
`);

customElements.define(
  'vanilla-body',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [bodySheet];
      root.innerHTML = '<div class="clip"><slot></slot></div><button hidden>Show more</button>';
      const [clip, button] = root.children;
      button.onclick = () => {
        this.toggleAttribute('open');
        button.textContent = this.hasAttribute('open') ? 'Show less' : 'Show more';
      };
      new ResizeObserver(() => {
        if (!this.hasAttribute('open')) button.hidden = clip.scrollHeight <= clip.clientHeight;
      }).observe(this);
    }
  },
);

customElements.define(
  'vanilla-top',
  class extends HTMLElement {
    connectedCallback() {
      this.innerHTML = '<a class="to-top" href="#top">Back to top</a>';
      addEventListener('scroll', () => this.firstChild.classList.toggle('shown', scrollY > 1.5 * innerHeight), {
        passive: true,
      });
    }
  },
);

const list = () => document.querySelector('#list');

window.bench = {
  append(articles) {
    const cards = articles.map((article) => Object.assign(document.createElement('vanilla-card'), {article}));
    list().append(...cards);
  },
  clear() {
    list().replaceChildren();
  },
  retitle(articles) {
    const links = document.querySelectorAll('h3 a');
    articles.forEach(({headline}, index) => (links[index].textContent = headline));
  },
  expand() {
    document.querySelector('vanilla-body').shadowRoot.querySelector('button').click();
  },
};
