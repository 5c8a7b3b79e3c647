const list = () => document.querySelector('#list');

window.bench = {
  append(articles) {
    list().append(...articles.map((article) => Object.assign(document.createElement('article-card'), {article})));
  },
  clear() {
    list().replaceChildren();
  },
  retitle(articles) {
    const cards = list().children;
    articles.forEach((article, index) => (cards[index].article = article));
  },
  expand() {
    document.querySelector('article-body').shadowRoot.querySelector('button').click();
  },
};
