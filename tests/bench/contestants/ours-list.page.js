let shown = [];

const show = (articles) => {
  shown = articles;
  document.querySelector('#list').articles = articles;
};

window.bench = {
  append: (articles) => show([...shown, ...articles]),
  clear: () => show([]),
  retitle: show,
};
