// Shows the part of the matrix that the form asks for.
import {LAYOUTS, makeCell, SUBSETS, TEXTS, WIDTHS, WRITINGS} from './card-matrix-cells.js';

const form = document.querySelector('#choice');
const matrix = document.querySelector('#matrix');
const asked = new URLSearchParams(location.search);

for (const [name, values] of Object.entries({layout: LAYOUTS, text: TEXTS, writing: WRITINGS})) {
  for (const value of values)
    form.elements[name].add(Object.assign(document.createElement('option'), {textContent: value}));
  form.elements[name].value = asked.get(name) ?? values[0];
}

function show() {
  const [layout, text, writing] = ['layout', 'text', 'writing'].map((name) => form.elements[name].value);
  matrix.replaceChildren(
    ...WIDTHS.map((width) => {
      const row = document.createElement('section');
      const title = document.createElement('h2');
      const cells = document.createElement('div');
      title.textContent = `${width} px`;
      cells.className = 'cells';
      cells.append(
        ...SUBSETS.map((fields) => makeCell({layout, width, text, writing, fields}, 'pictures/tide-tables.svg')),
      );
      row.append(title, cells);
      return row;
    }),
  );
}

form.addEventListener('change', show);
show();
